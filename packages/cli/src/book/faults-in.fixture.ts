import type { Said } from './says-in.fixture.ts'

/** As many words as a sentence may have; a list between semicolons counts per part. */
const mostWords = 45

/** What is wrong with words in the book, as a person who corrects proofs would mark it. */
export function faultsIn(said: Said): readonly string[] {
  return marks.flatMap(([fault, isWrong]) =>
    isWrong(said) ? [`${said.where}: ${fault}: ${said.text}`] : []
  )
}

const marks: readonly (readonly [string, (said: Said) => boolean])[] = [
  ['double punctuation', ({ text }) => /[.,;:?!]\s*[.,;:]|[?!]{2}|\.\?/.test(unquoted(text))],
  ['a name from the files', ({ text }) => /[a-z]_[a-z]/.test(withoutCommands(text))],
  [
    'a value from the code',
    ({ text }) => /\b(?:undefined|null|NaN|true|false|object)\b|\[object/.test(text)
  ],
  ['an English word', ({ text }) => english.test(text)],
  ['two spaces', ({ text }) => /\s\s|^\s|\s$/.test(text)],
  ['a space before a mark', ({ text }) => / [.,;:?!](?:\s|$)/.test(text)],
  ['a quote that is not closed', ({ text }) => (text.match(/"/g)?.length ?? 0) % 2 === 1],
  [
    'no capital first',
    ({ kind, text }) => kind !== 'cell' && kind !== 'name' && /^["(]?[a-zà-ÿ]/.test(text)
  ],
  ['no end', ({ kind, text }) => kind === 'sentence' && !/[.?!:]"?\)?$/.test(text)],
  ['nothing', ({ kind, text }) => kind !== 'cell' && text === ''],
  ['too long', said => longest(said) > mostWords]
]

const english =
  /\b(?:the|and|or|not|with|from|yes|no|unknown|deadline|task|case|party|rule|limit|message|own-judgement|own judgement|ground)\b/

/** `ketenregie vraag omgevingsadvies_compleet` is what a person types. */
function withoutCommands(text: string): string {
  return text.replaceAll(/ketenregie [a-z]+ [a-z_]+/g, '')
}

function unquoted(text: string): string {
  return text.replaceAll(/[?.!]"/g, '"').replaceAll('…', '')
}

/** What is enumerated in a cell counts per part. */
function longest({ kind, text }: Said): number {
  const parts = text.split(kind === 'cell' ? /[.?!:;,](?:\s|$)/ : /[.?!:;](?:\s|$)/)
  return Math.max(...parts.map(part => part.split(/\s+/).length))
}
