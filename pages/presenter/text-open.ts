import { ref } from 'vue'

/** Whether the speaker wants the text beneath the note, from slide to slide. */
export const isTextOpen = ref(true)
