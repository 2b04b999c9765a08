import type { DevEnvironment, HotPayload, Plugin } from 'vite'

/** What is needed of the environment of the browser: what it tells the pages, and its modules by address. */
type Told = Pick<DevEnvironment, 'hot'> & { moduleGraph: Pick<DevEnvironment['moduleGraph'], 'urlToModuleMap' | 'invalidateModule'> }

/**
 * Vite dates a change by when it was noticed. A deck is read after that: what a page asked for meanwhile was made from the deck before,
 * and would be given to it once more for the change. So what a page is told to load again is made anew from that moment on.
 */
export function freshModules(): Plugin {
  return {
    name: 'reviewdeck:fresh-modules',
    configureServer: ({ environments: { client } }) => tellFresh(client),
  }
}

/** Makes the modules of an update anew at the moment when the pages are told of it. */
export function tellFresh({ hot, moduleGraph }: Told): void {
  const send: typeof hot.send = hot.send.bind(hot)
  hot.send = (told: HotPayload | string, data?: unknown) => {
    const updates = typeof told === 'object' && told.type === 'update' ? told.updates : []
    for (const { acceptedPath } of updates) {
      const module = moduleGraph.urlToModuleMap.get(acceptedPath)
      if (module)
        moduleGraph.invalidateModule(module, new Set(), undefined, true)
    }
    if (typeof told === 'string')
      send(told, data)
    else
      send(told)
  }
}
