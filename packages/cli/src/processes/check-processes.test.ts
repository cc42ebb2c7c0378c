import { phraseDiagnostics, soundnessProblemsNl } from '@ketenregie/core'
import type { ProcessDefinition, StateNode } from '@ketenregie/core'
import { landelijk } from '@ketenregie/processes'
import { expect, it } from 'vitest'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { temporaryFolder, writeRegion } from '../region/region.fixture.ts'
import { runHere } from '../test-host.fixture.ts'
import { checkProcesses } from './check-processes.ts'
import { factsFor } from './facts-for.ts'

const asOf = '2026-04-16'
const { detentie_en_terugkeer: journey } = landelijk.processes

/** The journey in which nobody owns the case meeting. */
function planted(): ProcessDefinition {
  const planning = journey?.states?.['plan_van_aanpak']
  const meeting = planning?.states?.['casusoverleg']
  if (!journey || !planning || !meeting?.meta) throw new RangeError('no case meeting')
  const { title, source, deadline = '', refuses = [] } = meeting.meta
  const casusoverleg: StateNode = { ...meeting, meta: { title, source, deadline, refuses } }
  const inside: StateNode = { ...planning, states: { ...planning.states, casusoverleg } }
  return { ...journey, states: { ...journey.states, plan_van_aanpak: inside } }
}

it('finds nothing in the processes of the national agreements', () => {
  expect(checkProcesses(landelijk, asOf)).toEqual([])
})

it('shows a fault in plain Dutch, with a scenario that runs as it stands', async () => {
  const processes = { ...landelijk.processes, detentie_en_terugkeer: planted() }
  const found = checkProcesses({ ...landelijk, processes }, asOf)
  const [shown, ...others] = phraseDiagnostics(found, soundnessProblemsNl)
  expect(others).toEqual([])
  expect(shown?.text).toBe(
    'In de stap "plan_van_aanpak.casusoverleg" van het proces "detentie_en_terugkeer" wacht een zaak, en niemand is eigenaar.'
  )
  const cwd = writeRegion(temporaryFolder(), 1)
  const pasted = (shown?.example ?? '').replaceAll(/^/gm, '  ')
  writeFileSync(join(cwd, 'fout.scenarios.yaml'), `scenarios:\n${pasted}\n`)
  const { code, stdout } = await runHere(['toets', '.', '--alleen', 'niemand aan zet'], { cwd })
  expect({ code, stdout }).toMatchObject({ code: 0 })
  expect(stdout).toContain('1 scenario, 1 geslaagd')
})

it.each(['yes', 'no', 'unknown', 'own-judgement'] as const)(
  'finds facts that make a rule behind the gate answer %s',
  answer => {
    const facts = factsFor(landelijk, asOf)('om_deelname', answer)
    expect(facts).not.toBeNull()
    expect(Object.keys(facts ?? {}).length > 0).toBe(answer !== 'unknown')
  }
)
