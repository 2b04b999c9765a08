const host = /^(?:https?:\/\/)?(?:www\.)?([^/?#]+)/

/**
 * What of a link's address has to be read on paper, where nobody follows it: nothing where the words of the link say it, a number of
 * a paper included.
 */
export function addressToPrint(address: string, words: string): string | undefined {
  const plain = readable(address).replace(/^(?:https?:\/\/|mailto:)/, '').replace(/\/$/, '')
  const said = words.trim().replace(/^(?:https?:\/\/|mailto:|arxiv:\s*|doi:\s*)/i, '').replace(/\/$/, '')
  if (said === plain)
    return undefined
  return said && said !== hostOf(plain) && plain.toLowerCase().endsWith(said.toLowerCase()) ? undefined : plain
}

/** Whether a link has no other words than the name of the host that it leads to. */
export function isHostAlone(address: string, words: string): boolean {
  return words.trim() !== '' && hostOf(words.trim()) === hostOf(address) && !/[/?#]./.test(words.replace(/^https?:\/\//, ''))
}

/** The parts between which an address goes on in the next line: each ends with a sign, never within a word. */
export function partsOfAddress(address: string): string[] {
  return address.split(/(?<=[\w)][/.?\-_=&])(?=\w)/)
}

function hostOf(address: string): string | undefined {
  return host.exec(address)?.[1].toLowerCase()
}

/** Chinese letters as such, where they are written as bytes. */
function readable(address: string): string {
  try {
    return decodeURI(address)
  }
  catch {
    return address
  }
}
