import { handoutNames } from '../../pages/handout/layouts/index.ts'
import { testHandouts } from './handout-layouts.ts'

testHandouts(handoutNames)
