import type { Language } from '@ketenregie/core'
import { printTable } from '../output/table.ts'
import { wrap } from '../output/wrap.ts'
import type { Register } from './collect-register.ts'
import { registerTables } from './register-tables.ts'
import { registerWords } from './words.ts'

/** For a terminal: without the list of fields, which the file and the data have. */
export function printRegister(register: Register, language: Language, width?: number): string {
  const words = registerWords[language]
  const parts = registerTables(register, language, 'counts')
    .filter(({ heading }) => heading !== words.fields)
    .map(({ heading, text, columns, rows }) => {
      const about = text.map(each => `${folded(each, width)}\n`).join('')
      const table =
        rows.length === 0
          ? ''
          : printTable({
              columns: columns.map(title => ({ title })),
              rows,
              ...(width === undefined ? {} : { width })
            })
      return `${heading}\n\n${about}${about === '' || table === '' ? '' : '\n'}${table}\n`
    })
  const { name, version } = register.agreements
  const intro = folded(words.intro(`${name} ${version}`), width)
  return `${words.title(register.title)}\n\n${intro}\n\n${parts.join('')}${totalOf(register, language)}\n`
}

function folded(text: string, width = 100): string {
  return wrap(text, width).join('\n')
}

/** As Markdown, with everything that a privacy officer asks for. */
export function printRegisterFile(register: Register, language: Language): string {
  const words = registerWords[language]
  const { name, version, hash } = register.agreements
  const parts = registerTables(register, language, 'names').flatMap(
    ({ heading, text, columns, rows }) => [
      `## ${heading}`,
      ...text,
      ...(rows.length === 0 ? [] : [markdown(columns, rows)])
    ]
  )
  return [
    `# ${words.title(register.title)}`,
    words.intro(`${name} ${version} (${hash})`),
    `${totalOf(register, language)}.`,
    ...parts
  ]
    .join('\n\n')
    .concat('\n')
}

/** How many messages there are and how many are held, in one line. */
export function totalOf({ shared }: Register, language: Language): string {
  const held = shared.filter(({ basis }) => basis === null).length
  return registerWords[language].total(shared.length, held)
}

function markdown(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [columns, columns.map(() => '---'), ...rows]
  const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ')
  return lines.map(cells => `| ${cells.map(cell).join(' | ')} |`).join('\n')
}
