import { answerFrom, canonicalJson, settle, start, step, stepPassed } from '@ketenregie/core'
import type {
  Answer,
  CaseEvent,
  Entry,
  KnownFact,
  Pack,
  Stepped,
  StepRefused,
  StepState
} from '@ketenregie/core'
import type { CoverageKey } from './coverage-item.ts'
import { markedProcess } from './marked-process.ts'
import type { MarkedProcess } from './marked-process.ts'

/** The transitions that a case took, found by walking its journal through the marked process. */
export function takenTransitions(
  { processes }: Pack,
  process: string,
  entries: readonly Entry[]
): readonly CoverageKey[] {
  const definition = processes[process]
  if (definition === undefined) return []
  const walk = new Walk(markedProcess(definition))
  for (const entry of entries) {
    const answer = answerFrom(entry)
    if (answer.accepted) walk.follow(answer.events, answer.at)
  }
  return [...walk.taken]
}

class Walk {
  readonly taken = new Set<CoverageKey>()
  readonly #marked: MarkedProcess
  readonly #answers: Record<string, Answer> = {}
  readonly #passed = new Set<string>()
  #at: StepState | null = null

  constructor(marked: MarkedProcess) {
    this.#marked = marked
  }

  /** One entry: first what it was for, then whatever brought the case to rest where it stands. */
  follow(events: readonly CaseEvent[], rest: StepState): void {
    for (const event of events) this.#learn(event)
    this.#take(this.#trigger(events))
    const places = new Set(events.flatMap(one => (one.type === 'stepped' ? [write(one.to)] : [])))
    // each turn reaches a place that the entry names, so there are no more turns than places
    for (const _ of places) {
      if (this.#at === null || write(this.#at) === write(rest)) break
      const { compiled } = this.#marked
      const at = this.#at
      const moves = [
        settle(compiled, at, this.#answers),
        ...[...this.#passed].map(limit => stepPassed(compiled, at, limit, this.#answers))
      ]
      const isOn = (move: Stepped | null) =>
        move !== null && write(move.state) !== write(at) && places.has(write(move.state))
      this.#take(moves.find(isOn) ?? null)
    }
    this.#at = rest
  }

  #trigger(events: readonly CaseEvent[]): Stepped | StepRefused | null {
    const { compiled } = this.#marked
    for (const event of events) {
      if (event.type === 'caseOpened') return start(compiled, this.#answers)
      if (this.#at === null) continue
      if (event.type === 'eventReceived')
        return step(compiled, this.#at, event.event, this.#answers)
      if (event.type === 'deadlinePassed')
        return stepPassed(compiled, this.#at, event.limit, this.#answers)
    }
    return null
  }

  #take(move: Stepped | StepRefused | null): void {
    if (move === null || !move.accepted) return
    for (const key of this.#marked.taken(move.effects)) this.taken.add(key)
    this.#at = move.state
  }

  /** What the guards looked up: recorded outcomes, and facts that are yes or no. */
  #learn(event: CaseEvent): void {
    if (event.type === 'deadlinePassed') this.#passed.add(event.limit)
    if (event.type === 'outcomesRecorded')
      for (const [name, { answer }] of Object.entries(event.outcomes)) this.#answers[name] = answer
    if (event.type === 'factsStated' || event.type === 'factsCorrected')
      for (const [name, { value }] of Object.entries(event.facts))
        this.#answers[name] = answerIn(value)
  }
}

function answerIn(value: KnownFact['value']): Answer {
  return value === 'yes' || value === 'no' ? value : 'unknown'
}

function write({ value, status }: StepState): string {
  return canonicalJson({ value, status })
}
