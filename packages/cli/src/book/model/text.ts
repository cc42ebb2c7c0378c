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
  return between(parts, ' en ')
}

function between(parts: readonly Text[], last: string): Text {
  return parts.flatMap((part, index) => {
    const mark = index === 0 ? [] : [index === parts.length - 1 ? last : ', ']
    return [...mark, ...pieces(part)]
  })
}

export function join(...parts: readonly Text[]): Text {
  return parts.flatMap(pieces)
}

/** The text as a sentence: a question, or words that end with a quoted sentence, need no full stop. */
export function finish(...parts: readonly Text[]): Text {
  const text = join(...parts)
  return /[.?!:]$/.test(plain(text)) ? text : join(text, '.')
}

/** The text with a capital first, also where a link comes first. */
export function begin(text: Text): Text {
  const [first, ...rest] = pieces(text)
  if (first === undefined) return text
  const large = typeof first === 'string' ? capital(first) : { ...first, text: capital(first.text) }
  return rest.length === 0 && typeof large === 'string' ? large : [large, ...rest]
}

/** Parts with semicolons between them: for parts that hold commas of their own. */
export function separate(parts: readonly Text[]): Text {
  return parts.flatMap((part, index) => [...(index === 0 ? [] : ['; ']), ...pieces(part)])
}

/** Parts with commas between them and "of" before the last. */
export function choose(parts: readonly Text[]): Text {
  return between(parts, ' of ')
}

/** Names in files have no capitals, hyphens or signs; these words do. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/\bre integratie\b/g, 're-integratie'],
  [/\bdr plan\b/g, 'D&R-plan'],
  [/\bid bewijs\b/g, 'ID-bewijs'],
  [/\bclientondersteuning\b/g, 'cliëntondersteuning'],
  [/\bjustitiele\b/g, 'justitiële'],
  [/\bpsycho medisch\b/g, 'psycho-medisch'],
  [/\bgewelds of zeden/g, 'gewelds- of zeden']
]

const abbreviations = /\b(?:pi|mdo|jji|pij|zvh|pga)\b/g

/** A name from the files as words. */
export function spell(name: string): string {
  const words = name.replaceAll('_', ' ')
  const spelt = spellings.reduce((told, [from, to]) => told.replace(from, to), words)
  return spelt.replace(abbreviations, letters => letters.toUpperCase())
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** `3 taken`, `1 taak`. */
export function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`
}
