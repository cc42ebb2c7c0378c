import { versionFrom } from '@ketenregie/core'
import type { Citation, StateNode } from '@ketenregie/core'
import type { Scenario } from '../model/scenario.ts'
import type { AgreementPack } from '../pack/agreement-pack.ts'
import type { Protected } from './result.ts'
import type { Subject } from './subject.ts'

/** The places in the sources that the subjects rest on, with the norms that rest there too. */
export function protectedBy(
  pack: AgreementPack,
  scenario: Scenario,
  subjects: readonly Subject[]
): readonly Protected[] {
  const process = scenario.kind === 'process' ? scenario.process : ''
  const citations = subjects.flatMap(subject => citationsOf(subject, pack, process))
  const unique = new Map(citations.map(one => [`${one.source} ${one.place}`, one]))
  const norms = Object.values(pack.norms)
  return [...unique.values()].map(citation => ({
    citation,
    norms: norms
      .filter(({ source }) => source.source === citation.source && source.place === citation.place)
      .map(({ id }) => id)
  }))
}

function citationsOf(subject: Subject, pack: AgreementPack, process: string): readonly Citation[] {
  const around = own(pack.processes, process)
  const within = Object.values(around?.subCases ?? {}).map(subCase => subCase.process)
  const definitions = [process, ...within].flatMap(name => some(own(pack.processes, name)))
  switch (subject.kind) {
    case 'decision': {
      const found = pack.ruleSets.flatMap(({ concepts, rules, tables = {} }) => [
        ...some(own(rules, subject.name)),
        ...some(own(concepts, subject.name)),
        ...some(own(tables, subject.name))
      ])
      // of several versions the last one is what counts now
      return found.slice(-1).map(({ source }) => source)
    }
    case 'limit': {
      const limit = own(pack.timeLimits, subject.name)
      const version = limit && (versionFrom(limit, subject.on) ?? limit.versions[0])
      return some(version?.source)
    }
    case 'task':
      return some(own(pack.tasks, subject.name)?.source)
    case 'event':
      return definitions.flatMap(({ events }) => some(own(events, subject.name)?.source))
    case 'message':
      return Object.values(pack.messages)
        .filter(({ to, kind }) => to === subject.to && kind === subject.name)
        .map(({ source }) => source)
    case 'step':
      return definitions.flatMap(definition => stepSources(definition, subject.name))
    case 'process':
      return some(around?.meta?.source)
  }
}

function stepSources({ states = {} }: StateNode, step: string): readonly Citation[] {
  return Object.entries(states).flatMap(([name, state]) => [
    ...(name === step ? some(state.meta?.source) : []),
    ...stepSources(state, step)
  ])
}

function some<Value>(value: Value | null | undefined): readonly Value[] {
  return value === null || value === undefined ? [] : [value]
}

function own<Value>(of: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(of, name) ? of[name] : undefined
}
