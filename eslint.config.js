import antfu from '@antfu/eslint-config'

export default antfu({
  vue: true,
  typescript: true,
  // Tests run in Node's own runner.
  test: false,
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
    // A short choice reads best on one line.
    'antfu/reasonable-newline': 'off',
    'antfu/consistent-list-newline': 'off',
    'node/prefer-global/process': 'off',
    'node/prefer-global/buffer': 'off',
    // Its filled arrays lose their type.
    'e18e/prefer-array-fill': 'off',
    'unicorn/consistent-function-scoping': 'off',
    // Height is not to be paid for in width.
    'style/max-len': ['error', { code: 140, ignoreUrls: true, ignoreRegExpLiterals: true }],
  },
})
