import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Pack } from '../pack/pack.ts'
import type { Engine } from './create-engine.ts'
import { life } from './permit-life.fixture.ts'
import {
  changedProcess,
  changedState,
  houseOf,
  longer,
  opened,
  renamed,
  reworded,
  stateIn,
  withoutTask,
  withTask
} from './permit-releases.fixture.ts'
import { filed, permitHouse, permits } from './permit.fixture.ts'

const reason = 'new agreements'

async function isSound(engine: Engine): Promise<void> {
  expect(await engine.replay('P-1')).toMatchObject({
    identical: true,
    faults: [],
    decidedOtherwise: [],
    unreadable: []
  })
}

/** Changes that a case can go to and come back from, with a mapping there and back. */
const ways: readonly {
  readonly pack: Pack
  readonly there?: Readonly<Record<string, string>>
  readonly back?: Readonly<Record<string, string>>
}[] = [
  { pack: reworded },
  { pack: longer },
  { pack: renamed, there: { assessment: 'review' }, back: { review: 'assessment' } },
  { pack: withoutTask },
  { pack: withTask },
  { pack: changedState('late', node => ({ ...node, on: {} })) },
  {
    pack: changedProcess(definition => ({ ...definition, version: '3' }))
  }
]

const everywhere = Object.fromEntries(
  ['intake', 'assessment', 'advice', 'decision', 'late'].map(step => [step, step])
)

describe('there and back', () => {
  it('does not send a reminder again whose day moved away and came back', async () => {
    const store = await opened()
    const engine = houseOf(store, longer)
    expect(await engine.due('2026-05-12')).toMatchObject([{ kind: 'ladder', on: '2026-05-11' }])
    const how = { on: '2026-05-12', reason, mapping: everywhere } as const
    for (const to of [longer.hash, permits.hash])
      expect(await engine.migrate('P-1', { ...how, to })).toMatchObject({ accepted: true })
    expect(await engine.due('2026-05-18')).toEqual([])
    expect(await store.outbox('P-1')).toHaveLength(1)
    await isSound(engine)
  })

  it('is the same case again, whatever had happened, and its journal replays', async () => {
    let crossed = 0
    await fc.assert(
      fc.asyncProperty(life, fc.constantFrom(...ways), async (happenings, { pack, ...how }) => {
        const { engine: former, store } = permitHouse()
        await former.open('permit', filed)
        for (const happened of happenings)
          if ('until' in happened) await former.due(happened.until)
          else await former.send('P-1', happened)
        const engine = houseOf(store, pack)
        const before = await stateIn(store)
        const day = before.asOf
        await former.due(day)
        const rested = await stateIn(store)
        const outbox = await store.outbox('P-1')
        const { assessment: _one, ...others } = everywhere
        const there = how.there ? { ...others, ...how.there } : everywhere
        const back = how.back ? { ...others, ...how.back } : everywhere
        const went = await engine.migrate('P-1', { on: day, reason, mapping: there })
        if (!went.accepted) return
        crossed++
        const undone = { on: day, reason, to: permits.hash, mapping: back }
        expect(await engine.migrate('P-1', undone)).toMatchObject({ accepted: true })
        const after = await stateIn(store)
        expect(comparable(after)).toEqual(comparable(rested))
        expect(await store.outbox('P-1')).toEqual(outbox)
        await isSound(engine)
      }),
      { numRuns: 120 }
    )
    expect(crossed).toBeGreaterThan(40)
  })
})

/** All but where the journal ends, what is set aside, and since when a task that was taken back is open again. */
function comparable({
  version: _v,
  head: _h,
  setAside: _s,
  tasks,
  ...state
}: Awaited<ReturnType<typeof stateIn>>) {
  const open = Object.entries(tasks).map(([task, { party }]) => `${task} ${party}`)
  return { ...state, awaitedTasks: state.awaitedTasks.toSorted(), tasks: open.toSorted() }
}

it('gives the same answer to the same migration that is told again meanwhile', async () => {
  const store = await opened()
  const keyed = { on: '2026-04-21', reason, key: 'm-1' } as const
  const look = store.entryByKey.bind(store)
  let first: unknown
  Object.assign(store, {
    entryByKey: async (caseId: string, key: string) => {
      const found = await look(caseId, key)
      if (first === undefined) {
        first = null
        first = await houseOf(store, reworded).migrate('P-1', keyed)
      }
      return found
    }
  })
  const answer = await houseOf(store, reworded).migrate('P-1', keyed)
  expect(answer).toMatchObject({ accepted: true })
  expect(answer).toEqual(first)
})
