import type { Found } from '../door.ts'
import type { Place } from './names.ts'
import { asked } from '../asked.ts'
import { findFile } from '../door.ts'
import { namesWithin, nearestName } from './names.ts'

/** A picture's file; where the review calls it something else, also its own name. */
export type FoundPicture = Found & { otherName?: string }

/** Where sites keep what is addressed from their root. */
const siteFolders = ['', 'static/', 'public/', 'source/', 'docs/', 'src/']
/** What an address without an ending may mean. */
const endings = ['.svg', '.png', '.jpg', '.jpeg', '.webp', '.pdf']

/** The file of another name or folder that a path most likely means. */
const findNear = asked(
  'near',
  async (place: Place, path: string) => nearestName(await namesWithin(place), path),
  near => JSON.stringify(near ?? ''),
)

/**
 * Finds the files of pictures by their addresses: at the path as it is written, with and without its percent codes and what
 * follows it; from the root of a site; without its ending; else in another letter case or another folder.
 */
export function pictureFinder(place: Place): (url: string) => Promise<FoundPicture> {
  return async (url) => {
    const paths = pathsIn(url)
    let first: Found | undefined
    for (const path of paths.flatMap(path => placesOf(path, place))) {
      const found = await findFile(place.root, place.review, path)
      if ('path' in found)
        return found
      first ??= found
    }
    for (const path of paths) {
      const near = await findNear(place, path)
      const found = near && await findFile(place.root, place.review, near.path)
      if (found && 'path' in found)
        return near.isSame ? found : { ...found, otherName: near.name }
    }
    return first ?? { missing: 'not there' }
  }
}

/** The paths that an address may mean, the likeliest first. */
function pathsIn(url: string): string[] {
  const plain = url.replace(/^file:\/\/(?:localhost)?/i, '')
  const short = plain.replace(/[?#].*$/s, '')
  return [...new Set([decoded(short), plain, decoded(plain), short].map(path => path.replaceAll('\\', '/')))].filter(path => path !== '')
}

/** The places of a path: from the review, a site's own folder, the root; without its ending, with each that it may mean. */
function placesOf(path: string, { root, site }: Place): string[] {
  const bare = path.replace(/^\/+/, '')
  const ofSite = site === undefined ? [] : [`${site}/${bare}`]
  const ofRoot = siteFolders.map(folder => `${root}/${folder}${bare}`)
  const from = path.startsWith('/')
    ? [...ofSite, path, bare, ...ofRoot]
    : [path, ...ofSite, ...path.startsWith('..') ? [] : [`${root}/${path}`]]
  return [...from, ...endings.flatMap(ending => from.map(one => `${one}${ending}`))]
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  }
  catch {
    return path
  }
}
