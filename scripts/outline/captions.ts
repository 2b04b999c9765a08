import type { Image, Nodes, Paragraph } from 'mdast'
import { toString } from 'mdast-util-to-string'

/** A name with its number, and what follows it; in Chinese and in a line of its own no sign has to stand between them. */
const named = /^(?:表|图|Table|Figure|Fig\.)\s*(?:\d+(?:\.\d+)*\s*)?[：:.]/i
const numbered = /^(?:表|图|Table|Figure|Fig\.)\s*\d+(?:[.-]\d+)*(?:\s+|(?=\p{Script=Han}))(?!(?:shows?|is|are|was|gives?|presents?|illustrates?|depicts?|compares?|展示|显示|给出|所示|说明|描述|对比了|[是为中和与的])\b)/iu

/** Whether a paragraph is the caption of what it stands beside; directly behind a picture it may lack the colon. */
export function isCaption(node: Nodes, isBehindPicture = false): boolean {
  // A caption may cite many sources; only its words count.
  const text = toString(node).replace(/\[@[^\]]*\]/g, '').trim()
  return text.length < 120 && (named.test(text) || (isBehindPicture && text.length < 80 && numbered.test(text) && !/[。；;]$|\w\.$/.test(text)))
}

/** What is said of a picture where no caption stands beside it: its title, else its alternative text, unless that is a file's name. */
export function ownCaption({ title, alt, position }: Image): Paragraph | undefined {
  const words = title?.trim() || alt?.trim()
  if (!words || /^(?:image|img|picture|photo|untitled|screenshot|图片|图像|截图)?[\s\d_-]*$|\.(?:png|jpe?g|gif|svg|webp|avif)$/i.test(words))
    return undefined
  return { type: 'paragraph', children: [{ type: 'text', value: words, position }], position }
}
