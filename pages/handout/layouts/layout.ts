import type { h, VNode, VNodeChild } from 'vue'

/** A slide on a sheet: its number, its title, its section. */
export interface Unit { no: number, title: string, section?: string | number }

/** What a layout draws with. A small picture of the slide is one to recognise it by, whose words are said beside it. */
export interface Draw { h: typeof h, picture: (options?: { small: boolean }) => VNode }

/** A way to lay slides and their texts out on paper: an object that knows all of it. Every layout holds every text whole. */
export interface HandoutLayout {
  /** How many slides stand beside each other. */
  perRow: number
  /** Each slide begins a sheet of its own. */
  alone?: boolean
  /** As many slides stand together before their texts follow, each with its title; else each text follows its slide. */
  together?: number
  /** Slides that stand small beside their texts, in place of a row of their own: dividers, or all. */
  beside?: 'dividers' | 'all'
  /** Texts have the lists, tables and formulas of their slides among them, which cannot be read on slides so small. */
  whole?: boolean
  /** The paper lies on its side. */
  landscape?: boolean
  /** Loads its styles; they hold below `.is-<name>`. */
  css: () => Promise<unknown>
  /** A slide of a row, below an element that bears its id. */
  template: (unit: Unit, draw: Draw) => VNodeChild
}
