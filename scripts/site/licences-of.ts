import { readdir, readFile } from 'node:fs/promises'
import { findPackageJSON } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'

interface Package { name: string, version: string, license?: string, dependencies?: Record<string, string> }

/**
 * The licences of a package and of all that it depends on, as Markdown with their texts: what ships as one file has its parts
 * within it, and no bundler can name them. Types are in no file. Throws where a package is not installed.
 */
export async function licencesOf(name: string, from: string): Promise<string> {
  const found = new Map<string, string>()
  await add(name, from, found)
  return `# Licences\n\n${[...found].sort(([a], [b]) => a < b ? -1 : 1).map(([title, text]) => `## ${title}\n\n${text}\n`).join('\n')}`
}

async function add(name: string, from: string, found: Map<string, string>): Promise<void> {
  const path = findPackageJSON(name, pathToFileURL(from))
  if (!path)
    throw new Error(`the package ${name} is not installed beside ${from}`)
  const { version, license, dependencies = {} } = JSON.parse(await readFile(path, 'utf8')) as Package
  const title = `${name} - ${version} (${license ?? 'see below'})`
  if (found.has(title))
    return
  found.set(title, await textIn(dirname(path)))
  for (const next of Object.keys(dependencies).filter(dependency => !dependency.startsWith('@types/')))
    await add(next, path, found)
}

async function textIn(folder: string): Promise<string> {
  const file = (await readdir(folder)).find(file => /^licen[cs]e/i.test(file))
  return file ? (await readFile(join(folder, file), 'utf8')).trim() : 'Its package holds no text of it.'
}
