import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Verbs that print or measure, and so cannot do without a browser. Presenting uses the person's own one. */
const browserVerbs = new Set([
  'deck',
  'check',
  'export',
  'contact-sheet',
  'test',
  'soak',
  'bench',
  'record',
])

/** Verbs that are a tool of somebody else, with what Node is given to run. Paths are relative to the project. */
const tools = {
  'test': testArguments,
  'record': args => ['tests/record.ts', ...args],
  'test:golden': args => ['tests/golden/run.ts', ...args],
  'lint': args => ['node_modules/eslint/bin/eslint.js', '.', ...args],
}

/** Every test in an order of its own; with files or options, Node's test runner is given the options, before the files or all of them. */
export function testArguments(args) {
  if (args.length === 0)
    return ['tests/all.ts']
  const files = args.filter(arg => /^[^-].*\.ts$/.test(arg))
  return [
    '--test',
    '--test-reporter=spec',
    '--test-concurrency=2',
    ...args.filter(arg => !files.includes(arg)),
    ...(files.length ? files : ['tests/**/*.test.ts']),
  ]
}

/** The verbs that are ours: every TypeScript file directly in scripts/ is one. */
export function scriptVerbs(root) {
  return readdirSync(join(root, 'scripts'))
    .filter(name => /^[a-z][a-z-]*\.ts$/.test(name))
    .map(name => name.slice(0, -3))
}

/** What Node runs for a verb: its arguments and, for the tools, the project as working folder. Undefined: no such verb. */
export function planVerb(root, verb, args) {
  if (Object.hasOwn(tools, verb)) {
    return {
      args: tools[verb](args),
      cwd: root,
    }
  }
  if (scriptVerbs(root).includes(verb)) {
    return {
      args: [
        join(root, 'scripts', `${verb}.ts`),
        ...args,
      ],
    }
  }
  return undefined
}

/** Says whether a browser must be there before the verb starts. Asking for help never installs one. */
export function needsBrowser(verb, args) {
  return browserVerbs.has(verb) && !args.includes('--help') && !args.includes('-h')
}

/** The list of verbs for a person, one a line. */
export function describeVerbs(root) {
  return [
    ...new Set([
      ...scriptVerbs(root),
      ...Object.keys(tools),
    ]),
  ].sort().map(verb => `  npm run ${verb}`).join('\n')
}
