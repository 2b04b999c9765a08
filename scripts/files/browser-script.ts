import { fileURLToPath } from 'node:url'

/** How a script is made for a browser: for which, and whether it is packed. */
export interface Making { target: string, minify: boolean }

/**
 * A module of ours and what it imports as one script for a browser, which names what it exports `page`.
 * @param module the address of the module
 * @param making for which browsers, and whether packed
 */
export async function browserScript(module: URL, making: Making): Promise<string> {
  const { build } = await import('vite')
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'silent',
    // Packages ask it, and a browser has no such thing.
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { ...making, write: false, lib: { entry: fileURLToPath(module), formats: ['iife'], name: 'page' } },
  })
  const [{ output: [{ code }] }] = [built].flat() as unknown as { output: [{ code: string }] }[]
  return code
}
