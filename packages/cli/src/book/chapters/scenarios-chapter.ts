import { phraseDate } from '@ketenregie/core'
import type { Citation } from '@ketenregie/core'
import type {
  AgreementPack,
  Moment,
  Output,
  ProcessScenario,
  RuleScenario
} from '@ketenregie/rules'
import { list, note, section, subsection, table } from '../model/blocks.ts'
import type { Block, Chapter, Item, Row, Sources } from '../model/book.ts'
import type { BookInput } from '../model/book-input.ts'
import { idOf } from '../model/ids.ts'
import { capital, finish, plain, spell } from '../model/text.ts'
import { partyName } from '../tell/names.ts'
import { tellFacts, tellValue } from '../tell/tell-value.ts'
import { eventTitle } from '../tell/tell-limit.ts'
import { tellNames } from '../tell/tell-names.ts'
import { tellMoment, tellWhen } from './tell-moment.ts'

/** The scenarios as examples: each one is played in the tests and comes out as it stands here. */
export function scenariosChapter({ pack, scenarios, otherwise }: BookInput): Chapter {
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
      ...otherwiseBlocks(otherwise, pack),
      ...processes.flatMap((name, at) => [
        section(
          `voorbeelden-${name}`,
          `Hoe een zaak loopt: ${pack.processes[name]?.title ?? spell(name)}`
        ),
        ...cases
          .filter(({ process }) => process === name)
          .flatMap((scenario, index) =>
            caseBlocks(scenario, `voorbeeld-${at + 1}-${index + 1}`, pack)
          )
      ])
    ]
  }
}

/** What the agreements below show by an example, and what is not so here. */
function otherwiseBlocks(otherwise: BookInput['otherwise'], pack: AgreementPack): readonly Block[] {
  if (otherwise.length === 0) return []
  const items = otherwise.map(({ scenario, differences }): Item => {
    const sources =
      scenario.kind === 'process'
        ? processSources(scenario, pack)
        : sourcesOf([...Object.keys(scenario.expected), ...Object.keys(scenario.outputs)], pack)
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
  const subjects = [...Object.keys(expected), ...Object.keys(outputs)]
  return {
    cells: [
      capital(name),
      `${capital(tellFacts(given, 'nog niets'))}.${day}${read.join('')}`,
      `${capital(said.join('; '))}.`
    ],
    sources: sourcesOf(subjects, pack)
  }
}

/** Of a table with one output the value says enough. */
function tellOutput(output: Output): string {
  const [only, ...more] = Object.values(output)
  return only !== undefined && more.length === 0 ? tellValue(only) : tellFacts(output, 'niets')
}

/** What the rules of an example rest on; one without a rule rests on the whole of them. */
function sourcesOf(names: readonly string[], { ruleSets, calendar }: AgreementPack): Sources {
  const found = names.flatMap(name =>
    ruleSets.flatMap(({ rules, concepts, tables = {} }): readonly Citation[] => {
      const subject = rules[name] ?? concepts[name] ?? tables[name]
      return subject === undefined ? [] : [subject.source]
    })
  )
  const [first, ...more] = uniqueCitations(found)
  return first === undefined ? [calendar.law.lastDay] : [first, ...more]
}

export function uniqueCitations(citations: readonly Citation[]): readonly Citation[] {
  const known = new Map(citations.map(one => [`${one.source} ${one.place}`, one]))
  return [...known.values()]
}

function caseBlocks(scenario: ProcessScenario, id: string, pack: AgreementPack): readonly Block[] {
  const source = pack.processes[scenario.process]?.meta?.source
  if (source === undefined) return []
  return [
    subsection(id, capital(scenario.name)),
    ...table(
      capital(scenario.name),
      ['dag', 'wat er gebeurt', 'wat dan zo is'],
      scenario.timeline.map(moment => momentRow(moment, [source], pack))
    )
  ]
}

function momentRow(moment: Moment, sources: Sources, pack: AgreementPack): Row {
  const { on, at, by, facts, event, task, subCase } = moment
  const known = Object.keys(facts).length === 0 ? [] : [`Bekend wordt: ${tellFacts(facts, '')}.`]
  const who = by === null ? '' : ` (door ${partyName(by, pack)})`
  const happened =
    event === null
      ? []
      : [`${task === null ? eventTitle(event, pack) : `Taak ${task} is klaar`}${who}.`]
  const where = subCase === null ? [] : [`In de deelzaak ${spell(subCase)}.`]
  const done = [...where, ...happened, ...known]
  return {
    cells: [
      tellWhen(at ?? on),
      done.join(' ') || 'Er gebeurt niets.',
      plain(tellMoment(moment, pack))
    ],
    sources
  }
}
