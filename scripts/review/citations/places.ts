const byName = new Intl.Collator('en', { numeric: true })
const counted = /^(Table|Figure|Section) (\d+)$/

/** The places within one work in order, each once; whole numbers that follow each other as one: `Tables 3–6`, `Table 10`. */
export function placesInOrder(locators: string[]): string[] {
  const ordered = [...new Set(locators.filter(Boolean))].toSorted(byName.compare)
  const runs: { kind?: string, from: number, to: number, text: string }[] = []
  for (const text of ordered) {
    const [, kind, number] = text.match(counted) ?? []
    const last = runs.at(-1)
    if (kind && last?.kind === kind && last.to + 1 === Number(number))
      last.to = Number(number)
    else
      runs.push({ kind, from: Number(number), to: Number(number), text })
  }
  return runs.flatMap(({ kind, from, to, text }) => to - from < 2 || !kind
    ? [text, ...(kind && to > from ? [`${kind} ${to}`] : [])]
    : [`${kind}s ${from}–${to}`])
}
