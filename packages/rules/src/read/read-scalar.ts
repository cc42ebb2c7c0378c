import type { Report } from '../diagnostic/report.ts'
import type { ScalarNode } from './tree.ts'

/** A scalar as the YAML library gives it. */
export interface ParsedScalar {
  readonly value: unknown
  readonly written: string
  readonly quoted: boolean
  readonly place: ScalarNode['place']
}

const plainNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/
const paddedNumber = /^[-+]?0\d/
const clockTime = /^[-+]?\d{1,2}(?::[0-5]?\d){1,2}$/

/** Takes a bare scalar only where every reader would take the same; the rest needs quotes. */
export function readScalar(parsed: ParsedScalar, report: Report): ScalarNode {
  const { value, written, quoted, place } = parsed
  if (!quoted && clockTime.test(written))
    report.add({ code: 'rules/clock-time', params: { written } }, place)
  switch (typeof value) {
    case 'number':
      return { kind: 'scalar', value: readNumber(value, parsed, report), written, quoted, place }
    case 'string':
      return { kind: 'scalar', value, written: quoted ? value : written, quoted, place }
    case 'boolean':
      return { kind: 'scalar', value, written, quoted, place }
    default:
      return { kind: 'scalar', value: null, written, quoted, place }
  }
}

function readNumber(value: number, { written, place }: ParsedScalar, report: Report): number {
  if (paddedNumber.test(written))
    report.add({ code: 'rules/leading-zero', params: { written } }, place)
  else if (!plainNumber.test(written) || Math.abs(value) > Number.MAX_SAFE_INTEGER)
    report.add({ code: 'rules/odd-number', params: { written: written.slice(0, 40) } }, place)
  return value
}
