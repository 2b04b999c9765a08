import antfu from '@antfu/eslint-config'

export default antfu({
  vue: true,
  typescript: true,
  // Formatters would rewrite what the author and the generator wrote.
  markdown: false,
  yaml: false,
  jsonc: false,
  ignores: [
    'dist',
    'exports',
    '.slidev',
    'public',
    'tests/fixtures',
    '**/*.md',
  ],
}, {
  rules: {
    'no-console': 'off',
    'node/prefer-global/process': 'off',
    'unicorn/consistent-function-scoping': 'off',
  },
})
