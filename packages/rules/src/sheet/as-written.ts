/**
 * A cell as the file has it, where a spreadsheet program made something else of it: it turns days
 * round, drops zeros in front, writes a comma in a number and curls quotes. `before` is what stood
 * there; `like`, for a cell that was empty, is what else stands in its column.
 */
export function asWritten(text: string, before: string | undefined, like?: string): string {
  const plain = text.replaceAll('\u00A0', ' ').trim()
  const model = before ?? like
  if (model === undefined || plain === before) return plain
  if (before !== undefined && isSame(plain, before)) return before
  if (isDay(model)) return dayIn(plain) ?? plain
  return isNumber(model) && /^-?\d+,\d+$/.test(plain) ? plain.replace(',', '.') : plain
}

/** Whether a program would have made the one of the other, with nobody changing anything. */
function isSame(text: string, before: string): boolean {
  if (straight(text) === straight(before.trim())) return true
  if (isDay(before)) return dayIn(text) === before || shortDays(before).includes(text)
  if (isNumber(before))
    return isNumber(text.replace(',', '.')) && Number(text.replace(',', '.')) === Number(before)
  return truths[before]?.includes(text.toUpperCase()) ?? false
}

const truths: Readonly<Partial<Record<string, readonly string[]>>> = {
  true: ['TRUE', 'WAAR'],
  false: ['FALSE', 'ONWAAR']
}

function straight(text: string): string {
  return text.replaceAll(/[“”„]/g, '"').replaceAll(/[‘’‚]/g, "'")
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text)
}

function isNumber(text: string): boolean {
  return /^-?\d+(?:\.\d+)?$/.test(text)
}

/** `1-7-2021`, `01/07/2021` and `2021-07-01 00:00:00`; a year of two digits could be any century. */
function dayIn(text: string): string | null {
  const [, iso] = /^(\d{4}-\d{2}-\d{2})(?:[T ]00:00(?::00(?:\.0+)?)?)?$/.exec(text) ?? []
  if (iso !== undefined) return iso
  const [, day = '', month = '', year] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text) ?? []
  return year === undefined ? null : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

/** What a day is turned into where its own year tells which century is meant. */
function shortDays(day: string): readonly string[] {
  const [year = '', month = '', dayOfMonth = ''] = day.split('-')
  const days = [dayOfMonth, String(Number(dayOfMonth))]
  const months = [month, String(Number(month))]
  const short = days.flatMap(one =>
    months.flatMap(other => ['-', '/', '.'].map(mark => [one, other, year.slice(2)].join(mark)))
  )
  return [...short, String(serialOf(Number(year), Number(month), Number(dayOfMonth)))]
}

/** Days since 30 December 1899, as spreadsheet programs count. */
function serialOf(year: number, month: number, day: number): number {
  const shifted = month < 3 ? year - 1 : year
  const rest = month < 3 ? month + 12 : month
  const leaps = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400)
  const days = 365 * shifted + leaps + Math.floor((153 * (rest - 3) + 2) / 5) + day
  return days - 693_900
}
