import type { Reason, TooMuch } from '../parts/reason.ts'
import type { Reasons } from '../plan/deck-plan.ts'

/** What the author did that begins a slide. */
const asked = { break: '`break`', title: 'a `title` of its own', note: 'a spoken note of its own' }

/** Why a slide begins, as a clause. */
export function beginsOf(reason: Reason): string {
  switch (reason.why) {
    case 'too-much': return `goes on, since one slide does not hold it: ${reason.much.map(tooMuch).join(' and ')}`
    case 'author': return `the author begins it with ${asked[reason.said]}`
    case 'prose': return 'a paragraph stands before what it shows'
    case 'alone': return 'what it shows, or what stands before it, has a slide to itself'
    case 'share': return 'shows another part of the same, each on a slide of its own'
    case 'evened': return 'took a block from the slide before, without which it would be nearly empty'
  }
}

/** What there is too much of for one slide, as a clause. */
export function tooMuch({ of, is, most }: TooMuch): string {
  switch (of) {
    case 'height': return `${is} px high where ${most} px are left`
    case 'width': return `${is} px wide where a slide is ${most} px`
    case 'words': return `${Math.round(is * 100)} % of the words that a slide holds`
    default: return `${is} ${of} where a slide holds ${most}`
  }
}

/** Why a slide stands behind the end, as a clause. */
export function behindOf(behind: Reasons['behind']): string {
  if (behind === undefined || behind === 'asked')
    return 'its author wants it there'
  if (behind === 'missing')
    return 'its picture is missing'
  if (behind === 'aside')
    return 'it says nothing of the matter: it makes a program ready, or leads elsewhere'
  if (behind === 'proof')
    return 'it is a proof in steps, which the slide before leads to'
  if (behind === 'share')
    return 'it is one of many shares of the same; `<!-- deck: keep -->` keeps them'
  return `the talk takes ${inMinutes(behind.seconds)} and has ${inMinutes(behind.of)}`
}

function inMinutes(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(Math.round(seconds % 60)).padStart(2, '0')}`
}
