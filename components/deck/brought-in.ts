/** The element that holds what a page brings along which is one file. */
export const broughtIn = 'reviewdeck-brought'
