import type { TalkFolder } from './talk-folder.ts'
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { fatesOf } from '../../scripts/commands/report-merge.ts'
import { talkFolder } from './talk-folder.ts'

/** The review of a speaker, as she begins with it. */
export const firstDraft = `---
author: A. Author
---

# Kettles at height

## Origins

The first kettle was copper.

- copper bends easily
- steel came later
- glass came last

## Method

We boiled water in three kettles, see [there](#results).

- each kettle held one litre
- each fire burned equally
- each hill was measured

## Results

| Kettle | Minutes | Litres |
|---|---|---|
| copper | 4 | 1 |
| steel | 6 | 1 |
| glass | 9 | 1 |

Copper was the fastest on every hill.

## Limits

- one summer only
- three hills only
- nobody weighed the wood

## Outlook

1. weigh the wood
2. climb higher hills
3. ask other kettles
`

/** The same in Chinese. */
export const translatedDraft = `---
author: A. Author
---

# 高处的水壶

## 起源

最早的水壶是铜的。

- 铜容易弯
- 钢来得晚
- 玻璃最后

## 方法

我们用三个水壶烧水，见[那里](#结果)。

- 每壶一升
- 火一样大
- 山都量过

## 结果

| 壶 | 分钟 | 升 |
|---|---|---|
| 铜 | 4 | 1 |
| 钢 | 6 | 1 |
| 玻璃 | 9 | 1 |

铜在每座山上都最快。

## 局限

- 只有一个夏天
- 只有三座山
- 没人称过柴

## 展望

1. 称柴
2. 爬更高的山
3. 问别的壶
`

/** So many points that they stand on several slides. */
export const manyPoints = Array.from({ length: 22 }, (_, index) =>
  `- point ${index + 1} says quite a lot about kettles, water, and the hills they boil upon in the long summer of the year\n`).join('')

/** The ids of its slides. */
export const plain = ['cover', 'agenda', 'origins', 'method', 'results', 'limits', 'outlook']
/** What is said of a slide that has both sides' changes, and of one where they collided. */
export const edits = 'has your edits and what is new in the review'
export const collides = 'keeps your lines where the review changed the same ones; the rest is new'

/** What a speaker does to her review or her deck: a piece that must be there gives way to another. */
export interface Step { in: 'review' | 'deck', from: string | RegExp, to: string }

/** A change of the review. */
export const review = (from: Step['from'], to: string): Step => ({ in: 'review', from, to })
/** A change of slides.md by hand. */
export const deck = (from: Step['from'], to: string): Step => ({ in: 'deck', from, to })

/** A slide with a title, taken out of slides.md. */
export function deleted(title: string): [RegExp, string] {
  return [new RegExp(`---\\ntitle: ${title}\\n(?:(?!---\\ntitle: )[\\s\\S])*`), '']
}

/** A slide put elsewhere by hand, with words of hers. */
export function movedBehind(title: string, id: string): string {
  return `\n---\ntitle: ${title}\nlayout: default\nrouteAlias: ${id}\n---\n\n# ${title}\n\n- moved by hand\n\n`
}

/** What she has in the end. */
export interface Month { deck: string, ids: string[], fates: string[], rules: string[] }

/** Lives through some steps, generating the deck after each change of the review, and once more at the end. */
export async function live(test: Parameters<typeof talkFolder>[0], steps: Step[], start = firstDraft): Promise<Month> {
  const talk = await talkFolder(test)
  let text = start
  let last = await talk.generate(text)
  for (const step of steps) {
    if (step.in === 'deck') {
      await talk.write('slides.md', replaced(await talk.deck(), step))
    }
    else {
      text = replaced(text, step)
      last = await talk.generate(text)
    }
  }
  if (steps.at(-1)?.in === 'deck')
    last = await talk.generate()
  const settled = await settle(talk)
  return {
    deck: settled,
    ids: [...settled.matchAll(/^routeAlias: (.*)$/gm)].map(([, id]) => id),
    fates: fatesOf(last.merge).map(line => line.trim()),
    rules: last.plan.outline.file.messages.map(({ ruleId }) => String(ruleId)),
  }
}

/** The deck, which generating once more must not change. */
async function settle(talk: TalkFolder): Promise<string> {
  const before = await talk.deck()
  await talk.generate()
  const after = await talk.deck()
  if (after !== before)
    throw new Error(`generating once more changed the deck:\n${after}`)
  return after
}

function replaced(text: string, { from, to }: Step): string {
  if (typeof from === 'string' ? !text.includes(from) : !from.test(text))
    throw new Error(`there is no \`${from}\` in:\n${text}`)
  return text.replace(from, () => to)
}

/** Steps, and what the speaker expects in the end: what stands in the deck and what does not, its order, what is said of it. */
export interface Script {
  name: string
  steps: Step[]
  has?: (string | RegExp)[]
  lacks?: (string | RegExp)[]
  /** Ids of slides in the order in which they must stand. */
  order?: string[]
  told?: string[]
  rules?: string[]
}

function holds({ has = [], lacks = [], order = [], told, rules }: Script, month: Month): void {
  const isIn = (piece: string | RegExp): boolean => typeof piece === 'string' ? month.deck.includes(piece) : piece.test(month.deck)
  assert.deepEqual(has.filter(piece => !isIn(piece)), [], `missing in:\n${month.deck}`)
  assert.deepEqual(lacks.filter(isIn), [], `too much in:\n${month.deck}`)
  assert.deepEqual(month.ids.filter(id => order.includes(id)), order)
  if (told) {
    assert.ok(
      told.length === month.fates.length
      && told.every((line, index) => new RegExp(`^${line}$`).test(month.fates[index]) || line === month.fates[index]),
      month.fates.join('\n'),
    )
  }
  if (rules)
    assert.deepEqual([...new Set(month.rules)].sort(), rules)
}

/** Tries groups of scripts, each named. */
export function tryMonths(groups: Record<string, Script[]>): void {
  for (const [what, scripts] of Object.entries(groups)) {
    describe(`in a speaker's month, ${what}:`, () => {
      for (const script of scripts)
        test(script.name, async context => holds(script, await live(context, script.steps)))
    })
  }
}
