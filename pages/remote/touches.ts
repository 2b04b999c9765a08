import type { Ref } from 'vue'
import { onMounted } from 'vue'
import { ask } from '../../components/room/follow.ts'

/** A swipe is at least so long, and so much more along than across, in CSS pixels. */
const swipe = { length: 60, ratio: 2 }

/** A finger on the picture points in the room while the laser is on; a swipe elsewhere turns. */
export function watchTouches(root: Readonly<Ref<HTMLElement | null>>, picture: typeof root, isLaser: Ref<boolean>): void {
  let from: { x: number, y: number } | undefined
  const slide = (): HTMLElement | null | undefined => picture.value?.querySelector<HTMLElement>('.remote-picture')
  const point = ({ clientX, clientY }: PointerEvent): void => {
    const box = slide()!.getBoundingClientRect()
    const [x, y] = [100 * (clientX - box.left) / box.width, 100 * (clientY - box.top) / box.height]
    ask({ kind: 'point', at: { x: Math.min(100, Math.max(0, x)), y: Math.min(100, Math.max(0, y)) } })
  }
  const isPointing = (event: PointerEvent): boolean => isLaser.value && picture.value?.contains(event.target as Node) === true
  onMounted(() => {
    const area = root.value!
    area.addEventListener('pointerdown', (event) => {
      from = isPointing(event) ? undefined : { x: event.clientX, y: event.clientY }
      if (!from)
        point(event)
    })
    area.addEventListener('pointermove', event => isPointing(event) && event.buttons > 0 && point(event))
    area.addEventListener('pointerup', ({ clientX, clientY }) => {
      if (isLaser.value)
        ask({ kind: 'point' })
      const [x, y] = from ? [clientX - from.x, clientY - from.y] : [0, 0]
      if (Math.abs(x) > swipe.length && Math.abs(x) > swipe.ratio * Math.abs(y))
        ask({ kind: 'act', act: x < 0 ? 'next' : 'previous' })
    })
  })
}
