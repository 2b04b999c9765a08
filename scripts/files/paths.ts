import { join, relative } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

/** The folder of this project: the Slidev addon that every deck is built with. */
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url))

/** Where everything of one talk lies. */
export interface Talk {
  review: string
  out: string
  deck: string
  /** The last generated text, the base of merging. */
  base: string
  /** Heights that blocks were found to have in the browser. */
  measured: string
  notes: string
  /** The ledger: where each block of the review went. */
  report: string
  /** What the site was built from. */
  built: string
  /** What the talk was made from, and what was made. */
  made: string
  stage: string
  public: string
  dist: string
  exports: string
}

/** The paths of a talk made from `review` in the folder `out`. */
export function talkAt(review: string, out: string): Talk {
  return {
    review,
    out,
    deck: join(out, 'slides.md'),
    base: join(out, '.slidev', 'generated.md'),
    report: join(out, '.slidev', 'report.json'),
    measured: join(out, '.slidev', 'measured.json'),
    notes: join(out, '.slidev', 'notes.json'),
    built: join(out, '.slidev', 'built.json'),
    made: join(out, '.slidev', 'made.json'),
    stage: join(out, '.slidev', 'stage'),
    public: join(out, 'public'),
    dist: join(out, 'dist'),
    exports: join(out, 'exports'),
  }
}

/** The folder that the author called from: npm runs scripts in the project's own. */
export const callerFolder = process.env.INIT_CWD ?? process.cwd()

/** A path as the author would type it, from the folder the command was called in. */
export function shown(path: string): string {
  const short = relative(callerFolder, path)
  return short.length < path.length ? short : path
}
