/** The languages that an explorer speaks. */
export type Lang = 'zh' | 'en'
/** Words in both languages. */
export type Text = Record<Lang, string>
/** What one control holds. */
export type Value = number | string | boolean
/** What all controls of an explorer hold, by key. */
export type State = Record<string, Value>

interface ControlBase<Key> { key: Key, label: Text }

/** A number between two ends. With `field`, any whole number may be typed beside it, for the mechanism to refuse. */
export interface Slider<Key = string> extends ControlBase<Key> {
  kind: 'slider'
  min: number
  max: number
  step: number
  unit?: string
  field?: boolean
}
/** One of a few words. */
export interface Choice<Key = string> extends ControlBase<Key> { kind: 'choice', options: { value: string, label: Text }[] }
/** On or off. */
export interface Toggle<Key = string> extends ControlBase<Key> { kind: 'toggle' }
/** A text that is built by buttons, each making another text of it; `accepts` tells which texts there are. */
export interface Builder<Key = string> extends ControlBase<Key> {
  kind: 'builder'
  accepts: (text: string) => boolean
  buttons: { label: Text, press: (text: string) => string }[]
}

/** What a person moves. */
export type Control<Key = string> = Slider<Key> | Choice<Key> | Toggle<Key> | Builder<Key>

/** A state worth telling, as a change of the state at rest; a click leads to it, and it is printed with its caption. */
export interface Frame<S extends State = State> { caption: Text, state: Partial<S> }

/** The place of a drawing in px on the 1280 × 720 canvas. */
export interface Box { width: number, height: number }

/**
 * An explorer: a mechanism that is computed live, and what is told of it. All of it is plain data and pure functions;
 * a stage draws what `derive` returns.
 */
export interface Definition<S extends State = State, D = unknown> {
  /** The subject whose hue it has: `a` generation, `b` understanding. */
  subject: 'a' | 'b'
  /** At most three, in one row. */
  controls: Control<keyof S & string>[]
  /** What is shown untouched. */
  rest: S
  /** Two to four; the first is the state at rest. */
  frames: Frame<S>[]
  /** The numbers behind the picture. Pure; the only place where the mechanism is asked, whose refusals pass through. */
  derive: (state: S) => D
  /** The picture in one sentence, with the weighty words between double asterisks. */
  readout: (derived: D, lang: Lang) => string
  /** What a person's own picture changes by its size in px, where the mechanism is about that. */
  ofPicture?: (size: Box) => Partial<S>
}

/** What a stage is given to draw; `picture` is the address of the talk's own picture or of one that a person brought, if there is one. */
export interface StageProps<S extends State, D> { state: S, derived: D, box: Box, lang: Lang, onPaper?: boolean, picture?: string }

/** What a sketch is given: its place, and the language. */
export interface SketchProps { box: Box, lang: Lang }
