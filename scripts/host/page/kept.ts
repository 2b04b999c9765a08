/** What a worker keeps of a site: its files by address, with a hash where the name tells no content, and its decks, the inner first. */
export interface Kept { files: { url: string, revision: string | null }[], decks: string[] }
