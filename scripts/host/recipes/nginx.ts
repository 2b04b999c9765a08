import type { Recipe } from './recipe.ts'
import { forever, headers } from './headers.ts'

/** A server block: files as they are, the page that helps where there is none, headers. */
export const nginx: Recipe = {
  name: 'nginx',
  title: 'nginx',
  files: ({ base, url }) => ({
    'nginx.conf': `# For sites-enabled/ of nginx. The site lies in /srv/www${base}
server {
  listen 80;
  server_name ${url ? new URL(url).hostname : '_'};
  root /srv/www;
  index index.html;
  charset utf-8;
  # Behind another server the port here is not the one that people know.
  absolute_redirect off;
  gzip on;
  gzip_types text/css text/javascript application/javascript application/json image/svg+xml application/xml;
  error_page 404 ${base}404.html;

  location ${base} {
${added(headers)}
  }
  # What stands in a location here takes the place of what stands around it.
  location ${base}assets/ {
${added({ ...headers, 'Cache-Control': forever })}
  }
}
`,
  }),
  then: ({ base, dist }) => `Copy the content of ${dist} to /srv/www${base} of the server and this file to /etc/nginx/sites-enabled/, `
    + 'then: nginx -t && nginx -s reload. For https let certbot add it.',
}

function added(headers: Record<string, string>): string {
  return Object.entries(headers).map(([name, value]) => `    add_header ${name} "${value}" always;`).join('\n')
}
