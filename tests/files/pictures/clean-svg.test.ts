import assert from 'node:assert/strict'
import { Buffer } from 'node:buffer'
import { test } from 'node:test'
import sharp from 'sharp'
import { cleanSvg } from '../../../scripts/files/pictures/clean-svg.ts'

const dot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg=='
function open(more = ''): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="120" height="80" viewBox="0 0 120 80"${more}>`
}

/** Small drawings as programs write them. */
const drawings: Record<string, string> = {
  'a plotting library, with styles, clip paths and glyphs used again': `<?xml version="1.0" encoding="utf-8" standalone="no"?>
<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
${open(' version="1.1"')}<metadata><rdf:RDF xmlns:rdf="r"><cc:Work xmlns:cc="c"><dc:title xmlns:dc="d">made by hand</dc:title>
</cc:Work></rdf:RDF></metadata>
<defs><style type="text/css">*{stroke-linejoin: round; stroke-linecap: butt}</style></defs>
<g id="figure_1"><path d="M0 80L120 80L120 0L0 0z" style="fill: #ffffff"/>
<g><defs><path id="tick" d="M0 0L0 6" style="stroke: #000000; stroke-width: 2"/></defs>
<use xlink:href="#tick" x="30" y="60" style="stroke: #000000"/><use xlink:href="#tick" x="60" y="60"/></g>
<g clip-path="url(#area)"><path d="M0 70L60 20L120 60" style="fill: none; stroke: #1f77b4; stroke-width: 4"/></g>
<defs><path id="glyph-41" d="M10 0L30 60L50 0" transform="scale(0.2)"/></defs><g transform="translate(70 30) scale(1 -1)">
<use xlink:href="#glyph-41"/></g></g>
<defs><clipPath id="area"><rect x="20" y="10" width="80" height="50"/></clipPath></defs></svg>`,
  'a statistics package, with a sheet in CDATA and symbols for its letters': `${open()}<style type='text/css'><![CDATA[
  .svglite line, .svglite path { fill: none; stroke: #000000; stroke-linecap: round; }
  .svglite rect { fill: #e0e0ff; stroke: none; }
]]></style><g class='svglite'><rect width='100%' height='100%' style='stroke: none; fill: #ffffff;'/>
<rect x='10' y='20' width='20' height='50'/><line x1='5' y1='70' x2='110' y2='70' style='stroke-width: 2.13;'/></g>
<defs><g><symbol overflow="visible" id="glyph0"><path style="stroke:none;" d="M0 0h8v-10h-8z"/></symbol></g></defs>
<use xlink:href="#glyph0" x="60" y="40"/></svg>`,
  'a drawing program, with layers, gradients, a filter and markers': `<svg:svg xmlns:svg="http://www.w3.org/2000/svg" xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:inkscape="i" xmlns:sodipodi="s" width="120" height="80">
<sodipodi:namedview id="base" inkscape:zoom="1"/><defs><linearGradient id="a">
<stop style="stop-color:#ff0000;stop-opacity:1" offset="0"/><stop style="stop-color:#0000ff" offset="1"/></linearGradient>
<linearGradient xlink:href="#a" id="b" gradientUnits="userSpaceOnUse" x1="0" y1="0" x2="120" y2="0"/><filter id="f">
<feGaussianBlur stdDeviation="2"/></filter>
<marker id="m" orient="auto" markerWidth="4" markerHeight="4"><path d="M0 0L4 2L0 4z"/></marker></defs>
<g inkscape:groupmode="layer" inkscape:label="Layer 1">
<rect x="10" y="10" width="60" height="40" style="fill:url(#b);filter:url(#f)"/>
<path d="M10 70h80" style="stroke:#000;marker-end:url(#m)"/></g></svg:svg>`,
  'a design tool, with clip groups, masks, shadows and an embedded picture': `${open(' fill="none"')}
<g clip-path="url(#clip0_1_2)"><mask id="mask0" style="mask-type:luminance" maskUnits="userSpaceOnUse" x="0" y="0" width="60" height="80">
<path d="M60 0H0V80H60V0Z" fill="white"/></mask>
<g mask="url(#mask0)"><rect width="120" height="80" fill="#D9D9D9"/></g><g filter="url(#filter0_d)">
<circle cx="80" cy="40" r="20" fill="url(#paint0)"/></g><rect x="5" y="5" width="30" height="30" fill="url(#pattern0)"/></g>
<defs>
<filter id="filter0_d" x="50" y="10" width="70" height="70" filterUnits="userSpaceOnUse" color-interpolation-filters="sRGB">
<feFlood flood-opacity="0" result="bg"/>
<feColorMatrix in="SourceAlpha" type="matrix" values="0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 127 0"/>
<feOffset dy="4"/><feBlend in="SourceGraphic"/></filter>
<radialGradient id="paint0"><stop stop-color="#fff"/><stop offset="1" stop-color="#080"/></radialGradient>
<pattern id="pattern0" patternContentUnits="objectBoundingBox" width="1" height="1">
<use xlink:href="#image0" transform="scale(1)"/></pattern>
<image id="image0" width="1" height="1" xlink:href="data:image/png;base64,${dot}"/><clipPath id="clip0_1_2">
<rect width="120" height="70" fill="white"/></clipPath></defs></svg>`,
  'a sketching board, with fonts that it carries, a mask and a link': `${open(' version="1.1"')}<!-- svg-source --><defs>
  <style class="style-fonts">@font-face { font-family: Hand; src: url(data:font/woff2;base64,d09GMg==); }</style></defs>
  <rect x="0" y="0" width="120" height="80" fill="#ffffff"/>
<a href="https://a.test"><g stroke-linecap="round" transform="translate(10 10) rotate(5 25 15)">
<path d="M0.5 0.2 C20 -1, 30 1, 50 0" stroke="#1e1e1e" stroke-width="2" fill="none"/></g></a><mask id="m1">
<rect width="120" height="80" fill="#fff"/></mask><g mask="url(#m1)"><path d="M5 60L100 60" stroke="#e03131"/></g></svg>`,
  'an office program, with clip paths, tspans and pictures it carries': `${open(' overflow="hidden"')}<defs><clipPath id="c0">`
    + '<rect x="0" y="0" width="120" height="80"/></clipPath></defs><g clip-path="url(#c0)"><rect width="120" height="80" '
    + 'fill="#FFFFFF" fill-opacity="1"/><path d="M10 10H60V60H10Z" fill="#4472C4" fill-rule="evenodd"/><image width="1" '
    + `height="1" xlink:href="data:image/png;base64,${dot}" preserveAspectRatio="none" transform="translate(70 10) scale(30)"/>`
    + '</g></svg>',
}

const pixelsOf = (svg: string): Promise<Buffer> => sharp(Buffer.from(svg)).flatten({ background: '#888' }).raw().toBuffer()

for (const [made, drawing] of Object.entries(drawings)) {
  test(`a drawing looks as before, as made by ${made}`, async () => {
    assert.ok((await pixelsOf(drawing)).equals(await pixelsOf(cleanSvg(drawing)!)))
  })
}

test('where a diagram program holds words twice, those that are no HTML stay', () => {
  const clean = cleanSvg(`${open()}<switch><foreignObject style="overflow: visible"><div xmlns="http://www.w3.org/1999/xhtml">Words</div></foreignObject><text x="60" y="40">Words</text></switch><rect fill="light-dark(#ffffff, #121212)" style="fill: light-dark(#ffffff, var(--dark, #121212));"/></svg>`)!
  assert.match(clean, /<switch><text x="60" y="40">Words<\/text><\/switch>/)
  assert.match(clean, /fill="light-dark\(#ffffff, #121212\)" style="fill:light-dark\(#ffffff,var\(--dark,#121212\)\)"/)
})

const host = 'http://a.test/x.svg'
for (const [what, inner] of [
  ['an address in a paint', `<rect fill="url(${host}#a)"/>`],
  [
    'an address that escapes spell, in any attribute',
    `<rect mask="u\\72l(${host}#a)" clip-path="\\75 rl(${host})" fill="ur\\6c(${host}#a)" marker-end="url\\28 ${host})"/>`,
  ],
  ['an address in a style', `<rect style="fill: url('${host}#a'); --x: url(${host}); mask: u\\72l(${host})"/>`],
  ['a set of pictures', `<rect style="fill: image-set('${host}' 1x); cursor: src('${host}')"/>`],
  [
    'a sheet that loads sheets, fonts and pictures',
    `<style>@import '${host}'; @im\\70ort url(${host}); @font-face { font-family: a; src: url(${host}) } rect { fill: `
    + `url(${host}) } @namespace url(${host});</style>`,
  ],
  ['a sheet that cannot be read', `<style>rect { fill: url(${host} ; a: (( } } x { u\\72l(${host}) }</style>`],
  ['a shape of another drawing', `<use href="${host}#a"/><use xlink:href="${host}#a"/><textPath href="${host}#a">a</textPath>`],
  ['a picture of another host', `<image href="${host}"/><feImage xlink:href="${host}"/><image href="data:image/svg+xml,${host}"/>`],
  ['a link', `<a href="${host}" xlink:href="javascript:${host}"><rect/></a>`],
  ['a script and an event', `<script href="${host}">${host}</script><rect onload="${host}"/>`],
  ['HTML', `<foreignObject><img src="${host}"/></foreignObject>`],
  ['what moves', `<set attributeName="href" to="${host}"/><use href="#a"><animate attributeName="href" values="${host}"/></use>`],
  ['a base for addresses', `<g xml:base="${host}"><use href="#a"/></g>`],
]) {
  test(`no drawing names a host: ${what}`, () => {
    assert.doesNotMatch(cleanSvg(`${open()}${inner}</svg>`)!, /a\.test|javascript|on\w+=/)
  })
}

test('groups in groups without end make no drawing, whatever they are called', () => {
  for (const tag of ['g', 'svg', 'a', 'text'])
    assert.equal(cleanSvg(`${open()}${`<${tag}>`.repeat(20_000)}${`</${tag}>`.repeat(20_000)}</svg>`), undefined)
  assert.match(cleanSvg(`${open()}${'<g>'.repeat(100)}<rect/>${'</g>'.repeat(100)}</svg>`)!, /<rect \/>/)
})

/** A drawing of eight layers, each of which shows the next one so many times. */
function layers(times: number, show: (next: string) => string): string {
  const each = Array.from({ length: 8 }, (_, index) => `<g id="g${index}">${show(`g${index + 1}`).repeat(times)}</g>`).join('')
  return `${open()}<defs>${each}<rect id="g8" width="1" height="1"/></defs><use href="#g0"/></svg>`
}

for (const [what, show] of Object.entries({
  'by use': (next: string) => `<use href="#${next}"/>`,
  'by masks': (next: string) => `<rect width="9" height="9" mask="url(#${next})"/>`,
  'by paint in its style': (next: string) => `<rect width="9" height="9" style="fill:url('#${next}')"/>`,
})) {
  test(`a drawing that shows itself millions of times ${what} is none`, () => {
    assert.equal(cleanSvg(layers(10, show)), undefined)
    assert.notEqual(cleanSvg(layers(2, show)), undefined)
  })
}

test('what is no drawing is none', () => assert.equal(cleanSvg('not at all'), undefined))

test('a drawing that uses itself in a circle is read', () => {
  assert.match(cleanSvg(`${open()}<g id="a"><use href="#a"/><rect width="9" height="9"/></g></svg>`) ?? '', /<rect/)
})
