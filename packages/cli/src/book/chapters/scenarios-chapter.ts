import { phraseDate } from '@ketenregie/core'
import type { Citation } from '@ketenregie/core'
import type {
  AgreementPack,
  Moment,
  Output,
  ProcessScenario,
  RuleScenario
} from '@ketenregie/rules'
import { list, note, section, table } from '../model/blocks.ts'
import type { Block, Chapter, Example, ExampleMoment, Item, Row, Sources } from '../model/book.ts'
import type { BookInput } from '../model/book-input.ts'
import { idOf } from '../model/ids.ts'
import { capital, finish, plain, spell } from '../model/text.ts'
import { partyName } from '../tell/names.ts'
import { tellFacts, tellValue } from '../tell/tell-value.ts'
import { eventTitle } from '../tell/tell-limit.ts'
import { tellNames } from '../tell/tell-names.ts'
import { tellMoment, tellWhen } from './tell-moment.ts'

/** The scenarios as examples: each one is played in the tests and comes out as it stands here. */
export function scenariosChapter({ pack, scenarios, otherwise, alike }: BookInput): Chapter {
  const rules = scenarios.filter(({ kind }) => kind === 'rules').filter(isRules)
  const cases = scenarios.filter(isProcess)
  const processes = [...new Set(cases.map(({ process }) => process))]
  return {
    id: idOf.chapter.scenarios,
    part: 'Naslag',
    title: 'Voorbeelden',
    blocks: [
      note(
        'Elk voorbeeld is ook een toets: het wordt nagespeeld en moet uitkomen zoals het hier staat. De personen erin bestaan niet.'
      ),
      ...(rules.length === 0
        ? []
        : [
            section('voorbeelden-regels', 'Wat de regels zeggen'),
            ...table(
              'Voorbeelden bij de regels',
              ['voorbeeld', 'wat bekend is', 'wat eruit komt'],
              rules.map(scenario => ruleRow(scenario, pack))
            )
          ]),
      ...processes.flatMap((name, at) => [
        section(`voorbeelden-${name}`, `Hoe een zaak loopt: ${processTitle(name, pack)}`),
        ...cases
          .filter(({ process }) => process === name)
          .map((scenario, index) => caseExample(scenario, `voorbeeld-${at + 1}-${index + 1}`, pack))
      ]),
      ...otherwiseBlocks(otherwise, pack),
      ...alikeBlocks(alike, pack)
    ]
  }
}

function processTitle(name: string, { processes }: AgreementPack): string {
  return processes[name]?.title ?? spell(name)
}

/** Examples of the layer below that come out the same: by name, since that book tells them. */
function alikeBlocks(alike: BookInput['alike'], pack: AgreementPack): readonly Block[] {
  if (alike.length === 0) return []
  const rules = alike.filter(isRules)
  const cases = alike.filter(isProcess)
  const rows = [...new Set(cases.map(({ process }) => process))].map((name): Row => {
    const own = cases.filter(({ process }) => process === name)
    return {
      cells: [processTitle(name, pack), String(own.length), namesOf(own)],
      sources: uniqueSources(
        own.flatMap(scenario => processSources(scenario, pack)),
        pack
      )
    }
  })
  const ruleRows: readonly Row[] =
    rules.length === 0
      ? []
      : [
          {
            cells: ['Wat de regels zeggen', String(rules.length), namesOf(rules)],
            sources: sourcesOf(rules.flatMap(subjectsOf), pack)
          }
        ]
  return [
    section('voorbeelden-gelijk', 'Landelijke voorbeelden die hier hetzelfde uitkomen'),
    note(
      `Deze ${alike.length} voorbeelden zijn ook met de afspraken van deze regio nagespeeld, en kwamen hetzelfde uit. Hoe ze lopen, staat in het landelijke afsprakenboek.`
    ),
    ...table(
      'Landelijke voorbeelden die hier hetzelfde uitkomen',
      ['waarover', 'hoeveel', 'welke'],
      [...ruleRows, ...rows]
    )
  ]
}

function namesOf(scenarios: readonly BookInput['alike'][number][]): string {
  return `${scenarios.map(({ name }) => capital(name)).join('; ')}.`
}

function subjectsOf({ expected, outputs }: RuleScenario): readonly string[] {
  return [...Object.keys(expected), ...Object.keys(outputs)]
}

function uniqueSources(found: readonly Citation[], { calendar }: AgreementPack): Sources {
  const [first, ...more] = uniqueCitations(found)
  return first === undefined ? [calendar.law.lastDay] : [first, ...more]
}

/** What the agreements below show by an example, and what is not so here. */
function otherwiseBlocks(otherwise: BookInput['otherwise'], pack: AgreementPack): readonly Block[] {
  if (otherwise.length === 0) return []
  const items = otherwise.map(({ scenario, differences }): Item => {
    const sources =
      scenario.kind === 'process'
        ? processSources(scenario, pack)
        : sourcesOf(subjectsOf(scenario), pack)
    return {
      text: `Landelijk voorbeeld "${capital(scenario.name)}":`,
      sources,
      items: differences.map(each => ({ text: finish(tellNames(capital(each), pack)), sources }))
    }
  })
  return [
    section('voorbeelden-anders', 'Landelijke voorbeelden die hier anders uitkomen'),
    note(
      'Door wat de regio zelf heeft afgesproken, loopt het hier anders dan in het landelijke voorbeeld.'
    ),
    ...list(items)
  ]
}

function processSources({ process }: ProcessScenario, pack: AgreementPack): Sources {
  return [pack.processes[process]?.meta?.source ?? pack.calendar.law.lastDay]
}

function isRules(scenario: BookInput['scenarios'][number]): scenario is RuleScenario {
  return scenario.kind === 'rules'
}

function isProcess(scenario: BookInput['scenarios'][number]): scenario is ProcessScenario {
  return scenario.kind === 'process'
}

const outcomes: Readonly<Record<string, string>> = {
  yes: 'ja',
  no: 'nee',
  unknown: 'onbekend',
  'own-judgement': 'eigen beoordeling'
}

function ruleRow(scenario: RuleScenario, pack: AgreementPack): Row {
  const { name, given, asOf, readings, expected, outputs } = scenario
  const day = asOf === null ? '' : ` Op ${phraseDate(asOf, 'nl')}.`
  const read = Object.entries(readings).map(
    ([rule, reading]) => ` ${capital(spell(rule))} gelezen als ${reading}.`
  )
  const said = [
    ...Object.entries(expected).map(
      ([rule, outcome]) => `${spell(rule)}: ${outcomes[outcome] ?? outcome}`
    ),
    ...Object.entries(outputs).map(([decision, rows]) =>
      rows === 'unknown'
        ? `${spell(decision)}: onbekend`
        : `${spell(decision)}: ${rows.map(tellOutput).join(' en ') || 'niets'}`
    )
  ]
  return {
    cells: [
      capital(name),
      `${capital(tellFacts(given, 'nog niets'))}.${day}${read.join('')}`,
      `${capital(said.join('; '))}.`
    ],
    sources: sourcesOf(subjectsOf(scenario), pack)
  }
}

/** Of a table with one output the value says enough. */
function tellOutput(output: Output): string {
  const [only, ...more] = Object.values(output)
  return only !== undefined && more.length === 0 ? tellValue(only) : tellFacts(output, 'niets')
}

/** What the rules of an example rest on; one without a rule rests on the whole of them. */
function sourcesOf(names: readonly string[], pack: AgreementPack): Sources {
  const found = names.flatMap(name =>
    pack.ruleSets.flatMap(({ rules, concepts, tables = {} }): readonly Citation[] => {
      const subject = rules[name] ?? concepts[name] ?? tables[name]
      return subject === undefined ? [] : [subject.source]
    })
  )
  return uniqueSources(found, pack)
}

export function uniqueCitations(citations: readonly Citation[]): readonly Citation[] {
  const known = new Map(citations.map(one => [`${one.source} ${one.place}`, one]))
  return [...known.values()]
}

function caseExample(scenario: ProcessScenario, id: string, pack: AgreementPack): Example {
  return {
    kind: 'example',
    id,
    title: capital(scenario.name),
    moments: scenario.timeline.map(moment => tellLine(moment, pack)),
    sources: processSources(scenario, pack)
  }
}

function tellLine(moment: Moment, pack: AgreementPack): ExampleMoment {
  const { on, at, by, facts, event, task, subCase } = moment
  const known = Object.keys(facts).length === 0 ? [] : [`Bekend wordt: ${tellFacts(facts, '')}.`]
  const who = by === null ? '' : ` (door ${partyName(by, pack)})`
  const happened =
    event === null
      ? []
      : [`${task === null ? eventTitle(event, pack) : `Taak ${task} is klaar`}${who}.`]
  const where = subCase === null ? [] : [`In de deelzaak ${spell(subCase)}.`]
  return {
    when: tellWhen(at ?? on),
    happens: [...where, ...happened, ...known].join(' ') || 'Er gebeurt niets.',
    outcome: plain(tellMoment(moment, pack))
  }
}
