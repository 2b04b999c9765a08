import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import process from 'node:process'
import { after, before, describe, test } from 'node:test'
import { refusedIn } from '../../scripts/diagnostics/refusal-line.ts'

/** Ways to ask another machine; `port` is that of a server that listens. */
const ways: Record<string, string> = {
  'fetch': 'await fetch("http://127.0.0.1:" + port)',
  'fetch of a name': 'await fetch("https://a.test/a")',
  'http': 'await wait(http.get("http://127.0.0.1:" + port))',
  'https': 'await wait(https.get("https://a.test"))',
  'a socket': 'await wait(net.connect(port, "127.0.0.1"))',
  'a socket to a port alone': 'await wait(net.connect({ port }))',
  'TLS': 'await wait(tls.connect(443, "a.test"))',
  'a name': 'await dnsPromises.lookup("a.test")',
  'a record': 'await new Promise((well, ill) => dns.resolveTxt("a.test", error => error ? ill(error) : well()))',
  'a datagram': 'dgram.createSocket("udp4").send("a", 9, "127.0.0.1")',
}
const imports = ['dgram', 'dns', 'http', 'https', 'net', 'tls'].map(name => `import ${name} from 'node:${name}'`).join('\n')
const head = `${imports}
import dnsPromises from 'node:dns/promises'
const port = Number(process.argv[1])
const wait = asked => new Promise((well, ill) => asked.on('error', ill).on('connect', well).on('response', well))
`

let connections = 0
const server = createServer((socket) => {
  connections++
  socket.destroy()
})
before(() => once(server.listen(0, '127.0.0.1'), 'listening'))
after(() => void server.close())

/** Runs code in a process of its own, cut off or not. */
function outputOf(code: string, options: string[]): Promise<{ stderr: string, status: number | null }> {
  const { port } = server.address() as { port: number }
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [...options, '--input-type=module', '-e', head + code, String(port)], (_, __, stderr) =>
      resolve({ stderr, status: child.exitCode }))
  })
}
const offline = ['--import', new URL('../../scripts/site/offline.ts', import.meta.url).href]

describe('a process that builds a site', () => {
  for (const [name, code] of Object.entries(ways)) {
    test(`asks nobody by ${name}, and says that it was asked to`, async () => {
      connections = 0
      const { stderr, status } = await outputOf(code, offline)
      assert.equal(status, 1, stderr)
      assert.match(stderr, /E_OFFLINE/)
      assert.equal(refusedIn(stderr).length > 0, true)
      assert.equal(connections, 0)
    })
  }

  test('still talks to programs of this machine', async () => {
    const { stderr, status } = await outputOf('void (await import("node:child_process")).execFileSync(process.execPath, ["-v"])', offline)
    assert.equal(status, 0, stderr)
  })
})

test('the same without that asks', async () => {
  connections = 0
  await outputOf(ways['a socket'], [])
  assert.equal(connections, 1)
})
