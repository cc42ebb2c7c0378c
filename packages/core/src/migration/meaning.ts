import { canonicalJson } from '../journal/canonical-json.ts'
import { sha256Hex } from '../journal/hash.ts'
import type { MessageDefinition, Pack } from '../pack/pack.ts'
import type { Decider } from '../ports/decider.ts'
import type { CompiledProcess } from '../process/compile.ts'
import type { Effect, EventDeclaration } from '../process/definition.ts'
import { unreachable } from '../invariant.ts'
import type { TimeLimit } from '../time/time-limit.ts'

/** Agreements as they are compared. */
export interface Agreements {
  readonly pack: Pack
  readonly decider: Pick<Decider, 'hash' | 'digestOf'>
  readonly compiled: Pick<CompiledProcess, 'definition'>
}

/**
 * What names come to in a pack, without the wording: two packs in which a name has the same meaning
 * do the same with it.
 */
export class Meanings {
  readonly #agreements: Agreements
  readonly #calendar: string
  readonly #effects = new Map<Effect, string>()

  constructor(agreements: Agreements) {
    this.#agreements = agreements
    const { holidays, equated, known } = agreements.pack.calendar
    const days = {
      holidays: holidays.map(({ day }) => day),
      equated: equated.map(({ date }) => date),
      known
    }
    this.#calendar = sha256Hex(canonicalJson(days))
  }

  /** An effect with the meaning of what it names. */
  effect(effect: Effect): string {
    const known = this.#effects.get(effect)
    if (known !== undefined) return known
    const meaning = `${effect.type} ${this.#nameIn(effect)}`
    this.#effects.set(effect, meaning)
    return meaning
  }

  limit(name: string): string {
    const limit = own(this.#agreements.pack.timeLimits, name)
    return limit ? this.#limit(limit) : 'gone'
  }

  task(name: string): string {
    const task = own(this.#agreements.pack.tasks, name)
    if (!task) return 'gone'
    const { party, when } = task
    return canonicalJson({ party, when: when === null ? null : this.rule(when) })
  }

  /** A rule, concept or yes-no fact: what answers to the name. */
  rule(name: string): string {
    const { pack, decider } = this.#agreements
    const isFact = Object.hasOwn(pack.facts, name)
    return `${name} ${isFact ? this.fact(name) : (decider.digestOf?.(name) ?? decider.hash)}`
  }

  fact(name: string): string {
    const fact = own(this.#agreements.pack.facts, name)
    return fact ? canonicalJson({ domain: fact.domain, fresh: fact.fresh }) : 'gone'
  }

  subCase(name: string): string {
    const { subCases = {} } = this.#agreements.compiled.definition
    const declared = own(subCases, name)
    return declared ? canonicalJson(withoutWording(declared)) : 'gone'
  }

  event({ by, facts }: EventDeclaration): string {
    return canonicalJson({ by: by.toSorted(), facts: facts.toSorted() })
  }

  #nameIn(effect: Effect): string {
    switch (effect.type) {
      case 'task.open':
        return `${effect.params.task} ${this.task(effect.params.task)}`
      case 'task.close':
      case 'task.withdraw':
        return effect.params.task
      case 'deadline.start':
        return `${effect.params.limit} ${this.limit(effect.params.limit)}`
      case 'deadline.meet':
      case 'deadline.withdraw':
        return effect.params.limit
      case 'message':
        return `${effect.params.message} ${this.#message(effect.params.message)}`
      case 'coordination':
        return effect.params.party
      case 'case.open':
        return `${effect.params.case} ${this.subCase(effect.params.case)}`
      case 'case.withdraw':
        return effect.params.case
      default:
        return unreachable(effect)
    }
  }

  #limit({ versions, ladder, infeasible }: TimeLimit): string {
    const isByCalendar = versions.some(
      ({ extended, period }) => extended || period?.unit === 'working-days'
    )
    return canonicalJson({
      versions: withoutWording(versions),
      ladder: ladder.map(step => ({ ...step, says: this.#ladderMessage(step) })),
      infeasible: infeasible?.fact ?? null,
      calendar: isByCalendar ? this.#calendar : null
    })
  }

  #message(name: string): string {
    return sent(own(this.#agreements.pack.messages, name))
  }

  /** As the case finds it: by name, else by kind. */
  #ladderMessage({ to, message }: TimeLimit['ladder'][number]): string {
    const mine = Object.values(this.#agreements.pack.messages).filter(each => each.to === to)
    const byName = mine.find(({ name }) => name === message)
    return sent(byName ?? mine.find(({ kind }) => kind === message))
  }
}

function sent(definition: MessageDefinition | undefined): string {
  if (!definition) return 'gone'
  const { to, purpose, legalBasis, facts, valid } = definition
  return canonicalJson({ to, purpose, legalBasis, facts, valid })
}

const wording: ReadonlySet<string> = new Set(['source', 'title', 'what', 'label'])

function withoutWording(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutWording)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, part]) =>
      wording.has(key) ? [] : [[key, withoutWording(part)]]
    )
  )
}

function own<T>(record: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined
}
