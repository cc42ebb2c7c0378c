import { defineProcess } from '@ketenregie/core'
import type { ProcessDefinition } from '@ketenregie/core'
import { expect, it } from 'vitest'
import { coverageOf } from './coverage/coverage.ts'
import { printResult } from './print/print-result.ts'
import { runScenarios } from './run-scenarios.ts'
import { readSmall } from './small-agreements.fixture.ts'

const source = { source: 'handboek', place: 'hulp' }

const talk = defineProcess({
  id: 'gesprek',
  version: '1.0.0',
  title: 'Gesprek',
  meta: { title: 'Gesprek', source },
  initial: 'gepland',
  events: {
    afgesproken: { title: 'Er is een dag', by: ['loket'], facts: [], source },
    gevoerd: { title: 'Het gesprek is gevoerd', by: ['wijkteam'], facts: [], source }
  },
  states: {
    gepland: {
      meta: { title: 'Gepland', owner: 'loket', deadline: 'antwoord', source },
      entry: [
        { type: 'deadline.start', params: { limit: 'antwoord' } },
        { type: 'coordination', params: { party: 'wijkteam' } }
      ],
      on: { afgesproken: [{}], gevoerd: [{ target: 'klaar' }] }
    },
    klaar: { type: 'final', meta: { title: 'Klaar', source } }
  }
} as const satisfies ProcessDefinition)

const asking = defineProcess({
  id: 'hulpvraag',
  version: '1.0.0',
  title: 'Hulpvraag',
  meta: { title: 'Hulpvraag', source },
  initial: 'gevraagd',
  events: {
    dag_bekend: { title: 'Het gesprek heeft een dag', by: [], facts: [], source },
    gesprek_voorbij: { title: 'Het gesprek is voorbij', by: [], facts: [], source }
  },
  subCases: {
    gesprek: {
      title: 'Gesprek',
      process: 'gesprek',
      gives: ['gevraagd_op'],
      event: 'gesprek_voorbij',
      returns: [],
      hears: { afgesproken: { event: 'dag_bekend', returns: [] } },
      source
    }
  },
  states: {
    gevraagd: {
      meta: { title: 'Vraag gesteld', owner: 'loket', deadline: 'antwoord', source },
      entry: [
        { type: 'deadline.start', params: { limit: 'antwoord' } },
        { type: 'coordination', params: { party: 'loket' } },
        { type: 'case.open', params: { case: 'gesprek' } }
      ],
      on: { dag_bekend: [{ target: 'wachten' }], gesprek_voorbij: [{ target: 'klaar' }] }
    },
    wachten: {
      meta: { title: 'Wachten', owner: 'loket', deadline: 'antwoord', source },
      on: { gesprek_voorbij: [{ target: 'klaar' }] }
    },
    klaar: { type: 'final', meta: { title: 'Klaar', source } }
  }
} as const satisfies ProcessDefinition)

const opened = '{ op: 2026-03-02, feit: { gevraagd_op: 2026-03-02 }, verwacht: { stap: gevraagd } }'

async function run(...days: readonly string[]) {
  const lines = [opened, ...days].map(day => `      - ${day}`).join('\n')
  const text = `scenarios:\n  - naam: proef\n    proces: hulpvraag\n    tijdlijn:\n${lines}\n`
  const { pack, scenarios } = readSmall(text, undefined, asking, { gesprek: talk })
  const results = await runScenarios(pack, scenarios, { asOf: '2026-04-16' })
  return { pack, results, told: results.map(result => printResult(result, pack, 'nl')).join('') }
}

const wholeCourse = [
  '{ op: 2026-03-03, deelzaak: gesprek, gebeurtenis: afgesproken, verwacht: { regie: wijkteam } }',
  '{ op: 2026-03-03, verwacht: { stap: wachten, regie: loket } }',
  '{ op: 2026-03-04, deelzaak: gesprek, gebeurtenis: gevoerd, verwacht: { stap: klaar } }',
  '{ op: 2026-03-04, verwacht: { stap: klaar } }'
]

it('tell a sub-case what happens in it, and look at the case around it', async () => {
  const { pack, results } = await run(...wholeCourse)
  expect(results.flatMap(({ deviations }) => deviations)).toEqual([])
  const { untouched } = coverageOf(pack, results)
  const transitions = untouched.flatMap(item => (item.kind === 'transition' ? [item] : []))
  // all of the sub-case are touched, and of the case around it all but its short way
  expect(transitions).toMatchObject([{ step: 'gevraagd', trigger: 'gesprek_voorbij' }])
})

it('notice what a sub-case does not come to', async () => {
  const { results, told } = await run(
    '{ op: 2026-03-03, deelzaak: gesprek, gebeurtenis: gevoerd, verwacht: { stap: gepland } }'
  )
  expect(results.map(({ passed }) => passed)).toEqual([false])
  expect(told).toContain('verwacht gepland, gevonden klaar')
})

it('notice that a sub-case is not there', async () => {
  const [open] = asking.states.gevraagd.entry.slice(-1)
  const { gevraagd, wachten, klaar } = asking.states
  const states = {
    gevraagd: { ...gevraagd, entry: gevraagd.entry.slice(0, -1) },
    wachten: { ...wachten, entry: open ? [open] : [] },
    klaar
  }
  const text = `scenarios:
  - naam: proef
    proces: hulpvraag
    tijdlijn:
      - { op: 2026-03-02, feit: { gevraagd_op: 2026-03-02 } }
      - { op: 2026-03-03, deelzaak: gesprek, verwacht: { regie: wijkteam } }
`
  const later: ProcessDefinition = { ...asking, states }
  const { pack, scenarios } = readSmall(text, undefined, later, { gesprek: talk })
  const [result] = await runScenarios(pack, scenarios, { asOf: '2026-04-16' })
  const told = result && printResult(result, pack, 'nl')
  expect(told).toContain('deelzaak: verwacht gesprek, gevonden niets')
})
