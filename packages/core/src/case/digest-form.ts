const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const sign = '='
const signs = 45

/** Each three hexadecimal digits, by their value, as two of the digits above; and back. */
const pairs: string[] = []
const triples: string[] = []
for (let bits = 0; bits < 4096; bits++) {
  pairs.push(digits.charAt(bits >> 6) + digits.charAt(bits & 63))
  triples.push(bits.toString(16).padStart(3, '0'))
}

/** A SHA-256 digest in hex in two thirds of the room; what is no such digest stays as it is. */
export function shortDigest(hex: string): string {
  if (!/^[0-9a-f]{64}$/.test(hex)) return hex
  let text = sign
  for (let at = 0; at < 63; at += 3)
    text += pairs[(valueAt(hex, at) << 8) | (valueAt(hex, at + 1) << 4) | valueAt(hex, at + 2)]
  return `${text}${pairs[valueAt(hex, 63) << 8]}`
}

/** The digest in hex of what `shortDigest` gave. */
export function fullDigest(short: string): string {
  if (!short.startsWith(sign) || short.length !== signs) return short
  let hex = ''
  for (let at = 1; at < signs; at += 2)
    hex += triples[(placeAt(short, at) << 6) | placeAt(short, at + 1)] ?? ''
  return hex.slice(0, 64)
}

/** The place of each digit above, by its code. */
const places: number[] = []
for (let at = 0; at < digits.length; at++) places[digits.charCodeAt(at)] = at

function placeAt(text: string, at: number): number {
  return places[text.charCodeAt(at)] ?? 0
}

function valueAt(hex: string, at: number): number {
  const code = hex.charCodeAt(at)
  return code < 58 ? code - 48 : code - 87
}
