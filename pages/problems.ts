/** Something on a slide that the exporter must not pass over; a diagram's has the name of its block, where it has one. */
export interface Problem { id: string, kind: 'mermaid' | 'throw' | 'image', message: string, block?: string }

/** What the exporter reads from the window once a page is ready; drawings that were made on it, by their names. */
export interface Report { slides: number, problems: Problem[], drawings: Record<string, string> }

declare global {
  interface Window { __reviewdeck?: Report }
}

/** The page's report; made on first use. */
export function report(): Report {
  return window.__reviewdeck ??= { slides: 0, problems: [], drawings: {} }
}

/** Keeps a problem once, however often it is seen. */
export function reportProblem(problem: Problem) {
  const { problems } = report()
  if (!problems.some(p => p.id === problem.id && p.kind === problem.kind && p.message === problem.message && p.block === problem.block))
    problems.push(problem)
}
