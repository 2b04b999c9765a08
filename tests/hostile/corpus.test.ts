import { tryCanaries } from './live.ts'
import { setOut, tryReviews } from './talks.ts'

const ready = setOut()
tryCanaries(ready)
// Every slide of it is opened in the soak beside.
tryReviews(['blocks.md'], ready, { every: 4 })
