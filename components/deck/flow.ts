/** Mermaid's flowchart options: straight lines, even gaps; `tight` for a chain too long for the slide, whose labels then wrap. */
export function flowOptions(tight = false) {
  return {
    curve: 'linear' as const,
    nodeSpacing: 44,
    rankSpacing: tight ? 26 : 44,
    padding: tight ? 7 : 11,
    wrappingWidth: tight ? 108 : 260,
    diagramPadding: 2,
    minNodeWidth: 0,
    useMaxWidth: false,
    htmlLabels: false,
  }
}
