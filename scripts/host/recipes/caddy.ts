import type { Recipe } from './recipe.ts'
import { forever, headers } from './headers.ts'

/** Files as they are, the page that helps where there is none, headers; Caddy sees to https by itself. */
export const caddy: Recipe = {
  name: 'caddy',
  title: 'Caddy',
  files: ({ base, url }) => ({
    Caddyfile: `# The site lies in /srv/www${base}
${url ? new URL(url).origin.replace('https://', '') : ':80'} {
\troot * /srv/www
\tencode zstd gzip
\tfile_server
${Object.entries(headers).map(([name, value]) => `\theader ${name} "${value}"`).join('\n')}
\theader ${base}assets/* Cache-Control "${forever}"
\thandle_errors {
\t\t@gone expression \`{http.error.status_code} == 404\`
\t\thandle @gone {
\t\t\trewrite * ${base}404.html
\t\t\tfile_server
\t\t}
\t}
}
`,
  }),
  then: ({ base, dist }) => `Copy the content of ${dist} to /srv/www${base} of the server and this file to /etc/caddy/, `
    + 'then: caddy reload --config /etc/caddy/Caddyfile',
}
