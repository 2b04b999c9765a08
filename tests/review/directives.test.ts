import type { Html } from 'mdast'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { VFile } from 'vfile'
import { directivesFromComment, noteFromComment } from '../../scripts/review/directives.ts'
import { catalogue } from '../guests.ts'

const comment = (value: string): Html => ({ type: 'html', value })
const read = (value: string, file = new VFile()) => directivesFromComment(comment(value), file, catalogue)

test('a deck comment gives texts, a layout and a break', () => {
  assert.deepEqual(
    read('<!-- deck: title="A says B" id=a promise=「一句话」 layout=columns break -->'),
    { title: 'A says B', id: 'a', promise: '一句话', layout: 'columns', break: true },
  )
})

test('a deck comment keeps what follows, or puts it behind the end', () => {
  assert.deepEqual([read('<!-- deck: keep -->'), read('<!-- deck: backup -->')], [{ keep: true }, { backup: true }])
})

test('skip may give its reason', () => {
  assert.deepEqual(read('<!-- deck: skip="too fine" -->'), { skip: 'too fine' })
  assert.deepEqual(read('<!-- deck: skip -->'), { skip: 'skip' })
})

test('a rule that warns is accepted with a reason; without one, or an error, it is not', () => {
  assert.deepEqual(
    read('<!-- deck: accept="R3: read one after the other" accept="crammed-slide：一张大表" -->'),
    { accepts: [{ rule: 'R3', reason: 'read one after the other' }, { rule: 'crammed-slide', reason: '一张大表' }] },
  )
  const file = new VFile()
  read('<!-- deck: accept="R3" accept="overflow: no" accept="R99: why" -->', file)
  assert.deepEqual(file.messages.map(({ ruleId }) => ruleId), ['unknown-key', 'unknown-key', 'unknown-key'])
})

test('unknown keys and values are warnings and do not pass', () => {
  const file = new VFile()
  assert.deepEqual(read('<!-- deck: colour=red layout=grid title -->', file), {})
  assert.deepEqual(
    file.messages.map(({ ruleId, reason }) => [ruleId, /`([^`]+)`,/.exec(reason)?.[1]]),
    [['unknown-key', 'colour=red'], ['unknown-key', 'layout=grid'], ['unknown-key', 'title']],
  )
})

test('any other comment is neither directive nor note', () => {
  for (const value of ['<!-- TODO -->', '<div>deck: title=x</div>', 'x <!-- deck: break -->'])
    assert.deepEqual([read(value), noteFromComment(comment(value))], [undefined, undefined], value)
})

test('a note is the text of its comment, over several lines', () => {
  assert.equal(noteFromComment(comment('<!-- note: 先说这句。\n再说那句。 -->')), '先说这句。\n再说那句。')
})

test('an explorer is named, with a state that it can show', () => {
  assert.deepEqual(
    read('<!-- deck: explorer=smart-resize state="width=1344 height=0756" -->'),
    { explorer: { name: 'smart-resize', state: 'width=1344 height=756', frames: 3, subject: 'b' } },
  )
  assert.deepEqual(read('<!-- deck: explorer=smart-resize -->'), { explorer: { name: 'smart-resize', state: '', frames: 3, subject: 'b' } })
})

test('an unknown explorer is a warning that lists the known ones', () => {
  const file = new VFile()
  assert.deepEqual(read('<!-- deck: explorer=rope -->', file), {})
  assert.match(file.messages[0].reason, /^Explorer is `rope`, expected (?:`[\w-]+`, )*`smart-resize`/)
  assert.deepEqual([file.messages[0].ruleId, file.messages[0].fatal], ['unknown-explorer', false])
})

test('a state that no control holds is a warning and does not pass', () => {
  const file = new VFile()
  assert.deepEqual(
    read('<!-- deck: explorer=smart-resize state="width={{x}} limits=all depth=3 height=28" -->', file),
    { explorer: { name: 'smart-resize', state: 'height=28', frames: 3, subject: 'b' } },
  )
  assert.deepEqual(file.messages.map(({ reason }) => /has `([^`]+)`/.exec(reason)?.[1]), ['width={{x}}', 'limits=all', 'depth=3'])
})
