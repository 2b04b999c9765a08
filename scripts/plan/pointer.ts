/** What only says where it is to be seen: it is seen right below. */
const pointer = new RegExp([
  String.raw`^[图表]\s?[\d.-]+\s?(?:[是为]|给出|展示|显示|列出)[^，,；;]*$`,
  String.raw`[见如](?:[图表]|下[图表])[^，,；;：:]*$`,
  // How something is called in what is seen.
  String.raw`^(?:[^\s,;]+ ){1,3}(?:denotes?|stands? for|is short for)\b(?!.*\?)`,
  '^[\\w$\\\\{}^-]{1,20}\\s?(?:表示|代表)',
  // Where else one may read of it.
  '^(?:关于|对于|有关)[^，,；;。]{1,40}[，,]\\s*(?:可以?|请)?(?:去|自行)?(?:阅读|查阅|参考|参阅|参见|查看)',
  String.raw`^(?:fig(?:ure|\.)|tab(?:le|\.)) ?\d+[a-z]? (?:illustrates?|shows?|presents?|depicts?|gives?|lists?|reports?|summari[sz]es?)`
  + String.raw` (?:the|an?|some|our|several|more)\b[^,;]*$`,
  String.raw`^(?:see|as shown in|[^,;]{0,60}(?:is|are) (?:shown|given|listed) in) (?:fig|table)[^,;]*$`,
].join('|'), 'i')

/** True for a sentence that only says where something is to be seen: beside a slide's evidence it says nothing. */
export function isPointer(words: string): boolean {
  return pointer.test(words)
}
