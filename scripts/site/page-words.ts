import { allInScript } from '../typesetting/traditional.ts'

const zh = {
  slides: '全部页面',
  previous: '上一页',
  next: '下一页',
  contents: '目录',
  show: '放映这一页',
  source: '出处',
  notFound: '这里没有页面',
  notFoundHint: '地址也许改了，也许少了几个字。',
  didYouMean: '您要找的是不是：',
  search: '按标题查找',
  nothing: '没有标题含有这些字。',
  colon: '：',
  talks: '报告',
  feed: '订阅',
  otherLanguage: '中文',
  read: '阅读版',
  slideshow: '幻灯片',
  slide: '第',
  slideEnd: '页',
  backup: '备份页',
  asTable: '数字列成表',
  pictureOf: '图示',
  handout: '讲义',
  oneFile: '一个文件，离线可用',
  news: '这份报告有了新版本。',
  load: '载入',
  close: '稍后',
  back: '关闭',
}

const en: typeof zh = {
  slides: 'All slides',
  previous: 'Previous slide',
  next: 'Next slide',
  contents: 'Contents',
  show: 'Show this slide',
  source: 'Source',
  notFound: 'There is no page here',
  notFoundHint: 'Its address may have changed, or letters of it were lost.',
  didYouMean: 'Did you mean:',
  search: 'Find a slide by its title',
  nothing: 'No title has these letters.',
  colon: ': ',
  talks: 'Talks',
  feed: 'Feed',
  otherLanguage: 'English',
  read: 'Reading version',
  slideshow: 'Slides',
  slide: 'Slide ',
  slideEnd: '',
  backup: 'Backup slides',
  asTable: 'The numbers as a table',
  pictureOf: 'Picture',
  handout: 'Handout',
  oneFile: 'One file, works offline',
  news: 'There is a newer version of this talk.',
  load: 'Load it',
  close: 'Later',
  back: 'Close',
}

/** What stands on the page of every slide, in each language, the link to the other one included; a talk's cover is no exception. */
export const onEachPage = `${[zh, en].flatMap(({ contents, show, source, read, slideshow, handout, oneFile }) =>
  [contents, show, source, read, slideshow, handout, oneFile]).join('')}中文English`

/** All words of static pages. */
export const onAnyPage = [zh, en].flatMap(words => Object.values(words)).join('')

/** The words of a deck's static pages, in its language. */
export function wordsIn(lang: string): typeof zh {
  return lang.startsWith('zh') ? allInScript(zh, lang) : en
}
