import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cleanSvg } from '../../../scripts/files/pictures/clean-svg.ts'

/** A drawing with this inside, cleaned, without its own tag. */
function cleaned(inner: string): string {
  return cleanSvg(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100">${inner}</svg>`)!.replace(/^<svg[^>]*>|<\/svg>$/g, '')
}

/** HTML that lies on the whole drawing. */
function whole(html: string): string {
  return `<foreignObject width="100%" height="100%">${html}</foreignObject>`
}

test('a label in HTML becomes a text in the middle of its box', () => {
  assert.equal(
    cleaned('<foreignObject x="10" y="20" width="100" height="40"><div xmlns="http://www.w3.org/1999/xhtml"><span class="label">Encoder</span></div></foreignObject>'),
    '<text x="60" y="44.9" text-anchor="middle" font-size="14"><tspan x="60">Encoder</tspan></text>',
  )
})

test('a label stands where its style says, in its size and colour', () => {
  const bold = 'font-size: 10px; color: #ff0000'
  const style = 'display: flex; justify-content: unsafe center; width: 78px; height: 1px; padding-top: 30px; margin-left: 41px;'
  assert.equal(
    cleaned(`<switch>${whole(`<div style="${style}"><p style="font-size: 0px"><b style="${bold}">自注意力</b></p></div>`)}</switch>`),
    '<switch><text fill="#ff0000" x="80" y="33.5" text-anchor="middle" font-size="10"><tspan x="80">自注意力</tspan></text></switch>',
  )
})

test('a long label stands on as many lines as its box is wide', () => {
  const words = 'A label of many words that is broken'
  const lines = [...cleaned(`<foreignObject width="80" height="60"><p>${words}</p><p>二行</p></foreignObject>`).matchAll(/<tspan[^>]*>([^<]*)/g)].map(([, line]) => line)
  assert.deepEqual([lines.slice(0, -1).join(' '), lines.at(-1), lines.length > 3], [words, '二行', true])
})

test('words that a program holds twice are taken once, and whole', () => {
  const twice = (text: string): string =>
    cleaned(`<switch>${whole('<div>Scaled attention</div>')}<text x="60" y="40" fill="#333">${text}</text></switch>`)
  assert.equal(twice('Scaled attention'), '<switch><text x="60" y="40" fill="#333">Scaled attention</text></switch>')
  assert.equal(
    twice('Scaled at...'),
    '<switch><text x="60" y="40" fill="#333" text-anchor="middle" font-size="14"><tspan x="60">Scaled attention</tspan></text></switch>',
  )
})

test('what is no word of a label goes', () => {
  assert.equal(cleaned('<foreignObject width="9" height="9"><script>x()</script><style>p{}</style><img src="https://a.test/b.png"><div></div></foreignObject>'), '')
})
