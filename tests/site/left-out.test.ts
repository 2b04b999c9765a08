import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { insteadOf } from '../../scripts/site/left-out.ts'

const client = '/talk/node_modules/@slidev/client'

describe('what a site is without', () => {
  test('a parser of YAML, of which one function reads ranges of slides', () => {
    assert.match(insteadOf('@slidev/parser/core', `${client}/logic/utils.ts`, '') ?? '', /^export \{ parseRangeString \} from ".*utils\.mjs"$/)
  })

  test('the compiler of templates, which no policy would let run', () => {
    assert.match(insteadOf('/talk/node_modules/vue/dist/vue.esm-bundler.js', `${client}/index.ts`, '') ?? '', /vue\.runtime\.esm-bundler\.js"$/)
  })

  for (const [asked, by, use] of [
    ['@vueuse/motion', 'modules/v-motion.ts', '<div v-motion :initial="{ x: -80 }">'],
    ['@slidev/rough-notation', 'modules/v-mark.ts', '<span v-mark.underline>'],
    ['@shikijs/vitepress-twoslash/client', 'setup/main.ts', '```ts twoslash'],
    ['floating-vue', 'internals/SlidesShow.vue', '<VDropdown>'],
  ]) {
    test(`${asked}, unless a slide has ${use}`, () => {
      assert.notEqual(insteadOf(asked, `${client}/${by}`, '# A slide'), undefined)
      assert.equal(insteadOf(asked, `${client}/${by}`, `# A slide\n\n${use}`), undefined)
    })
  }

  test('nothing that something else asks for', () => {
    assert.equal(insteadOf('floating-vue', `${client}/internals/DrawingControls.vue`, ''), undefined)
    assert.equal(insteadOf('vue-router', `${client}/setup/main.ts`, ''), undefined)
  })
})
