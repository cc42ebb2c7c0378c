import { ManualClock, RandomIds } from '@ketenregie/adapters/system'
import { createEngine } from '@ketenregie/core'
import type { Engine, MigrateOptions, Opening, Pack } from '@ketenregie/core'
import { MemoryCaseStore } from '@ketenregie/core/memory'
import { landelijk } from '@ketenregie/processes'
import { createRulesDecider } from '@ketenregie/rules'
import { changed, printChanged, printValue } from './changed.ts'
import type { Change } from './changed.ts'
import { tellRefusal } from './tell-refusal.ts'
import type { ToldExample } from './told-example.ts'

interface Crossing {
  /** What the agreements that the case began under had, and those of the country do not. */
  readonly before?: readonly Change[]
  /** What the agreements that it is to go on by have, and those of the country do not. */
  readonly after?: readonly Change[]
  /** What they have that those it began under do not, where they are made of those. */
  readonly later?: readonly Change[]
  readonly facts?: Opening['facts']
  readonly options?: Partial<MigrateOptions>
  /** The agreements that it began under are not at hand. */
  readonly isLost?: true
}

const process = 'processes.omgevingsadvies'
const reworded: Change = [`${process}.title`, 'Advies van de omgeving']
const rereading = {
  name: 'tegenlezen',
  what: 'De vraag is tegengelezen',
  versions: [
    {
      from: null,
      to: null,
      period: { unit: 'weeks', count: 12 },
      direction: 'forward',
      start: { fact: 'binnenkomst' },
      extended: false,
      source: { source: 'omgevingsadvies', place: 'de-leervragen' }
    }
  ],
  ladder: [],
  infeasible: null
}
const withRereading: readonly Change[] = [
  ['timeLimits.tegenlezen', rereading],
  [`${process}.entry`, [{ type: 'deadline.start', params: { limit: 'tegenlezen' } }]]
]
const dates = { binnenkomst: '2025-05-02', einddatum: '2025-09-01' }

/** Each by the code with which the case is refused to go on. */
const crossings: Readonly<Record<string, Crossing>> = {
  'core/other-definition': { after: [reworded], isLost: true },
  'core/case-changed': { after: [reworded], options: { expected: 7 } },
  'core/migration-unknown': { options: { to: 'pakket-2027' } },
  'core/migration-needless': { options: { to: 'pakket-2025' } },
  'core/migration-needs-mapping': {
    before: withRereading,
    later: [['timeLimits.tegenlezen.versions.0.period.count', 16]],
    facts: dates
  },
  'core/migration-illegal': {
    after: [reworded],
    options: { mapping: { vraag_verhelderen: 'afgesloten' } }
  },
  'core/migration-step-unknown': {
    after: [reworded],
    options: { mapping: { vraag_verheldering: 'gesprek' } }
  },
  'core/migration-limit-gone': { before: withRereading, facts: dates },
  'core/migration-start-moved': {
    before: withRereading,
    later: [['timeLimits.tegenlezen.versions.0.start', { fact: 'einddatum' }]],
    facts: dates
  },
  'core/migration-fact-outside': {
    after: [['facts.huisvesting.domain', { kind: 'date' }]],
    facts: { huisvesting: 'yes' }
  },
  'core/migration-sub-case-gone': {
    before: [
      [`${process}.events.regie_geregeld`, { title: 'Regie', by: [], facts: [], source: null }],
      [
        `${process}.subCases`,
        {
          regie: {
            title: 'Regie overdragen',
            process: 'regie_overdracht',
            gives: [],
            event: 'regie_geregeld',
            returns: [],
            source: null
          }
        }
      ],
      [`${process}.entry`, [{ type: 'case.open', params: { case: 'regie' } }]],
      [`${process}.on.regie_geregeld`, [{}]]
    ]
  },
  'core/migration-party-gone': {
    before: [
      ['parties.wijkteam', { name: 'wijkteam', title: 'Wijkteam', kind: 'partij', roles: [] }],
      [`${process}.entry`, [{ type: 'coordination', params: { party: 'wijkteam' } }]]
    ]
  }
}

/** What the engine says of a case that is to go on by other agreements; by code. */
export async function migrationExamples(): Promise<ReadonlyMap<string, ToldExample>> {
  const found = new Map<string, ToldExample>()
  const decider = createRulesDecider(landelijk)
  for (const [code, crossing] of Object.entries(crossings)) {
    const { before = [], after = [], later, facts = {}, options = {}, isLost } = crossing
    const was: readonly Change[] = [['hash', 'pakket-2025'], ...before]
    const becomes: readonly Change[] = [['hash', 'pakket-2026'], ...(later ?? after)]
    const began = changed<Pack>(landelijk, was)
    const next = changed<Pack>(later ? began : landelijk, becomes)
    const clock = new ManualClock('2025-07-01T10:00:00Z')
    const world = { decider, store: new MemoryCaseStore(), clock, ids: new RandomIds() }
    const opening: Opening = { caseId: 'Z-42', by: 'zvh', on: '2025-05-02', facts }
    const opened = await createEngine({ pack: began, ...world }).open('omgevingsadvies', opening)
    const earlier = isLost ? [] : [{ pack: began, decider }]
    const asked = { reason: 'nieuwe afspraken', ...options }
    const engine: Engine = createEngine({ pack: next, earlier, ...world })
    const answer = await engine.migrate('Z-42', asked)
    if (!opened.accepted || answer.accepted || answer.problem.code !== code) continue
    const text = [
      '// de zaak begint volgens deze afspraken',
      ...printChanged('eerder', 'landelijk', was),
      `await engine.open('omgevingsadvies', ${printValue(opening)})`,
      isLost
        ? '// en later zijn er alleen nog deze; de eerdere zijn er niet bij'
        : '// en zou verder gaan volgens deze',
      ...printChanged('nieuw', later ? 'eerder' : 'landelijk', becomes),
      `await engine.migrate('Z-42', ${printValue(asked)})`
    ].join('\n')
    found.set(code, tellRefusal({ as: 'ts', text }, answer.problem))
  }
  return found
}
