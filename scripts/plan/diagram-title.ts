import type { Diagram } from '../outline/block.ts'
import type { Section } from '../outline/section.ts'
import type { SlidePlan } from './deck-plan.ts'
import { wordsOf } from '../outline/rich.ts'
import { heightOfClaim, kickerOf, settingUnder } from './claim.ts'
import { headingOf } from './heading.ts'
import { isTitle } from './share-titles/fits.ts'

/** What only says of which kind a drawing is. */
const kinds = new RegExp([
  '^(?:饼|折线|柱状?|条形|甘特|象限|旅程|雷达|时间线|散点|网络|数据包|流程|时序)图?表?$',
  '^(?:an? )?(?:pie|line|bar|gantt|quadrant|xy|radar|packet|timeline|(?:user )?journey)(?: (?:chart|diagram|plot|graph))?$',
].join('|'), 'i')
/** A line that gives a chart its title, behind its kind where that stands on the line. */
const titleLine = /^(\s*(?:pie(?:[ \t]+showData)?[ \t]+)?)title(?:[ \t]+(?::[ \t]+)?|:[ \t]+)(\S.*)$/m
/** Kinds that have such a line. */
const titledKinds = /^\s*(?:pie|gantt|timeline|journey|quadrantChart|xychart(?:-beta)?|radar-beta|packet(?:-beta)?)\b/

/** A slide of one chart whose heading only says of which kind it is, under the title that its author gave the chart. */
export function titledByDiagram(slide: SlidePlan, section: Section): SlidePlan {
  const [part, ...others] = slide.parts
  const chart = others.length === 0 && part?.kind === 'block' && part.block.kind === 'diagram' ? part.block : undefined
  const isFree = wordsOf(slide.title) === section.title && !section.directives.title && kinds.test(section.title.trim())
  const own = chart && isFree ? titleIn(chart) : undefined
  if (!chart || !own || heightOfClaim(own) > heightOfClaim(slide.title))
    return slide
  const setting = settingUnder(own, slide.setting)
  return {
    ...slide,
    title: own,
    kicker: kickerOf(section),
    parts: [{ kind: 'block', block: withoutTitle(chart) }],
    handout: [{ heading: headingOf(section) }, ...slide.handout],
    ...(setting.length > 0 || slide.setting ? { setting } : {}),
  }
}

function titleIn({ code: { value } }: Diagram): { text: string } | undefined {
  const found = titledKinds.test(value) ? titleLine.exec(value)?.[2].trim().replace(/^"([^"]*)"$/, '$1') : undefined
  const title = found ? { text: found } : undefined
  return title && isTitle(title) ? title : undefined
}

/** A chart without its title, which stands above it now. */
function withoutTitle({ code, ...chart }: Diagram): Diagram {
  return { ...chart, code: { ...code, value: code.value.replace(titleLine, (_, kind: string) => kind.trim()) } }
}
