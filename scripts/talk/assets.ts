import type { Figure } from '../outline/block.ts'
import type { Outline, Section } from '../outline/section.ts'
import { createHash } from 'node:crypto'
import { readFile, realpath } from 'node:fs/promises'
import { dirname, extname, resolve, sep } from 'node:path'
import { report } from '../diagnostics/messages.ts'

/** The pictures of a review that exist: their addresses in the deck by path, and their bytes by address. */
export interface Assets {
  addresses: Map<string, string>
  files: Map<string, Uint8Array>
}

/** Formats that browsers show. SVG is left out: it can hold scripts. */
const formats = ['.png', '.jpg', '.jpeg', '.gif', '.webp', '.avif']

/**
 * Finds the pictures that an outline shows. Only files below the review's own folder count, links followed;
 * each gets an address made from its content. What is missing or on another host becomes a message.
 */
export async function findAssets(outline: Outline, review: string): Promise<Assets> {
  const assets: Assets = { addresses: new Map(), files: new Map() }
  const root = await realpath(dirname(review))
  for (const figure of figuresIn([outline.lead, ...outline.parts.map(({ section }) => section)])) {
    if (/^[a-z][a-z0-9+.-]+:|^\/\//i.test(figure.path)) {
      report(outline.file, 'remote-asset', figure.place, `Picture \`${figure.path}\` is on another host, expected a file beside the review`)
      continue
    }
    const bytes = await readWithin(root, figure.path)
    if (!bytes) {
      report(outline.file, 'missing-asset', figure.place, `Picture \`${figure.path}\` does not exist, expected a PNG, JPEG, GIF, WebP or AVIF file at that path`)
      continue
    }
    const address = `/figures/${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}${extname(figure.path).toLowerCase()}`
    assets.addresses.set(figure.path, address)
    assets.files.set(address, bytes)
  }
  return assets
}

function figuresIn(sections: Section[]): Figure[] {
  return sections.flatMap(section => [
    ...section.blocks.filter((block): block is Figure => block.kind === 'figure'),
    ...figuresIn(section.children),
  ])
}

async function readWithin(root: string, path: string): Promise<Uint8Array | undefined> {
  if (!formats.includes(extname(path).toLowerCase()))
    return undefined
  try {
    const real = await realpath(resolve(root, decodeURIComponent(path)))
    return real.startsWith(root + sep) ? await readFile(real) : undefined
  }
  catch {
    return undefined
  }
}
