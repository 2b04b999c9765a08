/** Height of a label's letters in px where a drawing is shown at its own size: what is smaller cannot be read at the back. */
const letters = 18

/** So many tasks are drawn tall. */
const fewTasks = 5

const axis = { labelFontSize: letters, titleFontSize: letters }

const c4Kinds = [
  'person', 'external_person', 'system', 'external_system', 'system_db', 'external_system_db', 'system_queue',
  'external_system_queue', 'container', 'external_container', 'container_db', 'external_container_db', 'container_queue',
  'external_container_queue', 'component', 'external_component', 'component_db', 'external_component_db',
  'component_queue', 'external_component_queue', 'boundary', 'message',
]
const c4Fonts = Object.fromEntries(c4Kinds.map(kind => [`${kind}FontSize`, letters]))

/** How each kind of diagram is set so that its smallest letters are as high as a flowchart's, with the room that such letters need. */
export function kindOptions() {
  return {
    sequence: {
      useMaxWidth: false,
      actorFontSize: letters,
      noteFontSize: letters,
      messageFontSize: letters,
      width: 150,
      height: 52,
      actorMargin: 44,
      messageMargin: 38,
      boxMargin: 16,
      boxTextMargin: 8,
      noteMargin: 12,
      labelBoxHeight: 26,
      labelBoxWidth: 64,
      wrapPadding: 12,
    },
    gantt: {
      useMaxWidth: false,
      useWidth: 1072,
      fontSize: letters,
      sectionFontSize: letters,
      barHeight: 32,
      barGap: 8,
      topPadding: 60,
      leftPadding: 150,
      rightPadding: 150,
      titleTopMargin: 24,
      gridLineStartPadding: 44,
    },
    journey: {
      useMaxWidth: false,
      taskFontSize: letters,
      titleFontSize: '24px',
      width: 170,
      height: 56,
      leftMargin: 170,
      maxLabelWidth: 160,
    },
    timeline: { useMaxWidth: false },
    class: { useMaxWidth: false, htmlLabels: false, hideEmptyMembersBox: true },
    state: { useMaxWidth: false },
    er: { useMaxWidth: false, fontSize: letters },
    pie: { useMaxWidth: false },
    quadrantChart: {
      useMaxWidth: false,
      chartWidth: 1100,
      chartHeight: 490,
      titleFontSize: 22,
      pointLabelFontSize: letters,
      quadrantLabelFontSize: letters,
      xAxisLabelFontSize: letters,
      yAxisLabelFontSize: letters,
      pointRadius: 7,
      pointTextPadding: 14,
      quadrantTextTopPadding: 12,
    },
    xyChart: { useMaxWidth: false, width: 900, height: 480, titleFontSize: 22, xAxis: axis, yAxis: axis },
    requirement: { useMaxWidth: false, fontSize: letters },
    mindmap: { useMaxWidth: false, maxNodeWidth: 220 },
    kanban: { useMaxWidth: false, sectionWidth: 240 },
    gitGraph: { useMaxWidth: false, diagramPadding: 12 },
    c4: { useMaxWidth: false, ...c4Fonts },
    sankey: { useMaxWidth: false, width: 900, height: 440, showValues: true },
    packet: { useMaxWidth: false, bitWidth: 34, rowHeight: 48, paddingY: 30 },
    block: { useMaxWidth: false, padding: 16 },
    architecture: { useMaxWidth: false, fontSize: letters },
    radar: { useMaxWidth: false, width: 480, height: 440, marginTop: 44, marginBottom: 44, marginLeft: 150, marginRight: 220 },
    treemap: { useMaxWidth: false },
  }
}

/** Bars of a chart of few tasks, which are drawn taller and with larger letters, as the height of a slide bears it. */
export function sizesOfTasks(code: string): { barHeight?: number, barGap?: number, fontSize?: number, sectionFontSize?: number } {
  const tasks = code.split('\n').filter(line => /^[^:%]+:[^:]/.test(line) && !/^\s*(?:title|section|\w+Format|tickInterval)\b/.test(line)).length
  return /^\s*gantt\b/m.test(code) && tasks > 0 && tasks <= fewTasks ? { barHeight: 46, barGap: 14, fontSize: 22, sectionFontSize: 22 } : {}
}

/** The letters of kinds that take their sizes from the theme. */
export function kindSizes() {
  const size = `${letters}px`
  return {
    pieTitleTextSize: '22px',
    pieSectionTextSize: size,
    pieLegendTextSize: size,
    commitLabelFontSize: size,
    tagLabelFontSize: size,
    radar: { axisLabelFontSize: letters, legendFontSize: letters, legendBoxSize: 14, curveOpacity: 0.12, curveStrokeWidth: 3 },
  }
}

/** Letters, marks and colours that Mermaid sets in its drawings itself, and that only a style can reach. */
export const kindStyles = `
  .edgeTerminals, .edgeTerminals text, .edgeTerminals tspan, .edgeTerminals foreignObject, .sequenceNumber, .grid .tick text,
    .packetByte, .packetLabel, .treemapSectionLabel, .treemapSectionValue, .node-labels { font-size: ${letters}px !important; }
  text[font-size="4ex"] { font-size: 24px !important; }
  marker[id$="sequencenumber"] { overflow: visible; }
  marker[id$="sequencenumber"] circle { r: 9.5px; fill: var(--paper) !important; stroke: var(--muted) !important; stroke-width: 1px; }
  .sequenceNumber { transform: translateY(2px); fill: var(--ink) !important; }
  .marker.er path { fill: none !important; stroke-width: 1.75px !important; }
  .marker.er circle { fill: var(--paper) !important; stroke: var(--muted) !important; stroke-width: 1.75px !important; }
  .grid .tick line { stroke: var(--line) !important; }
  .legend > rect { stroke: var(--muted) !important; stroke-width: 1px !important; }
  .eventWrapper { filter: none !important; }
  .links path, .links .link { stroke: var(--other) !important; stroke-opacity: .4; mix-blend-mode: normal !important; }
  .nodes .node > rect:not([class]):only-child { fill: var(--muted) !important; stroke: none !important; rx: 0; }
  .node-labels text, .node-labels { fill: var(--ink) !important; }
  .packetBlock { fill: var(--soft) !important; stroke: var(--muted) !important; }
  .packetLabel { fill: var(--ink) !important; }
  .packetByte { fill: var(--muted) !important; }
  .packetTitle { fill: var(--ink) !important; }
  .radarGraticule { fill: none !important; stroke: var(--line) !important; }
  .radarAxisLine { stroke: var(--line) !important; stroke-width: 1px !important; }
  .radarAxisLabel, .radarLegendText, .radarTitle { fill: var(--ink) !important; }
  ${['a', 'b', 'muted', 'other'].map((name, index) => `.radarCurve-${index}, .radarLegendBox-${index} { fill: var(--${name}) `
    + `!important; stroke: var(--${name}) !important; }`).join('\n  ')}
  .radarCurve-1, .radarCurve-3 { stroke-dasharray: 7 5; }
  .commit-label-bkg { fill: none !important; }
  /* What is said of an arrow is read where the arrow runs through it. */
  g > :is(line, path)[marker-end] ~ text { paint-order: stroke; stroke: var(--paper); stroke-width: 7px; stroke-linejoin: round; }
  .node-bkg { stroke: var(--muted) !important; }
`
