import { argumentAt, argumentsAt, optionAt } from './tex.ts'

const prefixes: Record<string, string> = {
  atto: 'a', femto: 'f', pico: 'p', nano: 'n', micro: '\\mu ', milli: 'm', centi: 'c', deci: 'd', deca: 'da', hecto: 'h', kilo: 'k',
  mega: 'M', giga: 'G', tera: 'T', peta: 'P', exa: 'E', kibi: 'Ki', mebi: 'Mi', gibi: 'Gi', tebi: 'Ti',
}
const units: Record<string, string> = {
  metre: 'm', meter: 'm', gram: 'g', second: 's', ampere: 'A', kelvin: 'K', mole: 'mol', candela: 'cd',
  hertz: 'Hz', newton: 'N', pascal: 'Pa',
  joule: 'J', watt: 'W', coulomb: 'C', volt: 'V', farad: 'F', ohm: '\\Omega ', siemens: 'S', weber: 'Wb', tesla: 'T', henry: 'H',
  lumen: 'lm', lux: 'lx', becquerel: 'Bq', gray: 'Gy', sievert: 'Sv', litre: 'L', liter: 'L', minute: 'min', hour: 'h', day: 'd',
  tonne: 't', hectare: 'ha', electronvolt: 'eV', bar: 'bar', bit: 'bit', byte: 'B', bel: 'B', decibel: 'dB', dalton: 'Da', percent: '\\%',
  degreeCelsius: '{}^{\\circ}C', celsius: '{}^{\\circ}C', degree: '{}^{\\circ}',
  arcminute: '{}^{\\prime}', arcsecond: '{}^{\\prime\\prime}',
  angstrom: '\\text{Å}', astronomicalunit: 'au', radian: 'rad', steradian: 'sr', knot: 'kn',
  m: 'm', cm: 'cm', mm: 'mm', um: '\\mu m', nm: 'nm', km: 'km', s: 's', ms: 'ms', us: '\\mu s', ns: 'ns', kg: 'kg', g: 'g', mg: 'mg',
  Hz: 'Hz', kHz: 'kHz', MHz: 'MHz', GHz: 'GHz', W: 'W', kW: 'kW', V: 'V', mV: 'mV', A: 'A', mA: 'mA', K: 'K', J: 'J', kJ: 'kJ', eV: 'eV',
  keV: 'keV', MeV: 'MeV', GeV: 'GeV', Pa: 'Pa', kPa: 'kPa', dB: 'dB', mol: 'mol', kWh: 'kWh', l: 'L', L: 'L', ml: 'mL', mL: 'mL', N: 'N',
}

const degrees = ['\\circ', '\\prime', '\\prime\\prime']

/** Commands of siunitx: how many arguments each has, and what they say together. */
const commands: Record<string, [count: number, says: (values: string[]) => string]> = {
  num: [1, ([number]) => numberOf(number)],
  unit: [1, ([unit]) => unitOf(unit)],
  si: [1, ([unit]) => unitOf(unit)],
  qty: [2, ([number, unit]) => quantity(numberOf(number), unit)],
  SI: [2, ([number, unit]) => quantity(numberOf(number), unit)],
  numrange: [2, ([from, to]) => `${numberOf(from)}\\text{–}${numberOf(to)}`],
  qtyrange: [3, ([from, to, unit]) => quantity(`${numberOf(from)}\\text{–}${numberOf(to)}`, unit)],
  SIrange: [3, ([from, to, unit]) => quantity(`${numberOf(from)}\\text{–}${numberOf(to)}`, unit)],
  numlist: [1, ([numbers]) => listOf(numbers)],
  qtylist: [2, ([numbers, unit]) => quantity(listOf(numbers), unit)],
  SIlist: [2, ([numbers, unit]) => quantity(listOf(numbers), unit)],
  numproduct: [1, ([numbers]) => numberOf(numbers)],
  qtyproduct: [2, ([numbers, unit]) => quantity(numberOf(numbers), unit)],
  ang: [1, ([angle]) => angle.split(';').map((part, index) => part && `${numberOf(part)}^{${degrees[index]}}`).join('')],
}

const command = new RegExp(`\\\\(${Object.keys(commands).join('|')})(?![A-Za-z])`, 'g')

/** `\SI{3}{\metre\per\second}` and the other numbers and units of siunitx as plain TeX; options are left alone. */
export function withPlainUnits(tex: string): string {
  let text = tex
  for (const { 0: whole, 1: name, index } of [...tex.matchAll(command)].toReversed()) {
    const [count, says] = commands[name] ?? []
    const behind = index + whole.length
    const start = optionAt(text, behind)?.end ?? behind
    // Another package has a command of the same name for brackets.
    const found = count && /^\s*\{/.test(text.slice(start)) ? argumentsAt(text, start, count) : undefined
    if (found)
      text = `${text.slice(0, index)}{${says!(found.values)}}${text.slice(found.end)}`
  }
  return text
}

function quantity(number: string, unit: string): string {
  const written = unitOf(unit)
  // Signs of degrees stand right behind the number.
  return written.startsWith('\\mathrm{{}^') ? `${number}${written}` : `${number}\\,${written}`
}

/** Numbers between semicolons. */
function listOf(numbers: string): string {
  return numbers.split(';').map(numberOf).join(',\\ ')
}

/** A number with its sign, digits in groups of three where they are many, and the power of ten. */
function numberOf(number: string): string {
  const [exponent, power] = /[ed]([+-]?\d+)$/i.exec(number.trim()) ?? ['']
  const mantissa = number.trim().slice(0, number.trim().length - exponent.length)
  const digits = mantissa
    .replace(/\s*\+-\s*/g, ' \\pm ')
    .replace(/\s*x\s*/g, ' \\times ')
    .replace(/(?<![.\d])\d{5,}/g, many => many.replace(/\B(?=(?:\d{3})+$)/g, '\\,'))
  return power === undefined ? digits : `${digits && `${digits} \\times `}10^{${Number(power)}}`
}

function unitOf(unit: string): string {
  const plain = unit.trim().replace(/[.~]|\s+/g, '\\,').replace(/[µμ]/g, '\\mu ').replace(/\\?%/g, '\\%')
  return `\\mathrm{${/\\[a-z]/i.test(unit) ? named(unit) : plain}}`
}

/** Units by their names: prefixes stand before, powers behind, and what is divided by has a negative one. */
function named(tex: string): string {
  const written: string[] = []
  let [prefix, isPer, power] = ['', false, 0]
  for (let at = 0; at < tex.length;) {
    const [token, name] = /^\\([a-z]+)|^[\s\S]/i.exec(tex.slice(at))!
    at += token.length
    const exponent = name === 'squared' || name === 'square' ? 2 : name === 'cubed' || name === 'cubic' ? 3 : 0
    if (name === 'per') {
      isPer = true
    }
    else if (name === 'square' || name === 'cubic') {
      power = exponent
    }
    else if (exponent || name === 'tothe' || name === 'raiseto') {
      const found = exponent ? undefined : argumentAt(tex, at)
      at = found?.end ?? at
      raise(written, found?.value ?? String(exponent))
    }
    else if (name !== undefined && Object.hasOwn(prefixes, name)) {
      prefix += prefixes[name]
    }
    else if (name !== undefined || /[\w%/]/.test(token)) {
      const unit = prefix + (name === undefined ? token : units[name] ?? `\\text{${name}}`)
      written.push(isPer ? `${unit}^{-${power || 1}}` : power ? `${unit}^{${power}}` : unit)
      ;[prefix, isPer, power] = ['', false, 0]
    }
  }
  return written.join('\\,')
}

/** Gives the last unit a power; one that is divided by has its sign already. */
function raise(written: string[], exponent: string): void {
  const last = written.pop() ?? ''
  written.push(last.endsWith('^{-1}') ? last.replace(/1\}$/, `${exponent}}`) : `${last}^{${exponent}}`)
}
