import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { before, describe, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { findAssets } from '../../scripts/files/assets.ts'
import { readReview } from '../../scripts/files/read-review.ts'
import { outlineFromReview } from '../../scripts/outline/from-review.ts'
import { blockReader } from '../../scripts/parts/index.ts'
import { planFromOutline } from '../../scripts/plan/from-outline.ts'
import { withKnown } from '../../scripts/plan/known.ts'
import { slidesFromPlan } from '../../scripts/slides/from-plan.ts'
import { catalogue } from '../guests.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** What is often told wrong about the two reports: the slide that tells it right, and the words on it. */
const corrections: [what: string, slide: string, zh: RegExp, en: RegExp][] = [
  [
    '20B is the backbone, 27.1B and 28.85B count other things',
    'scale',
    /20B、27\.1B还是28\.85B[\s\S]*20\.43[\s\S]*28\.85/,
    /20B, 27\.1B or 28\.85B[\s\S]*20\.43[\s\S]*28\.85/,
  ],
  ['the redesigned ViT is Qwen2.5-VL\'s; Qwen-Image freezes it', 'shared', /整个拿来冻结[\s\S]*Qwen2\.5-VL[^\n]*新的ViT/, /frozen whole[\s\S]*Qwen2\.5-VL[^\n]*a new ViT/],
  ['two encoders stand side by side', 'multitask', /并排进入，不是一前一后/, /in parallel, not in sequence/],
  ['window attention is not linear as a whole', 'window-attention', /28层线性，4层仍是二次/, /28 layers are linear, 4 quadratic/],
  [
    'windows are Qwen2.5-VL\'s, Qwen-Image saves by engineering',
    'trends-figures',
    /理解侧[^\n]*窗口注意力[\s\S]*生成侧[^\n]*分布式优化器/,
    /Understanding[^\n]*windowed layers[\s\S]*Generation[^\n]*distributed optimizer/,
  ],
  ['pairs are not tokens', 'shared', /数十亿图文对[\s\S]*约4\.1T token/, /billions of pairs[\s\S]*about 4\.1T tokens/],
  ['each filters by itself, captions are the link', 'data', /过滤各有一套，真正的数据纽带是图像描述/, /the real data link is the captions/],
  ['new in MRoPE is absolute time', 'absolute-time', /时间号按秒递增/, /Time ids follow seconds/],
  ['weights are open, training data is not', 'shared', /预训练数据与代码未见公开/, /open weights, no pretraining data or code/],
  [
    'leads and lags stand together',
    'understanding-uses',
    /CountBench[^\n]*93\.6 \| 91\.2[\s\S]*RefCOCO val[^\n]*92\.7 \| 93\.7/,
    /CountBench[^\n]*93\.6 \| 91\.2[\s\S]*RefCOCO val[^\n]*92\.7 \| 93\.7/,
  ],
  ['the licence and size of each model are told apart', 'scale-backup', /3\.75[\s\S]*8\.29/, /3\.75[\s\S]*8\.29/],
  ['today is modular, unity is a vision', 'trends-figures', /两个模型，单向复用/, /two models, one-way reuse/],
  ['Qwen-VL has two roles, encoder and captioner', 'dependency', /条件编码器[\s\S]*描述模型/, /condition(?: |<br>)encoder[\s\S]*captioner/],
]

/** Claims that the reports do not bear out, as they are found elsewhere. */
const wrong: { zh: RegExp[], en: RegExp[] } = {
  zh: [
    /代表[^。]{0,12}最新进展/,
    /(?:两篇|两者|两份报告|都)[^。]{0,8}重新设计的(?:视觉变换器|ViT)/,
    /都采用数十亿/,
    /都(?:特别)?关注(?:中文|多语言)/,
    /完整的?开源实现/,
    /Qwen2\.5-VL\s*(?:→|->)\s*VAE\s*(?:→|->)\s*MMDiT/,
    /(?:无需|不需要?)(?:图像)?归一化(?!的是坐标)/,
    /扩展了?MRoPE以支持时间/,
    /(?:整体|编码器)[^。]{0,6}线性复杂度/,
    /协同设计/,
    /共享(?:相似|类似)的(?:数据)?(?:质量控制|过滤)/,
    /定位[^。]{0,6}(?:全面|业界)领先/,
    /27B\+/,
    /7B[^。]{0,8}边缘计算/,
    /参数规模[^\n]{0,30}27B/,
    /图10/,
    /端到端学习/,
    /(?:两篇|两者|都)[^。]{0,8}(?:采用|关注)窗口注意力/,
    /业界领先/,
  ],
  en: [
    /both[^.]{0,20}redesigned (?:vision transformer|ViT)/i,
    /both[^.]{0,20}billions/i,
    /complete open.source/i,
    /Qwen2\.5-VL\s*(?:→|->)\s*VAE\s*(?:→|->)\s*MMDiT/,
    /linear complexity/i,
    /co-design/i,
    /27B\+/,
    /7B[^.]{0,20}edge computing/i,
    /end-to-end learning/i,
    /state of the art/i,
  ],
}

for (const [lang, name] of [['zh', 'review.md'], ['en', 'review.en.md']] as const) {
  describe(`what is often told wrong, in ${name}`, () => {
    const slides = new Map<string, string>()
    let text = ''

    before(async () => {
      const path = join(root, name)
      text = await readFile(path, 'utf8')
      const outline = outlineFromReview(await readReview(path), { ...blockReader, explorers: catalogue })
      const { pictures } = await findAssets(outline, path)
      for (const { id, raw } of slidesFromPlan(planFromOutline(withKnown(outline, { pictures, heights: {} })), new Map()))
        slides.set(id!, raw.replace(/<!--(?:(?!-->)[\s\S])*-->\s*$/, ''))
    })

    for (const [what, id, zh, en] of corrections) {
      test(`${what}: on slide ${id}`, () => {
        assert.match(slides.get(id) ?? '', lang === 'zh' ? zh : en)
      })
    }

    test('none of the wrong claims is made', () => {
      assert.deepEqual(wrong[lang].filter(claim => claim.test(text)).map(String), [])
    })
  })
}
