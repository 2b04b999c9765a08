/** What a page that does not get ready is still waiting for, a phrase each. */
export function whatIsMissing(): string[] {
  const count = (selector: string, unfinished: (element: Element) => boolean = () => true): number =>
    [...document.querySelectorAll(selector)].filter(unfinished).length
  const counts: [number, string][] = [
    [count('.slidev-slide-loading'), 'slides still loading'],
    [count('.mermaid', host => !(host.shadowRoot ?? host).querySelector('svg')), 'diagrams not drawn'],
    [count('img', image => !(image as HTMLImageElement).complete), 'pictures not loaded'],
    [document.fonts.status === 'loading' ? 1 : 0, 'fonts not loaded'],
    [document.body?.childElementCount ? 0 : 1, 'empty page'],
  ]
  const missing = counts.filter(([number]) => number > 0).map(([number, what]) => `${number} × ${what}`)
  return missing.length > 0 ? missing : ['it never set data-ready']
}
