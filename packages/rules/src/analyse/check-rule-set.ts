import { InvariantError } from '@ketenregie/core'
import type { Edition, Subject } from '../compile/edition.ts'
import { gateOf, readingNames, readingOf } from '../compile/library.ts'
import type { Condition } from '../model/condition.ts'
import type { RuleSet } from '../model/rule-set.ts'
import type { Named } from '../read/collections.ts'
import type { WrittenOverride } from '../read/override.ts'
import type { WrittenReadings } from '../read/readings.ts'
import type { WrittenRuleSet } from '../read/rule-set.ts'
import type { Add } from './add.ts'
import { checkBackground } from './check-background.ts'
import { checkReading } from './check-reading.ts'
import type { CheckedGate, CheckedReading } from './check-reading.ts'
import { checkSameReadings } from './check-same-readings.ts'
import { checkSameRules } from './check-same-rules.ts'
import { partsOf } from './parts.ts'
import { onWorkbench } from './workbench.ts'
import type { Workbench, WorkbenchOptions } from './workbench.ts'

/** Checks what each rule and concept says, reading by reading, and then what they say together. */
export function checkRuleSet(
  set: RuleSet,
  written: WrittenRuleSet,
  edition: Edition,
  options: WorkbenchOptions,
  add: Add
): void {
  const whens = set.excluded.map(({ when }) => when)
  const isDone = onWorkbench(whens, options, workbench => {
    checkBackground(set.excluded, written.excluded, workbench, add)
    return true
  })
  const [first] = written.excluded
  if (isDone === undefined && first !== undefined)
    add({ code: 'rules/not-decided', params: { of: set.name } }, first.when.place)
  const overriding = written.overrides.flatMap(one => overridingReadings(one, edition) ?? [])
  for (const named of [...written.concepts, ...written.rules, ...overriding])
    checkSubject(named, edition, options, add)
  checkSameRules(written.rules, options, add)
}

/** What a layer says in the place of readings of the layer below, where it says that on this day. */
function overridingReadings(
  { name, entry, value }: Named<WrittenOverride>,
  { subjects }: Edition
): Named<WrittenReadings> | undefined {
  if (value.kind === 'table' || value.readings === null) return undefined
  const { readings, given, chosen } = value
  const subject = subjects.get(name)
  const stands = readings.every(
    reading => subject !== undefined && Object.hasOwn(subject.of.readings, reading.name)
  )
  return stands ? { name, entry, value: { readings, given, chosen } } : undefined
}

function checkSubject(
  { name, value, entry }: Named<WrittenReadings>,
  edition: Edition,
  options: WorkbenchOptions,
  add: Add
): void {
  const subject = subjectOf(name, edition)
  const gate = gateOf(subject)
  const around = gate === null ? null : subjectOf(gate, edition)
  const conditions = [...(around === null ? [] : everyReading(around)), ...everyReading(subject)]
  const isDone = onWorkbench(conditions, options, workbench => {
    const readings = value.readings.map(({ name: reading, value: { when } }): CheckedReading => ({
      of: name,
      reading,
      isChosen: reading === subject.of.chosen,
      root: partsOf(readingOf(subject, reading).when, when),
      modality: subject.kind === 'rule' ? subject.of.modality : 'does',
      gate: around && gateOn(around, workbench)
    }))
    for (const reading of readings) checkReading(reading, workbench, add)
    checkSameReadings(readings, workbench, add)
    return true
  })
  if (isDone === undefined) add({ code: 'rules/not-decided', params: { of: name } }, entry.place)
}

function gateOn(gate: Subject, { of, or }: Workbench): CheckedGate {
  const { name, chosen } = gate.of
  const any = or(...everyReading(gate).map(of))
  return { name, chosen: of(readingOf(gate, chosen).when), any }
}

function everyReading(subject: Subject): readonly Condition[] {
  return readingNames(subject).map(name => readingOf(subject, name).when)
}

function subjectOf(name: string, { subjects }: Edition): Subject {
  const found = subjects.get(name)
  if (found === undefined) throw new InvariantError(`no rule or concept is called ${name}`)
  return found
}
