/** Signs of a formula that letters can set, raised or lowered at most once. */
export interface Sign { text: string, italic: boolean, raised?: 'sub' | 'sup' }

/** The MathML of what stands on one line and is no more than signs side by side. */
const inRow = ['math', 'semantics', 'mrow', 'mstyle', 'mpadded']

/** A formula as letters, where it is no more than signs with indices and powers; else undefined. */
export function signsOf(formula: Element): Sign[] | undefined {
  const math = formula.querySelector('math')
  return math ? signsWithin(math) : undefined
}

function signsWithin(node: Element, raised?: Sign['raised']): Sign[] | undefined {
  const name = node.localName
  if (inRow.includes(name))
    return joined([...node.children].filter(child => child.localName !== 'annotation'), raised)
  if (name === 'mspace')
    return [{ text: ' ', italic: false }]
  if (name === 'mi' || name === 'mn' || name === 'mo' || name === 'mtext') {
    const text = node.textContent
    const italic = name === 'mi' && [...text].length === 1 && node.getAttribute('mathvariant') !== 'normal'
    const isRelation = name === 'mo' && !raised && /^[=<>≤≥≈∼→←×·+−±∈]$/.test(text)
    return [{ text: isRelation ? ` ${text} ` : text, italic, ...raised ? { raised } : {} }]
  }
  if (raised || !['msub', 'msup', 'msubsup'].includes(name))
    return undefined
  const [base, ...scripts] = node.children
  const set = scripts.map((script, at) => signsWithin(script, name === 'msup' || at === 1 ? 'sup' : 'sub'))
  const whole = [signsWithin(base), ...set]
  return whole.every(part => part !== undefined) ? whole.flat() : undefined
}

function joined(children: Element[], raised?: Sign['raised']): Sign[] | undefined {
  const parts = children.map(child => signsWithin(child, raised))
  return parts.every(part => part !== undefined) ? parts.flat() : undefined
}
