import type { Diagram, Points } from '../outline/block.ts'
import type { AllKinds, PartContext, PartKind } from './kind.ts'
import { heightOfLanes, heightOfPipeline, heightOfStages } from '../estimate/pipeline.ts'
import { named } from '../markdown/block-mark.ts'
import { wrap } from '../markdown/component.ts'
import { mermaidFence } from '../markdown/mermaid.ts'
import { captionBox, captioned, corrected } from './around.ts'

/** Flows below each other on one scale, each with the list about its boxes; or two as lanes of one picture. */
export interface PipelinesPart { kind: 'pipelines', diagrams: Diagram[], captions?: (Points | undefined)[], lanes?: true }

declare module './part.ts' {
  interface PartMap { pipelines: PipelinesPart }
}

/** Flows that are short enough to be read whole. Lanes have no captions: those stand on the slide that each flow has besides. */
export const pipelines: PartKind<PipelinesPart> = {
  boxes: ({ diagrams, captions, lanes }) => lanes
    ? [{ is: 'pipeline', height: heightOfLanes }]
    : diagrams.flatMap((diagram, index) => [
        corrected({ is: 'pipeline', height: heightOfPipeline(diagram, diagrams) + heightOfStages(captions?.[index]), block: diagram }),
        ...captionBox(diagram),
      ]),
  print: ({ diagrams, captions, lanes }, context, all) => {
    const flows = diagrams.map((diagram, index) => {
      const flow = printFlow(diagram, lanes ? undefined : captions?.[index], context, all)
      return lanes ? flow : captioned(diagram, flow, context)
    }).join('\n\n')
    return lanes ? wrap('Lanes', {}, flows) : flows
  },
  shows: ({ diagrams }) => diagrams.map(block => ({ block })),
  draws: ({ diagrams, lanes }) => lanes ? [] : diagrams.map(block => ({ block, of: 1 })),
}

/** A flow with its routes, and the list about its boxes within: all of it Markdown that stands alone, too. */
function printFlow(diagram: Diagram, captions: Points | undefined, context: PartContext, all: AllKinds): string {
  const { label, directives } = diagram
  const fence = mermaidFence(diagram, context.subjects)
  return named(diagram.id, wrap('Pipeline', {
    subject: label?.subject ?? '',
    // The subject's bare name is what the view prints anyway, with its role.
    label: context.subjects.some(({ name }) => name === label?.text) ? '' : label?.text ?? '',
    routes: (directives.routes ?? []).map(({ name, stops }) => `${name}: ${stops.join(' → ')}`).join('; '),
  }, captions ? `${fence}\n\n${all.kindOf(captions).print(captions, {}, context)}` : fence))
}
