import { ofMarks, ofPlace } from './row-words.ts'

/** What speaks of the text rather than of its matter, or of what stands elsewhere in it. */
export const aside = new RegExp([
  String.raw`\b(?:this|the (?:next|following|previous|rest|remainder)|in|of) (?:the |this |our )?(?:section|chapter|subsection|appendix)\b`,
  // An example by its number.
  String.raw`(?:^|\s)\(\d{1,2}\)(?=[\s,.;:]|$)`,
  String.raw`\b(?:fig(?:ure|s?\.)|tables?|eqs?\.|equations?|sec(?:tion|\.)|algorithm|appendix|listing)\s*\(?\d`,
  String.raw`\b(?:as follows|see (?:also|below|above)|listed below|shown (?:below|above)|the following|note that)\b`,
  String.raw`\b(?:tables?|figures?|lists?|diagrams?|charts?|plots?|pictures?|photos?|screenshots?) `
  + String.raw`(?:below|above|shows?|lists?|gives?|compares?|summari[sz]es?)\b`,
  String.raw`^\[\d+\]|\[[A-Z](?:/OL)?\]|^(?:©|[*∗†‡§¶][\s.]|equal contribution|corresponding author)|\bcontributed equally\b`,
  String.raw`\bas (?:mentioned|described|discussed|noted|introduced) (?:above|before|earlier|in)\b`,
  String.raw`[,;] see (?!(?:how|that|what|why)\b)|[，,；;]\s*(?:参?见|详见)(?!到|过)`,
  ofPlace,
  ofMarks,
  // A source or a remark that is all within brackets.
  String.raw`^[（([][^（）()[\]]*[）)\]][.。]?$`,
  // The parts of a text, one after the other.
  String.raw`^[\w ]{1,30} (?:describes?|presents?|discuss(?:es)?|compares?|reports?|outlines?|covers?)\b.*, (?:and )?[\w ]{1,30} `
  + String.raw`(?:describes?|presents?|discuss(?:es)?|compares?|reports?|outlines?|covers?|concludes?)\b`,
  // What counts the parts of a text, and not of its matter.
  String.raw`^(?:this|the) (?:work|paper|article|report|review|thesis|study|talk|text|book) `
  + String.raw`(?:has|is|consists|comes|falls) .{1,40}\b(?:parts|sections|chapters)\b`,
  // What is proved elsewhere.
  String.raw`^(?:证明|證明)(?:[从從]略|留[给給作]|[略见見])|^(?:the )?proofs? (?:is|are) (?:omitted|left|given|deferred)\b|^we omit the proof\b`,
  // What is only attached.
  '^附[件表录]?\\s*[:：]',
  // The words of a note behind its number.
  String.raw`^\d{1,2} (?=[A-Z])(?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b)`,
  // A name that leads nowhere.
  String.raw`\[[\w:.-]+\?\]`,
  // What only says how numbers are to be read, and what is a list within a sentence.
  String.raw`单位[为是均]|括号[里内中]|\bin parentheses\b|\bunits? (?:is|are)\b|[（(][1一ai][)）].+[（(](?:[2二b]|ii)[)）]`,
  '前[面几]的?[^，,。]{0,4}章|前[面文](?:提到|介绍|讲|说)|之前(?:提到|介绍|讲|说)过|[上下]一[节章]',
  // What a chapter proposes is its matter.
  '本[章节例](?!的?(?:方法|模型|算法)|提出(?!的)|证明了|发现)',
  '本部分|本次(?:测试|实验|示例)|上篇|[上下]面的|下列|(?:进行|做)了以下|围绕.*展开|(?<!上)下[面文表图]',
  '如下|上[文图表]|见[图表第]|[图表式]\\s*[（(]?\\d|接下来|所示|https?:',
].join('|'), 'i')
/** What only says where a sentence has its words from, and takes nothing of what it says: `(Table 1)`, `Table 4 shows that`. */
export const reference = new RegExp([
  String.raw`\s*[（(][^（）()]{0,8}(?:tables?|fig(?:ure|s?\.)|sec(?:tion|\.)|[图表])\s?[\d.-]+[^（）()]{0,8}[)）]`,
  String.raw`\b(?:table|fig(?:ure|\.)) ?\d[\d.]* shows? that\b`,
].join('|'), 'gi')
