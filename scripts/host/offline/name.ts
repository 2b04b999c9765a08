/** The worker of a site, at its root: it may keep what lies beneath it. */
export const workerName = 'worker.js'
