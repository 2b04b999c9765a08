import cjkFriendly from 'markdown-it-cjk-friendly'
import { defineConfig } from 'vite'
import { finishSlides } from './scripts/slides/markdown-rules.ts'

export default defineConfig({
  // Fonts and pictures stay files of their own: a strict content policy forbids most data: addresses.
  build: {
    assetsInlineLimit: 0,
    license: { fileName: 'licences/packages.md' },
    // Some hosts drop files whose names begin with an underscore.
    rolldownOptions: { output: { sanitizeFileName: name => name.replace(/[^\w.-]/g, '_').replace(/^[_.]+/, '') } },
  },
  slidev: {
    // Plain TypeScript beside the views is not a component.
    components: {
      extensions: ['vue'],
    },
    markdown: {
      // This object replaces Slidev's own options as a whole, so they are all here.
      markdownOptions: {
        html: true,
        xhtmlOut: true,
        quotes: '""\'\'',
        linkify: false,
      },
      // Lets `**中文。**下文` close, which CommonMark refuses.
      markdownSetup(md) {
        md.use(cjkFriendly as never)
        finishSlides(md as never)
      },
    },
  },
})
