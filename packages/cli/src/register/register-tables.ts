import { phrasePeriod } from '@ketenregie/core'
import type { Citation, Language, Sensitivity } from '@ketenregie/core'
import type { Register, RegisterField, Sharing } from './collect-register.ts'
import { groupBy } from './group-by.ts'
import { registerWords } from './words.ts'

/** A part of the register: a heading, what to know, and a table that may be empty. */
export interface RegisterPart {
  readonly heading: string
  readonly text: readonly string[]
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** The register as tables; `counts` gives only how many fields there are of each sensitivity. */
export function registerTables(
  register: Register,
  language: Language,
  detail: 'names' | 'counts'
): readonly RegisterPart[] {
  const words = registerWords[language]
  const { shared, receivers, notCovered, person, kept } = register
  const listed = (names: readonly string[]) => (names.length === 0 ? words.none : names.join(', '))
  const going = shared.filter(({ basis }) => basis !== null)
  const held = shared.filter(({ basis }) => basis === null)
  const told = (fields: readonly RegisterField[]) =>
    detail === 'names' || fields.length === 0
      ? listed(fields.map(({ fact }) => fact))
      : words.fieldCount(countBySensitivity(fields))
  const namesOf = ({ fields }: Sharing) => told(fields)
  const notices = notCovered.map(({ kind, to }) => `${kind} (${to})`)
  return [
    {
      heading: words.shared,
      text: [],
      columns: words.sharedColumns,
      rows: going.map(each => {
        const { name, from, to, purpose, basis, basisSource } = each
        const ground = `${basis ?? ''} (${placeOf(basisSource)})`
        return [name, from, to, purpose, ground, namesOf(each), validity(each, language)]
      })
    },
    {
      heading: words.held,
      text: [
        held.length === 0 ? words.nothingHeld : words.heldHow,
        ...(notices.length === 0 ? [] : [`${words.notCovered} ${notices.join(', ')}.`])
      ],
      columns: words.heldColumns,
      rows: held.map(each => {
        const { name, from, to, purpose, source } = each
        const turn = each.turn === null ? words.nobody : `${each.turn.title} (${each.turn.point})`
        return [name, from, to, purpose, namesOf(each), placeOf(source), turn]
      })
    },
    {
      heading: words.perParty,
      text: [],
      columns: words.perPartyColumns,
      rows: receivers.map(each => [
        each.title,
        each.purpose,
        listed(each.bases),
        told(each.fields),
        each.sensitivity === null ? words.none : words.sensitivity[each.sensitivity],
        told(each.held)
      ])
    },
    { heading: words.fields, text: [], columns: words.fieldColumns, rows: fieldRows() },
    {
      heading: words.person,
      text: [words.onRecord],
      columns: words.personColumns,
      rows: person.map(({ role, norm, text, messages, steps }) => [
        words.roles[role],
        `${norm}: ${text}`,
        listed(messages),
        listed(steps)
      ])
    },
    {
      heading: words.kept,
      text: [words.keptHow],
      columns: words.keptColumns,
      rows: kept.map(({ title, term, source }) => [
        title,
        term === null ? words.noTerm : phrasePeriod(term, language),
        placeOf(source)
      ])
    }
  ]

  function fieldRows(): RegisterPart['rows'] {
    const all = shared.flatMap(({ name, fields }) => fields.map(field => ({ ...field, name })))
    const byFact = groupBy(all, ({ fact }) => fact)
    return [...byFact]
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .flatMap(([fact, [first, ...more]]) => {
        if (first === undefined) return []
        const { sensitivity, lifeDomain, question } = first
        const messages = [first, ...more].map(({ name }) => name).join(', ')
        return [[fact, words.sensitivity[sensitivity], lifeDomain ?? '', question, messages]]
      })
  }
}

function countBySensitivity(
  fields: readonly RegisterField[]
): Readonly<Record<Sensitivity, number>> {
  const count = (wanted: Sensitivity) =>
    fields.filter(({ sensitivity }) => sensitivity === wanted).length
  return { ordinary: count('ordinary'), special: count('special'), criminal: count('criminal') }
}

function placeOf(citation: Citation | null): string {
  return citation === null ? '' : `${citation.source}, ${citation.place}`
}

function validity({ valid: { from, to } }: Sharing, language: Language): string {
  const words = registerWords[language]
  const parts = [
    ...(from === null ? [] : [words.from(from)]),
    ...(to === null ? [] : [words.to(to)])
  ]
  return parts.length === 0 ? words.always : parts.join(', ')
}
