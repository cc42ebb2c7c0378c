import { dateInAmsterdam } from '@ketenregie/core'
import type { OutgoingMessage } from '@ketenregie/core'
import type { CaseLaws } from './laws/case-laws.ts'
import type { Ledger, Sent } from './ledger.ts'
import type { Organisations } from './organisation.ts'
import type { Said } from './plots/plot.ts'
import type { Random } from './random.ts'
import type { World } from './world.ts'

const day = 24 * 3_600_000
/** So that reactions to reactions come to an end. */
const mostReactions = 3

interface ActParts {
  readonly ledger: Ledger
  readonly laws: CaseLaws
  readonly organisations: Organisations
  /** Acts that are left out, by number. */
  readonly silent: ReadonlySet<number>
}

/** What organisations say in one world: openings first, and now and then several at one moment. */
export class Acts {
  readonly #world: World
  readonly #parts: ActParts
  readonly #random: Random
  /** Organisations that number their messages themselves come to the same numbers. */
  readonly #isOwnNumbering: boolean
  readonly #planned: number
  /** When the last act has been, in milliseconds since 1970. */
  readonly end: number
  #reactions = 0

  constructor(world: World, parts: ActParts) {
    const random = world.random.fork('acts')
    this.#world = world
    this.#parts = parts
    this.#random = random
    this.#isOwnNumbering = random.chance(0.3)
    const cases = random.chance(0.25) ? 2 : 1
    const pace = random.between(1, 12) * day
    this.#planned = cases + random.between(3, 7)
    this.end = world.timeline.now + (this.#planned + 1) * pace
    this.#plan(cases, pace)
  }

  /** Every act has a number below this, whether it came to it or not. */
  get length(): number {
    return this.#planned + mostReactions + 1
  }

  /** Some receivers of a message do something about it, a while later. */
  react(message: OutgoingMessage): void {
    const { plot, timeline } = this.#world
    const own = this.#random.fork(`reaction to ${message.key}`)
    if (this.#reactions >= mostReactions || !own.chance(0.3)) return
    this.#reactions += 1
    const number = this.#planned + this.#reactions
    if (this.#parts.silent.has(number)) return
    timeline.after(own.below(3 * day), () => {
      const said = plot.react(own, message, dateInAmsterdam(timeline.instant))
      if (said) this.#tell(message.caseId, said, number)
    })
  }

  #plan(cases: number, pace: number): void {
    let at = 0
    for (let number = 0; number < this.#planned; number += 1) {
      const own = this.#random.fork(number)
      at += own.chance(0.25) ? own.below(50) : own.below(2 * pace)
      if (this.#parts.silent.has(number)) continue
      const act = number < cases ? () => this.#open(number, own) : () => this.#say(number, own, 30)
      this.#world.timeline.after(at, act)
    }
  }

  #open(number: number, own: Random): void {
    const { plot, timeline } = this.#world
    const on = dateInAmsterdam(timeline.instant)
    const mark = `N${String(own.below(10 ** 12)).padStart(12, '0')}`
    const { by, facts } = plot.opening(own, on, mark)
    const caseId = own.chance(0.7) ? `Z-${number}` : null
    this.#send({ by, key: `open-${number}`, caseId, asked: { type: 'open', on, facts } })
  }

  #say(number: number, own: Random, patience: number): void {
    const { plot, timeline } = this.#world
    const { ledger, laws } = this.#parts
    const whole = ledger.cases.length > 0 ? own.pick(ledger.cases) : undefined
    const parts = whole === undefined ? [] : laws.caseIdsWithin(whole)
    const caseId = parts.length > 0 && own.chance(0.5) ? own.pick(parts) : whole
    const state = caseId === undefined ? undefined : laws.stateOf(caseId)
    if (caseId === undefined || state === undefined) {
      // nobody knows of a case yet
      if (patience > 0) timeline.after(day, () => this.#say(number, own, patience - 1))
      return
    }
    this.#tell(caseId, plot.act(own, state, dateInAmsterdam(timeline.instant)), number)
  }

  #tell(caseId: string, said: Said, number: number): void {
    const key = this.#isOwnNumbering ? `${number % 3}` : `${said.by}-${number}`
    this.#send({ by: said.by, key, caseId, asked: { type: 'event', said } })
  }

  #send(sent: Omit<Sent, 'at' | 'answer' | 'tries'>): void {
    const at = this.#world.timeline.now
    this.#parts.organisations.send({ ...sent, at, answer: null, tries: 0 })
  }
}
