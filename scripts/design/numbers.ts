const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
const parts = ['', '', 'half', 'third', 'quarter', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth']

/** A count as a sentence says it: in words up to twelve, else in digits. */
export function inWords(count: number): string {
  return words[count] ?? String(count)
}

/** A share as a sentence says it: `a tenth`, `four fifths`; as a percentage where no simple fraction is near. */
export function shareInWords(share: number): string {
  const found = parts.findIndex((name, of) => name !== '' && Math.abs(share * of - Math.round(share * of)) < 1e-9)
  const count = Math.round(share * found)
  if (found < 0 || count < 1 || count >= found)
    return `${Math.round(share * 100)} %`
  return count === 1 ? `a ${parts[found]}` : `${inWords(count)} ${parts[found]}s`
}
