import { tryCanaries } from './live.ts'
import { setOut, tryReviews } from './talks.ts'

const ready = setOut()
tryCanaries(ready)
tryReviews(['blocks.md'], ready)
