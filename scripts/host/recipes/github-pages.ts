import type { Recipe } from './recipe.ts'
import { verbFor } from './recipe.ts'

/** A workflow that makes, checks and publishes the talk; of a pull request it keeps the site and the PDFs to look at. */
export const githubPages: Recipe = {
  name: 'github-pages',
  title: 'GitHub Pages',
  files: site => ({
    '.github/workflows/talk.yml': `name: talk
on:
  push:
    branches: [main]
  pull_request:
  workflow_dispatch:

concurrency:
  group: talk-\${{ github.ref }}
  cancel-in-progress: true

jobs:
  make:
    runs-on: ubuntu-latest
    permissions:
      contents: read
      pages: read
    env:
      CHROMIUM_PATH: /usr/bin/google-chrome
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 24
      # The packages, and what an earlier build drew.
      - uses: actions/cache@v4
        with:
          path: node_modules
          key: talk-\${{ hashFiles('package-lock.json') }}-\${{ github.sha }}
          restore-keys: talk-\${{ hashFiles('package-lock.json') }}-
      - id: pages
        if: github.event_name != 'pull_request'
        uses: actions/configure-pages@v5
      # Fails where a slide breaks a rule that is an error: nothing is published then.
      - run: ${verbFor(site, 'deck', [`\${ADDRESS:+--url "$ADDRESS"}`])}
        env:
          ADDRESS: \${{ steps.pages.outputs.base_url }}
      - uses: actions/upload-artifact@v4
        with:
          name: talk
          path: |
            ${site.dist}
            ${site.exports}
      - if: github.event_name != 'pull_request'
        uses: actions/upload-pages-artifact@v4
        with:
          path: ${site.dist}

  publish:
    if: github.event_name != 'pull_request'
    needs: make
    runs-on: ubuntu-latest
    permissions:
      pages: write
      id-token: write
    environment:
      name: github-pages
      url: \${{ steps.site.outputs.page_url }}
    steps:
      - id: site
        uses: actions/deploy-pages@v4
`,
  }),
  then: () => 'In the settings of the repository, under Pages, choose GitHub Actions as the source. Pages sends no headers of ours: the '
    + 'pages bring the policy themselves.',
}
