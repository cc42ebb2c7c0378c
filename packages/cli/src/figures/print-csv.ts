import type { Figures } from './collect-figures.ts'

const columns = ['kpi', 'aspect', 'code', 'gemeente', 'klasse', 'zaken', 'aandeel', 'mediaan']

/** A line per indicator, municipality and class; an empty number is withheld or not measured. */
export function printCsv({ figures }: Figures): string {
  const lines = figures.flatMap(({ name, aspect, classes, rows, total }) =>
    [...rows, total].flatMap(({ code, municipality, counts, share, median }) =>
      classes.map((each, at) =>
        [name, aspect, code, municipality, each, counts[at] ?? null, share, median].map(cell)
      )
    )
  )
  return [columns, ...lines].map(line => `${line.join(',')}\r\n`).join('')
}

/** A spreadsheet takes a text that begins with one of these as a formula. */
const formula = /^[=+\-@\t\r]/

function cell(value: string | number | null): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const safe = formula.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
