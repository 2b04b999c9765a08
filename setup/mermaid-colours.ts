import { formatHex, modeRgb, useMode } from 'culori/fn'

useMode(modeRgb)

/** Tokens that Mermaid's drawings are coloured with. */
export const names = ['paper', 'ink', 'muted', 'line', 'soft', 'other', 'quiet', 'a', 'a-wash', 'a-hub', 'b', 'b-wash', 'b-hub'] as const

/** The tokens' values as they are now, by name. */
export type Colours = Record<typeof names[number], string>

/** Reads the tokens: Mermaid computes with colours, so it needs values. */
export function coloursOfTokens(): Colours {
  const style = getComputedStyle(document.documentElement)
  return Object.fromEntries(names.map(name => [name, inFull(style.getPropertyValue(`--${name}`).trim())])) as Colours
}

/**
 * A drawn diagram whose colours are the tokens again: each value that came from a token becomes `var(--token)`, so that
 * the drawing follows light, dark and paper. What Mermaid mixed itself stays as it is.
 */
export function withTokens(svg: string, colours: Colours): string {
  const byValue = new Map(names.toReversed().map(name => [inFull(colours[name]), name]))
  return svg.replace(/#(?:[\da-f]{3}){1,2}\b|\brgb\(\d+, \d+, \d+\)/gi, (value) => {
    const name = byValue.get(inFull(value))
    return name ? `var(--${name})` : value
  })
}

/** A colour of the screen in six digits, however it is written: a built style sheet has `#fff`, a browser `rgb(1, 2, 3)`. */
function inFull(colour: string): string {
  return formatHex(colour) ?? colour
}

/** What Mermaid calls its colours, for every kind of diagram that is no flowchart: ink on paper, soft areas, muted lines. */
export function themeOf(c: Colours): Record<string, string | Record<string, string>> {
  const areas = [c['a-wash'], c['b-wash'], c.soft, c.line]
  // A slice and its key are told apart by their areas alone, on which letters are read in light and dark; all have an edge.
  const slices = [c['a-hub'], c['b-hub'], c.quiet, c.soft, c['a-wash'], c['b-wash']]
  const numbered = (prefix: string, from: number, to: number, pick: (index: number) => string): Record<string, string> =>
    Object.fromEntries(Array.from({ length: to - from + 1 }, (_, index) => [`${prefix}${from + index}`, pick(index)]))
  return {
    background: c.paper,
    mainBkg: c.soft,
    primaryColor: c.soft,
    primaryTextColor: c.ink,
    primaryBorderColor: c.muted,
    secondaryColor: c['a-wash'],
    secondaryTextColor: c.ink,
    secondaryBorderColor: c.a,
    tertiaryColor: c['b-wash'],
    tertiaryTextColor: c.ink,
    tertiaryBorderColor: c.b,
    lineColor: c.muted,
    textColor: c.ink,
    titleColor: c.ink,
    nodeBorder: c.muted,
    nodeTextColor: c.ink,
    edgeLabelBackground: c.paper,
    clusterBkg: c.paper,
    clusterBorder: c.line,
    noteBkgColor: c.soft,
    noteTextColor: c.ink,
    noteBorderColor: c.line,
    ...sequence(c),
    ...gantt(c),
    ...state(c),
    ...numbered('pie', 1, 12, index => slices[index % slices.length]),
    pieStrokeColor: c.muted,
    pieOuterStrokeColor: c.muted,
    pieTitleTextColor: c.ink,
    pieSectionTextColor: c.ink,
    pieLegendTextColor: c.ink,
    pieOpacity: '1',
    ...numbered('cScale', 0, 11, index => areas[index % 4]),
    ...numbered('cScaleLabel', 0, 11, () => c.ink),
    ...numbered('cScaleInv', 0, 11, () => c.muted),
    ...numbered('cScalePeer', 0, 11, () => c.muted),
    scaleLabelColor: c.ink,
    ...numbered('git', 0, 7, index => [c.a, c.b, c.muted, c.other][index % 4]),
    ...numbered('gitBranchLabel', 0, 7, () => c.paper),
    ...numbered('gitInv', 0, 7, () => c.paper),
    ...numbered('fillType', 0, 7, index => areas[index % 4]),
    ...quadrants(c),
    xyChart: xyChart(c),
    faceColor: c.soft,
    ...numbered('actor', 0, 5, index => [c.a, c.b, c.muted, c.ink, c.other, c.line][index]),
  }
}

function sequence(c: Colours): Record<string, string> {
  return {
    actorBkg: c.soft,
    actorBorder: c.muted,
    actorTextColor: c.ink,
    actorLineColor: c.line,
    signalColor: c.muted,
    signalTextColor: c.ink,
    labelBoxBkgColor: c.soft,
    labelBoxBorderColor: c.muted,
    labelTextColor: c.ink,
    loopTextColor: c.ink,
    activationBkgColor: c.line,
    activationBorderColor: c.muted,
    sequenceNumberColor: c.paper,
  }
}

function gantt(c: Colours): Record<string, string> {
  return {
    sectionBkgColor: c.soft,
    altSectionBkgColor: c.paper,
    sectionBkgColor2: c.soft,
    excludeBkgColor: c.soft,
    taskBkgColor: c['b-wash'],
    taskBorderColor: c.b,
    activeTaskBkgColor: c['a-wash'],
    activeTaskBorderColor: c.a,
    doneTaskBkgColor: c.line,
    doneTaskBorderColor: c.muted,
    critBkgColor: c['a-wash'],
    critBorderColor: c.a,
    gridColor: c.line,
    todayLineColor: c.a,
    taskTextColor: c.ink,
    taskTextDarkColor: c.ink,
    taskTextLightColor: c.ink,
    taskTextOutsideColor: c.ink,
    taskTextClickableColor: c.ink,
    vertLineColor: c.muted,
  }
}

function state(c: Colours): Record<string, string> {
  return {
    transitionColor: c.muted,
    transitionLabelColor: c.ink,
    stateLabelColor: c.ink,
    stateBkg: c.soft,
    labelBackgroundColor: c.paper,
    labelColor: c.ink,
    compositeBackground: c.paper,
    compositeTitleBackground: c.soft,
    compositeBorder: c.muted,
    altBackground: c.paper,
    innerEndBackground: c.muted,
    specialStateColor: c.muted,
    errorBkgColor: c.soft,
    errorTextColor: c.ink,
    classText: c.ink,
    personBkg: c.soft,
    personBorder: c.muted,
    attributeBackgroundColorOdd: c.paper,
    attributeBackgroundColorEven: c.soft,
    rowOdd: c.paper,
    rowEven: c.soft,
  }
}

function quadrants(c: Colours): Record<string, string> {
  return Object.fromEntries([
    ...[1, 2, 3, 4].flatMap(n => [[`quadrant${n}Fill`, n % 2 ? c.soft : c.paper], [`quadrant${n}TextFill`, c.muted]]),
    ...['XAxisText', 'YAxisText', 'Title', 'PointText'].map(name => [`quadrant${name}Fill`, c.ink]),
    ['quadrantPointFill', c.b],
    ['quadrantInternalBorderStrokeFill', c.line],
    ['quadrantExternalBorderStrokeFill', c.muted],
  ])
}

function xyChart(c: Colours): Record<string, string> {
  return {
    backgroundColor: c.paper,
    titleColor: c.ink,
    ...Object.fromEntries([
      'x',
      'y',
    ].flatMap(axis =>
      [
        [`${axis}AxisLabelColor`, c.muted],
        [`${axis}AxisTitleColor`, c.ink],
        [`${axis}AxisTickColor`, c.muted],
        [`${axis}AxisLineColor`, c.muted],
      ])),
    plotColorPalette: [c.other, c.b, c.a, c.muted].join(', '),
  }
}
