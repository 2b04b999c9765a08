import type { Talk } from '../files/paths.ts'
import type { HostedSite, Recipe } from '../host/recipes/recipe.ts'
import { readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { DeckError } from '../diagnostics/error.ts'
import { projectRoot, shown } from '../files/paths.ts'
import { writeWhole } from '../files/write.ts'
import { recipes } from '../host/recipes/index.ts'
import { quoted } from '../host/recipes/recipe.ts'
import { unknownName } from './unknown-name.ts'

/** The recipe of this name. Throws E_USAGE for a host that there is none for. */
export function recipeOf(name: string): Recipe {
  const recipe = recipes.find(recipe => recipe.name === name)
  if (!recipe)
    throw unknownName('for', name, recipes.map(({ name }) => name))
  return recipe
}

/**
 * Writes the files that set up hosts for a talk's site and says what is left to be done by hand.
 * @returns 1 where a file of another content stands in the way: it is left as it is
 */
export async function setUpHosts(hosts: Recipe[], talk: Talk, address: { base: string, url?: string }, home = projectRoot): Promise<0 | 1> {
  const site = siteOf(talk, address, home)
  let standing = false
  for (const host of hosts) {
    for (const [name, text] of Object.entries(host.files(site))) {
      const path = join(home, name)
      const found = await readFile(path, 'utf8').catch(() => undefined)
      if (found !== undefined && found !== text) {
        standing = true
        console.error(`${shown(path)} is there and differs from what ${host.title} would get, expected none: it is left as it is.\n`
          + '  Rename it, run this once more and take over what you need.')
        continue
      }
      await writeWhole(path, text)
      console.log(shown(path))
    }
    console.error(`${host.title}: ${host.then(site)}`)
  }
  return standing ? 1 : 0
}

/** A talk as hosts see it. Throws E_USAGE for one outside of the project, which no host could build. */
function siteOf(talk: Talk, address: { base: string, url?: string }, home: string): HostedSite {
  const [review, out, dist, exports, pub] = [talk.review, talk.out, talk.dist, talk.exports, talk.public]
    .map(path => relative(home, path).split(sep).join('/'))
  if (review.startsWith('../') || out.startsWith('../')) {
    throw new DeckError(
      'E_USAGE',
      `the talk of ${shown(talk.review)} goes to ${shown(talk.out)}, expected both within the project, which the host builds it with`,
      'Put the review and its talk into a folder of the project, for example talks/name/review.md with --out talks/name.',
    )
  }
  return { ...address, talk: out === '' ? '' : `${quoted(review)} --out ${quoted(out)}`, dist, exports, public: pub }
}
