import type { Component } from 'vue'
import type { Guest, View } from '../../scripts/explorers/registry.ts'
import { viewOf } from '../../scripts/explorers/registry.ts'

/** The code of an explorer by its name, fetched from what the talk registers; undefined where there is none of that name. */
export async function findExplorer(name: string): Promise<View | undefined> {
  const guest = (await guests()).find(one => one.name === name)
  return guest && viewOf(guest)
}

/** The sketch of the first of some explorers that has one. */
export async function findSketch(names: string[]): Promise<Component | undefined> {
  const all = await guests()
  return names.flatMap(name => all.find(one => one.name === name)?.sketch ?? [])[0]?.()
}

/** The lines of an explorer's sign, where it has one. */
export async function findSign(name: string): Promise<string | undefined> {
  return (await guests()).find(one => one.name === name)?.sign
}

async function guests(): Promise<Guest[]> {
  return (await import('virtual:reviewdeck-explorers')).explorers
}
