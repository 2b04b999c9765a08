import { readExplorers } from '../scripts/files/explorers.ts'

/** The definitions of the explorers that this project brings, by name. */
// eslint-disable-next-line antfu/no-top-level-await -- tests are made for each of them
export const catalogue = await readExplorers()
