import type { Catalogue, DiagnosticOf, Language, Place, Severity } from './diagnostic.ts'
import { phraseDiagnostics } from './phrase-diagnostics.ts'
import type { PhrasedDiagnostic } from './phrase-diagnostics.ts'

const severities: Readonly<Record<Language, Record<Severity, string>>> = {
  nl: { error: 'fout', warning: 'waarschuwing', info: 'ter info' },
  en: { error: 'error', warning: 'warning', info: 'info' }
}

/** How much of a long line is shown. */
const width = 100

/**
 * The problems as text: file:line:column, what is the matter, the line with a caret under the
 * place, and what to write instead. `texts` holds the files by the name that places use; of a file
 * that is not there no line is shown.
 */
export function renderDiagnostics<Problems>(
  problems: readonly DiagnosticOf<Problems>[],
  catalogue: Catalogue<Problems>,
  texts: ReadonlyMap<string, string>,
  language: Language
): string {
  const files = new Map<string, readonly string[]>()
  const lineAt = ({ file, line }: Place): string | undefined => {
    const lines = files.get(file) ?? (texts.get(file) ?? '').split(/\r\n|\r|\n/)
    files.set(file, lines)
    return lines[line - 1]
  }
  return phraseDiagnostics(problems, catalogue)
    .map(problem => render(problem, problem.place && lineAt(problem.place), language))
    .join('\n\n')
}

function render(
  { code, severity, place, text, advice, example }: PhrasedDiagnostic,
  line: string | null | undefined,
  language: Language
): string {
  const where = place === null ? '' : `${place.file}:${place.line}:${place.column}: `
  return [
    `${where}${severities[language][severity]}: ${text} [${code}]`,
    ...(place && line ? excerpt(line, place) : []),
    ...(advice === null ? [] : [`  ${advice}`]),
    ...(example ?? '').split('\n').flatMap(part => (part === '' ? [] : [`    ${part}`]))
  ]
    .map(visible)
    .join('\n')
}

function excerpt(line: string, { line: number, column }: Place): readonly string[] {
  const skipped = column > width ? column - width / 2 : 0
  const shown = line.slice(skipped, skipped + width)
  const before = shown.slice(0, Math.max(0, column - 1 - skipped)).replaceAll(/[^\t]/g, ' ')
  const gutter = ' '.repeat(String(number).length)
  return [`  ${number} | ${shown}`, `  ${gutter} | ${before}^`]
}

/** A file may hold control characters that would steer the reader's screen. */
function visible(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Bidi_Control}]/gu, mark => (mark === '\t' ? mark : '\u{fffd}'))
}
