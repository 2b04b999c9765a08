/** What GitHub prints over an alert, in Chinese; in English Slidev prints it itself. */
const heads: Record<string, string> = { note: '说明', tip: '提示', important: '重要', warning: '警告', caution: '注意' }

/** The text of an alert (`> [!NOTE]`) with its head in the deck's language; any other text as it is. */
export function headedAlert(text: string, lang: string): string {
  return lang.startsWith('zh')
    ? text.replace(/^\[!(\w+)\](?=\n)/, (mark, kind: string) => Object.hasOwn(heads, kind.toLowerCase()) ? `${mark} ${heads[kind.toLowerCase()]}` : mark)
    : text
}
