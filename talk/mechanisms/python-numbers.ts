/**
 * Python's arithmetic where JavaScript's differs. The reference code is Python on float32 tensors, and one bit
 * more or less becomes another token count as soon as a result is rounded, floored or cut off.
 */

/** Rounds to the nearest integer, ties to the even one: 0.5 → 0, 1.5 → 2, 2.5 → 2. Python's `round(x)` and `torch.round`. */
export function roundHalfEven(x: number): number {
  const below = Math.floor(x)
  const rest = x - below
  if (rest !== 0.5)
    return rest < 0.5 ? below : below + 1
  return below % 2 === 0 ? below : below + 1
}

/** Divides and rounds down: Python's `a // b`, −3 // 2 = −2. */
export function floorDivide(a: number, b: number): number {
  return Math.floor(a / b)
}

/** Cuts off towards zero: Python's `int(x)` and a tensor's `.long()`. */
export function truncate(x: number): number {
  return Math.trunc(x)
}

/** The float32 nearest to a number, which is what a tensor holds of it. */
export function float32(x: number): number {
  return Math.fround(x)
}
