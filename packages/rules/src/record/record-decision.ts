import { hashOf } from '@ketenregie/core'
import type { CivilDate, Facts, Finding } from '@ketenregie/core'
import { readingNames } from '../compile/library.ts'
import type { Library } from '../compile/library.ts'
import { programOf } from '../compile/program.ts'
import { usesOf } from '../compile/uses.ts'
import type { Condition } from '../model/condition.ts'
import type { AgreementPack } from '../pack/agreement-pack.ts'
import type { TableFinding } from '../table/table-finding.ts'
import type { DecisionRecord, RecordedFact, RecordedPart } from './decision-record.ts'

/** Records a finding with what it rests on. The facts are those that it was found from. */
export function recordDecision(
  pack: AgreementPack,
  finding: Finding | TableFinding,
  facts: Facts,
  asOf: CivilDate
): DecisionRecord {
  const { names, parts } = restingOn(pack, finding, asOf)
  const { name, version, hash, files } = pack
  const record = {
    pack: { name, version, hash },
    files,
    asOf,
    parts,
    facts: names.flatMap(fact => recordFact(fact, facts, pack)),
    finding
  }
  return { ...record, hash: hashOf(record) }
}

function recordFact(fact: string, facts: Facts, pack: AgreementPack): readonly RecordedFact[] {
  const definition = pack.facts[fact]
  const value = Object.hasOwn(facts, fact) ? facts[fact] : undefined
  if (definition === undefined || value === undefined) return []
  return [{ fact, value, holders: definition.holders }]
}

interface Resting {
  /** Of facts. */
  readonly names: readonly string[]
  readonly parts: readonly RecordedPart[]
}

function restingOn(pack: AgreementPack, finding: Finding | TableFinding, asOf: CivilDate): Resting {
  const { name } = finding
  const program = programOf(pack)
  if (finding.kind === 'table') {
    const { table, library, rows, facts } = program.table(name, { asOf })
    const first = { name, reading: null, layer: table.layer ?? null }
    return { names: facts, parts: [first, ...partsIn(rows, library)] }
  }
  const readings = finding.reading === null ? {} : { [name]: finding.reading }
  const { library, facts } = program.decision(name, { asOf, readings })
  return { names: facts, parts: partsIn([{ condition: name }], library) }
}

/** Every rule and concept that is mentioned, also by way of each other. */
function partsIn(conditions: readonly Condition[], library: Library): readonly RecordedPart[] {
  const parts = [...usesOf(conditions, library.behind).names].map((name): RecordedPart => {
    const subject = library.subject(name)
    const table = subject.kind === 'concept' ? subject.table : undefined
    const reading = readingNames(subject).length === 1 ? null : library.readingName(name)
    return { name: table ?? name, reading, layer: subject.of.layer ?? null }
  })
  return parts.filter((one, index) => parts.findIndex(({ name }) => name === one.name) === index)
}
