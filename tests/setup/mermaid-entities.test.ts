import assert from 'node:assert/strict'
import { test } from 'node:test'
import { withoutStandIns, withStandIns } from '../../setup/mermaid-entities.ts'

test('an entity of a label is one sign while Mermaid draws, and text of the drawing then', () => {
  const code = withStandIns('flowchart LR\n  a["x#95;y #quot;z#quot; #60;b#62;"]')
  assert.match(code, /"x.y .z. .b."\]$/)
  assert.equal(withoutStandIns(code.slice(code.indexOf('x'))), 'x&#95;y &#34;z&#34; &#60;b&#62;"]')
})

test('colours and what is no sign stay as they are', () => {
  for (const code of ['style a fill:#333;', 'classDef b stroke:#111;', 'a["#nothing; #7; #99999;"]'])
    assert.equal(withStandIns(code), code)
})
