import type { ResolvedSlidevOptions } from '@slidev/types'
import type { DevEnvironment, ModuleNode, Plugin } from 'vite'
import type { ListedSlide, ListUpdate } from '../../pages/slide-list.ts'
import { join } from 'node:path'
import { projectRoot } from '../files/paths.ts'

const list = '/@slidev/slides'
const titles = '/@slidev/title-renderer.md'
const slideModule = /__slidev_(\d+)\.md$/

/**
 * Serves the list of slides as one module and keeps it up to date by messages. Slidev itself loads three modules for each
 * slide whose number changes, so that a new one before fifty others takes more than a second to be seen.
 */
export function slideList({ data }: ResolvedSlidevOptions): Plugin {
  let shown = shapeOf(data)
  const known = new Map<string, ListedSlide>()
  return {
    name: 'reviewdeck:slide-list',
    enforce: 'pre',
    async load(id) {
      if (id !== list)
        return
      const view = `/@fs/${join(projectRoot, 'pages', 'slide-list.ts').replaceAll('\\', '/').replace(/^\//, '')}`
      const slides = await listedSlides(this.environment as DevEnvironment, data, known)
      return `import { slideList } from ${JSON.stringify(view)}\nexport const slides = slideList(${JSON.stringify(slides)})`
    },
    handleHotUpdate: {
      order: 'post',
      async handler({ server, modules, timestamp }) {
        const before = shown
        shown = shapeOf(data)
        const isMoved = before.fronts.length !== shown.fronts.length
        const stale = isMoved ? modules.filter(isSlide) : []
        if (before.fronts.join('\n') !== shown.fronts.join('\n')) {
          const module = server.moduleGraph.getModuleById(list)
          // For the next page that is opened; those that are open get the message.
          for (const known of module ? [module] : [])
            server.moduleGraph.invalidateModule(known)
          for (const one of stale)
            server.moduleGraph.invalidateModule(one, new Set(module ? [module] : []), timestamp, true)
          const update: ListUpdate = {
            slides: await listedSlides(server.environments.client, data, known),
            stale: stale.map(({ id }) => Number(slideModule.exec(id!)![1])),
            version: timestamp,
          }
          server.ws.send('reviewdeck:slides', update)
        }
        return modules.filter(module =>
          module.id !== list && !stale.includes(module) && (module.id !== titles || before.titles !== shown.titles))
      },
    },
  }
}

function isSlide({ id }: ModuleNode): boolean {
  return id !== null && slideModule.test(id)
}

/** What the list and the titles are made from, to be compared. */
function shapeOf({ slides, headmatter }: ResolvedSlidevOptions['data']): { fronts: string[], titles: string } {
  return {
    fronts: slides.map(({ frontmatter, note }) => JSON.stringify([headmatter.defaults, frontmatter, note])),
    titles: slides.map(({ title }) => title).join('\n'),
  }
}

/** The slides as Slidev's own modules would say them; their texts come with the slides. */
async function listedSlides(
  { pluginContainer }: DevEnvironment,
  { slides, headmatter: { defaults } }: ResolvedSlidevOptions['data'],
  known: Map<string, ListedSlide>,
): Promise<ListedSlide[]> {
  const before = new Map(known)
  known.clear()
  return Promise.all(slides.map(async ({ source, frontmatter }, index) => {
    const key = JSON.stringify([defaults, frontmatter, source.raw])
    const one = before.get(key) ?? await listedSlide(pluginContainer, `${source.filepath}__slidev_${index + 1}.frontmatter`)
    known.set(key, one)
    return {
      ...one,
      slide: { ...one.slide, filepath: source.filepath, start: source.start, sourceIndex: source.index, id: index, no: index + 1 },
    }
  }))
}

/** What Slidev's module about a slide holds, its note set as HTML. */
async function listedSlide(container: DevEnvironment['pluginContainer'], id: string): Promise<ListedSlide> {
  const loaded = await container.load(id)
  const code = typeof loaded === 'string' ? loaded : loaded!.code
  const frontmatter = JSON.parse(/^export const frontmatterData = (.*)$/m.exec(code)![1])
  const own = JSON.parse(/^ {4}\.\.\.\((.*)\),$/m.exec(code)![1])
  return { frontmatter, slide: { ...own, raw: '', content: '' } }
}
