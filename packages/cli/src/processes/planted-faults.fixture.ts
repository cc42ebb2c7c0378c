import type { Effect, ProcessDefinition, StateNode, StepMeta, TimeLimit } from '@ketenregie/core'
import { landelijk } from '@ketenregie/processes'
import type { AgreementPack } from '@ketenregie/rules'

/** A fault in a copy of the national agreements, and what must be found of it. */
export interface PlantedFault {
  readonly what: string
  /** The process that has it. */
  readonly process: string
  readonly pack: AgreementPack
  /** Each code with its step or steps, or its limit. */
  readonly found: readonly string[]
}

type Change = (node: StateNode) => StateNode
type Changes = Readonly<Record<string, Change>>

const advice = 'omgevingsadvies'

function processOf(name: string): ProcessDefinition {
  const definition = landelijk.processes[name]
  if (!definition) throw new RangeError(name)
  return definition
}

/** The agreements with changed steps in a process, by path; the empty path is the process itself. */
function changed(process: string, changes: Changes, limits: AgreementPack['timeLimits'] = {}) {
  const definition = Object.entries(changes).reduce((node, [path, change]) => {
    const { id, version, title, events } = node
    return { id, version, title, events, ...inside(node, path.split('.').filter(Boolean), change) }
  }, processOf(process))
  const processes = { ...landelijk.processes, [process]: definition }
  return { ...landelijk, processes, timeLimits: { ...landelijk.timeLimits, ...limits } }
}

function inside(node: StateNode, [name, ...rest]: readonly string[], change: Change): StateNode {
  if (name === undefined) return change(node)
  const inner = node.states?.[name] ?? {}
  return { ...node, states: { ...node.states, [name]: inside(inner, rest, change) } }
}

function limitWith(name: string, change: Partial<TimeLimit['versions'][number]>) {
  const limit = landelijk.timeLimits[name]
  if (!limit) throw new RangeError(name)
  const versions = limit.versions.map(version => ({ ...version, ...change }))
  return { [name]: { ...limit, versions } }
}

const without =
  (...keys: readonly (keyof StepMeta)[]): Change =>
  ({ meta, ...node }) => {
    if (!meta) return node
    const others = Object.entries(meta).filter(([name]) => !keys.some(key => key === name))
    return {
      ...node,
      meta: { title: meta.title, source: meta.source, ...Object.fromEntries(others) }
    }
  }

/** The step without what it does on entry, or without its events. */
const bare =
  (key: 'on' | 'entry'): Change =>
  node =>
    Object.fromEntries(Object.entries(node).filter(([name]) => name !== key))

const plus =
  (...effects: readonly Effect[]): Change =>
  node => ({ ...node, entry: [...(node.entry ?? []), ...effects] })

const on =
  (event: string, ...ways: NonNullable<StateNode['on']>[string]): Change =>
  node => ({ ...node, on: { ...node.on, [event]: ways } })

const lead = (party: string): Effect => ({ type: 'coordination', params: { party } })
const start = (limit: string): Effect => ({ type: 'deadline.start', params: { limit } })
const withdraw = (limit: string): Effect => ({ type: 'deadline.withdraw', params: { limit } })

const source = { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4' }

/** A process that opens cases of another one in its first waiting step. */
function opening(process: string, step: string, other: string): Changes {
  return {
    '': node => ({
      ...node,
      subCases: {
        deel: { title: 'Deel', process: other, gives: [], event: 'deel_klaar', returns: [], source }
      },
      events: {
        ...processOf(process).events,
        deel_klaar: { title: 'Het deel is klaar', by: [], facts: [], source: null }
      },
      on: { ...node.on, deel_klaar: [{}] },
      meta: { title: process, owner: 'zvh', deadline: 'advies_uitbrengen', source }
    }),
    [step]: plus({ type: 'case.open', params: { case: 'deel' } })
  }
}

/** Of every kind that the check knows one, in a copy of a real process. */
export const plantedFaults: readonly PlantedFault[] = [
  {
    what: 'a step that nothing leads to',
    process: advice,
    pack: changed(advice, { beslissing: on('beslissing_genomen', { target: 'afgesloten' }) }),
    found: ['core/process-unreachable terugkijken']
  },
  {
    what: 'a step that a case never leaves and may not stay in',
    process: advice,
    pack: changed(advice, {
      '': bare('on'),
      terugkijken: on('effect_nagegaan', {})
    }),
    found: [
      'core/process-unreachable afgesloten',
      'core/process-unreachable ingetrokken',
      'core/process-unreachable overleden',
      'core/process-dead-end terugkijken',
      'core/process-event-ignored vraag_verhelderen,gesprek,informatie_verzamelen,advies_opstellen,beslissing,terugkijken'
    ]
  },
  {
    what: 'a step that nobody owns',
    process: advice,
    pack: changed(advice, { informatie_verzamelen: without('owner') }),
    found: ['core/process-unowned informatie_verzamelen']
  },
  {
    what: 'a step that waits without a limit',
    process: advice,
    pack: changed(advice, { informatie_verzamelen: without('deadline') }),
    found: ['core/process-waits-unbounded informatie_verzamelen']
  },
  {
    what: 'a limit that nobody starts',
    process: advice,
    pack: changed(advice, { informatie_verzamelen: bare('entry') }),
    found: ['core/process-waits-unbounded informatie_verzamelen']
  },
  {
    what: 'a limit that is withdrawn as its step begins',
    process: advice,
    pack: changed(advice, { beslissing: plus(withdraw('beslissing_na_advies')) }),
    found: ['core/process-waits-unbounded beslissing']
  },
  {
    what: 'a decision without a way out for unknown',
    process: advice,
    pack: changed(advice, {
      informatie_wegen: node => ({
        ...node,
        always: (node.always ?? []).filter(({ guard }) => guard !== undefined)
      })
    }),
    found: [
      'core/process-unreachable informatie_verzamelen',
      'core/process-undecided informatie_wegen',
      'core/process-event-ignored informatie_wegen'
    ]
  },
  {
    what: 'an event that a step neither takes nor refuses',
    process: advice,
    pack: changed(advice, {
      gesprek: ({ meta, ...node }) => {
        const refuses = (meta?.refuses ?? []).filter(event => event !== 'effect_nagegaan')
        return { ...node, ...(meta && { meta: { ...meta, refuses } }) }
      }
    }),
    found: ['core/process-event-ignored gesprek']
  },
  {
    what: 'a decision that leads back to itself',
    process: advice,
    pack: changed(advice, {
      informatie_wegen: node => ({ ...node, always: [{ target: 'nog_eens' }] }),
      nog_eens: () => ({
        meta: { title: 'Nog eens', source },
        always: [{ target: 'informatie_wegen' }]
      })
    }),
    found: [
      'core/process-unreachable informatie_verzamelen',
      'core/process-unreachable gesprek',
      'core/process-unreachable advies_opstellen',
      'core/process-unreachable beslissing',
      'core/process-unreachable terugkijken',
      'core/process-unreachable afgesloten',
      'core/process-endless vraag_verhelderen'
    ]
  },
  {
    what: 'limits that lead a case round for ever',
    process: advice,
    pack: changed(
      advice,
      {
        gesprek: node => ({
          ...node,
          after: { gesprek_over_advies: [{ target: 'advies_opstellen' }] }
        }),
        advies_opstellen: node => ({
          ...node,
          after: { advies_uitbrengen: [{ target: 'gesprek' }] }
        })
      },
      {
        ...limitWith('gesprek_over_advies', { start: { step: 'begin' } }),
        ...limitWith('advies_uitbrengen', { start: { step: 'begin' } })
      }
    ),
    found: ['core/process-endless advies_opstellen']
  },
  {
    what: 'a limit that its own event starts again while it runs',
    process: advice,
    pack: changed(
      advice,
      { gesprek: on('informatie_ontvangen', { actions: [start('gesprek_over_advies')] }) },
      limitWith('gesprek_over_advies', { start: { event: 'informatie_ontvangen' } })
    ),
    found: ['core/process-limit-restarted gesprek']
  },
  {
    what: 'two coordinators at once',
    process: advice,
    pack: changed(advice, {
      informatie_verzamelen: plus(lead('gemeente'), lead('reclassering'))
    }),
    found: ['core/process-coordinators informatie_verzamelen']
  },
  {
    what: 'nobody who coordinates',
    process: advice,
    pack: changed(advice, { '': bare('entry') }),
    found: ['core/process-uncoordinated vraag_verhelderen']
  },
  {
    what: 'a limit that looks at an event that the process lacks',
    process: advice,
    pack: changed(advice, {}, limitWith('effect_nagaan', { start: { event: 'mdo_gehouden' } })),
    found: ['core/process-limit-unheard effect_nagaan']
  },
  {
    what: 'a limit that stands still for ever',
    process: advice,
    pack: changed(
      advice,
      {},
      limitWith('beslissing_na_advies', {
        suspension: {
          after: { event: 'advies_aangevuld' },
          until: { event: 'vraag_verhelderd' },
          afterwards: 'runs-on',
          source
        }
      })
    ),
    found: ['core/process-suspended-for-ever beslissing']
  },
  {
    what: 'a case within the case of which nobody hears the end',
    process: advice,
    pack: changed(advice, {
      ...opening(advice, 'informatie_verzamelen', 'jaarcyclus'),
      '': node => {
        const { deel_klaar: _, ...others } =
          opening(advice, 'informatie_verzamelen', 'jaarcyclus')['']?.(node).on ?? {}
        return { ...opening(advice, 'informatie_verzamelen', 'jaarcyclus')['']?.(node), on: others }
      },
      terugkijken: on('deel_klaar', {})
    }),
    found: ['core/process-sub-case-deaf informatie_verzamelen']
  },
  {
    what: 'processes that open each other',
    process: advice,
    pack: {
      ...changed(advice, opening(advice, 'informatie_verzamelen', 'regie_overdracht')),
      processes: {
        ...landelijk.processes,
        [advice]: processIn(
          changed(advice, opening(advice, 'informatie_verzamelen', 'regie_overdracht')),
          advice
        ),
        regie_overdracht: processIn(
          changed('regie_overdracht', opening('regie_overdracht', 'aanbieden', advice)),
          'regie_overdracht'
        )
      }
    },
    found: ['core/process-sub-case-endless informatie_verzamelen']
  }
]

function processIn(pack: AgreementPack, name: string): ProcessDefinition {
  return pack.processes[name] ?? processOf(name)
}
