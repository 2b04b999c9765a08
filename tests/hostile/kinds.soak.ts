import { tryCanaries } from './live.ts'
import { setOut, tryReviews } from './talks.ts'

const ready = setOut()
tryCanaries(ready)
tryReviews(['blocks.md', 'places.md', 'titles.md'], ready)
// Odd diagrams and drawings may break a rule for good slides, which is said and stops nothing.
for (const review of ['diagrams.md', 'drawings.md', 'sources.md', 'names.md', 'words.md', 'directives.md'])
  tryReviews([review], ready, { codes: [0, 2] })
