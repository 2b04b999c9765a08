import { defineRoutesSetup } from '@slidev/types'

/** Two pages beside the slides: all slides as they are on screen, and the handout on A4. */
export default defineRoutesSetup(routes => [
  ...routes,
  {
    name: 'print',
    path: '/print',
    component: () => import('../pages/print.vue'),
  },
  {
    name: 'handout',
    path: '/handout',
    component: () => import('../pages/handout.vue'),
  },
])
