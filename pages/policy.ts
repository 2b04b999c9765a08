/** A built deck runs its own scripts and asks its own host alone. Styles may stand inline; formulas and diagrams bring some. */
export const policy
  = 'default-src \'self\'; script-src \'self\'; style-src \'self\' \'unsafe-inline\'; img-src \'self\' data: blob:; font-src '
    + '\'self\' data:; object-src \'none\'; base-uri \'none\'; form-action \'none\''

/** While one writes, the same, and the server's own messages. */
export const policyOfDev = `${policy}; connect-src 'self' ws://localhost:* ws://127.0.0.1:*`
