import type { Control, Definition, State, Value } from './definition.ts'

/** Larger numbers are no sizes of anything; they would only run out of their field. */
const largest = 1e9

type Shape = Pick<Definition<any, any>, 'controls' | 'rest'>

/** A value as it stands in a comment or address; undefined where the control cannot hold it. */
export function valueFromText(control: Control, text: string): Value | undefined {
  switch (control.kind) {
    case 'slider': {
      const value = text.trim() === '' ? Number.NaN : Number(text)
      const isWithin = control.field ? Math.abs(value) <= largest : value >= control.min && value <= control.max
      return isWithin ? value : undefined
    }
    case 'choice': return control.options.some(option => option.value === text) ? text : undefined
    case 'toggle': return text === 'on' ? true : text === 'off' ? false : undefined
    case 'builder': return control.accepts(text) ? text : undefined
  }
}

/** The values in a text such as `width=1344 height=756`, and the words in it that are none. */
export function stateFromText(text: string, { controls }: Pick<Shape, 'controls'>): { state: State, wrong: string[] } {
  const state: State = {}
  const wrong: string[] = []
  for (const word of text.split(/[\s&]+/).filter(Boolean)) {
    const [, key, written] = word.match(/^([^=]+)=(.*)$/) ?? []
    const control = controls.find(one => one.key === key)
    const value = control && valueFromText(control, written)
    if (value === undefined)
      wrong.push(word)
    else
      state[key] = value
  }
  return { state, wrong }
}

/** The text of some values, as `stateFromText` reads it; what equals `base` is left out. */
export function textFromState(state: State, base: State = {}, separator = ' '): string {
  return Object.entries(state)
    .filter(([key, value]) => value !== base[key])
    .map(([key, value]) => `${key}=${typeof value === 'boolean' ? (value ? 'on' : 'off') : value}`)
    .join(separator)
}

/** What a control may hold, for an author: `width=0…4096`, `window=on|off`. */
export function describeControl(control: Control): string {
  switch (control.kind) {
    case 'slider': return `${control.key}=${control.min}…${control.max}`
    case 'choice': return `${control.key}=${control.options.map(({ value }) => value).join('|')}`
    case 'toggle': return `${control.key}=on|off`
    case 'builder': return `${control.key}=…`
  }
}

/** The full state of a frame, counted from 0: at rest, with what the author asked for, and the frame's own change. */
export function stateOfFrame<S extends State>(definition: Pick<Definition<S, any>, 'rest' | 'frames'>, asked: State, index: number): S {
  return { ...definition.rest, ...asked, ...definition.frames[Math.min(index, definition.frames.length - 1)]?.state } as S
}
