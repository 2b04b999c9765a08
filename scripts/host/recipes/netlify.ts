import type { Recipe } from './recipe.ts'
import { forever, headers } from './headers.ts'
import { quoted, verbFor } from './recipe.ts'

/** Builds without a browser, which Netlify does not have: drawings come from the pages' own words or from what was kept. */
export const netlify: Recipe = {
  name: 'netlify',
  title: 'Netlify',
  files: site => ({
    'netlify.toml': `[build]
command = '${verbFor(site, 'build', ['--url "$URL"'])}'
publish = '${site.dist}'

[build.environment]
NODE_VERSION = "24"

[context.deploy-preview]
command = '${verbFor(site, 'build', ['--url "$DEPLOY_PRIME_URL"'])}'

${section('/*', headers)}
${section('/assets/*', { 'Cache-Control': forever })}`,
  }),
  then: ({ dist }) => 'Connect the repository; each pull request gets a preview. Or, with pictures of the slides on their pages, make it '
    + `here and send it: npm run deck, then npx netlify-cli deploy --prod --no-build --dir ${quoted(dist)}`,
}

function section(path: string, headers: Record<string, string>): string {
  const values = Object.entries(headers).map(([name, value]) => `${name} = "${value}"`)
  return ['[[headers]]', `for = "${path}"`, '[headers.values]', ...values, ''].join('\n')
}
