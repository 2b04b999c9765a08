/** The talk as one page, among its exports. */
export const onePageName = 'slides.html'
