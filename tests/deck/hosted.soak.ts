import { testHosted } from './hosts.ts'

testHosted('/')
