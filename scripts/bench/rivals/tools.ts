import { existsSync } from 'node:fs'
import { symlink, writeFile } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { projectRoot } from '../../files/paths.ts'
import { asBeamer, asReview, asSlides, plainTalk } from './plain-talk.ts'

/** One command of a tool: what it makes, and how it is called. */
export interface Step { makes: string, program: string, args: string[], env?: Record<string, string> }

/** A tool that makes slides: whether it is here, how it is prepared in a folder, its commands, and the PDF that it ends with. */
export interface Tool {
  name: string
  isHere: () => boolean
  prepare: (folder: string, count: number) => Promise<void>
  steps: (folder: string) => Step[]
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
    isHere: () => true,
    prepare: (folder, count) => writeFile(join(folder, 'review.md'), asReview(plainTalk(count))),
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
    isHere: () => true,
    prepare: async (folder, count) => {
      await symlink(join(projectRoot, 'node_modules'), join(folder, 'node_modules'))
      await writeFile(join(folder, 'slides.md'), asSlides(plainTalk(count), '---\ntheme: default\ntitle: Trials\n---'))
    },
    steps: () => [
      { makes: 'site', program: process.execPath, args: [slidev, 'build', 'slides.md', '--out', 'dist'] },
      {
        makes: 'slides.pdf',
        program: process.execPath,
        args: [slidev, 'export', 'slides.md', '--output', 'slides.pdf', '--timeout', '600000', ...browserOf('--executable-path')],
      },
    ],
    pdf: 'slides.pdf',
  },
  {
    name: 'Marp',
    isHere: () => onPath('marp'),
    prepare: (folder, count) => writeFile(join(folder, 'slides.md'), asSlides(plainTalk(count), '---\nmarp: true\n---')),
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
    isHere: () => onPath('pandoc') && onPath('pdflatex'),
    prepare: (folder, count) => writeFile(join(folder, 'slides.md'), asBeamer(plainTalk(count))),
    steps: () => [{
      makes: 'slides.pdf',
      program: 'pandoc',
      args: ['-t', 'beamer', 'slides.md', '-o', 'slides.pdf'],
    }],
    pdf: 'slides.pdf',
  },
]
