import { defineRootSetup } from '@slidev/types'
import { useSpeaker } from '../components/room/speaker.ts'

/** Where the app is set up: the speaker's keys. */
export default defineRootSetup(() => useSpeaker())
