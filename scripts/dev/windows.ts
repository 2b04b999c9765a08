import type { ViteDevServer } from 'vite'

/** What is read of a message that one window of the deck has for the others. */
interface Message { kind: string, presenter: boolean }

/**
 * Hands on what the windows of a deck tell each other, so that those of another browser hear it too. A room is where a presenter is:
 * who asks what it shows, and is no presenter where there is none, is told at once that nobody will answer.
 */
export function joinWindows(ws: Pick<ViteDevServer['ws'], 'on'>): void {
  const windows = new Map<{ send: (event: string, data: unknown) => void }, boolean>()
  ws.on('reviewdeck:window', (message: Message, client) => {
    windows.set(client, message.presenter)
    const others = [...windows].filter(([other]) => other !== client)
    others.forEach(([other]) => other.send('reviewdeck:window', message))
    if (message.kind === 'ask' && !others.some(([, isPresenter]) => message.presenter || isPresenter))
      client.send('reviewdeck:alone', {})
  })
  ws.on('vite:client:disconnect', (_, client) => windows.delete(client))
}
