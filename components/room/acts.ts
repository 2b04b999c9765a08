/** What a speaker can do with a key besides turning slides with Slidev's own. */
export type Act = 'next' | 'previous' | 'first' | 'last' | 'find' | 'back' | 'black' | 'white' | 'timer' | 'laser' | 'draw' | 'help'
