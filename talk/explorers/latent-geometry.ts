import type { Definition, State } from '../../scripts/explorers/definition.ts'
import type { LatentGeometry, PictureSize } from '../mechanisms/qwen-image-geometry.ts'
import { editAreas, editSize, latentGeometry as geometryOf } from '../mechanisms/qwen-image-geometry.ts'

/** Width and height in px, and what the picture is: one to generate, or one to edit by. */
export interface GeometryState extends State { width: number, height: number, role: string }

/** A picture on its way from pixels to tokens. */
export interface Packed {
  original: PictureSize
  role: 'generated' | 'edit' | 'plus'
  /** The size that the VAE is given: as asked, or the edit size of the picture. */
  encoded: PictureSize
  /** The size that the vision–language encoder is given in Edit-Plus. */
  semantic: PictureSize | undefined
  geometry: LatentGeometry
  /** Pixels in a row or column that rounding down to 16 drops. */
  dropped: PictureSize
}

function derive({ width, height, role }: GeometryState): Packed {
  const original = { width, height }
  const encoded = role === 'generated' ? original : editSize(original)
  const geometry = geometryOf(encoded)
  return {
    original,
    role: role as Packed['role'],
    encoded,
    semantic: role === 'plus' ? editSize(original, editAreas.visionLanguage) : undefined,
    geometry,
    dropped: { width: encoded.width - geometry.output.width, height: encoded.height - geometry.output.height },
  }
}

const sizeOf = ({ width, height }: PictureSize): string => `${width} × ${height}`

/** How Qwen-Image brings a picture into its transformer (§2.3): the VAE divides by 8, packing by 2. */
export const latentGeometry: Definition<GeometryState, Packed> = {
  subject: 'a',
  controls: [
    { kind: 'slider', key: 'width', label: { zh: '宽', en: 'width' }, min: 64, max: 2048, step: 4, unit: 'px', field: true },
    { kind: 'slider', key: 'height', label: { zh: '高', en: 'height' }, min: 64, max: 2048, step: 4, unit: 'px', field: true },
    {
      kind: 'choice',
      key: 'role',
      label: { zh: '用途', en: 'to' },
      options: [
        { value: 'generated', label: { zh: '生成', en: 'make' } },
        { value: 'edit', label: { zh: '编辑', en: 'edit' } },
        { value: 'plus', label: { zh: '多图编辑', en: 'Edit-Plus' } },
      ],
    },
  ],
  rest: { width: 1328, height: 1328, role: 'generated' },
  frames: [
    { caption: { zh: '默认尺寸', en: 'the default size' }, state: {} },
    { caption: { zh: '不是16的倍数', en: 'not a multiple of 16' }, state: { width: 1472, height: 1140 } },
    { caption: { zh: '拿来编辑的照片', en: 'a photograph to edit' }, state: { width: 1920, height: 1080, role: 'edit' } },
  ],
  derive,
  readout: (packed, lang) => {
    const { original, encoded, semantic, geometry: { output }, dropped } = packed
    const isCut = dropped.width + dropped.height > 0
    if (lang === 'zh') {
      if (packed.role === 'generated')
        return isCut ? `${sizeOf(original)}不是16的倍数，**只生成${sizeOf(output)}**。` : '宽与高都除以**16**；不是16的倍数时，多出的像素不生成。'
      return `${sizeOf(original)}先改成约1024²像素的**${sizeOf(encoded)}**，`
        + `${semantic ? `给Qwen2.5-VL的是${sizeOf(semantic)}` : '它的token接在生成图的之后'}。`
    }
    if (packed.role === 'generated') {
      return isCut
        ? `${sizeOf(original)} is not a multiple of 16: **only ${sizeOf(output)} is made**.`
        : 'Both sides are divided by **16**; pixels beyond a multiple of 16 are not made.'
    }
    return `${sizeOf(original)} becomes **${sizeOf(encoded)}**, about 1024² pixels; `
      + `${semantic ? `Qwen2.5-VL sees ${sizeOf(semantic)}` : 'its tokens come behind the generated ones'}.`
  },
}
