import type { h, VNode, VNodeChild } from 'vue'

/** A slide on a sheet with what is said of it: its number, its title, its section, and the HTML of the text that stands with it. */
export interface Unit { no: number, title: string, section?: string | number, html: string }

/** What a layout draws with. A small picture of the slide is one to recognise it by, whose words are said beside it. */
export interface Draw { h: typeof h, picture: (options?: { small: boolean }) => VNode }

/**
 * Moves from `rest` into a box as much as fits, to the character, and returns it as HTML. Where something is left, the end of
 * the box says so: with the mark where one is given, else with the page on which the text goes on.
 */
export type Pour = (rest: HTMLElement, box: HTMLElement, fits: () => boolean, mark?: string) => string

/** A way to lay slides and their texts out on paper: an object that knows all of it. */
export interface HandoutLayout {
  /** How many slides stand on a sheet. */
  perSheet: number
  /** Loads its styles; they hold below `.is-<name>`. */
  css: () => Promise<unknown>
  /** The class of the box that a slide's text stands in. */
  textBox: string
  /** Fills such a box with the beginning of a slide's text. What it leaves in `rest` goes on on sheets of its own. */
  fill: (rest: HTMLElement, box: HTMLElement, pour: Pour) => string
  /** A slide with its text, below an element that bears its id. */
  template: (unit: Unit, draw: Draw) => VNodeChild
}
