import type { Dialect } from './dialect.ts'
import { docling } from './docling.ts'
import { encyclopedia } from './encyclopedia.ts'
import { excalidraw } from './excalidraw.ts'
import { fencedBlocks } from './fenced-blocks.ts'
import { logseq } from './logseq.ts'
import { notebookFrames } from './notebook-frames.ts'
import { nougat } from './nougat.ts'
import { orgBlocks } from './org-blocks.ts'
import { outdentedListings } from './outdented-listings.ts'
import { outlines } from './outlines.ts'
import { readwise } from './readwise.ts'
import { roam } from './roam.ts'
import { slideTexts } from './slide-texts.ts'

/** What tools write around a whole text when they export it or around each of its blocks; outlines move out behind what hangs in them. */
export const exportsOfTools: Dialect[] = [
  excalidraw,
  notebookFrames,
  nougat,
  docling,
  readwise,
  roam,
  slideTexts,
  logseq,
  orgBlocks,
  fencedBlocks,
  outdentedListings,
  outlines,
  encyclopedia,
]
