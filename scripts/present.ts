import type { Talk } from './files/paths.ts'
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { renderUnicodeCompact } from 'uqr'
import { command } from './commands/command.ts'
import { makeTalk } from './commands/publish.ts'
import { DeckError } from './diagnostics/error.ts'
import { changedSinceBuilt } from './files/built.ts'
import { projectRoot, shown } from './files/paths.ts'
import { ensureWritable, writeWhole } from './files/write.ts'
import { drawingsOf } from './room/drawings.ts'
import { serveRoom } from './room/serve-room.ts'
import { builtDeckOf, twinNotesOf } from './site/built-deck.ts'
import { keptSite } from './site/kept-site.ts'

/** Slidev's own, so that what a browser remembers for it (layout, size of notes) stays from talk to talk. */
const usualPort = 3030

await command({
  name: 'present',
  does: 'Presents the built deck with its notes: the audience\'s window and, beside it, the presenter view.',
  flags: ['base', 'port', 'open', 'no-open', 'build', 'remote', 'audience', 'save-drawings'],
}, async (options) => {
  const { talk, base, asked, port = usualPort, open = process.stdout.isTTY, remote, audience, saveDrawings } = options
  if (saveDrawings)
    await ensureWritable(saveDrawings)
  const changed = await changedSinceBuilt(talk)
  const isBuilt = existsSync(talk.deck) && existsSync(join(talk.dist, 'index.html'))
  if ((changed.length > 0 || !isBuilt) && options.build && await makeTalk(options, false) === 1)
    return 1
  if (!isBuilt && !options.build)
    throw notBuilt(talk)
  if (changed.length > 0 && !options.build) {
    console.error(`${changed.map(shown).join(' and ')} changed since the site was built, expected the same: what is shown is the older `
      + 'one.\n  Build it first: npm run present -- --build, or npm run deck')
  }
  const site = { ...await builtDeckOf(talk, base, asked), dist: await keptSite(talk.dist), twins: await twinNotesOf(talk), port }
  const onSecret = (next = ''): void => console.error(`A phone is in. For another: ${next}`)
  const server = await serveRoom(site, { remote, audience, keeps: saveDrawings !== undefined, onSecret })
  const presenter = new URL('presenter/1', server.url).href
  if (port > 0 && new URL(server.url).port !== String(port))
    console.error(`Port ${port} is taken: the deck is at the next free one.`)
  console.error(`audience   ${server.url}\npresenter  ${presenter}`)
  if (server.follow)
    console.error(`listeners  ${server.follow}`)
  const phone = server.remote()
  if (phone)
    console.error(`phone      ${phone} (good once)\n${renderUnicodeCompact(phone, { border: 1 })}`)
  console.error('Ctrl+C ends it all.')
  if (open)
    [server.url, presenter].forEach(openInBrowser)
  await new Promise<void>(done => process.once('SIGINT', done).once('SIGTERM', done).once('SIGHUP', done))
  await server.close()
  if (saveDrawings) {
    for (const [no, svg] of drawingsOf(server.hub.shown()))
      await saveDrawing(join(saveDrawings, `slide-${String(no).padStart(2, '0')}.svg`), svg)
  }
  return 0
})

/** The error that says how the talk is built; where there is no review either, its name is what is wrong. */
function notBuilt({ review, out, dist }: Talk): DeckError {
  const isOwn = review === join(projectRoot, 'review.md') && resolve(out) === resolve(projectRoot)
  const args = isOwn ? '' : `${shown(review)} --out ${shown(out)} `
  return existsSync(review)
    ? new DeckError('E_NO_DECK', `there is no built deck in ${shown(dist)}`, `Build it first: npm run present -- ${args}--build`)
    : new DeckError('E_NO_REVIEW', `there is no file ${shown(review)}, and no built deck in ${shown(dist)}`, 'Name a Markdown file: '
    + 'npm run present -- path/to/review.md --out path/to/talk')
}

/** Writes a drawing and says where. */
async function saveDrawing(path: string, svg: string): Promise<void> {
  await writeWhole(path, svg)
  console.log(path)
}

/** Opens an address in the user's own browser; where there is none, the printed address is enough. */
function openInBrowser(url: string): void {
  const [program, ...args] = {
    darwin: ['open', url],
    win32: ['cmd', '/c', 'start', '', url],
  }[process.platform as string] ?? ['xdg-open', url]
  spawn(program, args, { stdio: 'ignore', detached: true }).on('error', () => {}).unref()
}
