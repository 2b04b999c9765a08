/** How hosts of code address a file of a repository: behind its owner, its name and a branch or a commit. */
const hosts = [
  /^https?:\/\/(?:www\.)?(?:github|gitee)\.com\/[^/]+\/[^/]+\/(?:blob|raw)\/[^/]+\/([^?#]+)/i,
  /^https?:\/\/raw\.(?:githubusercontent|github)\.com\/[^/]+\/[^/]+\/(?:refs\/heads\/)?[^/]+\/([^?#]+)/i,
  /^https?:\/\/gitlab\.[^/]+\/[^?#]+?\/-\/(?:blob|raw)\/[^/]+\/([^?#]+)/i,
  /^https?:\/\/[\w.-]*jsdelivr\.net\/gh\/[^/]+\/[^/]+\/([^?#]+)/i,
  /^https?:\/\/(?:huggingface\.co|hf-mirror\.com)\/(?:datasets\/|spaces\/)?[^/]+\/[^/]+\/(?:resolve|blob)\/[^/]+\/([^?#]+)/i,
]

/**
 * The places where a file may lie whose address on a host of code is given, the surest first: at its path from the root of the
 * repository, or behind the folders above the review. None for other addresses.
 */
export function placesOfHosted(url: string, root: string): string[] {
  const path = hosts.map(host => host.exec(url)?.[1]).find(Boolean)
  if (!path)
    return []
  const folders = decoded(path).split('/').filter(Boolean)
  // A name without a folder may be that of anything.
  const tails = folders.slice(0, -1).map((_, from) => folders.slice(from).join('/'))
  return [`${root}/${folders.join('/')}`, ...tails]
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  }
  catch {
    return path
  }
}
