import { createEngine } from '@ketenregie/core'
import type { CaseView, Decider, Pack } from '@ketenregie/core'
import { MemoryCaseStore } from '@ketenregie/core/memory'
import type { Moment, ProcessScenario, RuleScenario } from '@ketenregie/rules'

/** What a scenario says and what came out, side by side. */
export interface Played {
  readonly expected: unknown
  readonly found: unknown
}

export function playRules({ decider }: { decider: Decider }, scenario: RuleScenario): Played {
  const { asOf, given, expected, readingDecides, needed, canSettle } = scenario
  const names = Object.keys({ ...expected, ...needed, ...canSettle }).concat(readingDecides)
  const findings = decider.evaluate([...new Set(names)], given, { asOf: asOf ?? '2026-04-16' })
  const pick = <T>(of: object, find: (name: string) => T) =>
    Object.fromEntries(Object.keys(of).map(name => [name, find(name)]))
  return {
    expected: { expected, readingDecides, needed, canSettle },
    found: {
      expected: pick(expected, name => findings[name]?.outcome ?? 'own-judgement'),
      readingDecides: readingDecides.filter(name => findings[name]?.readingDecides),
      needed: pick(needed, name => findings[name]?.needed),
      canSettle: pick(canSettle, name => findings[name]?.canSettle)
    }
  }
}

/** Plays a case day by day: what is due, what is learnt, what happens, and then what is so. */
export async function playProcess(
  parts: { readonly pack: Pack; readonly decider: Decider },
  scenario: ProcessScenario
): Promise<readonly Played[]> {
  let now = '2025-01-01T09:00:00Z'
  const store = new MemoryCaseStore()
  const clock = { now: () => now }
  const engine = createEngine({ ...parts, store, clock, ids: { next: () => 'case' } })
  const played: Played[] = []
  for (const [at, moment] of scenario.timeline.entries()) {
    const { on, event, facts, expected } = moment
    now = `${on}T09:00:00Z`
    await engine.due(on)
    const by = moment.by ?? 'justid'
    const stated = Object.keys(facts).length > 0
    const type = event ?? (stated ? 'feiten_vastgesteld' : null)
    const answer =
      at === 0
        ? await engine.open(scenario.process, { caseId: 'case', by, on, facts })
        : type === null
          ? null
          : await engine.send('case', { type, by, on, facts })
    const view = await engine.view('case')
    if (!view) throw new RangeError(`no case after ${on}`)
    const refused = answer !== null && !answer.accepted
    played.push({
      expected: { on, ...expected },
      found: { on, ...foundIn(view, moment, parts.pack), refused }
    })
  }
  return played
}

function foundIn(
  view: CaseView,
  { expected }: Moment,
  pack: Pack
): Omit<Moment['expected'], 'refused'> {
  const active = view.steps.flatMap(({ step }) => step.split('.'))
  const statuses = new Map(view.deadlines.map(({ limit, status }) => [limit, status]))
  const sent = view.messages.map(({ to, message }) => ({
    to,
    kind: pack.messages[message]?.kind ?? message
  }))
  return {
    steps: expected.steps.filter(step => active.includes(step)),
    deadlines: mapped(expected.deadlines, limit => {
      const status = statuses.get(limit)
      return status === 'missed' ? 'expired' : status
    }),
    messages: expected.messages.filter(({ to, kind }) =>
      sent.some(message => message.to === to && message.kind === kind)
    ),
    tasks: mapped(expected.tasks, id => view.tasks.find(({ task }) => task === id)?.status),
    outcomes: mapped(expected.outcomes, name => view.outcomes[name]?.answer)
  }
}

function mapped<Value>(
  of: Readonly<Record<string, Value>>,
  find: (name: string) => Value | undefined
): Readonly<Record<string, Value>> {
  return Object.fromEntries(
    Object.keys(of).flatMap(name => {
      const value = find(name)
      return value === undefined ? [] : [[name, value] as const]
    })
  )
}
