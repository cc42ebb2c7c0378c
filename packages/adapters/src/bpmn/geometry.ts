/** Everything in pixels; y grows downwards. */
export interface Point {
  readonly x: number
  readonly y: number
}

export interface Box extends Point {
  readonly width: number
  readonly height: number
}

/** Room that is left around a picture. */
export const frame = 8

export const size = {
  text: 12,
  task: 150,
  event: 36,
  gateway: 50,
  join: 40,
  letter: 6.1,
  bold: 6.9,
  line: 15,
  /** Widest label beside an event. */
  label: 160
} as const

/** A text in as few lines as fit in this width, of about the same length. */
export function linesOf(text: string, width: number): readonly string[] {
  const most = Math.max(4, Math.floor(width / size.letter))
  const lines = broken(text, most)
  let even = lines
  for (let length = most - 1; length > 3; length -= 1) {
    const shorter = broken(text, length)
    if (shorter.length > lines.length || longest(shorter) > longest(even)) break
    even = shorter
  }
  return even
}

function longest(lines: readonly string[]): number {
  return Math.max(...lines.map(line => line.length))
}

function broken(text: string, most: number): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= most)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

/** How far a name in bold letters reaches, with a little around it. */
export function lengthOf(name: string): number {
  return name.length * size.bold + 16
}

export function heightOf(text: string, width: number): number {
  return linesOf(text, width).length * size.line
}
