const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const sign = '='

/** A SHA-256 digest in hex in two thirds of the room; what is no such digest stays as it is. */
export function shortDigest(hex: string): string {
  if (!/^[0-9a-f]{64}$/.test(hex)) return hex
  let text = sign
  for (let at = 0; at < 64; at += 3) {
    const bits = Number.parseInt(hex.slice(at, at + 3).padEnd(3, '0'), 16)
    text += (digits[bits >> 6] ?? '') + (digits[bits & 63] ?? '')
  }
  return text
}

/** The digest in hex of what `shortDigest` gave. */
export function fullDigest(short: string): string {
  if (!short.startsWith(sign) || short.length !== 45) return short
  let hex = ''
  for (let at = 1; at < 45; at += 2) {
    const bits = digits.indexOf(short.charAt(at)) * 64 + digits.indexOf(short.charAt(at + 1))
    hex += bits.toString(16).padStart(3, '0')
  }
  return hex.slice(0, 64)
}
