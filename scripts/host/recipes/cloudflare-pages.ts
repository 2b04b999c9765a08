import type { Recipe } from './recipe.ts'
import { headersFile } from './headers.ts'
import { quoted, verbFor } from './recipe.ts'

/** A file of headers that the build copies into the site; Pages reads it and does not publish it. */
export const cloudflarePages: Recipe = {
  name: 'cloudflare-pages',
  title: 'Cloudflare Pages',
  files: site => ({ [`${site.public}/_headers`]: headersFile('/') }),
  then: (site) => {
    const build = verbFor(site, 'build', ['--url "$CF_PAGES_URL"'])
    return `Connect the repository with the command \`${build}\` and the folder \`${site.dist}\`; each branch gets a preview. Or make it `
      + `here and send it: npm run deck, then npx wrangler pages deploy ${quoted(site.dist)}`
  },
}
