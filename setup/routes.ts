import { defineRoutesSetup } from '@slidev/types'

/**
 * What the speaker sees is ours, on the machine and on a phone; two pages stand beside the slides: all of them as they are on
 * screen, and the handout on A4.
 */
export default defineRoutesSetup(routes => [
  ...routes.filter(({ name }) => name !== 'presenter'),
  {
    name: 'presenter',
    path: '/presenter/:no',
    component: () => import('../pages/presenter.vue'),
  },
  {
    name: 'remote',
    path: '/remote',
    component: () => import('../pages/remote.vue'),
  },
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
