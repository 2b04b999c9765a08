import type { Component } from 'vue'
import type { Definition, Lang } from './definition.ts'

/** What a talk brings of one explorer: its name in comments, and how its code is fetched where it is needed and nowhere else. */
export interface Guest {
  name: string
  definition: () => Promise<Definition<any, any>>
  /** The view that draws what the definition derives; only a browser fetches it. */
  stage: () => Promise<Component>
  /** What it is about, drawn so small that it stands on a card: for where its chapter is named, or a sentence says what it shows. */
  sketch?: () => Promise<Component>
  /** The same in lines, 96 × 44 px large, for beside a sentence; what is full stands behind a bar. */
  sign?: string
  /** The sentence for a state that the mechanism refuses; undefined for any other error. */
  refusal?: (error: unknown, lang: Lang) => string | undefined
}

/** The definitions of the explorers that there are, by name. */
export type Explorers = Record<string, Definition<any, any>>

/** An explorer's code in the browser. */
export interface View { definition: Definition<any, any>, stage: Component, refusal?: Guest['refusal'] }

/** Registers an explorer: a mechanism that a talk shows live. */
export function defineExplorer(guest: Guest): Guest {
  return guest
}

/** Fetches all definitions, for the reader of a review. */
export async function definitionsOf(guests: Guest[]): Promise<Explorers> {
  return Object.fromEntries(await Promise.all(guests.map(async ({ name, definition }) => [name, await definition()] as const)))
}

/** Fetches the code of one explorer, for the slide that shows it. */
export async function viewOf({ definition, stage, refusal }: Guest): Promise<View> {
  const [loaded, drawn] = await Promise.all([definition(), stage()])
  return { definition: loaded, stage: drawn, refusal }
}
