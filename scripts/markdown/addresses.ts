import { escapePlain, safeUrl } from './escape.ts'

/** Addresses and names of works in registers as they stand in plain words, without the stop behind them. */
const written = /(?<!\[)(?:https?:\/\/[^\s<>，。；、（）]*[^\s<>，。；、（）.,;:!?)\]'"”]|\bdoi:\s?(10\.\d{4,9}\/[^\s<>，。；、（）]*[^\s<>，。；、（）.,;:!?)\]'"”])|\barXiv:\s?(\d{4}\.\d{4,5}(?:v\d+)?))/gi

/** Plain words as Markdown text, in which addresses, DOIs and numbers of arXiv are links. */
export function withLinks(text: string): string {
  let done = 0
  const parts = [...text.matchAll(written)].map(({ 0: whole, 1: doi, 2: eprint, index }) => {
    const address = doi ? `https://doi.org/${doi}` : eprint ? `https://arxiv.org/abs/${eprint}` : whole
    const url = safeUrl(address)
    const part = escapePlain(text.slice(done, index)) + (url ? `[${escapePlain(whole)}](${url})` : escapePlain(whole))
    done = index + whole.length
    return part
  })
  return [...parts, escapePlain(text.slice(done))].join('')
}
