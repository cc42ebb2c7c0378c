import { builtInEvents, inUtc, isInstant } from '@ketenregie/core'
import type {
  CaseView,
  EngineAnswer,
  Pack,
  Place,
  ViewedDeadline,
  ViewedMessage
} from '@ketenregie/core'
import type { ExpectedDeadline, ExpectedMessage, Moment } from '../model/scenario.ts'
import { whyOf } from './deviations.ts'
import { outcomeIn } from './play-rules.ts'
import type { BareDeviation, Why } from './result.ts'

/** What there is to see on a day. */
export interface Seen {
  /** Null: nothing was told. */
  readonly answer: EngineAnswer | null
  /** Undefined: the case could not be opened. */
  readonly view: CaseView | undefined
  readonly pack: Pack
}

type Check = (moment: Moment, view: CaseView, pack: Pack) => readonly Found[]

/** A deviation whose place is still a path, and whose day is that of the moment. */
type Found = BareDeviation extends infer Each
  ? Each extends BareDeviation
    ? Omit<Each, 'place' | 'on' | 'at'> & { readonly path: string }
    : never
  : never

/** What of a day's expectations did not come out. */
export function checkMoment(
  moment: Moment,
  { answer, view, pack }: Seen
): readonly BareDeviation[] {
  const found = [
    ...checkRefusal(moment, answer),
    ...checkSubCase(moment, view),
    ...(view === undefined ? [] : checks.flatMap(check => check(moment, view, pack)))
  ]
  return found.map(({ path, ...rest }) => ({
    ...rest,
    place: placeOf(moment, path),
    on: moment.on,
    ...(moment.at !== undefined && { at: moment.at })
  }))
}

/** Of a sub-case that is not there nothing would be checked, and so everything be right. */
function checkSubCase({ subCase, expected }: Moment, view: CaseView | undefined): readonly Found[] {
  const isLookedAt = Object.keys(expected.places).length > 0
  if (subCase === null || view !== undefined || !isLookedAt) return []
  const path = 'deelzaak'
  return [{ path, aspect: 'sub-case', name: subCase, expected: true, found: false, why: nothing }]
}

function checkRefusal({ event, expected }: Moment, answer: EngineAnswer | null): readonly Found[] {
  const refused = answer?.accepted === false
  if (refused === expected.refused) return []
  return [
    {
      path: 'geweigerd',
      aspect: 'refused',
      name: event ?? '',
      expected: expected.refused,
      found: refused,
      why: answer?.accepted === false ? { kind: 'rejection', problem: answer.problem } : nothing
    }
  ]
}

const checkSteps: Check = ({ expected }, view) => {
  const { steps } = view
  const active = new Set(steps.flatMap(({ step }) => step.split('.')))
  const paths = steps.map(({ step }) => step)
  const innermost = paths
    .filter(path => !paths.some(other => other.startsWith(`${path}.`)))
    .map(path => path.split('.').at(-1) ?? path)
  return expected.steps.flatMap((step, at) =>
    active.has(step)
      ? []
      : {
          path: `stap.${at}`,
          aspect: 'step',
          name: step,
          expected: step,
          found: innermost,
          why: whereItStands(view)
        }
  )
}

function whereItStands({ opened, possible, journal }: CaseView): Why {
  const last = journal.findLast(({ happened }) => happened.includes('stepped'))
  // what woke a case is the name of a limit with the kind of wake
  const [after = ''] = last?.what?.split('/') ?? []
  const own = possible.filter(event => !builtInEvents.some(name => name === event))
  return { kind: 'stands', since: last?.on ?? opened, after, possible: own }
}

const checkDeadlines: Check = ({ expected }, view) =>
  Object.entries(expected.deadlines).flatMap(([name, status]) => {
    const found = deadlineIn(view, name)
    if (found === status) return []
    const path = `termijn.${name}`
    return { path, aspect: 'deadline', name, expected: status, found, why: whyOfLimit(view, name) }
  })

const checkFinalDays: Check = ({ expected }, view) =>
  Object.entries(expected.finalDays).flatMap(([name, day]) => {
    const limit = limitIn(view, name)
    const until = isInstant(day) ? limit?.hours?.until : undefined
    const found = until ?? limit?.final ?? null
    if (found === (isInstant(day) ? inUtc(day) : day)) return []
    const path = `vervaldag.${name}`
    return { path, aspect: 'final-day', name, expected: day, found, why: whyOfLimit(view, name) }
  })

const checkProvisional: Check = ({ expected }, view) =>
  Object.entries(expected.provisional).flatMap(([name, provisional]) => {
    const found = limitIn(view, name)?.provisional ?? null
    if (found === provisional) return []
    const [path, why] = [`voorlopig.${name}`, whyOfLimit(view, name)]
    return { path, aspect: 'provisional', name, expected: provisional, found, why }
  })

const checkMessages: Check = ({ expected }, { messages }, pack) => {
  const sent = messages.map(message => sentAs(message, pack))
  const found = ({ to, times }: ExpectedMessage) => {
    const theirs = sent.filter(message => message.to === to)
    return times === null ? theirs : counted(theirs)
  }
  return [
    ...expected.messages.flatMap((message, at): readonly Found[] => {
      const same = sent.filter(one => isSame(message, one))
      if (message.times === null ? same.length > 0 : same.length === message.times) return []
      const path = `bericht.${at}`
      const name = message.to
      return [
        { path, aspect: 'message', name, expected: message, found: found(message), why: nothing }
      ]
    }),
    ...expected.noMessages.flatMap((message, at): readonly Found[] => {
      if (!sent.some(one => isSame(message, one))) return []
      const path = `geen_bericht.${at}`
      const name = message.to
      return [
        { path, aspect: 'no-message', name, expected: message, found: found(message), why: nothing }
      ]
    })
  ]
}

const checkTasks: Check = ({ expected }, { tasks }) =>
  Object.entries(expected.tasks).flatMap(([name, status]) => {
    const task = tasks.find(one => one.task === name)
    const found = task?.status ?? 'absent'
    if (found === status) return []
    const why: Why = task ? { kind: 'since', since: task.since } : nothing
    return { path: `taak.${name}`, aspect: 'task', name, expected: status, found, why }
  })

const checkOutcomes: Check = ({ expected }, { outcomes, findings }) =>
  Object.entries(expected.outcomes).flatMap(([name, outcome]) => {
    const found = outcomes[name]?.answer ?? null
    if (found === outcome) return []
    const finding = findings.find(one => one.name === name)
    const isSo = finding !== undefined && outcomeIn(finding) === found
    const why: Why = found === null ? { kind: 'not-decided' } : isSo ? whyOf(finding) : nothing
    return { path: `uitkomst.${name}`, aspect: 'outcome', name, expected: outcome, found, why }
  })

const checkCoordinator: Check = ({ expected: { coordinator } }, view) => {
  if (coordinator === null || coordinator === view.coordinator) return []
  const since = view.coordination.at(-1)?.since
  return [
    {
      path: 'regie',
      aspect: 'coordinator',
      name: coordinator,
      expected: coordinator,
      found: view.coordinator,
      why: since === undefined ? nothing : { kind: 'since', since }
    }
  ]
}

const checks: readonly Check[] = [
  checkSteps,
  checkDeadlines,
  checkFinalDays,
  checkProvisional,
  checkMessages,
  checkTasks,
  checkOutcomes,
  checkCoordinator
]

const nothing = { kind: 'nothing-to-add' } as const

function limitIn({ deadlines }: CaseView, name: string): ViewedDeadline | undefined {
  return deadlines.find(({ limit }) => limit === name)
}

function deadlineIn(view: CaseView, name: string): ExpectedDeadline {
  const status = limitIn(view, name)?.status
  if (status !== undefined) return status === 'missed' ? 'expired' : status
  return view.openPoints.some(({ limit }) => limit === name) ? 'undated' : 'absent'
}

function whyOfLimit(view: CaseView, name: string): Why {
  const running = limitIn(view, name)
  if (running !== undefined) {
    const { start, final, hours = null, metOn, history } = running
    return { kind: 'days', start, final, hours, metOn, history }
  }
  const waits = view.openPoints.find(({ limit }) => limit === name)
  return waits ? { kind: 'waits', reason: waits.reason, awaits: waits.awaits } : nothing
}

function sentAs({ to, message, status }: ViewedMessage, { messages }: Pack): ExpectedMessage {
  const definition = Object.hasOwn(messages, message) ? messages[message] : undefined
  const kind = definition?.kind ?? message
  return { to, kind, status: status === 'held' ? 'held' : 'ready', times: null }
}

/** Each kind once, with how often it was made. */
function counted(messages: readonly ExpectedMessage[]): readonly ExpectedMessage[] {
  const kinds = new Map(messages.map(message => [`${message.kind} ${message.status}`, message]))
  return [...kinds.values()].map(one => ({
    ...one,
    times: messages.filter(other => isSame(one, other)).length
  }))
}

function isSame(expected: ExpectedMessage, sent: ExpectedMessage): boolean {
  const { to, kind, status } = expected
  return to === sent.to && kind === sent.kind && (status === null || status === sent.status)
}

/** One that stands alone has no number in the file. */
function placeOf({ expected: { places }, place }: Moment, path: string): Place {
  const [key = ''] = path.split('.')
  return places[path] ?? places[key] ?? place
}
