import { tryCanaries } from './live.ts'
import { setOut, tryReviews } from './talks.ts'

const ready = setOut()
tryCanaries(ready)
// The shortest of them that names places, words and styles; all others are in the soaks beside.
tryReviews(['words.md'], ready, { codes: [0, 2], every: 8 })
