import { systemDigest } from '@ketenregie/adapters/system'
import { createEngine, PortError } from '@ketenregie/core'
import type { Clock, Engine, EngineParts } from '@ketenregie/core'
import { farStore } from './far-store.ts'
import type { Life, Watch } from './far-store.ts'
import type { Plant } from './plants/plant.ts'
import { strikes } from './world.ts'
import type { World } from './world.ts'

/** What a worker is asked to do; said of it when it dies meanwhile. */
export type Doing = 'message' | 'migration' | 'due' | 'delivery' | 'erasure' | 'management'

/** A process that runs the engine, dies, and starts again from what is on the disk. */
export class Worker {
  readonly name: string
  readonly #world: World
  readonly #watch: Watch
  readonly #plant: Omit<Plant, 'name'>
  readonly #doing = new Set<{ readonly what: Doing }>()
  #lives = 0
  #running: { readonly engine: Engine; readonly life: Life } | null = null

  constructor(world: World, name: string, watch: Watch, plant: Omit<Plant, 'name'>) {
    this.name = name
    this.#world = world
    this.#watch = watch
    this.#plant = plant
    this.start()
  }

  get isAlive(): boolean {
    return this.#running !== null
  }

  start(): void {
    if (this.#running) return
    this.#lives += 1
    const life = this.#newLife(`${this.name}.${this.#lives}`)
    const { engine = same } = this.#plant
    this.#running = { life, engine: engine(createEngine(this.#parts(life))) }
  }

  /**
   * Has the engine do something. Resolves to nothing when the world failed, and never when the
   * process died; anything else that is thrown breaks a law.
   */
  async ask<Answer>(
    what: Doing,
    question: (engine: Engine, life: Life) => Promise<Answer>
  ): Promise<Answer | undefined> {
    const { violate, tell } = this.#world
    if (!this.#running) return undefined
    const { engine, life } = this.#running
    const doing = { what }
    this.#doing.add(doing)
    try {
      const answer = await question(engine, life)
      if (life.isAlive) this.#doing.delete(doing)
      return life.isAlive ? answer : await new Promise(() => {})
    } catch (error) {
      this.#doing.delete(doing)
      if (!life.isAlive) return new Promise(() => {})
      if (error instanceof PortError && error.retryable) {
        tell(() => `  ${life.name}: ${error.message}`)
        return undefined
      }
      violate({ law: 'the engine does not throw', detail: String(error) })
      return undefined
    }
  }

  /** Starts it again with what programs start with now; what it was doing is left as it is. */
  renew(): void {
    if (!this.#running) return
    this.#end()
    this.start()
  }

  /** Now and then a process dies while it has nothing to do. */
  tire(): void {
    const running = this.#running
    if (running && strikes(this.#world, 'crash at rest', running.life.name)) running.life.kill()
  }

  #newLife(name: string): Life {
    const { timeline, random, tell, touch } = this.#world
    const isAlive = (): boolean => this.#running?.life === life
    const kill = (): void => {
      if (!isAlive()) return
      touch('crash')
      this.#end()
      const pause = random.fork(`pause of ${name}`).between(1, 6) ** 8
      timeline.after(pause, () => {
        tell(() => `  ${this.name} starts again`)
        this.start()
      })
    }
    const life: Life = {
      name,
      kill,
      get isAlive() {
        return isAlive()
      }
    }
    return life
  }

  #end(): void {
    for (const { what } of this.#doing)
      if (what === 'migration' || what === 'erasure')
        this.#world.touch(
          what === 'migration' ? 'crash during a migration' : 'crash during an erasure'
        )
    this.#doing.clear()
    this.#running = null
  }

  #parts(life: Life): EngineParts {
    const { timeline, random, plot } = this.#world
    const salts = random.fork(`ids of ${life.name}`)
    const clock: Clock = { now: () => timeline.instant }
    const ids = { next: () => hex(salts) }
    const { parts = same, store = same } = this.#plant
    const [first, second] = plot.releases
    const [now, other] = this.#world.release === 0 ? [first, second] : [second, first]
    const isOneOfSeveral = random.fork('workers share').chance(0.7)
    return {
      ...parts({ ...now, earlier: [other], clock, ids, digest: systemDigest }),
      ...(isOneOfSeveral && { worker: life.name }),
      store: store(farStore(this.#world, life, this.#watch))
    }
  }
}

function same<One>(one: One): One {
  return one
}

function hex(random: { below(bound: number): number }): string {
  const part = () =>
    random
      .below(2 ** 32)
      .toString(16)
      .padStart(8, '0')
  return part() + part() + part() + part()
}
