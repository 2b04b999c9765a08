import type { Section } from '../../outline/section.ts'
import type { SlidePlan } from '../deck-plan.ts'

/** Slides of neighbouring sections together, how many sections these are, and those of them that have slides of their own besides. */
export interface SiblingSlides { slides: SlidePlan[], count: number, open: Section[] }
