import { testHosted } from './hosts.ts'

testHosted('/', { isPatient: true })
