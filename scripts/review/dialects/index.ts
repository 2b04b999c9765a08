import type { VFile } from 'vfile'
import type { Dialect } from './dialect.ts'
import { rewrite } from '../rewrite.ts'
import { abbreviations } from './abbreviations.ts'
import { accountLines } from './account-lines.ts'
import { admonitions } from './admonitions.ts'
import { annotations } from './annotations.ts'
import { ansi } from './ansi.ts'
import { arrowLines } from './arrow-lines.ts'
import { askedAndAnswered } from './asked-and-answered.ts'
import { asksToOpen } from './asks-to-open.ts'
import { assistantMarks } from './assistant-marks.ts'
import { assistantTalk } from './assistant-talk.ts'
import { assistantThoughts } from './assistant-thoughts.ts'
import { attributes } from './attributes.ts'
import { badges } from './badges.ts'
import { bareLinks } from './bare-links.ts'
import { bareNumbers } from './bare-numbers.ts'
import { bareTitles } from './bare-titles.ts'
import { behindTables } from './behind-tables.ts'
import { blanksInBold } from './blanks-in-bold.ts'
import { blockIds } from './block-ids.ts'
import { boldLeads } from './bold-leads.ts'
import { bookMarks } from './book-marks.ts'
import { calloutAbstracts } from './callout-abstracts.ts'
import { callouts } from './callouts.ts'
import { cellLists } from './cell-lists.ts'
import { cellOptions } from './cell-options.ts'
import { circledNotes } from './circled-notes.ts'
import { classedBlocks } from './classed-blocks.ts'
import { comments } from './comments.ts'
import { computedWords } from './computed-words.ts'
import { containers } from './containers.ts'
import { coverQuotations } from './cover-quotations.ts'
import { dashedTables } from './dashed-tables.ts'
import { dataview } from './dataview.ts'
import { definitionLists } from './definition-lists.ts'
import { details } from './details.ts'
import { distill } from './distill.ts'
import { doublePoints } from './double-points.ts'
import { editorsMarks } from './editors-marks.ts'
import { emojiNames } from './emoji-names.ts'
import { emojiPoints } from './emoji-points.ts'
import { emptyHeads } from './empty-heads.ts'
import { escapedBlanks } from './escaped-blanks.ts'
import { exampleLists } from './example-lists.ts'
import { exportsOfTools } from './exports-of-tools.ts'
import { feishuGrids } from './feishu-grids.ts'
import { feishu } from './feishu.ts'
import { fenceInfo } from './fence-info.ts'
import { fences } from './fences.ts'
import { frontAbstracts } from './front-abstracts.ts'
import { gridTables } from './grid-tables.ts'
import { hackmd } from './hackmd.ts'
import { headingColons } from './heading-colons.ts'
import { headings } from './headings.ts'
import { highlights } from './highlights.ts'
import { htmlEnds } from './html-ends.ts'
import { indentedTags } from './indented-tags.ts'
import { indents } from './indents.ts'
import { inlineComponents } from './inline-components.ts'
import { inlineIcons } from './inline-icons.ts'
import { inlineNotes } from './inline-notes.ts'
import { labelLines } from './label-lines.ts'
import { labelledAbstracts } from './labelled-abstracts.ts'
import { libraryTabs } from './library-tabs.ts'
import { licenceLines } from './licence-lines.ts'
import { lineBlocks } from './line-blocks.ts'
import { loneQuotations } from './lone-quotations.ts'
import { markedPassages } from './marked-passages.ts'
import { maskOf } from './mask.ts'
import { mathpix } from './mathpix.ts'
import { mdx } from './mdx.ts'
import { multiMarkdown } from './multi-markdown.ts'
import { myst } from './myst.ts'
import { notedWords } from './noted-words.ts'
import { notion } from './notion.ts'
import { numberedLines } from './numbered-lines.ts'
import { pageFurniture } from './page-furniture.ts'
import { pageMarks } from './page-marks.ts'
import { paragraphNumbers } from './paragraph-numbers.ts'
import { picturePaths } from './picture-paths.ts'
import { pictureWords } from './picture-words.ts'
import { plainHeadings } from './plain-headings.ts'
import { pointHeads } from './point-heads.ts'
import { priceSigns } from './price-signs.ts'
import { raisedNumbers } from './raised-numbers.ts'
import { raisedSigns } from './raised-signs.ts'
import { registeredWorks } from './registered-works.ts'
import { roles } from './roles.ts'
import { rulelessTables } from './ruleless-tables.ts'
import { runInHeads } from './run-in-heads.ts'
import { shownLines } from './shown-lines.ts'
import { siteLinks } from './site-links.ts'
import { slashedBlocks } from './slashed-blocks.ts'
import { slideMarks } from './slide-marks.ts'
import { spacedQuantities } from './spaced-quantities.ts'
import { tabbedTables } from './tabbed-tables.ts'
import { tableBars } from './table-bars.ts'
import { tableCaptions } from './table-captions.ts'
import { tagLines } from './tag-lines.ts'
import { taskSigns } from './task-signs.ts'
import { templates } from './templates.ts'
import { texDocument } from './tex-document.ts'
import { tex } from './tex.ts'
import { toggles } from './toggles.ts'
import { tornLines } from './torn-lines.ts'
import { transcripts } from './transcripts.ts'
import { twoHeads } from './two-heads.ts'
import { typedSigns } from './typed-signs.ts'
import { typstCitations } from './typst-citations.ts'
import { underlinedHeadings } from './underlined-headings.ts'
import { wideBrackets } from './wide-brackets.ts'
import { wikiLinks } from './wiki-links.ts'
import { zotero } from './zotero.ts'

/**
 * What other tools write, in the order in which it is read: listings first, which hide what they hold; then what holds blocks, the
 * blocks, and last what stands within a line.
 */
export const dialects: Dialect[] = [
  ansi,
  ...exportsOfTools,
  indentedTags,
  underlinedHeadings,
  fences,
  priceSigns,
  myst,
  mathpix,
  texDocument,
  badges,
  accountLines,
  pageFurniture,
  plainHeadings,
  paragraphNumbers,
  transcripts,
  bareTitles,
  tabbedTables,
  rulelessTables,
  emptyHeads,
  cellOptions,
  shownLines,
  bookMarks,
  libraryTabs,
  computedWords,
  indents,
  dataview,
  fenceInfo,
  typedSigns,
  raisedNumbers,
  spacedQuantities,
  wideBrackets,
  bareNumbers,
  ...tex,
  typstCitations,
  annotations,
  zotero,
  templates,
  comments,
  slideMarks,
  pageMarks,
  licenceLines,
  siteLinks,
  assistantThoughts,
  assistantTalk,
  tornLines,
  runInHeads,
  distill,
  roles,
  inlineIcons,
  picturePaths,
  pictureWords,
  headings,
  headingColons,
  frontAbstracts,
  labelledAbstracts,
  calloutAbstracts,
  tagLines,
  emojiNames,
  taskSigns,
  doublePoints,
  toggles,
  hackmd,
  mdx,
  feishuGrids,
  feishu,
  inlineComponents,
  notion,
  asksToOpen,
  details,
  htmlEnds,
  classedBlocks,
  admonitions,
  slashedBlocks,
  containers,
  callouts,
  coverQuotations,
  loneQuotations,
  arrowLines,
  gridTables,
  dashedTables,
  twoHeads,
  cellLists,
  multiMarkdown,
  behindTables,
  tableCaptions,
  tableBars,
  lineBlocks,
  emojiPoints,
  circledNotes,
  numberedLines,
  askedAndAnswered,
  markedPassages,
  blanksInBold,
  labelLines,
  boldLeads,
  pointHeads,
  exampleLists,
  definitionLists,
  bareLinks,
  registeredWorks,
  abbreviations,
  notedWords,
  inlineNotes,
  blockIds,
  assistantMarks,
  wikiLinks,
  editorsMarks,
  attributes,
  highlights,
  raisedSigns,
  escapedBlanks,
]

/** Makes Markdown of what other tools write, one construct after the other; lines keep their numbers. */
export function readDialects(file: VFile): void {
  let source = String(file)
  let mask: string | undefined
  for (const { sign, edits } of dialects) {
    if (!sign.test(source))
      continue
    const found = edits({ source, mask: mask ??= maskOf(source) }, file)
    if (found.length === 0)
      continue
    rewrite(file, found)
    source = String(file)
    mask = undefined
  }
}
