import type { Heading, Root, RootContent } from 'mdast'
import type { Review } from '../review/review.ts'
import type { BlockReader } from './block.ts'
import type { Draft } from './drafts.ts'
import type { SectionContent } from './from-nodes.ts'
import type { Outline, Role, Section } from './section.ts'
import type { Subject } from './subjects.ts'
import GithubSlugger from 'github-slugger'
import { toString } from 'mdast-util-to-string'
import { report } from '../diagnostics/messages.ts'
import { twinPlace } from '../review/twin.ts'
import { visit } from '../review/walk.ts'
import { joinedAgain } from './again.ts'
import { raiseBoldChapters, raiseBoldLines } from './bold-lines.ts'
import { byLineOf } from './by-line.ts'
import { numberChapters } from './chapter-numbers.ts'
import { withoutContents } from './contents.ts'
import { isDisclaimed } from './disclaimers.ts'
import { draftsFromTree, opened, titledLater } from './drafts.ts'
import { factsIn } from './facts.ts'
import { contentFromNodes } from './from-nodes.ts'
import { splitNumber } from './heading-number.ts'
import { inferLevels } from './levels.ts'
import { raiseListedSections } from './listed-sections.ts'
import { raiseOpeningLine } from './opening-line.ts'
import { raiseSources } from './own-chapter.ts'
import { plainOf } from './plain.ts'
import { raiseQuestions } from './questions.ts'
import { isLettered, roleOf } from './roles.ts'
import { markSharedAlts } from './shared-alts.ts'
import { createSlugs } from './slug.ts'
import { subjectOf, subjectsOf } from './subjects.ts'
import { gathered } from './thin-chapters.ts'
import { inferTitle, takeOtherTitle } from './title.ts'

/**
 * The tree of sections of a review. Heading levels may be skipped or doubled; a single top heading is the title,
 * and what stands beneath it are the chapters.
 */
export function outlineFromReview({ file, meta, tree, references }: Review, reader: BlockReader): Outline {
  let subtitle: string | undefined
  if (meta.levels !== 'keep') {
    raiseBoldChapters(tree)
    if (meta.title === undefined)
      raiseOpeningLine(tree)
    inferLevels(tree, file)
    if (meta.title === undefined)
      inferTitle(tree, file)
    subtitle = takeOtherTitle(tree)
    raiseSources(tree)
    raiseBoldLines(tree, file)
    raiseListedSections(tree, file)
    raiseQuestions(tree, file)
  }
  const root = draftsFromTree(withoutContents(tree, file))
  const [only] = root.children
  // A logo or a line of text may stand above the title.
  const isTitled = root.children.length === 1 && only.children.length > 0
    && (only.level === 1 || isMute(root.nodes))
  const top = isTitled ? { ...only, nodes: [...root.nodes, ...only.nodes] } : titledLater(root) ?? root
  const facts = isTitled ? {} : factsIn(tree)
  // The only heading of a text titles it, and has all of it beneath.
  const titling = top.heading ?? (top === root && root.children.length === 1 && isMute(root.nodes) ? only.heading : undefined)
  const heading = titling && wordsOf(titling)
  const title = meta.title ?? heading ?? facts.title ?? titleOfFile(file)
  if (!heading && !meta.title && !facts.title)
    report(file, 'no-title', { line: 1, column: 1 }, `Review has no title, expected one \`# title\`; \`${title}\` stands in`)
  const subjects = subjectsOf(tree, meta.subjects)
  markSharedAlts(tree)
  // The talk in another language has its address below this one's.
  const twin = meta.twin === undefined ? [] : [twinPlace(meta.twin).slice(0, -1)]
  const names = { makeId: createSlugs(twin), anchors: anchorsOf(tree) }
  const chapters = meta.levels === 'keep' ? opened(top.children) : gathered(opened(joinedAgain(top.children)), top.heading, file)
  const sections = chapters.map(draft => sectionFromDraft(draft, 1, undefined, { subjects, names, file, reader }))
  const lead = contentFromNodes(nodesOf(top), subjects, file, reader)
  const sources = sections.findIndex(section => roleOf(section.title) === 'references')
  // What stands before the sources under such a name and lists none says how they are given.
  const isOfManner = ({ title, blocks, children }: Section, index: number): boolean =>
    roleOf(title) === 'references' && sections.slice(index + 1).some(later => roleOf(later.title) === 'references')
    && children.length === 0 && blocks.every(({ kind }) => kind === 'prose')
  const isAppendix = (section: Section, index: number): boolean => section.directives.backup !== undefined
    || (sources >= 0 && index > sources && isLettered(section.title)) || isOfManner(section, index)
  return {
    file,
    tree,
    title,
    meta: {
      ...(meta.author === undefined && heading ? byLineOf((top.heading ? lead : sections[0]).blocks) : {}),
      ...(heading ? {} : facts.by),
      ...(subtitle ? { subtitle } : {}),
      ...meta,
      kicker: meta.kicker ?? (heading && isOtherName(heading, title, sections) ? heading : undefined),
    },
    subjects,
    references,
    lead: {
      id: 'lead',
      anchor: top.heading ? names.anchors.get(top.heading)! : '',
      number: '',
      title,
      depth: 0,
      children: [],
      ...named(lead, 'lead'),
    },
    parts: numberChapters(
      sections.map((section, index) => ({
        role: isAppendix(section, index) ? 'appendix' : laterRole(roleOfSection(section, meta.lang), section, index),
        section,
      })),
    ),
  }
}

/** True for a heading that says another thing than the title, and is called as no chapter is: exports of notes begin with such a word. */
function isOtherName(heading: string, title: string, chapters: Section[]): boolean {
  const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
  return ![title, ...chapters.map(chapter => chapter.title)].some(name => bare(name) === bare(heading))
}

function isMute(nodes: RootContent[]): boolean {
  return nodes.every(node => node.type === 'yaml' || node.type === 'html')
}

/** How many lines of names may stand above an abstract. */
const linesAbove = 2

/**
 * A paper's title in another language stands above the abstract in it: what holds one so is the abstract, whatever its heading says. In a
 * Chinese paper the one in English says the same once more, and stands behind the end.
 */
function roleOfSection(section: Section, lang: string): Role {
  const { title, number, blocks, children } = section
  if (isDisclaimed(section))
    return 'appendix'
  const isAbstract = number === '' && children.length === 0 && blocks.slice(0, linesAbove + 1).some(({ kind, nodes: [node] }) =>
    kind === 'prose' && /^(?:abstract|摘\s*要)\s*[:：.—–-]/i.test(toString(node)))
  const isRepeated = isAbstract && lang.startsWith('zh') && !/\p{Script=Han}/u.test(title)
  return isRepeated ? 'appendix' : isAbstract ? 'abstract' : roleOf(title)
}

/** A summary behind chapters is what they come to. */
function laterRole(role: Role, { title }: Section, index: number): Role {
  return role === 'abstract' && index > 1 && !/^(?:abstract|摘\s*要)$/i.test(title) ? 'conclusion' : role
}

/** Names that files have whatever is in them; the folder's says more. */
const anyFile = /^(?:review|index|main|readme(?:[-_.][a-z]{2}(?:[-_][a-z]+)?)?|paper|full|output|document|untitled|content|notes?|manuscript)$/i

/** Names that folders of texts have. */
const anyFolder = /^(?:content|docs?|documents?|src|source|text|manuscripts?|papers?|posts?|_posts|pages|chapters?|notes|review)$/i

/** The name of a file, or of its folder, in words. */
function titleOfFile(file: Review['file']): string {
  const own = file.stem ?? ''
  const folders = (file.dirname ?? '').split(/[\\/]/).filter(folder => /\p{L}/u.test(folder)).reverse()
  const folder = folders.slice(0, 2).find(each => !anyFolder.test(each)) ?? folders[0]
  const name = (anyFile.test(own) && folder ? folder : own).replace(/\.(?:zh|en|[a-z]{2}-[A-Z]{2})$/, '').replace(/(?<!\s)[-_]+|[-_]+(?![\s\-_])/g, ' ').trim()
  return name === '' ? 'Review' : name[0].toUpperCase() + name.slice(1)
}

/** The words of a heading, without those that stand in for pictures before or behind its others. */
function wordsOf(heading: Heading): string {
  const bare = plainOf(heading, { includeImageAlt: false }).trim()
  const words = (nodes: Heading['children']): string => plainOf(nodes, { includeImageAlt: false }).trim()
  const isAmong = heading.children.some(({ type }, index) =>
    type === 'image' && words(heading.children.slice(0, index)) !== '' && words(heading.children.slice(index + 1)) !== '')
  return bare === '' || isAmong ? plainOf(heading).trim() : bare
}

/** What stands beneath a heading; a picture within the heading stands there as well, behind the comments about the section. */
function nodesOf({ heading, nodes }: Pick<Draft, 'heading' | 'nodes'>): RootContent[] {
  const pictures: RootContent[] = []
  if (heading) {
    visit(heading, 'image', (image, _, parent) => {
      // What lies on another host and leads there is a badge.
      if (parent?.type !== 'link' || !/^(?:https?:)?\/\//i.test(image.url))
        pictures.push({ type: 'paragraph', children: [image], position: image.position })
    })
  }
  const comments = nodes.findIndex(({ type }) => type !== 'html' && type !== 'yaml')
  return pictures.length > 0 ? nodes.toSpliced(comments < 0 ? nodes.length : comments, 0, ...pictures) : nodes
}

/** Names for sections: ids of our own, and the anchors that links elsewhere in the review use. */
interface Names { makeId: ReturnType<typeof createSlugs>, anchors: Map<Heading, string> }

/** What the making of sections needs to know. */
interface Job { subjects: Subject[], names: Names, file: Review['file'], reader: BlockReader }

function sectionFromDraft(draft: Draft, depth: number, parent: Section | undefined, job: Job): Section {
  const { subjects, names, file, reader } = job
  const { number, title, isInWords } = splitNumber(wordsOf(draft.heading!))
  const content = contentFromNodes(nodesOf(draft), subjects, file, reader)
  const id = names.makeId(content.directives.id ?? title, parent?.id)
  const section: Section = {
    id,
    anchor: names.anchors.get(draft.heading!)!,
    number: isInWords && depth > 1 ? '' : number,
    title,
    heading: draft.heading,
    depth,
    subject: subjectOf(title, subjects) ?? parent?.subject,
    ...named(content, id),
    children: [],
    place: draft.heading!.position,
    ...(draft.above ? { above: draft.above.map(each => sectionFromDraft({ ...each, children: [] }, depth, undefined, job)) } : {}),
  }
  section.children = draft.children.map(child => sectionFromDraft(child, depth + 1, section, job))
  return section
}

/** What stands in a section, each block with a name. */
function named(content: SectionContent, section: string): SectionContent {
  const counts = new Map<string, number>()
  const blocks = content.blocks.map((block) => {
    const count = (counts.get(block.kind) ?? 0) + 1
    counts.set(block.kind, count)
    return { ...block, id: `${section}-${block.kind}-${count}` }
  })
  return { ...content, blocks }
}

/** The anchors of all headings, as GitHub makes them: in document order, equal ones counted. */
function anchorsOf(tree: Root): Map<Heading, string> {
  const slugger = new GithubSlugger()
  const anchors = new Map<Heading, string>()
  visit(tree, 'heading', (heading) => {
    anchors.set(heading, slugger.slug(toString(heading)))
  })
  return anchors
}
