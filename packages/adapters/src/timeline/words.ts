import { phraseDate } from '@ketenregie/core'
import type { CivilDate } from '@ketenregie/core'
import type { Bar } from './timeline.ts'

export function day(date: CivilDate): string {
  return phraseDate(date, 'nl')
}

const words: Readonly<Record<Bar['status'], string>> = {
  running: 'loopt',
  suspended: 'geschorst',
  met: 'gehaald',
  missed: 'verstreken',
  infeasible: 'niet haalbaar',
  withdrawn: 'ingetrokken'
}

export function statusOf({ status, metOn }: Bar): string {
  if (metOn === null) return words[status]
  return `${status === 'missed' ? 'te laat gehaald' : words[status]} op ${day(metOn)}`
}

export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
