import { Buffer } from 'node:buffer'
import { randomBytes, timingSafeEqual } from 'node:crypto'

/** Lets in who has the secret: it is good once, and what is given for it opens the door until the talk ends. */
export interface Entrance {
  /** The secret that is good now. */
  secret: () => string
  /** The pass for a secret; undefined where it is not, or no longer, good. */
  redeem: (secret: string) => string | undefined
  isPass: (pass: string | undefined) => boolean
  /** Is told when a secret was used and another is good. */
  onUsed?: () => void
}

/** Passes that are good at a time; the oldest goes. */
const most = 20

/** Opens an entrance. */
export function openEntrance(): Entrance {
  let secret = token()
  const passes: string[] = []
  const entrance: Entrance = {
    secret: () => secret,
    redeem: (given) => {
      if (!isSame(given, secret))
        return undefined
      secret = token()
      passes.push(token())
      passes.splice(0, passes.length - most)
      entrance.onUsed?.()
      return passes.at(-1)
    },
    isPass: pass => pass !== undefined && passes.some(one => isSame(one, pass)),
  }
  return entrance
}

function token(): string {
  return randomBytes(18).toString('base64url')
}

/** Compares in the same time whatever is wrong. */
function isSame(one: string, other: string): boolean {
  const [a, b] = [one, other].map(text => Buffer.from(text))
  return a.length === b.length && timingSafeEqual(a, b)
}
