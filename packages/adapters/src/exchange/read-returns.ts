import { canonicalJson, isCivilDate } from '@ketenregie/core'
import type { EventMessage, FactDefinition, Party, TaskDefinition } from '@ketenregie/core'
import { fieldPlace, problemMaker } from '../json-lines/line-problem.ts'
import type { LinePlace } from '../json-lines/line-problem.ts'
import { readLine } from '../json-lines/read-line.ts'
import type { LineRead } from '../json-lines/read-line.ts'
import { splitLines } from '../json-lines/split-lines.ts'
import { readStated } from '../statements/read-statements.ts'
import { returnSchema } from './exchange-schema.ts'
import type { WrittenReturn } from './exchange-schema.ts'
import type { ReturnProblem, ReturnProblems } from './return-problems.ts'

/** Something to tell a case; its key is made of the id, so that telling it again changes nothing. */
export interface ReturnedMessage {
  readonly id: string
  readonly caseId: string
  readonly message: EventMessage
}

export type ReturnRead = LineRead<ReturnedMessage, ReturnProblem>

export interface ReturnOptions {
  readonly facts: Readonly<Record<string, FactDefinition>>
  readonly parties: Readonly<Record<string, Party>>
  readonly tasks: Readonly<Record<string, TaskDefinition>>
  /** The name that problems carry; `terugmeldingen.jsonl` when left out. */
  readonly file?: string
}

type Kind = WrittenReturn['soort']
type Part = 'feit' | 'waarde' | 'taak' | 'gebeurtenis'

const parts: readonly Part[] = ['feit', 'waarde', 'taak', 'gebeurtenis']

const wanted: Readonly<Record<Kind, readonly Part[]>> = {
  voortgang: ['feit', 'waarde'],
  interventie: ['taak'],
  resultaat: ['gebeurtenis']
}

const problem = problemMaker<ReturnProblems>()

/** Reads what comes back from a case application, one message a line. A wrong line stops no other. */
export function* readReturns(
  lines: string | Iterable<string>,
  options: ReturnOptions
): Generator<ReturnRead> {
  const earlier = new Map<string, { readonly line: number; readonly text: string }>()
  let line = 0
  for (const text of typeof lines === 'string' ? splitLines(lines) : lines) {
    line++
    if (text.trim() === '') continue
    const place = { file: options.file ?? 'terugmeldingen.jsonl', line, text }
    const read = readLine(returnSchema, place)
    if (read.item === null) {
      yield { ...read, item: null }
      continue
    }
    const { id } = read.item
    const content = canonicalJson(read.item)
    const known = earlier.get(id)
    if (known !== undefined) {
      const at = fieldPlace('id', place)
      const params = { id, first: known.line }
      const again = problem('statements/doubled', params, at, 'warning')
      const other = problem('statements/conflicting', params, at)
      yield { line, item: null, problems: [known.text === content ? again : other] }
      continue
    }
    const made = messageOf(read.item, place, options)
    if (made.item !== null) earlier.set(id, { line, text: content })
    yield { line, ...made }
  }
}

function messageOf(
  written: WrittenReturn,
  place: LinePlace,
  { facts, parties, tasks }: ReturnOptions
): Omit<ReturnRead, 'line'> {
  const { soort: kind, feit, waarde, taak, gebeurtenis, door, op } = written
  const problems: ReturnProblem[] = [...shapeOf(written, kind, place)]
  if (!isCivilDate(op))
    problems.push(problem('lines/impossible-date', { field: 'op' }, fieldPlace('op', place)))
  if (!Object.hasOwn(parties, door))
    problems.push(problem('statements/unknown-party', { party: door }, fieldPlace('door', place)))
  if (taak !== undefined && !Object.hasOwn(tasks, taak))
    problems.push(problem('exchange/unknown-task', { task: taak }, fieldPlace('taak', place)))
  const definition = feit !== undefined && Object.hasOwn(facts, feit) ? facts[feit] : undefined
  if (feit !== undefined && definition === undefined)
    problems.push(problem('statements/unknown-fact', { fact: feit }, fieldPlace('feit', place)))
  const stated =
    definition === undefined || waarde === undefined ? null : readStated(waarde, definition, place)
  if (stated !== null && 'refused' in stated) problems.push(stated.refused)
  if (problems.length > 0 || !isCivilDate(op)) return { item: null, problems }
  const told = { by: door, on: op, key: `uitwisseling:${written.id}` }
  return {
    item: { id: written.id, caseId: written.zaak, message: { ...told, ...about() } },
    problems
  }

  function about(): Pick<EventMessage, 'type' | 'facts' | 'task'> {
    if (feit !== undefined && stated !== null && 'stated' in stated)
      return { type: 'feiten_vastgesteld', facts: { [feit]: stated.stated } }
    return taak === undefined ? { type: gebeurtenis ?? '' } : { type: 'taak_afgerond', task: taak }
  }
}

/** Each kind has its own fields, and no others. */
function shapeOf(written: WrittenReturn, kind: Kind, place: LinePlace): readonly ReturnProblem[] {
  return parts.flatMap(field => {
    const isThere = written[field] !== undefined
    const isWanted = wanted[kind].includes(field)
    if (isThere === isWanted) return []
    const params = { kind, field }
    return isWanted
      ? [problem('exchange/needs-field', params, fieldPlace('soort', place))]
      : [problem('exchange/field-does-not-fit', params, fieldPlace(field, place))]
  })
}
