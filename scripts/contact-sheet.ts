import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { command } from './commands/command.ts'
import { shown } from './files/paths.ts'
import { writeContactSheet } from './print/contact-sheet.ts'
import { recordOf } from './print/geometry-record.ts'
import { coverageLines } from './rules/covered.ts'
import { builtDeckOf } from './site/built-deck.ts'

await command(
  {
    name: 'contact-sheet',
    does: 'Pictures the built deck for the eye, in exports/contact-sheet/: every slide light and dark, every sheet of the '
      + 'handout in colour and in grey.',
    flags: ['base', 'record'],
  },
  async ({ talk, base, asked, record }) => {
    const built = await builtDeckOf(talk, base, asked)
    const { overviews, geometry, slides } = await writeContactSheet(built, join(talk.exports, 'contact-sheet'))
    if (record)
      await writeFile(record, recordOf(geometry))
    console.error(coverageLines(slides).join('\n'))
    console.log([...overviews, ...(record ? [record] : [])].map(shown).join('\n'))
  },
)
