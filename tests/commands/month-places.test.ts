import type { Script } from './month.ts'
import { deck, deleted, edits, movedBehind, plain, review, tryMonths } from './month.ts'

const slides: Script[] = [
  {
    name: 'an edited slide whose section is gone',
    steps: [deck('- one summer only', '- by hand'), review(/## Limits[\s\S]*?(?=## Outlook)/, '')],
    has: ['- by hand'],
    told: ['limits stays as you edited it, though it is gone from the review'],
    rules: ['slide-orphaned'],
  },
  {
    name: 'an edited slide whose section comes back',
    steps: [
      deck('- one summer only', '- by hand'),
      review(/## Limits[\s\S]*?(?=## Outlook)/, ''),
      review('## Outlook', '## Limits\n\n- one summer only\n- three hills only\n- nobody weighed the wood\n\n## Outlook'),
    ],
    has: ['- by hand'],
    order: plain,
  },
  {
    name: 'a slide that she deleted',
    steps: [deck(...deleted('Limits')), review('- steel came later', '- steel came')],
    order: plain.filter(id => id !== 'limits'),
    has: ['- steel came\n'],
    told: [],
  },
  {
    name: 'a slide that she deleted and the review changed',
    steps: [deck(...deleted('Limits')), review('- one summer only', '- two summers')],
    lacks: ['two summers'],
    told: ['limits stays deleted, though the review changed it'],
    rules: ['broken-link', 'slide-deleted'],
  },
  {
    name: 'a slide of her own stays where she put it',
    steps: [deck(/(?=---\ntitle: Limits)/, '---\nrouteAlias: mine\n---\n\n# Mine\n\n'), review('- one summer only', '- two summers')],
    order: ['results', 'mine', 'limits'],
    told: ['mine is your own and stays'],
  },
  {
    name: 'a copy of hers gets an address of its own',
    steps: [deck(/$/, '\n---\ntitle: Limits\nlayout: default\nrouteAlias: limits\n---\n\n# Limits again\n'), review('- one summer', '- two summers')],
    has: ['# Limits again', '- two summers only'],
    order: [...plain, 'limits-copy'],
  },
  {
    name: 'a heading renamed with other words beneath it',
    steps: [deck('- one summer only', '- by hand'), review('## Limits', '## Bounds'), review('- three hills only', '- four hills only')],
    has: ['- by hand\n- four hills only'],
    order: plain,
    told: [`limits ${edits}`],
  },
  {
    name: 'an id that the author chose for an edited slide',
    steps: [deck('- one summer only', '- by hand'), review('## Limits\n', '## Limits\n\n<!-- deck: id=bounds -->\n')],
    order: [...plain.slice(0, 5), 'bounds', 'outlook'],
    has: ['- by hand'],
    told: [`bounds ${edits}`],
  },
]

const orders: Script[] = [
  {
    name: 'she moves a slide to the end, and the review goes on',
    steps: [deck(...deleted('Limits')), deck(/$/, movedBehind('Limits', 'limits')), review('2. climb higher hills', '2. climb')],
    order: ['results', 'outlook', 'limits'],
  },
  {
    name: 'a section new before the last, after she moved the one before it to the front',
    steps: [
      deck(...deleted('Limits')),
      deck(/(?=---\ntitle: Agenda)/, movedBehind('Limits', 'limits')),
      review('## Outlook', '## Costs\n\n- wood is dear\n- water is free\n\n## Outlook'),
    ],
    order: ['cover', 'limits', 'agenda', 'origins', 'method', 'results', 'costs', 'outlook'],
  },
  {
    name: 'a section new before the last, after she moved the last to the front',
    steps: [
      deck(...deleted('Outlook')),
      deck(/(?=---\ntitle: Agenda)/, movedBehind('Outlook', 'outlook')),
      review('## Outlook', '## Costs\n\n- wood is dear\n- water is free\n\n## Outlook'),
    ],
    order: ['cover', 'outlook', 'agenda', 'origins', 'method', 'results', 'limits', 'costs'],
  },
  {
    name: 'a first section is new after she moved a late one up',
    steps: [
      deck(...deleted('Limits')),
      deck(/(?=---\ntitle: The first)/, movedBehind('Limits', 'limits')),
      review('## Origins', '## Why\n\n- tea is warm\n- hills are cold\n\n## Origins'),
    ],
    order: ['agenda', 'why', 'limits', 'origins'],
  },
  {
    name: 'the author moves a section while she only edited words',
    steps: [deck('- one summer only', '- by hand'), review(/(## Limits[\s\S]*?)(## Outlook[\s\S]*)$/, '## Outlook\n\n1. weigh the wood\n2. climb higher hills\n3. ask other kettles\n\n## Limits\n\n- one summer only\n- three hills only\n- nobody weighed the wood\n')],
    order: ['results', 'outlook', 'limits'],
    has: ['- by hand'],
  },
]

tryMonths({ slides, orders })
