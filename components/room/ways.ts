/** What one window says to the others, with who says it and as which of its messages. */
type Numbered<T> = T & { by: string, count: number }

/**
 * Opens the ways to the other windows of a deck: those of this browser, and, while one writes, those of any other over the dev server.
 * What comes on both is heard once.
 * @param name what the windows have in common
 * @param on what is heard
 * @param on.heard a message of another window
 * @param on.alone the dev server knows of no window that would answer a question
 * @param withoutFiles a message as data, for a way on which no file goes; undefined where nothing is left of it
 * @returns says a message to all
 */
export function openWays<T extends object>(
  name: string,
  on: { heard: (message: T) => void, alone: () => void },
  withoutFiles: (message: T) => T | undefined,
): (message: T) => void {
  const by = crypto.getRandomValues(new Uint32Array(2)).join('-')
  const last = new Map<string, number>()
  let count = 0
  const hear = (message: Numbered<T>): void => {
    if (message.count <= (last.get(message.by) ?? 0))
      return
    last.set(message.by, message.count)
    on.heard(message)
  }
  const channel = new BroadcastChannel(name)
  channel.addEventListener('message', ({ data }: MessageEvent<Numbered<T>>) => hear(data))
  import.meta.hot?.on('reviewdeck:window', hear)
  import.meta.hot?.on('reviewdeck:alone', on.alone)
  return (message) => {
    count++
    channel.postMessage({ ...message, by, count })
    const data = import.meta.hot && withoutFiles(message)
    if (data)
      import.meta.hot!.send('reviewdeck:window', { ...data, by, count })
  }
}
