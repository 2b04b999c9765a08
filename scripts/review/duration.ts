const pattern = /^(?:(\d+(?:\.\d+)?)\s*(?:h|hrs?|hours?|个?小时))?\s*(?:(\d+(?:\.\d+)?)\s*(?:m|mins?|minutes?|分钟?)?)?$/i

/** A day's worth of talk is a slip of the pen. */
const longest = 600

/** Minutes in a duration as people write it: `25min`, `25`, `1h`, `1h 30`, `40分钟`; undefined where it is none, or over ten hours. */
export function minutesFromDuration(text: string): number | undefined {
  const match = text.trim().match(pattern)
  const minutes = match ? Number(match[1] ?? 0) * 60 + Number(match[2] ?? 0) : 0
  return minutes > 0 && minutes <= longest ? minutes : undefined
}
