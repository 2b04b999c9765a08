import type { Role } from './section.ts'
import { inSimplified } from '../typesetting/traditional.ts'

/** Names that chapters have in papers of all fields, by what they are; a heading that is nothing else is known by them. */
const names: [Role, RegExp][] = [
  ['abstract', /^(?:(?:执行)?摘\s*要|概要|内容提要|abstract|(?:executive )?summary|tl;?dr|key\s?points|highlights)$/i],
  ['introduction', /^(?:引言|前言|导言|绪论|序言|介绍|introduction|preface|motivation)$/i],
  [
    'conclusion',
    /^(?:结论|总结|小结|(?:本[章文节课]|全[文章])[小总]结|结语|结束语|(?:结论|总结)[与和及](?:展望|讨论)|conclusions?(?: and (?:future work|outlook|discussion))?|concluding remarks|takeaways?)$/i,
  ],
  [
    'references',
    /^(?:(?:主要)?参考(?:文献|资料|链接|书目|来源)?|引用(?:文献|的著作|来源)|资料来源|信息来源|来源|文献|(?:延伸|扩展|拓展|推荐)阅读|相关(?:链接|论文|文献|阅读)|(?:selected |cited )?references|reference list|bibliography|works cited|literature cited|citations|sources(?: (?:cited|consulted|used))?|further reading|what to read next|read next|see also|useful links|related (?:links|documents|pages|papers|reading))$/i,
  ],
  [
    'appendix',
    /^(?:附\s*录.*|致\s*谢|鸣谢|感谢|作者简介|许可证?|开源(?:许可证?|协议)|版权(?:声明|信息)?|更新(?:记录|历史)|版本(?:记录|历史)|(?:修订|变更|修改)(?:记录|历史|日志)|文档历史|基金项目|习题|练习题?|课后习题|(?:课后|家庭)?作业|思考题|延伸阅读|贡献者|更新日志|待办(?:事项|清单)?|(?:自查|核对|阅读)清单|appendi(?:x|ces)\b.*|supplementa(?:ry|l)\b.*|acknowledge?ments?|funding|author contributions?|authors?(?: information)?|article info(?:rmation)?|(?:declaration of )?(?:conflicts? of|competing) interest.*|data availability.*|code availability.*|ethics statement|licen[sc]e(?: information)?|(?:all )?thanks to .*|all thanks .*|about the authors?|contribut(?:ing|ors)|citation|citing .*|how to cite.*|change ?logs?|to-?do(?:s| list)?|(?:review|reading|writing) checklist|(?:revision|document|version|change) history|exercises?|homework|assignments?|further reading|star history)$/i,
  ],
]

/** Chapters of other names that stand at the top of a paper. */
const chapters = /^(?:相关工作|相关研究|背景|背景知识|研究背景|预备知识|方法|模型|算法|实验|实验结果|结果|讨论|局限性?|展望|未来工作|related works?|background|preliminar(?:y|ies)|methods?|methodology|materials and methods|approach|model|architecture|experiments?|experimental (?:setup|results)|evaluation|results?|results and discussion|discussion|limitations?|future work|analysis|ablations?(?: stud(?:y|ies))?)$/i

/** What a chapter may have beside one of those: `数据与方法`, `Data and methods`. */
const partners = /^(?:数据集?|材料|设置|设计|任务|问题|假设|贡献|data(?:sets?)?|materials|set-?up|design|tasks?|problems?|hypothes[ei]s|contributions?)$/i
const joint = /\s*(?:[与和及、/&＆]|\band\b)\s*/i

/** What part of a review a title names; a chapter where it names none. */
export function roleOf(title: string): Role {
  return names.find(([, pattern]) => pattern.test(bare(title)))?.[0] ?? 'chapter'
}

/** True for a title that stands at the top of papers, whatever its level says. */
export function isKnownChapter(title: string): boolean {
  const name = bare(title)
  return roleOf(title) !== 'chapter' || chapters.test(name) || (isShort(name) && isJoined(name.split(joint)))
}

/** True for a title that counts with a letter, as chapters of an appendix do: `A Proofs`, `B. Prompts`, `C：数据`. */
export function isLettered(title: string): boolean {
  return /^[A-H](?:[.、:：]\s*|\s+)[\p{Lu}\p{Script=Han}]/u.test(title)
}

function isJoined(names: string[]): boolean {
  return names.some(name => chapters.test(name)) && names.every(name => chapters.test(name) || partners.test(name))
}

/** A name of so many signs is joined of two at most. */
function isShort(title: string): boolean {
  return title.length <= 32
}

/** What the last chapter of a text is called that says what came of it, whatever else it is called. */
const concluding = /[小总]结|结[论语尾]|结束语|尾声|末尾|最后|后记|展望|回顾|下一步|待办|\b(?:summar(?:y|ies)|conclusions?|concluding|wrap(?:ping)?[ -]?up|takeaways?|lessons|closing|outlook|final (?:words|remarks|thoughts)|next steps?|in short|the end)\b/i

/** True for a title that says that what stands beneath it ends a text: `结论与待办`, `Wrap up`. */
export function isConcluding(title: string): boolean {
  return concluding.test(inSimplified(title))
}

/** A title without the signs that some set before and behind it, in simplified characters. */
function bare(title: string): string {
  return inSimplified(title).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N})）]+$/gu, '')
}
