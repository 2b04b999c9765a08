import type { Script } from './month.ts'
import { collides, deck, edits, manyPoints, plain, review, translatedDraft, tryMonths } from './month.ts'

/** A picture of one dot. */
const hills = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

const lines: Script[] = [
  {
    name: 'a point beside hers is new',
    steps: [
      deck('- steel came later', '- steel came much later'),
      review('- glass came last\n', '- glass came last\n- clay never came\n'),
    ],
    has: ['- steel came much later\n', '- clay never came'],
    told: [`origins ${edits}`],
  },
  {
    name: 'the line above hers is revised',
    steps: [deck('- steel came later', '- steel came much later'), review('- copper bends easily', '- copper bends')],
    has: ['- copper bends\n- steel came much later'],
    told: [`origins ${edits}`],
  },
  {
    name: 'the same line is revised, and another one',
    steps: [deck('- steel came later', '- steel, by hand'), review('- steel came later\n- glass came last', '- steel came\n- glass won')],
    has: ['- steel, by hand\n- glass won'],
    lacks: ['- steel came\n'],
    told: [`origins ${collides}`],
    rules: ['slide-conflict'],
  },
  {
    name: 'a line that she deleted stays deleted',
    steps: [deck('- three hills only\n', ''), review('- one summer only', '- one warm summer only')],
    has: ['- one warm summer only\n- nobody'],
    told: [`limits ${edits}`],
  },
  {
    name: 'a cell of a row that she edited elsewhere',
    steps: [deck('| steel | 6 | 1 |', '| steel | 6 | one |'), review('| glass | 9 | 1 |', '| glass | 8 | 1 |')],
    has: ['| steel | 6 | one |\n| glass | 8 | 1 |'],
    told: [`results ${edits}`],
  },
  {
    name: 'a row is new below the one that she edited',
    steps: [deck('| glass | 9 | 1 |', '| glass | nine | 1 |'), review('| glass | 9 | 1 |', '| glass | 9 | 1 |\n| clay | 12 | 1 |')],
    has: ['| glass | nine | 1 |\n| clay | 12 | 1 |'],
    told: [`results ${edits}`],
  },
  {
    name: 'steps are numbered on where she rewrote one',
    steps: [deck('2. climb higher hills', '2. climb, by hand'), review('3. ask other kettles', '3. ask other kettles\n4. rest')],
    has: ['2. climb, by hand\n3. ask other kettles\n4. rest'],
    told: [`outlook ${edits}`],
  },
  {
    name: 'a title that she wrote stays while the points go on',
    steps: [deck('# Limits', '# What we do not know'), review('- three hills only', '- four hills only')],
    has: ['# What we do not know', '- four hills only'],
    told: [`limits ${edits}`],
  },
  {
    name: 'what she meant to say stays while the handout text is revised',
    steps: [
      deck('<!--\n***\n\n**3 Results**', '<!--\nsmile here\n\n***\n\n**3 Results**'),
      review('Copper was the fastest', 'Copper was the first'),
    ],
    has: ['smile here', 'Copper was the first on every hill'],
    told: [`results ${edits}`],
  },
  {
    name: 'a note is new where she edited a point',
    steps: [
      deck('- one summer only', '- one summer'),
      review('- nobody weighed the wood\n', '- nobody weighed the wood\n\nWe regret that.\n'),
    ],
    has: ['- one summer\n', 'We regret that.'],
  },
  {
    name: 'a picture is new where she edited a point',
    steps: [
      deck('- one summer only', '- one summer'),
      review('- nobody weighed the wood\n', `- nobody weighed the wood\n\n![Three hills](data:image/png;base64,${hills})\n`),
    ],
    has: ['- one summer\n', 'Three hills'],
    told: [`limits ${edits}`],
  },
  {
    name: 'a picture of her own stays',
    steps: [deck('# Limits\n', '# Limits\n\n![Hill](/hill.png)\n'), review('- one summer only', '- one summer')],
    has: ['![Hill](/hill.png)', '- one summer\n'],
    told: [`limits ${edits}`],
  },
  {
    name: 'she takes back what she wrote',
    steps: [
      deck('- one summer only', '- x'),
      review('- three hills only', '- four hills'),
      deck('- x\n', '- one summer only\n'),
      review('- one summer', '- two summers'),
    ],
    has: ['- two summers only\n- four hills'],
    lacks: ['- x\n'],
    told: [],
  },
]

const parts: Script[] = [
  {
    name: 'a slide is split, and the moved half has her line',
    steps: [deck('- nobody weighed the wood', '- nobody weighed it'), review('- one summer only\n', `- one summer only\n${manyPoints}`)],
    has: ['- nobody weighed it'],
    lacks: ['- nobody weighed the wood\n'],
    told: [/^limits-part-\d+ has what you edited on limits, since those lines stand here now$/.source],
  },
  {
    name: 'the moved half gets new words beside hers',
    steps: [
      deck('- nobody weighed the wood', '- nobody weighed it'),
      review('- one summer only\n', `- one summer only\n${manyPoints}`),
      review('point 22 says', 'point 22 newly says'),
    ],
    has: ['- nobody weighed it', 'point 22 newly says'],
  },
  {
    name: 'a line that she added moves with the line above it',
    steps: [
      deck('- three hills only\n', '- three hills only\n- her own line\n'),
      review('- one summer only\n', `- one summer only\n${manyPoints}`),
    ],
    has: ['- three hills only\n- her own line'],
  },
  {
    name: 'the parts come together again',
    steps: [
      review('- one summer only\n', `- one summer only\n${manyPoints}`),
      deck('- nobody weighed the wood', '- nobody weighed it'),
      review(manyPoints, ''),
    ],
    has: ['- three hills only\n- nobody weighed it'],
    order: plain,
    lacks: ['- nobody weighed the wood'],
  },
  {
    name: 'a section is cut in two by its author',
    steps: [
      deck('- nobody weighed the wood', '- nobody weighed it'),
      review('- three hills only\n', '- three hills only\n\n## Weights\n\n- we guessed them\n'),
    ],
    has: ['- we guessed them\n- nobody weighed it'],
    lacks: ['- nobody weighed the wood'],
    told: ['weights has what you edited on limits, since those lines stand here now'],
  },
]

const settings: Script[] = [
  {
    name: 'her language of the deck',
    steps: [deck('lang: en', 'lang: en-GB'), review('author: A. Author', 'author: B. Author')],
    has: ['lang: en-GB\n', 'author: B. Author'],
    told: [`cover ${edits}`],
  },
  {
    name: 'her language of the deck, behind a slide of her own',
    steps: [deck('lang: en', 'lang: en-GB'), deck(/^/, '# mine\n\n'), review('- one summer', '- two summers')],
    has: [/^---\n[^#]*lang: en-GB\n[^#]*# mine/, '- two summers only'],
  },
  {
    name: 'her transition, while the review sets minutes',
    steps: [deck('transition: none', 'transition: fade'), review('author: A. Author', 'author: A. Author\nduration: 20min')],
    has: ['transition: fade\n', 'duration: 20min'],
  },
  {
    name: 'a review that was translated leads nowhere dead',
    steps: [deck('see [there](/results)', 'look [there](/results)'), review(/^[\s\S]*$/, translatedDraft)],
    has: ['look [there](/results)', '- 每壶一升', 'slug: 结果'],
    order: plain,
    told: [`method ${collides}`],
    rules: ['slide-conflict'],
  },
  {
    name: 'a review that was translated after she wrote a slide of her own',
    steps: [deck(/(?=---\ntitle: Limits)/, '---\nrouteAlias: mine\n---\n\n# Mine, see [how](/method)\n\n'), review(/^[\s\S]*$/, translatedDraft)],
    order: ['results', 'mine', 'limits'],
    lacks: ['copper bends easily'],
    told: ['mine is your own and stays'],
  },
]

tryMonths({ lines, parts, settings })
