/* eslint-disable antfu/no-top-level-await -- the test runner waits for the module, and nothing imports it */
import { test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { sharesOfTests } from './shares.ts'

// All tests that may share one process: to start Node and read the product anew for each file takes longer than they do.
for (const file of (await sharesOfTests()).together) {
  try {
    await import(pathToFileURL(file).href)
  }
  catch (error) {
    test(file, () => {
      throw error
    })
  }
}
