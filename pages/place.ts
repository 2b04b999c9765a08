import type { SlideRoute } from '@slidev/types'
import { slides } from '#slidev/slides'

/** What a sheet says of the slide on it, as attributes of the element that it stands in: the outline of the PDF is made of them. */
export function placeOf(route: SlideRoute): Record<string, string | undefined> {
  const { title, frontmatter = {} } = route.meta.slide ?? {} as { title?: string, frontmatter?: Record<string, unknown> }
  return {
    // A title's plain words: the invisible sign within is for the compiler alone.
    'data-title': String(title ?? '').replaceAll('\u200B', ''),
    'data-chapter': frontmatter.chapterTitle ? String(frontmatter.chapterTitle).replaceAll('\u200B', '') : undefined,
    'data-no': String(slides.value.filter(one => one.no <= route.no && isBackup(one) === isBackup(route)).length),
    'data-backup': isBackup(route) ? '' : undefined,
  }
}

function isBackup({ meta }: SlideRoute): boolean {
  return (meta.slide?.frontmatter as Record<string, unknown> | undefined)?.backup === true
}
