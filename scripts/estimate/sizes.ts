export { air, canvas, formulaScale, gaps, heightOfWindow, measures, sizes, smallestFormula } from '../design/design.ts'
