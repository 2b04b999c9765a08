import type { TalkFolder } from './talk-folder.ts'
import assert from 'node:assert/strict'
import { mkdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { generateDeck, writeDeck } from '../../scripts/commands/generate.ts'
import { talkAt } from '../../scripts/files/paths.ts'
import { changed, talkFolder } from './talk-folder.ts'

function review(one: string, two = 'Second point.'): string {
  return `---\nauthor: A. Author\n---\n\n# Talk\n\n## One\n\n- ${one}\n- kept point\n- last point\n\n## Two\n\n- ${two}\n- other point\n`
}

/** A talk whose first slide was edited by hand. */
async function editedTalk(test: Parameters<typeof talkFolder>[0]): Promise<TalkFolder> {
  const talk = await talkFolder(test)
  await talk.generate(review('First point.'))
  await talk.edit('- last point', '- last point, by hand')
  return talk
}

describe('a deck saved by an editor', () => {
  test('on Windows is merged and keeps its line ends', async (context) => {
    const talk = await editedTalk(context)
    await talk.write('slides.md', (await talk.deck()).replaceAll('\n', '\r\n'))
    assert.deepEqual(changed(await talk.generate(review('New point.'))), ['one merged'])
    const text = await talk.deck()
    assert.match(text, /- New point\.\r\n- kept point\r\n- last point, by hand\r\n/)
    assert.doesNotMatch(text, /[^\r]\n/)
  })

  test('with a byte-order mark is merged and loses the mark', async (context) => {
    const talk = await editedTalk(context)
    await talk.write('slides.md', `\uFEFF${await talk.deck()}`)
    assert.deepEqual(changed(await talk.generate()), ['one kept'])
    assert.match(await talk.deck(), /^---\ntheme/)
  })

  test('without a last line end is the same deck', async (context) => {
    const talk = await editedTalk(context)
    const text = (await talk.deck()).trimEnd()
    await talk.write('slides.md', text)
    assert.deepEqual(changed(await talk.generate()), ['one kept'])
    assert.equal(await talk.deck(), text)
  })

  test('with other blank lines stays as it is', async (context) => {
    const talk = await editedTalk(context)
    const text = (await talk.deck()).replaceAll('\n---\ntitle', '\n\n\n---\ntitle')
    await talk.write('slides.md', text)
    await talk.generate()
    assert.equal(await talk.deck(), text)
  })

  test('in another encoding is refused and left as it is', async (context) => {
    const talk = await editedTalk(context)
    const bytes = new Uint8Array([...new TextEncoder().encode(await talk.deck()), 0xD6, 0xD0])
    await talk.write('slides.md', bytes)
    await assert.rejects(talk.generate(review('New point.')), { code: 'E_NOT_UTF8' })
    assert.equal((await stat(join(talk.path, 'slides.md'))).size, bytes.length)
  })

  test('with front matter that is no YAML keeps its slides', async (context) => {
    const talk = await editedTalk(context)
    await talk.edit('title: Two', 'title: *two: [')
    assert.deepEqual(changed(await talk.generate(review('New point.'))), ['one merged', 'two kept'])
  })
})

describe('a deck that was', () => {
  test('emptied is made anew', async (context) => {
    const talk = await editedTalk(context)
    await talk.write('slides.md', '\n')
    assert.deepEqual(changed(await talk.generate()), ['cover added', 'one added', 'two added'])
  })

  test('given other settings by hand keeps them', async (context) => {
    const talk = await editedTalk(context)
    await talk.edit('transition: none', 'transition: fade')
    assert.deepEqual(changed(await talk.generate(review('First point.').replace('A. Author', 'B. Author'))), ['cover merged', 'one kept'])
    assert.match(await talk.deck(), /author: B\. Author\n[\s\S]*transition: fade\n/)
  })

  test('begun with another slide keeps its settings in front', async (context) => {
    const talk = await editedTalk(context)
    await talk.write('slides.md', `# By hand\n\n${await talk.deck()}`)
    await talk.generate(review('New point.'))
    const [, head] = (await talk.deck()).split('---\n')
    assert.match(head, /canvasWidth: 1280/)
    assert.deepEqual(changed(await talk.generate()), [' yours', 'one kept'])
  })

  test('put where a folder should be is refused', async (context) => {
    const talk = await editedTalk(context)
    await rm(join(talk.path, 'slides.md'))
    await mkdir(join(talk.path, 'slides.md'))
    await assert.rejects(talk.generate(), { code: 'E_READ' })
  })

  test('edited between reading and writing is merged once more', async (context) => {
    const talk = await editedTalk(context)
    await talk.write('review.md', review('New point.'))
    const options = { talk: talkAt(join(talk.path, 'review.md'), talk.path), base: '/', keepGoing: false, check: false, retake: [] }
    const generated = await generateDeck(options)
    await talk.edit('- other point', '- other point, meanwhile')
    await writeDeck(options, generated)
    assert.match(await talk.deck(), /- New point\.\n- kept point\n- last point, by hand\n[\s\S]*- other point, meanwhile/)
  })
})

describe('an edited slide whose author chose another id', () => {
  const named = review('First point.').replace('## One\n', '## One\n\n<!-- deck: id=first -->\n')

  test('keeps its edits under the new id, and no second slide stands beside it', async (context) => {
    const talk = await editedTalk(context)
    assert.deepEqual(changed(await talk.generate(named)), ['first merged'])
    assert.match(await talk.deck(), /routeAlias: first\nwas:\n {2}- one\n[\s\S]*last point, by hand/)
    assert.deepEqual(changed(await talk.generate()), ['first kept'])
  })

  test('takes what is new in the review as before', async (context) => {
    const talk = await editedTalk(context)
    await talk.generate(named)
    assert.deepEqual(changed(await talk.generate(named.replace('First point', 'New point'))), ['first merged'])
    assert.match(await talk.deck(), /- New point\.\n- kept point\n- last point, by hand/)
  })
})

describe('where the text generated last is', () => {
  test('gone, hand edits stay', async (context) => {
    const talk = await editedTalk(context)
    await rm(join(talk.path, '.slidev', 'generated.md'))
    assert.deepEqual(changed(await talk.generate(review('First point.', 'New point.'))), ['one conflict', 'two conflict'])
    assert.match(await talk.deck(), /last point, by hand/)
  })

  test('gone, a deck untouched by hand is as it was', async (context) => {
    const talk = await talkFolder(context)
    await talk.generate(review('First point.'))
    await rm(join(talk.path, '.slidev'), { recursive: true })
    assert.deepEqual(changed(await talk.generate()), [])
  })

  test('older than the deck, hand edits stay', async (context) => {
    const talk = await editedTalk(context)
    const { base } = await talk.generate(review('First point.', 'Newer point.'))
    await talk.write('.slidev/generated.md', base.written)
    await talk.generate(review('First point.', 'Newest point.'))
    assert.match(await talk.deck(), /last point, by hand/)
  })
})

test('a slide is taken back', async (context) => {
  const talk = await editedTalk(context)
  assert.deepEqual(changed(await talk.generate(undefined, ['one'])), ['one regenerated'])
  assert.doesNotMatch(await talk.deck(), /by hand/)
})

test('messages name the line of the review that a slide in conflict, or a deleted one, comes from', async (context) => {
  const talk = await editedTalk(context)
  const { file: { text } } = await talk.generate()
  await talk.write('slides.md', text.slice(0, text.indexOf('---\ntitle: Two')))
  const { plan } = await talk.generate(review('First point.', 'New point.').replace('- last point', '- latest point'))
  assert.deepEqual(plan.outline.file.messages.map(({ ruleId, line }) => `${line} ${ruleId}`), ['7 slide-conflict', '13 slide-deleted'])
})

test('messages name what leads to a slide that was deleted by hand', async (context) => {
  const talk = await talkFolder(context)
  const linked = review('First point, see [there](#two).')
  await talk.generate(linked)
  await talk.write('slides.md', (await talk.deck()).replace(/---\ntitle: Two[\s\S]*/, ''))
  const { plan } = await talk.generate()
  assert.deepEqual(
    plan.outline.file.messages.map(({ ruleId, line, reason }) => `${line} ${ruleId} ${reason}`),
    ['7 broken-link Slide `one` leads to `/two`, expected a slide of the deck; `--retake two` brings the slide back'],
  )
})

test('messages name a slide that was edited by hand and is gone from the review', async (context) => {
  const talk = await editedTalk(context)
  const { plan } = await talk.generate(review('First point.').replace(/## One[\s\S]*(?=## Two)/, ''))
  assert.deepEqual(plan.outline.file.messages.map(({ ruleId }) => ruleId), ['slide-orphaned'])
  const later = await talk.generate()
  assert.deepEqual([changed(later), later.plan.outline.file.messages.map(({ ruleId }) => ruleId)], [['one orphaned'], ['slide-orphaned']])
})
