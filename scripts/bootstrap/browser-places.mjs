import { posix, win32 } from 'node:path'

const onPath = {
  linux: [
    // Without windows it starts, draws and prints in half the time.
    'chromium-headless-shell',
    'google-chrome-stable',
    'google-chrome',
    'chromium',
    'chromium-browser',
    'microsoft-edge-stable',
    'microsoft-edge',
  ],
  darwin: ['chromium'],
  win32: [],
}

const macApps = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
]

const windowsApps = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
]

/** Where Chrome, Chromium and Edge may stand on a system, best first: the names on PATH, then the usual places. */
export function systemBrowsers(platform, env) {
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean)
    return windowsApps.flatMap(app => roots.map(root => win32.join(root, app)))
  }
  const folders = (env.PATH ?? '').split(':').filter(Boolean)
  const named = (onPath[platform] ?? onPath.linux).flatMap(name => folders.map(folder => posix.join(folder, name)))
  if (platform === 'darwin') {
    return [
      ...macApps.flatMap(app => [
        '/Applications',
        posix.join(env.HOME ?? '/', 'Applications'),
      ].map(root => posix.join(root, app))),
      ...named,
    ]
  }
  return [
    ...named,
    '/opt/google/chrome/chrome',
    '/opt/microsoft/msedge/msedge',
    '/usr/bin/chromium',
    '/snap/bin/chromium',
  ]
}
