import type { SubjectId } from '../subjects/subject-in.ts'
import type { ChartWords, Drawing } from './drawing.ts'
import type { SubjectNames } from './read.ts'

/** The ends of a scale. */
export interface Ends { least?: number, most?: number }

/** What a picture is drawn for. */
export interface ChartContext extends Ends {
  /** Names and roles of the subjects. */
  names: SubjectNames
  roles: (string | undefined)[]
  /** The slide's title. */
  title: string
  words: ChartWords
  /** The subject that the slide is about. */
  subject?: SubjectId
  /** As tall as it may become, in px; it is never less than its own height. */
  room?: number
}

/** A form that a table of numbers can take: all that is known of it. */
export interface Chart<Data> {
  /** What it needs, in words for the author. */
  needs: string
  /** The view that shows it; all without one of their own share one. */
  view?: string
  /** Most rows of one picture. */
  rows: number
  /** Whether more rows go on over further pictures. */
  goesOn?: true
  /** What all pictures of a table that goes on must know, so that they have one scale. */
  ends?: (data: Data) => Ends
  /** What it draws, out of rows of cells whose first is the head; undefined where they have not what it needs. */
  reads: (rows: string[][], names: SubjectNames, roles?: (string | undefined)[]) => Data | undefined
  /** Whether a table is drawn so without being asked. */
  suits: (rows: string[][], names: SubjectNames) => boolean
  /** Height of the picture in px. */
  height: (data: Data) => number
  draw: (data: Data, context: ChartContext) => Drawing
}
