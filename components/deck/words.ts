import type { ChartWords } from '../../scripts/charts/drawing.ts'
import { configs } from '@slidev/client/env.ts'

const zh = {
  contents: '目录',
  twin: 'English',
  references: '参考文献',
  backup: '备份',
  missing: '缺图',
  remotePicture: '网络图片，未下载',
  unreadablePicture: '图片无法显示',
  continued: '讲义文字 · 续',
  notes: '笔记',
  onPage: (n: number | string) => `续第${n}页 →`,
  fromPage: (pages: number[]) => `接第${pages.join('、')}页`,
  page: (n: number, of: number) => `第${n}页，共${of}页`,
  tick: '右侧每格一页',
  tickHued: '右侧每格一页，本章按对象着色',
  differences: '只看不同',
  paths: '路径',
  shapes: ['线上：token数', '线下：每个token的宽度'],
  frozen: '虚框：冻结',
  minutes: (n: number) => `${n}分钟`,
  planned: '计划',
  ahead: '超前',
  behind: '落后',
  onTime: '准时',
  colon: '：',
  controls: '调节',
  reset: '重置',
  exactly: (label: string) => `${label}，键入数值`,
  noNumber: (label: string) => `「${label}」须是一个数。`,
  noExplorer: (name: string) => `没有名为${name}的探索器`,
  table: '表',
}
const en: typeof zh = {
  contents: 'Contents',
  twin: '中文',
  references: 'References',
  backup: 'Backup',
  missing: 'missing picture',
  remotePicture: 'picture on another host',
  unreadablePicture: 'picture that cannot be shown',
  continued: 'Text, continued',
  notes: 'Notes',
  onPage: n => `continued on page ${n} →`,
  fromPage: pages => `continued from page${pages.length > 1 ? 's' : ''} ${pages.join(', ')}`,
  page: (n, of) => `page ${n} of ${of}`,
  tick: 'one tick, one page',
  tickHued: 'one tick, one page; this chapter in the subjects’ colours',
  differences: 'differences',
  paths: 'paths',
  shapes: ['above a line: tokens', 'below: width of each'],
  frozen: 'dashed: frozen',
  minutes: n => `${n} min`,
  planned: 'planned',
  ahead: 'ahead',
  behind: 'behind',
  onTime: 'on time',
  colon: ': ',
  controls: 'controls',
  reset: 'reset',
  exactly: label => `${label}, typed`,
  noNumber: label => `“${label}” must be a number.`,
  noExplorer: name => `there is no explorer ${name}`,
  table: 'Table',
}

/** Tells whether the deck is in Chinese, by its `lang`; a deck without one counts as Chinese. */
export const isChinese = String((configs as { lang?: string }).lang ?? 'zh').startsWith('zh')

/** The deck's language, of the two that the views speak. */
export const language = isChinese ? 'zh' : 'en'

/** The few words that the views themselves say, in the deck's language. */
export const words = isChinese ? zh : en

/** What the pictures of tables say besides the tables' own words. */
export const chartWords: ChartWords = isChinese
  ? {
      higher: '越高越好',
      lower: '越低越好',
      ranks: '粗体最好，下划线其次',
      colon: '：',
      comma: '，',
      area: (unit, total) => `分级，宽为${unit || '权重'}${unit ? '数' : ''}，面积就是${total}`,
    }
  : {
      higher: 'higher is better',
      lower: 'lower is better',
      ranks: 'bold: best, underlined: second',
      colon: ': ',
      comma: ', ',
      area: (unit, total) => `by part; width: ${unit || 'weight'}, area: ${total}`,
    }
