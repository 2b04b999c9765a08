/** What was done, and not what came of it. */
const deed = new RegExp([
  String.raw`^(?:[^,;:]{0,40} )?(?:was|were|has been|have been) (?:(?:then|also|all|each|further) )?`
  + String.raw`(?:compared|tested|tried|measured|evaluated|assessed|examined|studied|considered|investigated)\b`,
  String.raw`^(?:[^,;:]{0,40} )?(?:was|were|has been|have been) (?:recorded|closed|given|asked|trained|run)\b`,
  String.raw`, [\p{L} ]{1,20} (?:was|were) (?:compared|tested|tried|measured|evaluated|closed|asked|trained)\b`,
  String.raw`^we (?:(?:then|also|further) )?(?:compared?|tests?|tested|measured?|evaluated?)\b`,
  String.raw`^we (?:(?:then|also|further) )?(?:assess|assessed|examined?|study|studied|ran|run)\b`,
  String.raw`^we (?:(?:then|also|further) )?(?:train|trained|consider|considered|apply|applied|conduct|conducted)\b`,
  '^(?:我们?|本文|实验|本实验)?(?:[在对将以用].{1,20})?(?:分别)?(?:比较|对比|测试|评估|测量|考察|称量|观测|观察|跟踪|记录|统计)(?:[了一二两三四五六七八九十几]|$)',
  '^(?:\\d{4}年[^，,]{0,20}[，,])?(?:我们|本文|调研组|课题组|项目组|笔者)(?:共|先后|分别)?(?:走访|调研|调查|访谈|发放|收集|采集|查阅|检索)[了过]?',
  '^(?:实验|测试|我们)中?共?(?:[使采选]用|选取)',
  '^本(?:[文章节]|研究|报告|综述)(?:首先|主要|系统|全面)?地?(?:梳理|综述|回顾|总结|归纳|整理|概述|述评)',
].join('|'), 'iu')
/** What came of it. */
const outcome = new RegExp([
  String.raw`\d\s?(?:[%‰×]|x\b|times\b|fold\b|percent)`,
  String.raw`\bthan\b|\b(?:show|find|found|prove|reveal|because|therefore|so that)`,
  '[更最倍]|[优高低多少好]于|结果|发现|表明|说明',
].join('|'), 'i')

/** True for a sentence that tells what was done, and leaves what came of it to what stands beneath it. */
export function tellsHow(words: string): boolean {
  return deed.test(words) && !outcome.test(words)
}
