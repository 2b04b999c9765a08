import type { Said, Told, Wish } from '../../scripts/room/messages.ts'

/** What is heard on a wire: that it was opened, each time; that it broke; what the room says. */
export interface Heard { open?: () => void, lost?: () => void, said: (said: Said) => void }

/** This window's end of the wire to the server that holds the room; what cannot be sent now is dropped. */
export interface Wire { open: (on: Heard) => void, send: (message: Told | Wish) => void }

/** The first and the longest pause before the next try, in ms. */
const pauses = { first: 250, longest: 4000 }

/** What our own server says that this window is in the room; undefined on any other host. */
export function roleOfPage(): string | undefined {
  return document.querySelector<HTMLMetaElement>('meta[name="reviewdeck-room"]')?.content
}

/** A wire that opens again whenever it breaks. */
export function makeWire(): Wire {
  const address = new URL(`${import.meta.env.BASE_URL}room`, location.href)
  address.protocol = 'ws:'
  let socket: WebSocket | undefined
  let pause = pauses.first
  const open = (on: Heard): void => {
    socket = new WebSocket(address)
    socket.addEventListener('open', () => {
      pause = pauses.first
      on.open?.()
    })
    socket.addEventListener('message', ({ data }: MessageEvent<string>) => on.said(JSON.parse(data) as Said))
    socket.addEventListener('close', () => {
      on.lost?.()
      setTimeout(open, pause, on)
      pause = Math.min(pauses.longest, pause * 2)
    })
  }
  return { open, send: message => socket?.readyState === WebSocket.OPEN && socket.send(JSON.stringify(message)) }
}
