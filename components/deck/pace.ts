import type { SlideFacts } from './chapters.ts'

/** Seconds that the main slides among these take; 0 where the deck is not timed. */
export function secondsOf(slides: SlideFacts[]): number {
  return slides.reduce((sum, { backup, seconds }) => sum + (backup ? 0 : seconds ?? 0), 0)
}

/** When slide `no` is planned to begin and to end, in seconds from the start of the talk. */
export function plannedAt(slides: SlideFacts[], no: number): { from: number, to: number } {
  return {
    from: secondsOf(slides.filter(slide => slide.no < no)),
    to: secondsOf(slides.filter(slide => slide.no <= no)),
  }
}

/** Seconds that a speaker who is on a slide after `elapsed` seconds is behind, less than 0 ahead; 0 within the slide's own time. */
export function delayOf({ from, to }: { from: number, to: number }, elapsed: number): number {
  return elapsed > to ? elapsed - to : Math.min(0, elapsed - from)
}

/** How far a speaker is from the plan: which way, and by how much, `+1:20`; nothing on time. */
export function paceOf(planned: { from: number, to: number }, elapsed: number): { state: 'onTime' | 'behind' | 'ahead', by: string } {
  const delay = Math.round(delayOf(planned, elapsed))
  if (delay === 0)
    return { state: 'onTime', by: '' }
  return delay > 0 ? { state: 'behind', by: `+${clockOf(delay)}` } : { state: 'ahead', by: `−${clockOf(delay)}` }
}

/** `1:20`, `1:02:05`. */
export function clockOf(seconds: number): string {
  const whole = Math.round(Math.abs(seconds))
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, String(whole % 60).padStart(2, '0')]
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${rest}` : `${minutes}:${rest}`
}
