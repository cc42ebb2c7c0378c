/** The text in lines of at most `width` characters, broken between words. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ').flatMap(each => broken(each, width))) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}

/** The parts of a text that are never broken: a name with underscores has several. */
export function words(text: string): readonly string[] {
  return text.split(' ').flatMap(parts)
}

function parts(word: string): readonly string[] {
  return word.split(/(?<=_)/)
}

/** A word that is too long, in as few pieces as fit. */
function broken(word: string, width: number): readonly string[] {
  if (word.length <= width) return [word]
  const pieces: string[] = []
  for (const part of parts(word)) {
    const joined = (pieces.at(-1) ?? '') + part
    if (pieces.length > 0 && joined.length <= width) pieces[pieces.length - 1] = joined
    else pieces.push(part)
  }
  return pieces
}
