import type { Ref } from 'vue'
import { onUnmounted, ref, watch } from 'vue'
import { held, hold } from '../room/values.ts'

/** The size of a picture in px. */
export interface PictureSize { width: number, height: number }

/** The address within the browser of what a person brought, and how it is taken and let go. */
export interface OwnPicture {
  address: Ref<string | undefined>
  take: (files: ArrayLike<File> | null | undefined) => Promise<void>
  forget: () => void
}

const key = 'picture'

/**
 * A person's own picture in place of the talk's, in every explorer alike: it is sent nowhere but to this browser's own windows.
 * Taken is the first picture among some files, after `tell` was told its size; anything else is left alone.
 */
export function useOwnPicture(tell: (size: PictureSize) => void): OwnPicture {
  const address = ref<string>()
  const release = () => address.value && URL.revokeObjectURL(address.value)
  onUnmounted(release)
  watch(() => held<File>(key), async (file) => {
    const shown = file && (await pictureOf(file))?.address
    release()
    address.value = shown
  }, { immediate: true })

  async function take(files: ArrayLike<File> | null | undefined) {
    const file = [...Array.from(files ?? [])].find(one => one.type.startsWith('image/'))
    const taken = file && await pictureOf(file)
    if (!taken)
      return
    URL.revokeObjectURL(taken.address)
    tell(taken)
    hold(key, file)
  }
  return { address, take, forget: () => hold(key, undefined) }
}

async function pictureOf(file: File): Promise<PictureSize & { address: string } | undefined> {
  const address = URL.createObjectURL(file)
  const image = new Image()
  image.src = address
  try {
    await image.decode()
  }
  catch {
    URL.revokeObjectURL(address)
    return undefined
  }
  return { address, width: image.naturalWidth, height: image.naturalHeight }
}
