import { spawn } from 'node:child_process'
import process from 'node:process'
import { command } from './commands/command.ts'
import { builtDeckOf } from './site/built-deck.ts'
import { serveDeck } from './site/server.ts'

await command({
  name: 'present',
  does: 'Presents the built deck with its notes: the audience\'s window and, beside it, the presenter view.',
  flags: ['base'],
}, async ({ talk, base }) => {
  const server = await serveDeck(await builtDeckOf(talk, base))
  const presenter = new URL('presenter/1', server.url).href
  console.error(`audience   ${server.url}\npresenter  ${presenter}\nCtrl+C ends both.`)
  if (process.stdout.isTTY)
    [server.url, presenter].forEach(openInBrowser)
  await new Promise<void>(done => process.once('SIGINT', done).once('SIGTERM', done))
  await server.close()
})

/** Opens an address in the user's own browser; where there is none, the printed address is enough. */
function openInBrowser(url: string): void {
  const [program, ...args] = {
    darwin: ['open', url],
    win32: ['cmd', '/c', 'start', '', url],
  }[process.platform as string] ?? ['xdg-open', url]
  spawn(program, args, { stdio: 'ignore', detached: true }).on('error', () => {}).unref()
}
