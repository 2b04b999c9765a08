import type { Definition, Lang, State } from '../../scripts/explorers/definition.ts'
import type { PictureSize } from '../mechanisms/qwen-image-geometry.ts'
import { tokensOfGrid } from '../mechanisms/grid.ts'
import { mmditFlops } from '../mechanisms/model-cost.ts'
import { editAreas, editSize, latentGeometry } from '../mechanisms/qwen-image-geometry.ts'
import { gridOfSize, smartResize } from '../mechanisms/smart-resize.ts'
import { grouped } from './numbers.ts'

/** The task, and how the pipeline is read. */
export interface RoutesState extends State { task: string, reading: string }

/** A stage of the pipeline. */
export type StageName = 'prompt' | 'image' | 'noise' | 'vl' | 'vae' | 'mmdit' | 'decoder' | 'output'

/** What goes from one stage to the next; `carries` is how many tokens or pixels, empty where the stage needs no words. */
export interface Route { from: StageName, to: StageName, carries: string }

/** One task's routes through the pipeline. */
export interface Routes {
  task: 't2i' | 'ti2i' | 'i2i'
  isSerial: boolean
  routes: Route[]
  /** The picture that is given, and the sizes at which both encoders see it. */
  input: PictureSize | undefined
  semantic: PictureSize | undefined
  detail: PictureSize | undefined
  /** Tokens that meet in the transformer: from the vision–language model, of the generated picture, of the given one. */
  textTokens: number
  pictureTokens: number
  referenceTokens: number
  jointTokens: number
}

/** Example: an instruction of this many tokens, and the sizes of the pictures. */
const example = {
  text: 100,
  generated: { width: 1328, height: 1328 },
  photograph: { width: 1920, height: 1080 },
  reconstructed: { width: 1024, height: 1024 },
}

function derive({ task, reading }: RoutesState): Routes {
  const input = { t2i: undefined, ti2i: example.photograph, i2i: example.reconstructed }[task]
  const detail = input && editSize(input, editAreas.vae)
  const semantic = input && editSize(input, editAreas.visionLanguage)
  const generated = detail ?? example.generated
  const seen = semantic ? tokensOfGrid(gridOfSize(smartResize(semantic))) + 2 : 0
  const textTokens = (task === 'i2i' ? 0 : example.text) + seen
  const {
    imageTokens,
    referenceTokens,
    jointTokens,
  } = mmditFlops({ size: generated, textTokens, references: detail ? [detail] : [], steps: 1, guided: false })
  const size = (picture: PictureSize): string => `${picture.width} × ${picture.height} px`
  const geometry = latentGeometry(generated)
  const routes: (Route | false | undefined)[] = reading === 'serial'
    ? [
        { from: 'prompt', to: 'vl', carries: '' },
        input && { from: 'image', to: 'vl', carries: '' },
        { from: 'vl', to: 'vae', carries: grouped(textTokens) },
        { from: 'vae', to: 'mmdit', carries: '' },
        { from: 'mmdit', to: 'decoder', carries: '' },
        { from: 'decoder', to: 'output', carries: '' },
      ]
    : [
        task !== 'i2i' && { from: 'prompt', to: 'vl', carries: '' },
        semantic && { from: 'image', to: 'vl', carries: size(semantic) },
        detail && { from: 'image', to: 'vae', carries: size(detail) },
        { from: 'vl', to: 'mmdit', carries: grouped(textTokens) },
        detail && { from: 'vae', to: 'mmdit', carries: grouped(referenceTokens) },
        { from: 'noise', to: 'mmdit', carries: grouped(imageTokens) },
        { from: 'mmdit', to: 'decoder', carries: grouped(imageTokens) },
        { from: 'decoder', to: 'output', carries: size(geometry.output) },
      ]
  return {
    task: task as Routes['task'],
    isSerial: reading === 'serial',
    routes: routes.filter(route => !!route),
    input,
    semantic,
    detail,
    textTokens,
    pictureTokens: imageTokens,
    referenceTokens,
    jointTokens,
  }
}

const sentences: Record<Lang, (routes: Routes) => string> = {
  zh: ({ task, isSerial, textTokens, pictureTokens, jointTokens }) => {
    if (isSerial)
      return `串不起来：Qwen2.5-VL给出特征，**VAE编码器却只收像素**；所以两路各看一遍原图，并排进MMDiT。`
    const joint = `MMDiT里共**${grouped(jointTokens)}个token**`
    if (task === 't2i')
      return `没有输入图，**不经过VAE编码器**：${grouped(textTokens)}个文本token与${grouped(pictureTokens)}个噪声token，${joint}。`
    if (task === 'ti2i')
      return `同一张输入图**编码两遍**，语义与细节并排进来，与噪声合在一起，${joint}。`
    return `重建没有指令，语义与细节仍是**两路并联**，${joint}。报告只在摘要与引言点名。`
  },
  en: ({ task, isSerial, textTokens, pictureTokens, jointTokens }) => {
    if (isSerial)
      return 'It cannot be a chain: Qwen2.5-VL yields features, yet **the VAE encoder takes pixels only**; both see the picture.'
    const joint = `**${grouped(jointTokens)} tokens** meet in the MMDiT`
    if (task === 't2i')
      return `No input, so **no VAE encoder**: of ${grouped(textTokens)} text and ${grouped(pictureTokens)} noise tokens, ${joint}.`
    if (task === 'ti2i')
      return `The input is **encoded twice**, for meaning and detail; with the noise, ${joint}.`
    return `No instruction, still **two encoders side by side**; ${grouped(jointTokens)} tokens meet. The report only names this task.`
  },
}

/** What each stage of Qwen-Image receives in each task (Figures 6 and 14): two encoders side by side, no chain. */
export const taskRoutes: Definition<RoutesState, Routes> = {
  subject: 'a',
  controls: [
    {
      kind: 'choice',
      key: 'task',
      label: { zh: '任务', en: 'task' },
      options: [
        { value: 't2i', label: { zh: '文生图T2I', en: 'T2I' } },
        { value: 'ti2i', label: { zh: '编辑TI2I', en: 'TI2I' } },
        { value: 'i2i', label: { zh: '重建I2I', en: 'I2I' } },
      ],
    },
    {
      kind: 'choice',
      key: 'reading',
      label: { zh: '读法', en: 'read as' },
      options: [
        { value: 'parallel', label: { zh: '并联', en: 'side by side' } },
        { value: 'serial', label: { zh: '串联（误读）', en: 'a chain (misread)' } },
      ],
    },
  ],
  rest: { task: 'ti2i', reading: 'parallel' },
  frames: [
    { caption: { zh: '编辑：两路都用', en: 'editing uses both' }, state: {} },
    { caption: { zh: '文生图：一路', en: 'text to image, one' }, state: { task: 't2i' } },
    { caption: { zh: '重建：没有指令', en: 'reconstruction, no words' }, state: { task: 'i2i' } },
    { caption: { zh: '串联是误读', en: 'a chain is a misreading' }, state: { reading: 'serial' } },
  ],
  derive,
  readout: (routes, lang) => sentences[lang](routes),
}
