import assert from 'node:assert/strict'
import { test } from 'node:test'
import { withPlainUnits } from '../../../scripts/review/maths/units.ts'

for (const [tex, becomes] of [
  [String.raw`\SI{3}{m/s}`, '{3\\,\\mathrm{m/s}}'],
  [String.raw`\SI{3}{\metre\per\second\squared}`, '{3\\,\\mathrm{m\\,s^{-2}}}'],
  [String.raw`\qty[mode=text]{12345.6}{\kilo\watt\hour}`, '{12\\,345.6\\,\\mathrm{kW\\,h}}'],
  [String.raw`\qty{5}{\percent}`, '{5\\,\\mathrm{\\%}}'],
  [String.raw`\qty{20}{\degreeCelsius}`, '{20\\mathrm{{}^{\\circ}C}}'],
  [String.raw`\num{1.2e-3} \num{5 +- 1}`, '{1.2 \\times 10^{-3}} {5 \\pm 1}'],
  [String.raw`\unit{kg.m^2} \si{\micro\metre}`, '{\\mathrm{kg\\,m^2}} {\\mathrm{\\mu m}}'],
  [String.raw`\SIrange{1}{2}{\square\metre}`, '{1\\text{–}2\\,\\mathrm{m^{2}}}'],
  [String.raw`\ang{30} \ang{1;2;3}`, '{30^{\\circ}} {1^{\\circ}2^{\\prime}3^{\\prime\\prime}}'],
  [String.raw`\SIlist{1;2;5}{\milli\meter}`, '{1,\\ 2,\\ 5\\,\\mathrm{mm}}'],
  [String.raw`\numlist{10;20} \qtylist{1;2}{m}`, '{10,\\ 20} {1,\\ 2\\,\\mathrm{m}}'],
  [String.raw`\numproduct{3 x 4} \qtyproduct{2 x 3}{cm}`, '{3 \\times 4} {2 \\times 3\\,\\mathrm{cm}}'],
  [String.raw`\qty(\frac{a}{b})`, String.raw`\qty(\frac{a}{b})`],
] as const) {
  test(`a quantity is written out: ${tex}`, () => {
    assert.equal(withPlainUnits(tex), becomes)
  })
}
