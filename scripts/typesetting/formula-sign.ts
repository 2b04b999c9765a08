/** What the words of a formula begin with on a page that prints, where a browser knows pictures alone: an invisible sign of mathematics. */
export const formulaSign = '\u2061'
