import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { onePage } from '../../scripts/site/one-page.ts'

const code = 'console.log("<head>", \'$&\')'
const page = `<!DOCTYPE html><html><head><link rel="icon" href="./favicon.svg"><script type="module">${code}</script></head>`
  + `<body><div id="app"></div></body></html>`
const brought = { files: { 'favicon.svg': 'data:image/svg+xml;base64,AA', 'figures/a.svg': '</script><script>alert(1)</script>' } }
const made = onePage(page, brought, 'A licence </script><!-- $& and its end.')

test('the page that is one file runs its own code alone, and asks nobody', () => {
  const hash = createHash('sha256').update(code).digest('base64')
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(made)![1]
  assert.ok(policy.includes(`default-src 'none'; script-src 'sha256-${hash}';`), policy)
  assert.doesNotMatch(policy, /'self'|https?:|script-src[^;]*unsafe/)
})

test('what it brings along is data, whatever is in it', () => {
  const scripts = [...made.matchAll(/<script([^>]*)>([\s\S]*?)<\/script>/g)].map(([, attributes, text]) => ({ attributes, text }))
  assert.deepEqual(scripts.map(({ attributes }) => attributes.trim()), [
    'type="module"',
    'type="application/json" id="reviewdeck-brought"',
    'type="text/plain" id="licences"',
  ])
  assert.equal(scripts[0].text, code)
  assert.deepEqual(JSON.parse(scripts[1].text), brought)
  assert.match(scripts[2].text, /A licence .*\$& and its end\./)
})

test('its sign among the windows of a browser is in it', () => {
  assert.match(made, /<link rel="icon" href="data:image\/svg\+xml;base64,AA">/)
})
