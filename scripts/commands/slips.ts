import { nearest } from '../diagnostics/nearest.ts'

/** What is wrong with arguments, by the parser's error: an option that a verb does not know is named, with the nearest that it does. */
export function slipOf(error: unknown, verb: string, known: string[]): string {
  const [line] = (error as Error).message.split('\n')
  const name = /^Unknown option '--?([^' =]+)/.exec(line)?.[1]
  if (!name)
    return line
  const near = nearest(name, known)
  return `${verb} knows no --${name}${near ? `; did you mean --${near}?` : ', expected one of these:'}`
}

/** The options that npm kept for itself, since no `--` stood before them: npm tells its scripts of them by the environment. */
export function takenByNpm(known: string[], args: string[], env: Record<string, string | undefined>): string[] {
  const isTyped = (name: string): boolean => args.some(arg => arg === `--${name}` || arg.startsWith(`--${name}=`))
  return known.filter(name => env[`npm_config_${name.replaceAll('-', '_')}`] && !isTyped(name))
}
