import type { GoldenCheck } from './golden-file.ts'
import { editAreas, editSize, latentGeometry, packLatent, packSide } from '../../talk/mechanisms/qwen-image-geometry.ts'
import { integers } from './compare.ts'
import { compareAnswer, onlyKeys } from './golden-file.ts'

const kinds: Record<string, (input: object) => object> = {
  t2i(input) {
    const { width, height } = onlyKeys(input, ['kind', 'width', 'height'])
    const { latent, shape, tokens, tokenChannels, output } = latentGeometry({ width, height })
    return {
      latent_chw: latent,
      img_shape: shape,
      tokens,
      token_channels: tokenChannels,
      output_px: [output.width, output.height],
      attn_pairs_image_only: tokens ** 2,
    }
  },
  pack(input) {
    const { channels, latent_h: height, latent_w: width } = onlyKeys(input, ['kind', 'channels', 'latent_h', 'latent_w'])
    const values = packLatent(Array.from({ length: channels * height * width }, (_, i) => i), [channels, height, width])
    const tokenChannels = channels * packSide ** 2
    return { tokens: values.length / tokenChannels, token_channels: tokenChannels, values: integers(values) }
  },
  calculate_dimensions(input) {
    const {
      image_width: width,
      image_height: height,
      target_area: area,
    } = onlyKeys(input, ['kind', 'image_width', 'image_height', 'target_area'])
    const size = editSize({ width, height }, area)
    if (area !== editAreas.vae)
      return size
    const { shape, tokens } = latentGeometry(size)
    return { ...size, img_shape: shape, tokens }
  },
}

export const checkQwenImageGeometry: GoldenCheck = (golden) => {
  onlyKeys(golden, ['id', 'in', 'out'])
  const { kind } = golden.in as { kind: string }
  if (!Object.hasOwn(kinds, kind))
    throw new Error(`unknown kind ${kind}`)
  return compareAnswer(golden.out, () => kinds[kind](golden.in as object))
}
