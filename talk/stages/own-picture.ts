import { onUnmounted, ref } from 'vue'

/** A person's own picture: its size in px and an address within the browser. It is sent nowhere. */
export interface OwnPicture { address: string, width: number, height: number }

/** Takes a picture file and tells its size; anything else is left alone. */
export function usePicture(tell: (width: number, height: number) => void) {
  const picture = ref<OwnPicture>()
  const forget = () => picture.value && URL.revokeObjectURL(picture.value.address)
  onUnmounted(forget)

  async function take(files: ArrayLike<File> | null | undefined) {
    const file = [...Array.from(files ?? [])].find(one => one.type.startsWith('image/'))
    if (!file)
      return
    const address = URL.createObjectURL(file)
    const image = new Image()
    image.src = address
    try {
      await image.decode()
    }
    catch {
      URL.revokeObjectURL(address)
      return
    }
    forget()
    picture.value = { address, width: image.naturalWidth, height: image.naturalHeight }
    tell(image.naturalWidth, image.naturalHeight)
  }
  return { picture, take }
}
