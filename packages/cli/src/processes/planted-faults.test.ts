import { phraseDiagnostics, renderDiagnostics } from '@ketenregie/core'
import { landelijk } from '@ketenregie/processes'
import { readPack } from '@ketenregie/rules'
import { runScenarios } from '@ketenregie/rules/scenario'
import { expect, it } from 'vitest'
import { agreementCatalogues } from '../agreements/file-problems.ts'
import { checkProcesses } from './check-processes.ts'
import { nationalFiles } from '../../../processes/src/agreements/read-agreements.fixture.ts'
import { plantedFaults } from './planted-faults.fixture.ts'
import type { PlantedFault } from './planted-faults.fixture.ts'

const asOf = '2026-04-16'
const files = nationalFiles()
const found = ({ pack, process }: PlantedFault) => checkProcesses(pack, asOf, [process])

it.each(plantedFaults)('$what is found, and told in both languages', fault => {
  const told = found(fault).map(({ code, params }) => {
    const where = 'state' in params ? params.state : 'states' in params ? params.states.join() : ''
    return `${code} ${'limit' in params && where === '' ? params.limit : where}`
  })
  expect([...new Set(told)]).toEqual(fault.found)
  for (const language of ['nl', 'en'] as const)
    for (const problem of found(fault)) {
      const [shown] = phraseDiagnostics([problem], agreementCatalogues[language])
      const { text = '', advice = '' } = shown ?? {}
      // the step or limit by name, and what to write
      expect(text).toContain(`"${fault.process}"`)
      expect(text + advice).not.toMatch(/undefined|\[object/)
      expect(advice).not.toBe('')
    }
})

/** A remark says what the reader must fill in, and what never comes to rest cannot be run. */
function runnable(fault: PlantedFault): readonly string[] {
  return phraseDiagnostics(found(fault), agreementCatalogues.nl).flatMap(
    ({ code, example = '' }) =>
      example === '' || example.includes('is ja') || code.includes('endless') ? [] : [example]
  )
}

it('shows scenarios that run as they stand, on the process with the fault', async () => {
  const shown = plantedFaults.map(fault => ({ fault, examples: runnable(fault) }))
  const all = shown.flatMap(({ examples }) => examples)
  expect(all.length).toBeGreaterThan(5)
  const text = `scenarios:\n${all.join('\n').replaceAll(/^/gm, '  ')}\n`
  const { processes } = landelijk
  const { pack, scenarios } = readPack(new Map([...files, ['fout.scenarios.yaml', text]]), {
    name: 'landelijk',
    processes
  })
  const own = scenarios.filter(({ place }) => place.file === 'fout.scenarios.yaml')
  expect(own).toHaveLength(all.length)
  let at = 0
  for (const { fault, examples } of shown) {
    const mine = own.slice(at, (at += examples.length))
    const changed = { processes: fault.pack.processes, timeLimits: fault.pack.timeLimits }
    const results = pack ? await runScenarios({ ...pack, ...changed }, mine, { asOf }) : []
    const deviations = results.map(result => result.deviations)
    expect([fault.what, deviations]).toEqual([fault.what, mine.map(() => [])])
  }
})

it('reads as an admin sees it', () => {
  const fault = plantedFaults.find(({ found: [code] }) => code?.includes('sub-case-deaf'))
  const shown = fault && renderDiagnostics(found(fault), agreementCatalogues.nl, new Map(), 'nl')
  expect(shown).toBe(
    [
      'fout: In de stap "informatie_verzamelen" van het proces "omgevingsadvies" kan de deelzaak "deel" melden: "deel_klaar", en niets hoort dat daar. [core/process-sub-case-deaf]',
      '  Laat die stap erop wachten, of trek de deelzaak in als de zaak daarheen gaat.',
      '    - naam: niemand hoort deel_klaar van deel',
      '      proces: omgevingsadvies',
      '      tijdlijn:',
      '        - { op: 2026-01-05 }',
      '        - { op: 2026-01-06, gebeurtenis: vraag_verhelderd, door: zvh, feit: { moment_omgevingsadvies: ZSM-tafel }, verwacht: { stap: informatie_verzamelen } } # "omgevingsadvies_compleet" is onbekend'
    ].join('\n')
  )
})
