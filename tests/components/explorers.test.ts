import { after, before, describe } from 'node:test'
import { testAccess } from './explorers/access.ts'
import { testFrame } from './explorers/frame.ts'
import { testPaper } from './explorers/paper.ts'
import { closeSite, openSite } from './explorers/site.ts'
import { testUnderstanding } from './explorers/understanding.ts'

// All explorers stand in one review, built once; each group below registers its tests on that site.
describe('explorers on a built site', () => {
  before(openSite)
  after(closeSite)
  testUnderstanding()
  testFrame()
  testPaper()
  // On all of them in the soak beside.
  testAccess({ every: 4 })
})
