import { PortError } from '@ketenregie/core'
import type { CaseStore } from '@ketenregie/core'
import type { Random } from './random.ts'
import { strikes } from './world.ts'
import type { World } from './world.ts'

/** A process that may die between any two of its awaits. */
export interface Life {
  readonly name: string
  readonly isAlive: boolean
  /** Ends it here and now. */
  kill(): void
}

/** Called when a write has reached the disk, before anybody hears of it. */
export type Watch = (method: string, args: readonly unknown[], result: unknown) => Promise<void>

type Method = (...args: readonly unknown[]) => Promise<unknown>

/** Calls that change what is kept; every other call only reads. */
const writes = /^(append|erase|putOff|claim|release|lend)/

/**
 * The disk as a process sees it: at a distance, so that others come in between, and with everything
 * that can go wrong on the way. A process that died hears nothing; its call may still arrive.
 */
export function farStore(world: World, life: Life, watch: Watch): CaseStore {
  const random = world.random.fork(`store of ${life.name}`)
  return new Proxy(world.disk, {
    get: (disk, name) => {
      const method = Reflect.get(disk, name) as Method
      if (typeof name !== 'string' || typeof method !== 'function') return method
      const perform = async (...args: readonly unknown[]): Promise<unknown> => {
        const result = await method.apply(disk, args as unknown[])
        if (writes.test(name)) await watch(name, args, result)
        return result
      }
      return (...args: readonly unknown[]) =>
        new Promise((answer, fail) => {
          const call = { world, life, random, name, perform: async () => perform(...args), args }
          world.timeline.after(random.below(40), async () => arrive({ ...call, answer, fail }))
        })
    }
  })
}

interface Call {
  readonly world: World
  readonly life: Life
  readonly random: Random
  readonly name: string
  readonly args: readonly unknown[]
  readonly perform: () => Promise<unknown>
  readonly answer: (value: unknown) => void
  readonly fail: (error: Error) => void
}

async function arrive(call: Call): Promise<void> {
  const { world, life, random, name, args, perform } = call
  const where = `${life.name}, ${name}`
  // what a dead process had sent off arrives, or does not
  if (!life.isAlive && random.chance(0.5)) return
  if (!writes.test(name)) {
    if (life.isAlive && strikes(world, 'read fails', where)) return failLater(call, 'before')
    return answerLater(call, await perform())
  }
  if (life.isAlive && strikes(world, 'crash before keeping', where)) return life.kill()
  if (strikes(world, 'write fails before keeping', where)) return failLater(call, 'before')
  if (name === 'append' && strikes(world, 'conflict without a cause', where))
    return answerLater(call, await conflict(world, args))
  const result = await perform()
  if (life.isAlive && strikes(world, 'crash after keeping', where)) return life.kill()
  if (strikes(world, 'write fails after keeping', where)) return failLater(call, 'after')
  return answerLater(call, result)
}

/** A store may refuse a batch that would fit, such as when it gave up waiting for a lock. */
async function conflict({ disk }: World, [batch]: readonly unknown[]): Promise<unknown> {
  const { caseId } = batch as { readonly caseId: string }
  const version = (await disk.load(caseId))?.version ?? 0
  return { ok: false, version, duplicateKey: null }
}

function answerLater({ world, life, random, answer }: Call, value: unknown): void {
  world.timeline.after(random.below(10), () => {
    if (life.isAlive) answer(value)
  })
}

function failLater({ world, life, random, fail }: Call, when: 'before' | 'after'): void {
  world.timeline.after(random.below(10), () => {
    if (life.isAlive) fail(new PortError(`the disk failed ${when} keeping`, { retryable: true }))
  })
}
