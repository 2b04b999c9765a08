import { talk } from '../deck/subjects.ts'

/** The talk's own picture as a browser fetches it; it stands under the site's base path, which the Markdown cannot know. */
export const ownPicture = talk.picture?.startsWith('/') ? import.meta.env.BASE_URL + talk.picture.slice(1) : talk.picture
