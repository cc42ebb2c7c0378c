import type { Facts } from '../fact/fact.ts'
import type { Finding } from '../ports/decider.ts'
import type { Answer } from '../process/compile.ts'
import type { Instant } from '../time/amsterdam.ts'
import type { CivilDate } from '../time/civil-date.ts'
import { answerOf } from './answer.ts'
import type { CaseContext } from './case-context.ts'
import type { CaseEvent } from './case-event.ts'
import type { CaseState, Outcome } from './case-state.ts'
import { evolve } from './evolve.ts'
import { factsOn } from './fact-timeline.ts'

/** What a command would do to a case: events so far, and the case as it is after them. */
export class Draft {
  readonly context: CaseContext
  /** Number of the entry that the events go into. */
  readonly entry: number
  /** The legal day of the command. */
  readonly on: CivilDate
  /** The moment on that day; null: only the day is known. */
  readonly at: Instant | null
  readonly #begin: CaseState
  readonly #events: CaseEvent[] = []
  readonly #findings = new Map<string, Finding>()
  #facts: Facts | undefined
  #state: CaseState

  constructor(context: CaseContext, state: CaseState, on: CivilDate, at?: Instant) {
    this.context = context
    this.entry = state.version + 1
    this.on = on
    this.at = at ?? null
    this.#begin = state
    this.#state = state
  }

  /** The same command before anything came of it. */
  get before(): Draft {
    return new Draft(this.context, this.#begin, this.on, this.at ?? undefined)
  }

  get state(): CaseState {
    return this.#state
  }

  get events(): readonly CaseEvent[] {
    return this.#events
  }

  /** What is known on the latest day that the case has seen. */
  get facts(): Facts {
    this.#facts ??= factsOn(this.#state.facts, this.context.pack, this.#state.asOf)
    return this.#facts
  }

  emit(event: CaseEvent): void {
    this.#events.push(event)
    this.#state = evolve(this.#state, event)
    if (!changesFacts.has(event.type)) return
    this.#facts = undefined
    this.#findings.clear()
  }

  /**
   * The answers of rules and concepts, which are recorded where they changed, and of yes-no facts,
   * which are known already.
   */
  answers(names: readonly string[]): Readonly<Record<string, Answer>> {
    const isFact = (name: string) => Object.hasOwn(this.context.pack.facts, name)
    this.#evaluate(names.filter(name => !isFact(name) && !this.#findings.has(name)))
    return Object.fromEntries(
      names.map(name => {
        const finding = this.#findings.get(name)
        return [name, finding ? answerOf(finding) : this.#factAnswer(name)]
      })
    )
  }

  #evaluate(names: readonly string[]): void {
    if (names.length === 0) return
    const { decider } = this.context
    const asOf = this.#state.asOf
    const findings = decider.evaluate(names, this.facts, { asOf })
    for (const [name, finding] of Object.entries(findings)) this.#findings.set(name, finding)
    const changed = Object.entries(findings).filter(([name, finding]) =>
      isChanged(this.#state.outcomes[name], finding)
    )
    if (changed.length === 0) return
    this.emit({
      type: 'outcomesRecorded',
      decider: decider.hash,
      asOf,
      outcomes: Object.fromEntries(changed.map(([name, finding]) => [name, outcomeOf(finding)])),
      findings: Object.fromEntries(changed)
    })
  }

  #factAnswer(name: string): Answer {
    const value = Object.hasOwn(this.facts, name) ? this.facts[name] : undefined
    return value === 'yes' || value === 'no' ? value : 'unknown'
  }
}

const changesFacts: ReadonlySet<CaseEvent['type']> = new Set([
  'caseOpened',
  'dayReached',
  'factsStated',
  'factsCorrected'
])

function outcomeOf(finding: Finding): Outcome {
  const { status, modality, readingDecides } = finding
  return { answer: answerOf(finding), status, modality, readingDecides }
}

function isChanged(known: Outcome | undefined, finding: Finding): boolean {
  return (
    known?.answer !== answerOf(finding) ||
    known.modality !== finding.modality ||
    known.readingDecides !== finding.readingDecides
  )
}
