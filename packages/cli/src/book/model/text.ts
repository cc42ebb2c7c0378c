import type { Link, Text } from './book.ts'

export function pieces(text: Text): readonly (string | Link)[] {
  return typeof text === 'string' ? [text] : text
}

/** The words alone, without where the links lead. */
export function plain(text: Text): string {
  return pieces(text)
    .map(piece => (typeof piece === 'string' ? piece : piece.text))
    .join('')
}

/** Parts with commas between them and "en" before the last. */
export function enumerate(parts: readonly Text[]): Text {
  return parts.flatMap((part, index) => {
    const between = index === 0 ? [] : [index === parts.length - 1 ? ' en ' : ', ']
    return [...between, ...pieces(part)]
  })
}

export function join(...parts: readonly Text[]): Text {
  return parts.flatMap(pieces)
}

/** Names in files have no capitals, hyphens or signs; these words do. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/\bre integratie\b/g, 're-integratie'],
  [/\bdr plan\b/g, 'D&R-plan'],
  [/\bid bewijs\b/g, 'ID-bewijs']
]

/** A name from the files as words. */
export function spell(name: string): string {
  const words = name.replaceAll('_', ' ')
  return spellings.reduce((told, [from, to]) => told.replace(from, to), words)
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** `3 taken`, `1 taak`. */
export function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`
}
