import { onUnmounted, ref, watch } from 'vue'
import { held, hold } from '../../components/room/values.ts'

/** A person's own picture: its size in px and an address within the browser. It is sent nowhere but to this browser's own windows. */
export interface OwnPicture { address: string, width: number, height: number }

/** Takes a picture file for the explorer of that name and tells its size; anything else is left alone. */
export function usePicture(name: string, tell: (width: number, height: number) => void) {
  const picture = ref<OwnPicture>()
  const forget = () => picture.value && URL.revokeObjectURL(picture.value.address)
  onUnmounted(forget)

  async function take(files: ArrayLike<File> | null | undefined) {
    const file = [...Array.from(files ?? [])].find(one => one.type.startsWith('image/'))
    const taken = file && await pictureOf(file)
    if (!taken)
      return
    tell(taken.width, taken.height)
    URL.revokeObjectURL(taken.address)
    hold(`picture ${name}`, file)
  }
  watch(() => held<File>(`picture ${name}`), async (file) => {
    const shown = file && await pictureOf(file)
    forget()
    picture.value = shown
  }, { immediate: true })
  return { picture, take }
}

async function pictureOf(file: File): Promise<OwnPicture | undefined> {
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
