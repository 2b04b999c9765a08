import type { Ref } from 'vue'
import { onMounted, onUnmounted, ref } from 'vue'

/** The widths of the picture that the room shows and of the next one, in px. */
export interface PictureWidths { now: number, next: number }

/** What stands above and beneath the pictures of a phone that lies: time, keys and the gaps between them, in px; as in `remote.css`. */
const besides = 176

/** How wide the pictures are in a window: beside each other, and where it lies, no higher than what the keys leave. */
export function pictureWidths(width: number, height: number): PictureWidths {
  const lies = width > height && height <= 500
  return lies ? { now: Math.min(width * 0.36, (height - besides) * 16 / 9), next: width * 0.15 } : { now: width * 0.58, next: width * 0.29 }
}

/** These widths, as the phone is turned. */
export function usePictureWidths(): Ref<PictureWidths> {
  const widths = ref(pictureWidths(innerWidth, innerHeight))
  const turn = (): unknown => widths.value = pictureWidths(innerWidth, innerHeight)
  onMounted(() => addEventListener('resize', turn))
  onUnmounted(() => removeEventListener('resize', turn))
  return widths
}
