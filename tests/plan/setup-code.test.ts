import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fitTime } from '../../scripts/plan/budget.ts'
import { planOf } from '../stages.ts'

/** The ids of the slides of a section, those behind the end in brackets. */
function slidesOf(...lines: string[]): string[] {
  const { slides } = planOf('# Talk', '', '## Tides', '', ...lines, '', '## End', '', 'The moon pulls the sea.')
  return slides.filter(({ id }) => id.startsWith('tides')).map(({ id, backup }) => backup ? `(${id})` : id)
}

const listing = (language: string, ...code: string[]): string[] => [`\`\`\`${language}`, ...code, '```', '']
const matter = listing('py', 'height = moon.pull(sea)', 'print(height)')

const readying = {
  'Python': listing('py', '# names', 'import numpy as np', 'from tides import moon', 'np.random.seed(0)  # for all'),
  'R': listing('r', 'library(tides)', 'library(moon)'),
  'JavaScript': listing('js', 'import { moon } from \'tides\'', 'const sea = require(\'sea\')'),
  'a notebook': listing('py', '%load_ext tides', 'tides.choose([\'moon\', \'sun\'])'),
}

for (const [language, code] of Object.entries(readying)) {
  test(`a listing that only makes ${language} ready stands behind the end`, () => {
    assert.deepEqual(slidesOf('Tides come twice a day.', '', ...code, ...matter), ['tides', '(tides-setup)'])
  })
}

test('a listing that does more stays in the talk', () => {
  const code = listing('py', 'import numpy as np', 'tide = np.sin(moon)')
  assert.ok(slidesOf(...code, 'Tides come twice a day, since the moon pulls the sea.', '', ...matter).every(id => !id.startsWith('(')))
})

test('a section that has nothing else to show keeps it', () => {
  assert.deepEqual(slidesOf('Tides need two packages.', '', ...readying.Python), ['tides'])
})

test('unless it is called after what it makes ready', () => {
  for (const name of ['Prerequisites', 'Setup', '环境准备']) {
    const { slides } = planOf(
      '# Talk',
      '',
      `## ${name}`,
      '',
      'Tides need two packages.',
      '',
      ...readying.R,
      '## End',
      '',
      'The moon pulls.',
    )
    assert.ok(slides.some(({ id, backup }) => backup && id.endsWith('-setup')), name)
  }
})

test('its author may keep it', () => {
  assert.ok(slidesOf('Tides come twice a day.', '', '<!-- deck: keep -->', ...readying.Python, ...matter).every(id => !id.startsWith('(')))
})

test('exercises of a section stand behind the end', () => {
  const plan = planOf('# Talk', '', '## Tides', '', '### High water', '', 'The moon pulls the sea.', '', '### Exercises', '', '1. Draw it.')
  assert.deepEqual(plan.slides.filter(({ backup }) => backup).map(({ id }) => id), ['exercises'])
})

test('a remark of addresses before the first chapter stands behind the end, and one that says something stays', () => {
  const behind = (...lines: string[]): boolean[] =>
    planOf('# 课程', '', ...lines.map(line => `> ${line}`), '', '## 一', '', '文。').slides.filter(({ parts }) =>
      parts.some(part => part.kind === 'block' && part.block.kind === 'callout')).map(({ backup }) => backup ?? false)
  const links = ['视频：https://example.org/videos/one/two/three', '代码：https://example.org/code/one/two/three']
  assert.deepEqual(behind('[!IMPORTANT]', ...links), [true])
  assert.deepEqual(behind('[!NOTE]', 'Lectures: https://example.org/videos/one/two', 'Code: https://example.org/code/one/two'), [true])
  assert.deepEqual(behind('[!NOTE]', '本章先讲潮汐怎样形成，再讲月亮和太阳各占多少，最后讲港口怎样使用潮汐表。见 https://example.org'), [false])
})

test('of a long program the share behind its imports is in the talk, and those that only import are behind the end', () => {
  const lines = Array.from({ length: 14 }, (_, line) => `    boat.row(${line})`)
  const body = (name: string): string[] => [`def ${name}(boat):`, ...lines, '', '']
  const program = ['cross', 'wait', 'land', 'turn', 'moor'].flatMap(body)
  const names = ['crew', 'boat', 'lock', 'gate', 'tide', 'wind', 'rope']
  const all = [(name: string) => `import ${name}`, (name: string) => `#include <${name}.h>`, (name: string) => `use river::${name};`]
  for (const imports of all.map(importing => names.map(importing))) {
    const code = ['```', ...imports, '', '', ...program, '```']
    const { slides } = fitTime(planOf('# Talk', '', '## Rides', '', 'Some words.', '', ...code, '', '## Crews', '', 'They sleep.'))
    const shown = slides.filter(({ evidence, backup }) => evidence.length > 0 && !backup)
    assert.deepEqual(shown.map(({ evidence }) => evidence[0].range?.[0]), [imports.length + 2], imports[0])
  }
})
