/** Tags within a line that stay what they are: a few plain ones without attributes. Any other is shown as text. */
export const plainTag = /^<(?:br\s*\/?|\/?(?:sub|sup|kbd|mark|small|[usbi]))>$/i
