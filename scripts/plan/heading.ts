import type { Section } from '../outline/section.ts'

/** The author's heading with its number, as the handout prints it. */
export function headingOf(section: Section): string {
  return [section.number, section.title].filter(Boolean).join(' ')
}
