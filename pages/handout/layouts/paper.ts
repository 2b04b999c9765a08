/** Kinds of paper by name: width and height in mm. A new one is its line here. */
export const papers = {
  a4: { width: 210, height: 297 },
  letter: { width: 215.9, height: 279.4 },
}

/** The name of a kind of paper. */
export type PaperName = keyof typeof papers

/** The names of all kinds of paper. */
export const paperNames = Object.keys(papers) as PaperName[]

/** Whether there is paper of this name. */
export function isPaperName(name: unknown): name is PaperName {
  return paperNames.includes(name as PaperName)
}
