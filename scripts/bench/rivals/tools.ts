import { existsSync } from 'node:fs'
import { cp, readFile, symlink, writeFile } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { projectRoot } from '../../files/paths.ts'
import { asBeamer, asReview, asSlides, plainTalk } from './plain-talk.ts'

/** One command of a tool: what it makes, and how it is called. */
export interface Step { makes: string, program: string, args: string[], env?: Record<string, string> }

/** What is made: this project's own deck in one language, or the same plain talk of so many slides by each tool. */
export type Size = number | 'own'

/** A tool that makes slides: whether it is here for a size, how it is prepared in a folder, its commands, and the PDF that it ends with. */
export interface Tool {
  name: string
  makes: (size: Size) => boolean
  prepare: (folder: string, size: Size) => Promise<void>
  steps: (folder: string, size: Size) => Step[]
  pdf: string
}

const onPath = (name: string): boolean => (process.env.PATH ?? '').split(delimiter).some(folder => existsSync(join(folder, name)))
const slidev = fileURLToPath(import.meta.resolve('@slidev/cli/bin/slidev.mjs'))
const browser = process.env.CHROMIUM_PATH
const browserOf = (flag: string): string[] => browser ? [flag, browser] : []

/** This project, Slidev as it comes, Marp, and pandoc with LaTeX's Beamer; those that are not here are left out. */
export const tools: Tool[] = [
  {
    name: 'reviewdeck',
    makes: () => true,
    prepare: (folder, size) => size === 'own' ? copyOwn(folder) : writeFile(join(folder, 'review.md'), asReview(plainTalk(size))),
    steps: folder => [
      ['deck', 'site, slides.pdf, handout.pdf, measured'],
      ['export', 'slides.pdf, handout.pdf from the site'],
    ].map(([verb, makes]) => ({
      makes,
      program: process.execPath,
      args: [join(projectRoot, 'scripts', `${verb}.ts`), join(folder, 'review.md'), '--out', join(folder, 'made'), '--keep-going'],
    })),
    pdf: 'made/exports/slides.pdf',
  },
  {
    name: 'Slidev',
    makes: () => true,
    prepare: async (folder, size) => {
      if (size === 'own')
        return
      await symlink(join(projectRoot, 'node_modules'), join(folder, 'node_modules'))
      await writeFile(join(folder, 'slides.md'), asSlides(plainTalk(size), '---\ntheme: default\ntitle: Trials\n---'))
    },
    steps: (folder, size) => {
      // The own deck stands in this project, whose parts Slidev takes from beside it.
      const slides = size === 'own' ? join(projectRoot, 'slides.md') : 'slides.md'
      const pdf = join(folder, 'slides.pdf')
      return [
        { makes: 'site', program: process.execPath, args: [slidev, 'build', slides, '--out', join(folder, 'dist')] },
        {
          makes: 'slides.pdf',
          program: process.execPath,
          args: [slidev, 'export', slides, '--output', pdf, '--timeout', '600000', ...browserOf('--executable-path')],
        },
      ]
    },
    pdf: 'slides.pdf',
  },
  {
    name: 'Marp',
    makes: size => size !== 'own' && onPath('marp'),
    prepare: (folder, size) => writeFile(join(folder, 'slides.md'), asSlides(plainTalk(Number(size)), '---\nmarp: true\n---')),
    steps: () => [{
      makes: 'slides.pdf',
      program: 'marp',
      args: ['--no-stdin', '--pdf', 'slides.md', '-o', 'slides.pdf'],
      env: browser ? { CHROME_PATH: browser } : {},
    }],
    pdf: 'slides.pdf',
  },
  {
    name: 'pandoc and Beamer',
    makes: size => size !== 'own' && onPath('pandoc') && onPath('pdflatex'),
    prepare: (folder, size) => writeFile(join(folder, 'slides.md'), asBeamer(plainTalk(Number(size)))),
    steps: () => [{
      makes: 'slides.pdf',
      program: 'pandoc',
      args: ['-t', 'beamer', 'slides.md', '-o', 'slides.pdf'],
    }],
    pdf: 'slides.pdf',
  },
]

/** The own review in one language, with its sources and pictures. */
async function copyOwn(folder: string): Promise<void> {
  const review = await readFile(join(projectRoot, 'review.md'), 'utf8')
  await writeFile(join(folder, 'review.md'), review.replace(/^twin: .*\n/m, ''))
  for (const name of ['references.bib', 'talk', 'public'])
    await cp(join(projectRoot, name), join(folder, name), { recursive: true })
}
