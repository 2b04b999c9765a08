import type { Draw } from './term-drawings.ts'
import {
  answered,
  diagonal,
  fromNoise,
  guided,
  joined,
  patches,
  peak,
  preferred,
  relative,
  sampled,
  squeezed,
  threeAxes,
  turned,
  twice,
  windowed,
  written,
} from './term-drawings.ts'

/** What terms of the field are called that can be drawn; what is more special stands further up. */
const known: { words: RegExp, draw: Draw }[] = [
  { words: /\bMSRoPE\b/, draw: diagonal },
  { words: /\bMRoPE\b/, draw: threeAxes },
  { words: /\bRoPE\b|rotary position|旋转位置编码/i, draw: turned },
  { words: /\bViT\b|vision transformer|视觉\s?transformer/i, draw: patches },
  { words: /\bVAE\b|autoencoder|自编码器/i, draw: squeezed },
  { words: /window(?:ed)? attention|窗口注意力/i, draw: windowed },
  { words: /dual[- ]encod|双编码|双重编码/i, draw: twice },
  { words: /dynamic (?:FPS|frame rate)|动态\s?FPS|动态帧率/i, draw: sampled },
  { words: /progressive text|渐进式文本/i, draw: written },
  { words: /\bMMDiT\b|joint attention|联合注意力|cross[- ]attention|交叉注意力/i, draw: joined },
  { words: /classifier-free|\bCFG\b|无分类器引导/i, draw: guided },
  { words: /flow matching|流匹配|\bdiffusion\b|扩散/i, draw: fromNoise },
  { words: /\bGRPO\b|group relative|组相对/i, draw: relative },
  { words: /\b(?:DPO|RLHF)\b|preference|偏好/i, draw: preferred },
  { words: /\bSFT\b|supervised fine-tuning|instruction tuning|监督微调|指令微调/i, draw: answered },
  { words: /\bP?SNR\b|signal-to-noise|信噪比/i, draw: peak },
]

/** How a term is drawn that is called so; undefined for any other. */
export function drawingOf(name: string): Draw | undefined {
  return known.find(({ words }) => words.test(name))?.draw
}
