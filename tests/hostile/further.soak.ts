import { tryCanaries } from './live.ts'
import { setOut, tryReviews } from './talks.ts'

const ready = setOut()
tryCanaries(ready)
// What cannot be drawn is said, and stops nothing.
for (const review of ['diagrams-2.md', 'odd.md', 'routes.md'])
  tryReviews([review], ready, { codes: [0, 2] })
