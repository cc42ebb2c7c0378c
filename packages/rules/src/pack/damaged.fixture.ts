import fc from 'fast-check'

/** One text with some of its characters left out, doubled, moved or strewn with others. */
export function damaged(text: string): fc.Arbitrary<string> {
  const damage = fc.record({
    at: fc.nat(text.length),
    size: fc.nat(30),
    how: fc.constantFrom('drop', 'double', 'move', 'strew'),
    to: fc.nat(text.length),
    what: fc.constantFrom(
      '\t',
      '\r',
      '\n',
      ' ',
      ':',
      '- ',
      '{',
      '}',
      '[',
      ']',
      '#',
      '"',
      "'",
      '|',
      '&a ',
      '*a',
      '!x ',
      '%',
      '? ',
      '\u0000',
      '\uFEFF',
      '__proto__: ',
      'constructor',
      '01',
      '1:30',
      '~',
      '---\n'
    )
  })
  return fc.array(damage, { minLength: 1, maxLength: 3 }).map(all =>
    all.reduce((found, { at, size, how, to, what }) => {
      const [head, part, tail] = [
        found.slice(0, at),
        found.slice(at, at + size),
        found.slice(at + size)
      ]
      switch (how) {
        case 'drop':
          return head + tail
        case 'double':
          return head + part + part + tail
        case 'move':
          return (head + tail).slice(0, to) + part + (head + tail).slice(to)
        default:
          return head + what + part + tail
      }
    }, text)
  )
}
