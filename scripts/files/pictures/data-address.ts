import { Buffer } from 'node:buffer'

/** The bytes that an address carries, `data:image/png;base64,…`. Undefined for any other address. */
export function bytesInAddress(url: string): Uint8Array | undefined {
  const comma = url.indexOf(',')
  if (!/^data:/i.test(url) || comma < 0)
    return undefined
  const [head, body] = [url.slice(0, comma), url.slice(comma + 1)]
  // An author who writes a drawing out writes its signs as they are.
  const plain = body.replace(/%(?![\dA-F]{2})/gi, '%25')
  try {
    const text = decodeURIComponent(plain)
    return /;\s*base64\s*$/i.test(head) ? Buffer.from(text.replace(/\s/g, ''), 'base64') : Buffer.from(text)
  }
  catch {
    return new Uint8Array()
  }
}
