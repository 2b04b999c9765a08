import type { Recipe } from './recipe.ts'
import { verbFor } from './recipe.ts'

/** A pipeline that makes, checks and publishes the talk; of a merge request it keeps the site and the PDFs to look at. */
export const gitlabPages: Recipe = {
  name: 'gitlab-pages',
  title: 'GitLab Pages',
  files: site => ({
    '.gitlab-ci.yml': `# Debian, so that a browser for measuring and printing can be had.
image: node:24-bookworm

default:
  cache:
    key:
      files: [package-lock.json]
    paths: [node_modules]

pages:
  script:
    # Fails where a slide breaks a rule that is an error: nothing is published then.
    - ${verbFor(site, 'deck', ['--url "$CI_PAGES_URL"'])}
  publish: ${site.dist}
  artifacts:
    paths: [${site.dist}, ${site.exports}]
  rules:
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH

preview:
  script:
    - ${verbFor(site, 'deck')}
  artifacts:
    expose_as: talk
    paths: [${site.dist}/, ${site.exports}/]
    expire_in: 2 weeks
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
`,
  }),
  then: () => 'Push it: the pipeline publishes the default branch. Pages sends no headers of ours: the pages bring the policy themselves.',
}
