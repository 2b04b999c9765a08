import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { cssOfDesign, propertiesOfDesign } from '../../scripts/design/properties.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const styles = globSync(['styles/*.css', '{layouts,components}/**/*.vue', '*.vue'], { cwd: root })
  .map(file => readFileSync(join(root, file), 'utf8'))
  .join('\n')
const properties = propertiesOfDesign()

test('a size, a line, a gap and a width of the design are custom properties', () => {
  assert.equal(properties['--size-title'], '36px')
  assert.equal(properties['--line-title'], '1.3')
  assert.equal(properties['--line-cell'], '30px')
  assert.equal(properties['--gap-pipeline-caption'], '28px')
  assert.equal(properties['--canvas-width'], '1152px')
})

test('the styles get them on the root', () => {
  assert.match(cssOfDesign(), /^:root \{\n {2}--size-title: 36px;\n/)
  assert.match(cssOfDesign(), /;\n\}\n$/)
})

test('every property of the design is used by some style', () => {
  assert.deepEqual(Object.keys(properties).filter(name => !styles.includes(`var(${name})`)), [])
})

test('no style asks the design for what it has not', () => {
  const groups = [...new Set(Object.keys(properties).map(name => name.split('-')[2]))].join('|')
  const asked = [...styles.matchAll(new RegExp(String.raw`var\((--(?:${groups})-[\w-]+)`, 'g'))].map(([, name]) => name)
  assert.ok(asked.length > 50)
  assert.deepEqual(asked.filter(name => !(name in properties)), [])
})
