import { inScript } from '../../typesetting/traditional.ts'

/** A kind of thing that texts mention by a name, as `fig:towers` or `tbl-sizes`, and what it is called. */
interface Kind { starts: string, en: string, zh: string }

const kinds: Kind[] = [
  { starts: 'fig figs figure figures', en: 'Figure', zh: '图' },
  { starts: 'tbl tbls tab tabs table tables', en: 'Table', zh: '表' },
  { starts: 'eq eqs eqn eqns equation', en: 'Eq.', zh: '式' },
  { starts: 'lst lsts listing code', en: 'Listing', zh: '代码' },
  { starts: 'alg algo algorithm', en: 'Algorithm', zh: '算法' },
  { starts: 'thm theorem', en: 'Theorem', zh: '定理' },
  { starts: 'lem lemma', en: 'Lemma', zh: '引理' },
  { starts: 'cor corollary', en: 'Corollary', zh: '推论' },
  { starts: 'prp prop proposition', en: 'Proposition', zh: '命题' },
  { starts: 'def definition', en: 'Definition', zh: '定义' },
  { starts: 'exm ex example', en: 'Example', zh: '例' },
  { starts: 'exr exercise', en: 'Exercise', zh: '习题' },
  { starts: 'sec secs section sections chap chapter ch app appendix apx part sub', en: 'Section', zh: '第' },
]

/** The kind that a name says by its beginning; undefined where it says none. */
function kindOf(name: string): Kind | undefined {
  const [, start] = /^([a-z]+)[:_-]\S/i.exec(name) ?? []
  return start === undefined ? undefined : kinds.find(({ starts }) => starts.split(' ').includes(start.toLowerCase()))
}

/** What things of the kind of a name are called: `Figure`; empty where the name says none. */
export function calledBy(name: string, lang: string): string {
  return inScript(kindOf(name)?.[lang.startsWith('zh') ? 'zh' : 'en'] ?? '', lang)
}

/** Whether a name is one of a section. */
export function isSection(name: string): boolean {
  return kindOf(name)?.en === 'Section'
}

/** Whether a name is one of a picture. */
export function isOfPicture(name: string): boolean {
  return kindOf(name)?.en === 'Figure'
}

/** Whether a name is one of a thing by its beginning alone, though nothing has it. */
export function isNameOfThing(name: string): boolean {
  return kindOf(name) !== undefined
}

/** `Figure 2`, `图2`. */
export function numbered(called: string, number: string, lang: string): string {
  return lang.startsWith('zh') ? `${called}${number}` : `${called} ${number}`
}
