import type { VFile as File } from 'vfile'
import type { RuleId } from '../diagnostics/rules.ts'
import type { ReviewMeta } from '../review/review.ts'
import { readFile, stat } from 'node:fs/promises'
import { VFile } from 'vfile'
import { limits } from '../diagnostics/limits.ts'
import { report } from '../diagnostics/messages.ts'
import { withVisibleControls } from '../diagnostics/visible.ts'
import { metaFromFrontMatter } from '../review/front-matter.ts'
import { parseMarkdown } from '../review/syntax.ts'
import { findFile } from './door.ts'

/** As Manubot and pandoc call it. */
const name = 'metadata.yaml'
/** Of a text in several files this is in the first alone. */
const heading = /^#[ \t]+\S/m

/**
 * What `metadata.yaml` beside a review says of it, which its own front matter goes before: a review with a heading of the first level
 * has its title there. Empty where there is no such file, or it lies outside of the root.
 */
export async function metadataBeside(review: string, root: string, file: File): Promise<Partial<ReviewMeta>> {
  const found = await findFile(root, review, name)
  if (!('path' in found) || (await stat(found.path)).size > limits.bibliography * 1e6)
    return {}
  const text = withVisibleControls((await readFile(found.path, 'utf8')).replace(/\r\n?/g, '\n')).replace(/^(?:---|\.\.\.)[ \t]*$/gm, '')
  const own = new VFile({ path: name, value: `---\n${text.trimEnd()}\n---\n` })
  const { lang, title, ...meta } = metaFromFrontMatter(parseMarkdown(own), own)
  for (const { reason, ruleId, line = 2 } of own.messages)
    report(file, ruleId as RuleId, { line: 1, column: 1 }, `In \`${name}\`, line ${Math.max(1, line - 1)}: ${reason}`)
  return {
    ...meta,
    ...title !== undefined && !heading.test(String(file)) ? { title } : {},
    ...(/^lang[ \t]*:/m.test(text) ? { lang } : {}),
  }
}
