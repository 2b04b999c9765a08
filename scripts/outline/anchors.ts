import { slug } from 'github-slugger'

/** What an address within a review, `#a-name`, leads to, by the names in lower case; a heading may be named by its words. */
export function anchored(address: string, anchors: Map<string, string>): string | undefined {
  const name = decoded(address.slice(1))
  return anchors.get(name.toLowerCase()) ?? anchors.get(slug(name))
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  }
  catch {
    return text
  }
}
