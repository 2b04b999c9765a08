import { DeckError } from '../diagnostics/error.ts'

/** The path that a site is hosted under, and its whole address where it is known; both end with a slash. */
export interface Address { base: string, url?: string }

/**
 * Reads `--base` and `--url`: an address names its path too. Throws E_USAGE where one is none, or the two name different paths.
 * @param base the path that was asked for
 * @param url the address that was asked for
 * @param usual the path where neither names one
 */
export function addressOf(base: string | undefined, url: string | undefined, usual: string): Address {
  if (base !== undefined && !/^\/(?:[^\s?#]*\/)?$/.test(base))
    throw new DeckError('E_USAGE', `--base is \`${base}\`, expected a path with a slash at both ends`, 'For example --base /talks/qwen/')
  const typed = base === undefined ? undefined : new URL(base, 'http://localhost').pathname
  if (url === undefined)
    return { base: typed ?? usual }
  const whole = URL.parse(url.replace(/\/?$/, '/'))
  if (!whole || !/^https?:$/.test(whole.protocol) || whole.search || whole.hash) {
    throw new DeckError(
      'E_USAGE',
      `--url is \`${url}\`, expected the address that people will open`,
      'For example --url https://example.org/talks/qwen/',
    )
  }
  const path = whole.pathname === '/' ? typed ?? usual : whole.pathname
  if (typed !== undefined && typed !== path) {
    throw new DeckError(
      'E_USAGE',
      `--url names the path ${path} and --base ${base}, expected the same`,
      'Leave --base away: the address names the path too.',
    )
  }
  return { base: path, url: new URL(path, whole).href }
}

/** What a site lacks whose whole address nobody said; nothing where somebody did. */
export function lackOf({ url }: Address): string[] {
  return url === undefined
    ? ['The site does not know its address: with --url https://… links to it show a picture, and search engines find its map.']
    : []
}
