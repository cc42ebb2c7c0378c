import {
  checkDefinition,
  processProblemsEn,
  processProblemsNl,
  readDefinition
} from '@ketenregie/core'
import type { ProcessDefinition, ProcessDiagnostic } from '@ketenregie/core'
import { processes } from '@ketenregie/processes'
import { changed, printChanged } from './changed.ts'
import type { Change } from './changed.ts'
import { tell } from './told-example.ts'
import type { ToldExample } from './told-example.ts'

const event = { title: 'Overleg klaar', by: [], facts: [], source: null }
const meeting = {
  title: 'Overleg',
  process: 'casusoverleg',
  gives: [],
  event: 'overleg_klaar',
  returns: [],
  source: null
}
const declares: Change = ['subCases', { overleg: meeting }]
const knows: Change = ['events.overleg_klaar', event]
const opens: Change = ['states.gesprek.entry', [{ type: 'case.open', params: { case: 'overleg' } }]]
const hears: Change = ['states.gesprek.on.overleg_klaar', [{}]]
const waits: Change = ['states.gesprek.on.overleg_klaar', [{ target: 'advies_opstellen' }]]

/** What is put into a definition that is sound, by the code that it yields. */
const faults: Readonly<Record<string, readonly Change[]>> = {
  'core/process-shape': [['states.gesprek.invoke', { src: 'bel_de_gemeente' }]],
  'core/process-initial': [['initial', 'verhelderen']],
  'core/process-target': [['on.overlijden', [{ target: '.overledn' }]]],
  'core/process-event': [['states.gesprek.on.gebeld', [{ target: 'advies_opstellen' }]]],
  'core/process-reserved-event': [['events.taak_afgerond', { ...event, title: 'Taak klaar' }]],
  'core/process-final': [['states.afgesloten.on', { overlijden: [{ target: 'overleden' }] }]],
  'core/process-sub-case': [opens],
  'core/process-sub-case-event': [declares, opens],
  'core/process-sub-case-idle': [declares, knows, hears],
  'core/process-sub-case-unheard': [declares, knows, opens],
  'core/process-sub-case-unbounded': [
    declares,
    knows,
    opens,
    waits,
    ['states.gesprek.meta.deadline']
  ]
}

/** What checking the process `omgevingsadvies` says when one of these is in it; by code. */
export function definitionExamples(): ReadonlyMap<string, ToldExample> {
  const found = new Map<string, ToldExample>()
  for (const [code, changes] of Object.entries(faults)) {
    const definition = changed<ProcessDefinition>(processes.omgevingsadvies, changes)
    const read = readDefinition(definition)
    const problems: readonly ProcessDiagnostic[] =
      read.definition === null ? read.problems : checkDefinition(read.definition)
    const check = read.definition === null ? 'readDefinition' : 'checkDefinition'
    const problem = problems.find(each => each.code === code)
    if (!problem) continue
    const lines = printChanged('proces', 'processes.omgevingsadvies', changes)
    const text = [...lines, `${check}(proces)`].join('\n')
    const catalogues = { nl: processProblemsNl, en: processProblemsEn }
    found.set(code, tell({ as: 'ts', text }, problem, catalogues))
  }
  return found
}
