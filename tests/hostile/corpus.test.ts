import { tryCanaries } from './live.ts'
import { setOut, tryReviews } from './talks.ts'

const ready = setOut()
tryCanaries(ready)
// One door of each kind; the many are in the soaks beside.
tryReviews(['each.md'], ready, { codes: [0, 2], every: 3 })
