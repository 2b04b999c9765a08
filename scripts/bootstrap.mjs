#!/usr/bin/env node
/**
 * The first step of every npm verb: makes sure that the packages, a Node that runs TypeScript and, where a verb
 * prints, a browser are there, and then runs the verb. Imports nothing but Node itself, since it runs before
 * anything is installed. Prints to stderr only, so that a verb's stdout stays its own.
 */
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { ensureBrowser } from './bootstrap/browser.mjs'
import { BootstrapError } from './bootstrap/error.mjs'
import { ensurePackages } from './bootstrap/packages.mjs'
import { packedVerb } from './bootstrap/packed.mjs'
import { findNode } from './bootstrap/runtime.mjs'
import { runVerb, verbEnvironment } from './bootstrap/spawn.mjs'
import { describeVerbs, needsBrowser, planVerb } from './bootstrap/verbs.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

async function main([verb, ...args]) {
  if (verb === '--help' || verb === '-h')
    return void console.log(describeVerbs(root))
  const plan = verb && planVerb(root, verb, args)
  if (!plan) {
    console.error(`${verb ? `unknown verb \`${verb}\`, ` : ''}expected one of\n${describeVerbs(root)}`)
    process.exitCode = 2
    return
  }
  await ensurePackages(root)
  const node = findNode({ root, platform: process.platform, arch: process.arch, exists: existsSync, own: process })
  const env = { ...process.env }
  if (needsBrowser(verb, args))
    env.CHROMIUM_PATH = await ensureBrowser(root)
  const packed = await packedVerb(root, node, verb, args)
  if (packed)
    plan.args[0] = packed
  await runVerb(node, plan, verbEnvironment(node, join(root, 'node_modules'), env))
}

try {
  await main(process.argv.slice(2))
}
catch (error) {
  if (!(error instanceof BootstrapError))
    throw error
  console.error(`${error.code}: ${error.message}\n  ${error.hint}`)
  process.exitCode = 1
}
