import { policy } from '../../../pages/policy.ts'

/** What each answer of a host says beside its content. The pages say the policy themselves too, for hosts that take no headers. */
export const headers: Record<string, string> = {
  'Content-Security-Policy': `${policy}; frame-ancestors 'self'`,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
}

/** The files of `assets/` have names that tell their content, so that a browser need never ask again. */
export const forever = 'public, max-age=31536000, immutable'

/** The headers as a file `_headers` for hosts that read one; what stands for a path there is added to what stands for all. */
export function headersFile(base: string): string {
  return [
    `${base}*`,
    ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
    `${base}assets/*`,
    `  Cache-Control: ${forever}`,
    '',
  ].join('\n')
}
