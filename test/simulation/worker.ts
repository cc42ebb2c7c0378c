import { createEngine, PortError } from '@ketenregie/core'
import type { Clock, Engine, EngineParts } from '@ketenregie/core'
import { farStore } from './far-store.ts'
import type { Life, Watch } from './far-store.ts'
import type { Plant } from './plants/plant.ts'
import { strikes } from './world.ts'
import type { World } from './world.ts'

/** A process that runs the engine, dies, and starts again from what is on the disk. */
export class Worker {
  readonly name: string
  readonly #world: World
  readonly #watch: Watch
  readonly #plant: Omit<Plant, 'name'>
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
    question: (engine: Engine, life: Life) => Promise<Answer>
  ): Promise<Answer | undefined> {
    const { violate, tell } = this.#world
    if (!this.#running) return undefined
    const { engine, life } = this.#running
    try {
      const answer = await question(engine, life)
      return life.isAlive ? answer : await new Promise(() => {})
    } catch (error) {
      if (!life.isAlive) return new Promise(() => {})
      if (error instanceof PortError && error.retryable) {
        tell(() => `  ${life.name}: ${error.message}`)
        return undefined
      }
      violate({ law: 'the engine does not throw', detail: String(error) })
      return undefined
    }
  }

  /** Now and then a process dies while it has nothing to do. */
  tire(): void {
    const running = this.#running
    if (running && strikes(this.#world, 'crash at rest', running.life.name)) running.life.kill()
  }

  #newLife(name: string): Life {
    const { timeline, random, tell } = this.#world
    const isAlive = (): boolean => this.#running?.life === life
    const kill = (): void => {
      if (!isAlive()) return
      this.#running = null
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

  #parts(life: Life): EngineParts {
    const { timeline, random, plot } = this.#world
    const salts = random.fork(`ids of ${life.name}`)
    const clock: Clock = { now: () => timeline.instant }
    const ids = { next: () => hex(salts) }
    const { parts = same, store = same } = this.#plant
    const isOneOfSeveral = random.fork('workers share').chance(0.7)
    return {
      ...parts({ pack: plot.pack, decider: plot.decider, clock, ids }),
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
