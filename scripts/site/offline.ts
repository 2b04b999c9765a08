import { Socket as DatagramSocket } from 'node:dgram'
import dns from 'node:dns'
import { syncBuiltinESMExports } from 'node:module'
import { isIP, Socket } from 'node:net'
import process from 'node:process'
import { refusalLine } from '../diagnostics/refusal-line.ts'

/*
 * Imported before everything else by a process that compiles slides: whatever is in it, compiler, plugins or a slide, cannot ask
 * another machine, nor this one. Pipes to programs of this machine stay, and whoever asks this process.
 */

function refuse(address: string): Error {
  process.stderr.write(refusalLine(address))
  return Object.assign(new Error(`nothing is asked while a site is built: ${address}`), { code: 'E_OFFLINE' })
}

/** `connect` as it was called: with options, a port and a host, or a path; Node's own callers wrap these in an array. */
function pathOrAddress(args: unknown[]): { path?: string, address: string } {
  const [first, second] = Array.isArray(args[0]) ? args[0] as unknown[] : args
  if (typeof first === 'object' && first !== null) {
    const { path, host, port } = first as { path?: string, host?: string, port?: number }
    return { path, address: `${host ?? 'localhost'}:${port}` }
  }
  return typeof first === 'string' && Number.isNaN(Number(first))
    ? { path: first, address: first }
    : { address: `${typeof second === 'string' ? second : 'localhost'}:${first as string}` }
}

const connect = Socket.prototype.connect
Socket.prototype.connect = function (this: Socket, ...args: never[]) {
  const { path, address } = pathOrAddress(args)
  if (path)
    return connect.apply(this, args as never)
  const error = refuse(address)
  // Whoever calls goes on with this socket first, and hears of the error as of any other.
  process.nextTick(() => this.destroy(error))
  return this
} as typeof connect

DatagramSocket.prototype.send = function (): never {
  throw refuse('a datagram')
}

const isHere = (host: string): boolean => host === 'localhost' || isIP(host) > 0

/** Names are not asked for either, since the question itself would leave; that of this machine, and a number, are known here. */
for (const resolver of [dns, dns.Resolver.prototype]) {
  for (const name of Object.keys(Object.getOwnPropertyDescriptors(resolver)).filter(key => /^(?:lookup|resolve|reverse)/.test(key))) {
    const original: unknown = resolver[name as never]
    Object.assign(resolver, {
      [name]: (host: string, ...rest: unknown[]) => {
        if (isHere(host))
          return (original as (...all: unknown[]) => unknown).call(resolver, host, ...rest)
        const answer = rest.at(-1)
        const error = refuse(String(host))
        if (typeof answer === 'function')
          process.nextTick(answer as (error: Error) => void, error)
      },
    })
  }
}
for (const name of Object.keys(dns.promises).filter(key => /^(?:lookup|resolve|reverse)/.test(key))) {
  const original: unknown = dns.promises[name as never]
  const asked = async (host: string, ...rest: unknown[]): Promise<unknown> => {
    if (!isHere(host))
      throw refuse(String(host))
    return (original as (...all: unknown[]) => unknown).call(dns.promises, host, ...rest)
  }
  Object.assign(dns.promises, { [name]: asked })
}
syncBuiltinESMExports()
