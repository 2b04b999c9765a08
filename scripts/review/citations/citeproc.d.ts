/** The part of the processor that is used: it has no types of its own. */
declare module 'citeproc' {
  interface Cluster { citationID: string, citationItems: object[], properties: { noteIndex: number } }
  interface System { retrieveLocale: (lang: string) => unknown, retrieveItem: (id: string) => unknown }
  class Engine {
    constructor(system: System, style: unknown, lang: string, isForced: boolean)
    rebuildProcessorState(clusters: Cluster[], mode: 'html'): [id: string, note: number, text: string][]
    makeCitationCluster(items: object[]): string
    makeBibliography(): false | [{ entry_ids: string[][] }, string[]]
  }
  const CSL: { Engine: typeof Engine, debug: (text: string) => void }
  export default CSL
}
