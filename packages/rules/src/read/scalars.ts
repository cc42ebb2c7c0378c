import type { CivilDate, Instant } from '@ketenregie/core'
import { isCivilDate, isInstant } from '@ketenregie/core'
import type { Format } from '../diagnostic/problems.ts'
import { reportExpected } from './found.ts'
import type { ReferenceKind } from './session.ts'
import type { Shape } from './shape.ts'
import type { Node } from './tree.ts'

/** A sentence or title. */
export const text: Shape<string> = {
  form: { kind: 'text' },
  read(node, session) {
    const isText = node.kind === 'scalar' && typeof node.value === 'string' && node.value.trim()
    return isText ? node.value.trim() : reportExpected('text', node, session)
  }
}

/** A text of a named format. Numbers are taken as they are written, so that `versie: 1` may stand. */
export function format(name: Format, pattern: RegExp, refers?: ReferenceKind): Shape<string> {
  const form = { kind: 'format', format: name, pattern: pattern.source } as const
  return {
    form: refers === undefined ? form : { ...form, refers },
    read(node, session) {
      const isWord =
        node.kind === 'scalar' && node.value !== null && typeof node.value !== 'boolean'
      if (!isWord) return reportExpected('text', node, session)
      const { written, place } = node
      if (!pattern.test(written)) {
        session.report.add(
          { code: 'rules/bad-format', params: { format: name, written: cut(written) } },
          place
        )
        return undefined
      }
      if (Object.hasOwn(Object.prototype, written)) {
        session.report.add({ code: 'rules/reserved-name', params: { name: written } }, place)
        return undefined
      }
      if (refers !== undefined) session.refer({ kind: refers, name: written, place })
      return written
    }
  }
}

/** One of a closed list of Dutch words, each with what it stands for. */
export function word<Value extends string | boolean>(
  words: ReadonlyMap<string, Value>
): Shape<Value> {
  return {
    form: { kind: 'word', words },
    read(node, session) {
      if (node.kind !== 'scalar' || node.value === null)
        return reportExpected('word', node, session)
      const value = words.get(node.written)
      if (value !== undefined) return value
      const params = session.report.unknown(cut(node.written), words.keys(), node.place)
      session.report.add({ code: 'rules/unknown-word', params }, node.place)
      return undefined
    }
  }
}

/** A whole number within bounds; null: no bound. */
export function whole(from: number | null = null, to: number | null = null): Shape<number> {
  return {
    form: { kind: 'number', from, to },
    read(node, session) {
      if (node.kind !== 'scalar' || typeof node.value !== 'number' || !Number.isInteger(node.value))
        return reportExpected('number', node, session)
      const number = node.value
      if ((from === null || number >= from) && (to === null || number <= to)) return number
      session.report.add({ code: 'rules/out-of-range', params: { number, from, to } }, node.place)
      return undefined
    }
  }
}

/** Read later, when it is known what it must be. */
export const anything: Shape<Node> = {
  form: { kind: 'value' },
  read: node => node
}

const datePattern = /^\d{4}-\d{2}-\d{2}$/

export const date: Shape<CivilDate> = {
  form: { kind: 'format', format: 'date', pattern: datePattern.source },
  read(node, session) {
    if (node.kind !== 'scalar' || typeof node.value !== 'string')
      return reportExpected('date', node, session)
    const { written, place } = node
    if (isCivilDate(written)) return written
    if (datePattern.test(written))
      session.report.add({ code: 'rules/impossible-date', params: { written } }, place)
    else
      session.report.add(
        { code: 'rules/bad-format', params: { format: 'date', written: cut(written) } },
        place
      )
    return undefined
  }
}

const momentPattern =
  /^(?!0000|9999)\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-](0\d|1[0-4]):[0-5]\d)$/

/** A day, or a moment with its offset where the hour matters. */
export const dateOrMoment: Shape<CivilDate | Instant> = {
  form: {
    kind: 'either',
    of: [date.form, { kind: 'format', format: 'moment', pattern: momentPattern.source }]
  },
  read(node, session) {
    if (node.kind !== 'scalar' || typeof node.value !== 'string' || !/^[^T]+T/.test(node.written))
      return date.read(node, session)
    const { written, place } = node
    if (isInstant(written)) return written
    const params = momentPattern.test(written)
      ? ({ code: 'rules/impossible-date', params: { written } } as const)
      : ({ code: 'rules/bad-format', params: { format: 'moment', written: cut(written) } } as const)
    session.report.add(params, place)
    return undefined
  }
}

/** Enough to recognise, too little to fill a screen. */
export function cut(written: string): string {
  return written.length <= 60 ? written : `${written.slice(0, 59)}…`
}
