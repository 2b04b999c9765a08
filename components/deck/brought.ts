import { broughtIn } from './brought-in.ts'

/** The files of a site that is one page: pictures and documents as addresses by their paths, drawings by name, private texts. */
export interface Brought { files: Record<string, string>, drawings: Record<string, string>, notes?: unknown }

let found: Brought | undefined

/** What this page brings; nothing where it stands on a host. */
export function brought(): Brought {
  const text = document.getElementById(broughtIn)?.textContent
  return found ??= text ? JSON.parse(text) as Brought : { files: {}, drawings: {} }
}

/** The address of a public file. It stands under the site's base path, which the Markdown cannot know, or in the page itself. */
export function addressOf(path: string): string {
  const name = path.replace(/^\//, '')
  return brought().files[name] ?? import.meta.env.BASE_URL + name
}
