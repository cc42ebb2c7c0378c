import {
  checkSoundness,
  phraseDiagnostics,
  restingPlaces,
  soundnessProblemsNl
} from '@ketenregie/core'
import type { Facts, ProcessDefinition, StateNode } from '@ketenregie/core'
import { readPack } from '@ketenregie/rules'
import { runScenarios } from '@ketenregie/rules/scenario'
import { describe, expect, it } from 'vitest'
import { nationalFiles } from '../agreements/read-agreements.fixture.ts'
import { landelijk } from '../landelijk.generated.ts'
import { processes } from '../processes.ts'
import { detentionAndReturn } from './detention-and-return.ts'

const files = nationalFiles()
const states: Readonly<Record<string, StateNode>> = detentionAndReturn.states ?? {}

function factsFor(rule: string, answer: string): Facts | null {
  if (answer === 'unknown') return {}
  if (rule === 'keert_terug_buiten_de_regio') return { buiten_de_regio: answer }
  if (rule === 'valt_onder_deze_afspraken')
    return answer === 'no'
      ? { verblijf_in_jji: 'yes' }
      : { verblijf_in_jji: 'no', verblijf_voor_uitzetting: 'no' }
  if (rule === 'regie_blijft_bij_zvh') return { doelgroep_zvh: answer }
  if (rule !== 'complexe_problematiek') return null
  return answer === 'yes'
    ? { ernstige_gebiedsproblematiek: 'yes' }
    : { ernstige_gebiedsproblematiek: 'no', meerdere_problemen_en_leefgebieden: 'no' }
}

const check = (definition: ProcessDefinition) =>
  checkSoundness(definition, { pack: landelijk, factsFor })

const told = ({ code, params }: ReturnType<typeof check>[number]): string =>
  [code, 'state' in params ? params.state : '', 'limit' in params ? params.limit : '']
    .filter(Boolean)
    .join(' ')

it('takes every case that nobody does anything about out of the detention', () => {
  const places = restingPlaces(detentionAndReturn, { timeLimits: landelijk.timeLimits })
  const moved = places?.filter(({ passed }) => passed.length > 0)
  expect(moved?.map(({ from, to }) => `${from} > ${to}`).toSorted()).toEqual([
    'gesprek > vrijgelaten_zonder_beeld',
    'melding > vrijgelaten_zonder_beeld',
    'plan_van_aanpak.beeld_aanvullen > vrijgelaten_zonder_beeld',
    'plan_van_aanpak.casusoverleg > casusoverleg_na_ontslag',
    'plan_van_aanpak.opstellen > monitoring',
    'plan_van_aanpak.opstellen > uitvoering.overdracht_aanbieden',
    'plan_van_aanpak.opstellen_na_overleg > monitoring',
    'plan_van_aanpak.opstellen_na_overleg > uitvoering.overdracht_aanbieden',
    'uitvoering.aangeboden_voor_ontslag > uitvoering.overdracht_aangeboden',
    'uitvoering.in_detentie > monitoring',
    'uitvoering.in_detentie > uitvoering.overdracht_aanbieden',
    'uitvoering.overdracht_afgesproken > monitoring',
    'verzamelen > vrijgelaten_zonder_beeld'
  ])
})

type Change = (node: StateNode) => StateNode

function changed(changes: Readonly<Record<string, Change>>): ProcessDefinition {
  const made = Object.entries(changes).map(([name, change]) => {
    const node = states[name]
    if (!node) throw new RangeError(name)
    return [name, change(node)] as const
  })
  return { ...detentionAndReturn, states: { ...states, ...Object.fromEntries(made) } }
}

const nobodyOwns: Change = ({ meta, ...node }) => ({
  ...node,
  ...(meta && {
    meta: {
      title: meta.title,
      source: meta.source,
      deadline: 'hulpaanbod_na_vrijspraak',
      refuses: meta.refuses ?? []
    }
  })
})
const startsNothing: Change = node => ({
  ...node,
  entry: (node.entry ?? []).filter(({ type }) => type !== 'deadline.start')
})
const twoLead: Change = node => ({
  ...node,
  entry: [...(node.entry ?? []), { type: 'coordination', params: { party: 'reclassering' } }]
})

describe('a fault in the journey', () => {
  it.each<[string, ProcessDefinition, readonly string[]]>([
    [
      'a step that nothing leads to',
      changed({
        verzamelen: node => ({ ...node, on: { ...node.on, gegevens_verzameld: [{}] } })
      }),
      ['core/process-unreachable gesprek']
    ],
    [
      'a step that nobody owns, a limit that nobody starts, and two coordinators at once',
      changed({
        vrijgesproken: nobodyOwns,
        vrijgelaten_zonder_beeld: startsNothing,
        monitoring: twoLead
      }),
      [
        'core/process-unowned vrijgesproken',
        'core/process-waits-unbounded vrijgelaten_zonder_beeld',
        'core/process-coordinators monitoring'
      ]
    ]
  ])('is found: %s', async (_name, definition, expected) => {
    const found = check(definition)
    expect(found.map(told)).toEqual(expected)

    // the example runs, and comes out as it says
    const examples = phraseDiagnostics(found, soundnessProblemsNl).flatMap(
      ({ example }) => example ?? []
    )
    if (examples.length === 0) return
    const shown = examples.join('\n').replaceAll(/^/gm, '  ')
    const { pack, problems, scenarios } = readPack(
      new Map([...files, ['fout.scenarios.yaml', `scenarios:\n${shown}\n`]]),
      { name: 'landelijk', processes: { ...processes, detentie_en_terugkeer: definition } }
    )
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
    if (!pack) return
    const own = scenarios.filter(({ place }) => place.file === 'fout.scenarios.yaml')
    expect(own).toHaveLength(examples.length)
    const results = await runScenarios(pack, own, { asOf: '2026-04-16' })
    expect(results.map(({ deviations }) => deviations)).toEqual(own.map(() => []))
  })
})
