/// <reference types="vite/client" />
/// <reference types="@slidev/types/client" />
/// <reference path="./node_modules/@slidev/client/shim.d.ts" />
/// <reference path="./node_modules/@slidev/client/shim-vue.d.ts" />

// What Slidev's bundler defines for its client, whose sources our views import.
declare const __DEV__: boolean
declare const __SLIDEV_CLIENT_ROOT__: string
declare const __SLIDEV_HASH_ROUTE__: boolean
declare const __SLIDEV_HAS_SERVER__: boolean
declare const __SLIDEV_FEATURE_DRAWINGS__: boolean
declare const __SLIDEV_FEATURE_DRAWINGS_PERSIST__: boolean
declare const __SLIDEV_FEATURE_EDITOR__: boolean

declare module 'file-saver'
declare module 'virtual:reviewdeck-fonts.css'
declare module 'virtual:reviewdeck-explorers' {
  export const explorers: import('./scripts/explorers/registry.ts').Guest[]
}
declare module 'virtual:reviewdeck-design.css'
declare module 'mermaid/dist/mermaid.core.mjs' {
  const mermaid: { parse: (text: string) => Promise<unknown> }
  export default mermaid
}
declare module 'subset-font' {
  export default function subsetFont(font: Uint8Array, text: string, options: { targetFormat: 'woff2' }): Promise<Uint8Array>
}
