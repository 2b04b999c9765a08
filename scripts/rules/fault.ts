/** Something on a slide that breaks a rule: which rule, where, and the sentence that says so. */
export interface Fault {
  rule: 'overflow' | 'clipped'
  slide: string
  /** The block at fault, by place below the title; none where it is the slide as a whole. */
  block?: number
  /** What it is, and what was expected. */
  says: string
}
