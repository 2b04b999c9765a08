import type { Recipe } from './recipe.ts'
import { forever, headers } from './headers.ts'
import { quoted, verbFor } from './recipe.ts'

/** Builds without a browser, which Vercel does not have. Addresses end with a slash, as the pages name one another. */
export const vercel: Recipe = {
  name: 'vercel',
  title: 'Vercel',
  files: site => ({
    'vercel.json': `${JSON.stringify({
      framework: null,
      buildCommand: verbFor(site, 'build', ['--url "https://$VERCEL_PROJECT_PRODUCTION_URL"']),
      outputDirectory: site.dist,
      trailingSlash: true,
      headers: [
        { source: '/(.*)', headers: listed(headers) },
        { source: '/assets/(.*)', headers: listed({ 'Cache-Control': forever }) },
      ],
    }, undefined, 2)}\n`,
  }),
  then: ({ dist }) => 'Import the repository; each pull request gets a preview. Or make it here and send it: npm run deck, then npx '
    + `vercel deploy --prod ${quoted(dist)}`,
}

function listed(headers: Record<string, string>): { key: string, value: string }[] {
  return Object.entries(headers).map(([key, value]) => ({ key, value }))
}
