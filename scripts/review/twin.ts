/**
 * Where the same talk in another language lies, from this one's address: `review.en.md` is at `en/` below it, a review
 * without a language in its name one level up.
 */
export function twinPlace(twin: string): string {
  const lang = twin.match(/\.([a-z]{2,3}(?:-[a-z0-9]{2,8})*)\.md$/i)?.[1]
  return lang ? `${lang}/` : '../'
}
