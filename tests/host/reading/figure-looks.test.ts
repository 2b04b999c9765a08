import assert from 'node:assert/strict'
import { test } from 'node:test'
import { rootRulesOf } from '../../../scripts/host/reading/figure-looks.ts'

test('of a style sheet an article takes the properties of the root, in light and dark, and nothing that shows', () => {
  const css = `:root,:host{--gap:4px;margin:0}html.dark{--ink:#fff}body{--x:1;overflow:hidden}.deck a{--y:2}
    @media print{:root{--gap:0}}@property --s{syntax:"<length>";inherits:true;initial-value:0px}`
  assert.deepEqual(rootRulesOf(css).split('\n'), [
    ':root,:root{--gap:4px}',
    'html.dark{--ink:#fff}',
    '@property --s{syntax:"<length>";inherits:true;initial-value:0px}',
  ])
})
