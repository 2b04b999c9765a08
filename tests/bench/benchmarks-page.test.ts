import assert from 'node:assert/strict'
import { test } from 'node:test'
import { withSection } from '../../scripts/bench/benchmarks-page.ts'
import { reportOfVisits } from '../../scripts/bench/first-visit/report.ts'

const day = new Date('2026-01-02')
const section = (page: string, name: string): string => page.split(/^(?=## )/m).find(part => part.startsWith(`## ${name}\n`)) ?? ''

test('a section takes the place of the one of its name, and the others stay', () => {
  const first = withSection('', { name: 'Kettles', lines: ['water'] }, 0.2, day)
  const both = withSection(first, { name: 'Pots', lines: ['### Clay', '', 'tea'] }, 0.2, day)
  const again = withSection(both, { name: 'Kettles', lines: ['steam'] }, 0.2, day)
  assert.equal(section(again, 'Pots'), section(both, 'Pots'))
  assert.deepEqual([...again.matchAll(/^#+ .+$/gm)].map(([head]) => head), ['# Benchmarks', '## Kettles', '## Pots', '### Clay'])
  assert.match(again, /steam/)
  assert.doesNotMatch(again, /water/)
})

test('where and when it was measured stands above it, and a busy machine is said to be one', () => {
  assert.match(withSection('', { name: 'Kettles', lines: [] }, 0.2, day), /^2026-01-02, .*load 0\.2 at the start\.$/m)
  assert.match(withSection('', { name: 'Kettles', lines: [] }, 7, day), /load 7\.0 at the start: other work ran beside it/)
})

test('a visit is told with what is asked of it, and with the floor', () => {
  const visit = (requests: number, kb: number, largestPaint: number) => ({
    first: { requests: 5, bytes: 50 * 1024 },
    letters: { requests: 4, bytes: 52 * 1024 },
    all: { requests, bytes: kb * 1024 },
    largestPaint,
    shift: 0,
    second: 4000,
  })
  const lines = reportOfVisits([
    { name: 'reviewdeck', visit: visit(36, 430, 2000) },
    { name: 'Slidev', visit: visit(120, 800, 4000) },
    { name: 'Slidev, two plain slides', visit: visit(20, 300, 3000) },
  ])
  assert.ok(lines.includes('| reviewdeck | 5 / 50 KB | 4 / 52 KB | 36 / 430 KB | 2.0 | 0.000 | 4.0 |'))
  assert.match(lines.join('\n'), /36 \/ 430 KB, asked 40 \/ 280 KB\. The floor is .* 20 \/ 300 KB;/)
  assert.match(lines.join('\n'), /Largest paint: 0\.50 × that of Slidev's site, asked 0\.4\./)
})
