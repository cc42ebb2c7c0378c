import type { Modality, Place } from '@ketenregie/core'
import type { Operator } from '../model/condition.ts'
import { list, map, required } from './collections.ts'
import { modalities, operators } from './dutch.ts'
import { reportExpected } from './found.ts'
import { name, nameOf } from './names.ts'
import { cut, word } from './scalars.ts'
import type { Session } from './session.ts'
import type { Form, Shape } from './shape.ts'
import { become } from './shape.ts'
import type { Entry, MapNode, Node } from './tree.ts'

/** A condition as it stands in the file: its names are not looked up and its values not read yet. */
export type WrittenCondition =
  | {
      readonly kind: 'all' | 'any'
      readonly of: readonly WrittenCondition[]
      readonly place: Place
    }
  | { readonly kind: 'not'; readonly of: WrittenCondition; readonly place: Place }
  | {
      readonly kind: 'ground'
      readonly of: WrittenCondition
      readonly modality: Modality
      readonly place: Place
    }
  | { readonly kind: 'name'; readonly name: string; readonly place: Place }
  | WrittenComparison

export interface WrittenComparison {
  readonly kind: 'compare'
  readonly fact: string
  readonly place: Place
  readonly operator: Operator
  readonly operatorPlace: Place
  readonly value: Node
}

/** Conditions hold conditions. */
const form: Form = {
  kind: 'recursive',
  name: 'condition',
  of: () => ({
    kind: 'either',
    of: [
      nameOf('condition').form,
      ...[...connectives.values()].map(shape => shape.form),
      { kind: 'comparison', operators, except: [...connectives.keys()] }
    ]
  })
}

const nested: Shape<WrittenCondition> = {
  form,
  read: (node, session) => condition.read(node, session)
}

const all = become(
  map({ alle: required(list(nested, 1)) }),
  (read, { place }): WrittenCondition => {
    return { kind: 'all', of: read.alle, place }
  }
)
const any = become(
  map({ een_van: required(list(nested, 1)) }),
  (read, { place }): WrittenCondition => {
    return { kind: 'any', of: read.een_van, place }
  }
)
const not = become(map({ niet: required(nested) }), ({ niet }, { place }): WrittenCondition => {
  return { kind: 'not', of: niet, place }
})
const ground = become(
  map({ grond: required(nested), modaliteit: required(word(modalities)) }),
  ({ grond, modaliteit }, { place }): WrittenCondition => {
    return { kind: 'ground', of: grond, modality: modaliteit, place }
  }
)

export const connectives: ReadonlyMap<string, Shape<WrittenCondition>> = new Map([
  ['alle', all],
  ['een_van', any],
  ['niet', not],
  ['grond', ground]
])

/** When something is so: a name, `{ alle: … }` and its like, or `{ FACT: { OPERATOR: VALUE } }`. */
export const condition: Shape<WrittenCondition> = {
  form,
  read(node, session) {
    if (node.kind === 'map') return readMap(node, session)
    if (node.kind === 'list') return reportExpected('condition', node, session)
    const read = name.read(node, session)
    return read === undefined ? undefined : { kind: 'name', name: read, place: node.place }
  }
}

function readMap(node: MapNode, session: Session): WrittenCondition | undefined {
  const used = [...connectives].filter(([key]) => node.entries.has(key))
  const [connective, another] = used
  if (connective !== undefined && another === undefined) return connective[1].read(node, session)
  const [entry, second] = node.entries.values()
  if (entry !== undefined && second === undefined) return readComparison(entry, session)
  const keys = [...connectives.keys()]
  const found = [...node.entries.keys()].map(cut)
  session.report.add(
    { code: 'rules/one-of-keys', params: { keys, found } },
    second?.place ?? node.place
  )
  return undefined
}

function readComparison(
  { key: fact, place, value }: Entry,
  session: Session
): WrittenCondition | undefined {
  if (value.kind !== 'map') {
    const isMisspelt = !/^[a-z][a-z0-9_]*$/.test(fact) || value.kind === 'list'
    const params = session.report.unknown(cut(fact), connectives.keys(), place)
    if (isMisspelt) session.report.add({ code: 'rules/unknown-key', params }, place)
    else reportExpected('comparison', value, session)
    return undefined
  }
  const [entry, second] = value.entries.values()
  if (entry === undefined || second !== undefined) {
    const found = [...value.entries.keys()].map(cut)
    const params = { keys: [...operators.keys()], found }
    session.report.add({ code: 'rules/one-of-keys', params }, second?.place ?? value.place)
    return undefined
  }
  const operator = operators.get(entry.key)
  if (operator !== undefined)
    return {
      kind: 'compare',
      fact,
      place,
      operator,
      operatorPlace: entry.place,
      value: entry.value
    }
  const params = session.report.unknown(cut(entry.key), operators.keys(), entry.place)
  session.report.add({ code: 'rules/unknown-operator', params }, entry.place)
  return undefined
}
