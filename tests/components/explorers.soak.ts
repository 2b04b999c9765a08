import { after, before, describe } from 'node:test'
import { testAccess } from './explorers/access.ts'
import { closeSite, openSite } from './explorers/site.ts'

describe('all explorers on a built site', () => {
  before(openSite)
  after(closeSite)
  testAccess()
})
