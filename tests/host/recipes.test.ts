import assert from 'node:assert/strict'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { parse } from 'yaml'
import { policy } from '../../pages/policy.ts'
import { recipeOf, setUpHosts } from '../../scripts/commands/set-up-hosts.ts'
import { talkAt } from '../../scripts/files/paths.ts'
import { recipes } from '../../scripts/host/recipes/index.ts'

const own = { base: '/', talk: '', dist: 'dist', exports: 'exports', public: 'public' }
const files = (name: string, site = {}): Record<string, string> => recipeOf(name).files({ ...own, ...site })
const text = (name: string, site = {}): string => Object.values(files(name, site))[0]

describe('a host is told', () => {
  for (const name of ['netlify', 'cloudflare-pages', 'vercel', 'nginx', 'caddy']) {
    test(`the policy that the pages have, and that what is in assets/ never changes: ${name}`, () => {
      assert.ok(text(name).includes(policy))
      assert.match(text(name), /\/assets\/[\s\S]*public, max-age=31536000, immutable/)
    })
  }

  for (const name of ['github-pages', 'gitlab-pages', 'netlify', 'vercel']) {
    test(`to build the talk that was named, with its own address: ${name}`, () => {
      const site = { talk: 'talks/qwen/review.md --out talks/qwen', dist: 'talks/qwen/dist', exports: 'talks/qwen/exports' }
      assert.match(text(name, site), /npm run (?:deck|build) -- talks\/qwen\/review\.md --out talks\/qwen [^\n]*--url/)
      assert.match(text(name, site), /talks\/qwen\/dist/)
      assert.match(text(name), /npm run (?:deck|build) -- [^\n]*--url/)
    })
  }

  test('as YAML that says which jobs there are', () => {
    assert.deepEqual(Object.keys(parse(text('github-pages')).jobs), ['make', 'publish'])
    const { pages, preview } = parse(text('gitlab-pages'))
    assert.deepEqual([pages.publish, preview.artifacts.paths], ['dist', ['dist/', 'exports/']])
  })

  test('as JSON with slashes behind addresses, as the pages name one another', () => {
    const { trailingSlash, outputDirectory, headers } = JSON.parse(text('vercel'))
    assert.deepEqual([trailingSlash, outputDirectory, headers.map(({ source }: { source: string }) => source)], [
      true,
      'dist',
      ['/(.*)', '/assets/(.*)'],
    ])
  })

  test('where the site lies and which page helps, below a path', () => {
    const site = { base: '/talks/qwen/', url: 'https://reading.example.org/talks/qwen/' }
    assert.match(text('nginx', site), /server_name reading\.example\.org;[\s\S]*error_page 404 \/talks\/qwen\/404\.html;/)
    assert.match(text('caddy', site), /^reading\.example\.org \{[\s\S]*rewrite \* \/talks\/qwen\/404\.html/m)
  })
})

describe('files for hosts', () => {
  const inProject = async (check: (home: string) => Promise<void>): Promise<void> => {
    const home = await mkdtemp(join(tmpdir(), 'reviewdeck-hosts-'))
    try {
      await check(home)
    }
    finally {
      await rm(home, { recursive: true, force: true })
    }
  }
  const address = { base: '/' }

  test('are written, and written again where they are as they were', () => inProject(async (home) => {
    const talk = talkAt(join(home, 'review.md'), home)
    for (const _ of ['first', 'again'])
      assert.equal(await setUpHosts(recipes, talk, address, home), 0)
    assert.match(await readFile(join(home, 'public', '_headers'), 'utf8'), /^\/\*\n {2}Content-Security-Policy: /)
    assert.match(await readFile(join(home, '.github', 'workflows', 'talk.yml'), 'utf8'), /deploy-pages/)
  }))

  test('take the place of nothing that is there', () => inProject(async (home) => {
    await mkdir(join(home, 'public'))
    await writeFile(join(home, 'netlify.toml'), 'mine')
    assert.equal(await setUpHosts([recipeOf('netlify'), recipeOf('caddy')], talkAt(join(home, 'review.md'), home), address, home), 1)
    assert.equal(await readFile(join(home, 'netlify.toml'), 'utf8'), 'mine')
    assert.match(await readFile(join(home, 'Caddyfile'), 'utf8'), /file_server/)
  }))

  test('name a talk with blanks as a shell takes it', () => inProject(async (home) => {
    await setUpHosts([recipeOf('vercel')], talkAt(join(home, 'my talk', '综述.md'), join(home, 'my talk')), address, home)
    const { buildCommand } = JSON.parse(await readFile(join(home, 'vercel.json'), 'utf8'))
    assert.match(buildCommand, /^npm run build -- "my talk\/综述\.md" --out "my talk" --url /)
  }))

  test('are not made for a talk that lies elsewhere', () => inProject(async (home) => {
    const talk = talkAt(join(home, 'review.md'), join(home, 'talk'))
    await assert.rejects(setUpHosts(recipes, talk, address, join(home, 'project')), /expected both within the project/)
  }))

  test('are refused for a host that is not known, with the one that is meant', () => {
    assert.throws(() => recipeOf('nignx'), { code: 'E_USAGE', hint: 'Did you mean --for nginx?' })
  })
})
