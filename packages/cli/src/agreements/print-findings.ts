import type { Language, Place, Severity } from '@ketenregie/core'
import type { Colors } from '../output/colors.ts'
import { wrap } from '../output/wrap.ts'
import type { FileFinding } from './finding-in-file.ts'

interface PrintOptions {
  readonly language: Language
  readonly colors: Colors
}

const words: Readonly<Record<Language, Readonly<Record<Severity, string>>>> = {
  nl: { error: 'fout', warning: 'waarschuwing', info: 'ter info' },
  en: { error: 'error', warning: 'warning', info: 'info' }
}

/** Every finding with its place, the line itself with a caret under it, and what to do. */
export function printFindings(
  findings: readonly FileFinding[],
  texts: ReadonlyMap<string, string>,
  options: PrintOptions
): string {
  const lines = new Map<string, readonly string[]>()
  const linesOf = (file: string) => {
    const known = lines.get(file) ?? (texts.get(file) ?? '').split('\n')
    lines.set(file, known)
    return known
  }
  return findings.map(finding => printFinding(finding, linesOf, options)).join('\n')
}

function printFinding(
  { severity, code, place, text, advice }: FileFinding,
  linesOf: (file: string) => readonly string[],
  { language, colors }: PrintOptions
): string {
  const color = severity === 'error' ? colors.red : colors.yellow
  const where = place === null ? '' : ` ${place.file}:${place.line}:${place.column}`
  return [
    `${color(words[language][severity])}${colors.bold(where)} ${colors.dim(code)}`,
    ...(place === null ? [] : excerpt(place, linesOf(place.file), colors)),
    ...wrap(text, 92).map(line => `  ${line}`),
    ...(advice === null ? [] : wrap(`→ ${advice}`, 92).map(line => `  ${line}`)),
    ''
  ].join('\n')
}

const widest = 90

/** The line with a caret under the column; a long line is cut around it. */
function excerpt(
  { line, column }: Place,
  lines: readonly string[],
  colors: Colors
): readonly string[] {
  const whole = lines[line - 1]?.replace(/\r$/, '')
  if (whole === undefined || whole.trim() === '') return []
  const from = column > widest ? column - Math.floor(widest / 2) : 0
  const part = whole.slice(from, from + widest).replaceAll('\t', ' ')
  const number = String(line)
  const margin = ' '.repeat(number.length)
  return [
    colors.dim(`  ${number} │ `) + part,
    colors.dim(`  ${margin} │ `) + ' '.repeat(Math.max(0, column - 1 - from)) + colors.red('^')
  ]
}
