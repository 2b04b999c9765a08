const counted = /^(?:step|part|phase|stage|day|week|lesson|rule|tip|chapter)\s*\d|^第\s?[\d一二三四五六七八九十]+[步章节部天周条]|^步骤\s?[\d一二三四五六七八九十]/i

/** True for a name that counts itself, `Step 7: Watch`: another number before it says something else. */
export function countsItself(name: string): boolean {
  return counted.test(name)
}
