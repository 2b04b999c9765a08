/** True for a line that begins with the sign or the number of a point: `• small`, `2) once more`. */
export function isListed(line: string): boolean {
  return /^\s*(?:[•▪◦·]\s|\d{1,2}[.)、]\s)/.test(line)
}
