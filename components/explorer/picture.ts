import { addressOf } from '../deck/brought.ts'
import { talk } from '../deck/subjects.ts'

/** Drawings follow what stands behind the address, pictures of pixels the attribute of the element that shows them. */
const filling = '#svgView(preserveAspectRatio(xMidYMid slice))'

/** The talk's own picture as a browser fetches it, filling whatever place it is given. */
export const ownPicture = talk.picture && addressOf(talk.picture) + filling
