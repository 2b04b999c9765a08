import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { drawRoutes } from '../../talk/explorers/task-routes-drawing.ts'
import { taskRoutes } from '../../talk/explorers/task-routes.ts'

const routesOf = (task: string, reading = 'parallel') => taskRoutes.derive({ task, reading })
const pairs = (task: string, reading?: string) => routesOf(task, reading).routes.map(({ from, to }) => `${from}→${to}`)
const box = { width: 1152, height: 424 }

describe('the routes of a task', () => {
  test('text to image does not pass the VAE encoder', () => {
    assert.ok(!pairs('t2i').some(pair => pair.includes('vae')))
  })

  test('editing gives the picture to both encoders, and both to the transformer', () => {
    for (const pair of ['image→vl', 'image→vae', 'vl→mmdit', 'vae→mmdit'])
      assert.ok(pairs('ti2i').includes(pair), pair)
    assert.ok(!pairs('ti2i').includes('vl→vae'))
  })

  test('reconstruction has no instruction', () => {
    assert.ok(!pairs('i2i').some(pair => pair.includes('prompt')))
  })

  test('the tokens that meet are those of all three', () => {
    const { textTokens, pictureTokens, referenceTokens, jointTokens } = routesOf('ti2i')
    assert.equal(jointTokens, textTokens + pictureTokens + referenceTokens)
  })
})

test('the one arrow that cannot be is crossed out', () => {
  const crossed = drawRoutes(routesOf('ti2i', 'serial'), box).edges.filter(({ cross }) => cross)
  assert.deepEqual(crossed.map(({ key }) => key), ['vl-vae'])
})

test('stages do not overlap, whatever the height', () => {
  for (const place of [box, { width: 1152, height: 380 }]) {
    const { nodes } = drawRoutes(routesOf('ti2i'), place)
    const overlaps = nodes.flatMap((a, i) => nodes.slice(i + 1).filter(b =>
      a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height).map(b => `${a.name} ${b.name}`))
    assert.deepEqual(overlaps, [])
  }
})

test('every arrow runs straight or turns at right angles, and ends at the side of its stage', () => {
  for (const [task, reading] of [['ti2i'], ['t2i'], ['i2i'], ['ti2i', 'serial'], ['t2i', 'serial']]) {
    const { nodes, edges } = drawRoutes(routesOf(task, reading), box)
    for (const { key, path, head } of edges) {
      assert.match(path, /^M[\d. ]+(?:[HV][\d.]+)+$/, key)
      const end = nodes.find(({ name }) => name === key.split('-')[1])!
      const [x, y] = head.slice(1).split('l')[0].split(' ').map(Number)
      assert.ok(x >= end.x - 0.1 && x <= end.x + end.width && y >= end.y - 0.1 && y <= end.y + end.height, key)
    }
  }
})

test('no two words of arrows stand on one another, nor on a stage', () => {
  for (const task of ['ti2i', 't2i', 'i2i']) {
    const { nodes, edges } = drawRoutes(routesOf(task), box)
    const words = edges.filter(({ carries }) => carries).map(({ key, carries, label: { x, y, anchor } }) => {
      const width = carries.length * 10
      return { name: key, x: anchor === 'middle' ? x - width / 2 : anchor === 'end' ? x - width : x, y: y - 16, width, height: 20 }
    })
    const touching = words.flatMap(a => [...words, ...nodes].filter(b => b !== a
      && a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height).map(b => `${a.name} ${b.name}`))
    assert.deepEqual(touching, [], task)
  }
})

test('each encoder is of the model that it comes from', () => {
  const { nodes } = drawRoutes(routesOf('ti2i'), box)
  assert.deepEqual(nodes.filter(({ isData }) => !isData).map(({ name, subject }) => `${name} ${subject}`), [
    'vl b',
    'vae a',
    'mmdit a',
    'decoder a',
  ])
})

test('words beneath the last stage end where it ends', () => {
  for (const task of ['ti2i', 't2i', 'i2i']) {
    const { nodes, edges } = drawRoutes(routesOf(task), box)
    const [output, { label }] = [nodes.find(({ name }) => name === 'output')!, edges.find(({ key }) => key === 'decoder-output')!]
    assert.deepEqual([label.anchor, label.x], ['end', output.x + output.width])
  }
})

test('what is given stands in the order of the diagrams: noise, the picture, the instruction', () => {
  const { nodes } = drawRoutes(routesOf('ti2i'), box)
  const rowOf = (name: string) => nodes.find(node => node.name === name)!.y
  assert.ok(rowOf('noise') < rowOf('image') && rowOf('image') < rowOf('prompt') && rowOf('vae') < rowOf('vl'))
})
