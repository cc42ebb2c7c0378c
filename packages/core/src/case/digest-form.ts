const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const sign = '='

/** Each three hexadecimal digits as two of these, and back. */
const pairs = new Map<string, string>()
const triples = new Map<string, string>()
for (let bits = 0; bits < 4096; bits++) {
  const triple = bits.toString(16).padStart(3, '0')
  const pair = digits.charAt(bits >> 6) + digits.charAt(bits & 63)
  pairs.set(triple, pair)
  triples.set(pair, triple)
}

/** A SHA-256 digest in hex in two thirds of the room; what is no such digest stays as it is. */
export function shortDigest(hex: string): string {
  if (!/^[0-9a-f]{64}$/.test(hex)) return hex
  let text = sign
  for (let at = 0; at < 63; at += 3) text += pairs.get(hex.slice(at, at + 3)) ?? ''
  return text + (pairs.get(`${hex.slice(63)}00`) ?? '')
}

/** The digest in hex of what `shortDigest` gave. */
export function fullDigest(short: string): string {
  if (!short.startsWith(sign) || short.length !== 45) return short
  let hex = ''
  for (let at = 1; at < 45; at += 2) hex += triples.get(short.slice(at, at + 2)) ?? ''
  return hex.slice(0, 64)
}
