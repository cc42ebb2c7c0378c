import { canonicalJson } from '@ketenregie/core'
import type { Engine, EngineAnswer } from '@ketenregie/core'
import type { Ledger, Sent } from './ledger.ts'
import type { Random } from './random.ts'
import type { Worker } from './worker.ts'
import { strikes } from './world.ts'
import type { World } from './world.ts'

const minute = 60_000
const hour = 60 * minute
/** After so many tries in a world that works again, nobody believes in an answer any more. */
const mostTries = 60

interface OrganisationParts {
  readonly workers: readonly Worker[]
  readonly ledger: Ledger
  readonly isErased: (caseId: string) => boolean
}

/** Brings what organisations say to some worker, over a line that loses, doubles and delays. */
export class Organisations {
  readonly #world: World
  readonly #workers: readonly Worker[]
  readonly #ledger: Ledger
  readonly #line: Random
  readonly #isErased: (caseId: string) => boolean

  constructor(world: World, { workers, ledger, isErased }: OrganisationParts) {
    this.#world = world
    this.#workers = workers
    this.#ledger = ledger
    this.#isErased = isErased
    this.#line = world.random.fork('line')
  }

  /** Sends, and again with the same key until there is an answer. */
  send(sent: Sent): void {
    this.#ledger.add(sent)
    this.#try(sent)
  }

  #try(sent: Sent): void {
    const { timeline, violate, tell } = this.#world
    if (sent.answer !== null) return
    if (sent.tries >= mostTries)
      return violate({ law: 'every request is answered in the end', detail: nameOf(sent) })
    sent.tries += 1
    tell(() => `${nameOf(sent)}${sent.tries === 1 ? '' : `, again (${sent.tries})`}`)
    this.#carry(sent)
    if (strikes(this.#world, 'message doubled', nameOf(sent))) this.#carry(sent)
    const patience = Math.min(10 * minute * 2 ** sent.tries, 48 * hour)
    timeline.after(patience, () => this.#try(sent))
  }

  #carry(sent: Sent): void {
    const { timeline } = this.#world
    if (strikes(this.#world, 'message lost', nameOf(sent))) return
    const worker = this.#line.pick(this.#workers)
    const isLate = strikes(this.#world, 'message delayed', nameOf(sent))
    const delay = isLate ? this.#line.between(1, 200) * hour : this.#line.below(60)
    timeline.after(delay, () => void this.#handle(sent, worker))
  }

  async #handle(sent: Sent, worker: Worker): Promise<void> {
    const { timeline } = this.#world
    const what = sent.asked.type === 'migrate' ? 'migration' : 'message'
    const answer = await worker.ask(what, engine => request(engine, this.#world.plot.process, sent))
    if (answer === undefined) return
    if (strikes(this.#world, 'answer lost', nameOf(sent))) return
    timeline.after(this.#line.below(60), () => this.#hear(sent, answer))
  }

  #hear(sent: Sent, answer: EngineAnswer): void {
    const { violate, tell } = this.#world
    tell(() => `  answer to ${nameOf(sent)}: ${wordsOf(answer)}`)
    const known = sent.answer
    sent.answer ??= answer
    if (sent.asked.type === 'migrate' && !answer.accepted) this.#world.touch('migration refused')
    // of what was erased nobody remembers the answer
    if (this.#isErased(answer.caseId) && !answer.accepted && !isKept(answer))
      return this.#world.touch('message told again after erasure')
    if (known !== null && isKept(known) && canonicalJson(known) !== canonicalJson(answer))
      violate({
        law: 'the same message has the same answer',
        detail: `${nameOf(sent)}: ${wordsOf(known)}, then ${wordsOf(answer)}`
      })
  }
}

function request(engine: Engine, process: string, sent: Sent): Promise<EngineAnswer> {
  const { asked, by, key, caseId } = sent
  if (asked.type === 'event' && caseId !== null) return engine.send(caseId, { ...asked.said, key })
  if (asked.type === 'migrate' && caseId !== null) {
    const { to, mapping } = asked
    return engine.migrate(caseId, { to, mapping, key, reason: 'other agreements', budget: 40 })
  }
  const { on, facts } = asked.type === 'open' ? asked : { on: undefined, facts: {} }
  const opening = { by, key, facts, ...(on !== undefined && { on }) }
  return engine.open(process, { ...opening, ...(caseId !== null && { caseId }) })
}

/** A refusal that leaves no entry can become another answer when things have changed. */
function isKept(answer: EngineAnswer): boolean {
  if (answer.accepted) return true
  const { code } = answer.problem
  return !unkept.includes(code) && !code.startsWith('core/migration-')
}

const unkept: readonly string[] = [
  'core/unknown-case',
  'core/case-erased',
  'core/case-exists',
  'core/key-in-use'
]

export function nameOf({ by, key, asked, caseId }: Sent): string {
  const what = asked.type === 'event' ? asked.said.type : asked.type
  return `${by} says "${what}" of ${caseId ?? 'a new case'} (${key})`
}

function wordsOf(answer: EngineAnswer): string {
  return answer.accepted ? `entry ${answer.entry} of ${answer.caseId}` : answer.problem.code
}
