import { handoutNames, usualHandout } from '../../pages/handout/layouts/index.ts'
import { paperNames } from '../../pages/handout/layouts/paper.ts'
import { recipes } from '../host/recipes/index.ts'

/** Every flag of a verb besides `--out` and `--help`: its type, and what its line of help says. */
export const flags = {
  'base': { type: 'string', says: '--base /talks/qwen/    the path that the site will be hosted under (default /)' },
  'url': { type: 'string', says: '--url https://…/       the address that the site will have, for links and the handout; it names the path too' },
  'keep-going': { type: 'boolean', says: '--keep-going           show what is broken as its source and go on; exits 2' },
  'root': {
    type: 'string',
    says: '--root ..               the folder that the review\'s files may lie in (default its repository, else its own)',
  },
  'minutes': { type: 'string', says: '--minutes 25           the time of the talk; what does not fit goes behind the end' },
  'handout': {
    type: 'string',
    multiple: true,
    says: `--handout 3-up         the layout of handout.pdf, again for one more: ${handoutNames.join(', ')} (default ${usualHandout})`,
  },
  'paper': {
    type: 'string',
    says: `--paper ${paperNames.at(-1)!.padEnd(14)} the paper of the handout: ${paperNames.join(', ')} (default ${paperNames[0]})`,
  },
  'range': { type: 'string', says: '--range 3-7,B2         the slides that are printed, by number, B2 behind the end (default all)' },
  'clicks': { type: 'boolean', says: '--clicks               a page for each step of a slide, as clicks show it' },
  'dark': { type: 'boolean', says: '--dark                 slides as they are in the dark' },
  'png': { type: 'boolean', says: '--png                  pictures of the slides, too: 2560 × 1440, in exports/slides/' },
  'pptx': {
    type: 'boolean',
    says: '--pptx                 a presentation for PowerPoint, too, text as text and with all notes: exports/slides.pptx',
  },
  'single-file': {
    type: 'boolean',
    says: '--single-file          the talk as one HTML file, too: exports/slides.html opens by a double click',
  },
  'with-notes': { type: 'boolean', says: '--with-notes           publish what is private otherwise: spoken notes, handout texts' },
  'with-pdf': {
    type: 'boolean',
    says: '--with-pdf             offer slides.pdf on the site, too, and what else is made; handouts with --with-notes alone',
  },
  'no-pwa': { type: 'boolean', says: '--no-pwa               the site is not kept by browsers for when there is no network' },
  'port': { type: 'string', says: '--port 3030            the port to serve on; the next free one where it is taken (default 3030)' },
  'open': { type: 'boolean', says: '--open, --no-open      whether a browser is opened (default where a person types)' },
  'no-open': { type: 'boolean', says: '' },
  'build': { type: 'boolean', says: '--build                build first what changed since the last build' },
  'remote': { type: 'boolean', says: '--remote               print an address that makes a phone on the same network the remote' },
  'audience': { type: 'boolean', says: '--audience             print an address where listeners on the network follow the talk' },
  'for': {
    type: 'string',
    multiple: true,
    says: `--for nginx            the host, again for one more: ${recipes.map(({ name }) => name).join(', ')}`,
  },
  'save-drawings': { type: 'string', says: '--save-drawings <folder> what was drawn on slides, as SVG, when the talk ends' },
  'check': { type: 'boolean', says: '--check                write nothing, exit 1 if regenerating would change slides.md' },
  'json': {
    type: 'boolean',
    says:
      '--json                 { review, deck, slides, errors, warnings, messages: [{ file, line, column, severity, rule, '
      + 'slide?, message }] }',
  },
  'explain': {
    type: 'string',
    says:
      '--explain <id | line>  write nothing, say why a slide is as it is: its form, where it begins, its handout text, its '
      + 'time; all without an id',
  },
  'retake': { type: 'string', multiple: true, says: '--retake <id>          take the generated slide in place of the edited one' },
  'force': { type: 'boolean', says: '--force                make all of it anew, even where nothing has changed' },
  'all': { type: 'boolean', says: '--all                  keep every slide in the main line, however long the talk' },
  'strict': { type: 'boolean', says: '--strict               warnings about the review are errors: nothing is written, exit 1' },
  'record': {
    type: 'string',
    says: '--record <file.json>   write down where everything stands on the slides, for a test to compare with',
  },
} as const
