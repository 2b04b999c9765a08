import type { Dialect } from './dialect.ts'
import { inPlace } from './dialect.ts'

/** ` ^name` at a paragraph's end, by which Obsidian links to it, names nothing that is seen. */
export const blockIds: Dialect = {
  name: 'names of blocks',
  sign: /(?:^|[ \t]|(?<=[\p{Script=Han}。！？]))\^[A-Z0-9-]{2,}[ \t]*$/imu,
  edits: ({ mask }) => [...mask.matchAll(/(?:^|[ \t]+|(?<=[\p{Script=Han}。！？]))\^[A-Z0-9][A-Z0-9-]+[ \t]*$/gimu)]
    .map(inPlace()),
}
