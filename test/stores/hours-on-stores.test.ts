import { PostgresCaseStore } from '@ketenregie/adapters/postgres'
import { SqliteCaseStore } from '@ketenregie/adapters/sqlite'
import { MemoryCaseStore } from '@ketenregie/core/memory'
import type { CaseStore, Instant } from '@ketenregie/core'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../../packages/adapters/src/files/temporary-folder.fixture.ts'
import {
  isPostgresAbsent,
  newSchema,
  place
} from '../../packages/adapters/src/postgres/postgres-tests.fixture.ts'
import { crisisHouse } from '../../packages/core/src/engine/crisis.fixture.ts'

/** A store that can be closed and opened again; a store in memory only lets go of nothing. */
const kinds: Readonly<Record<string, () => Promise<() => Promise<CaseStore>>>> = {
  memory: async () => {
    const store = new MemoryCaseStore()
    return async () => store
  },
  SQLite: async () => {
    const file = join(temporaryFolder(), 'cases.db')
    return async () => new SqliteCaseStore(file)
  },
  PostgreSQL: async () => {
    const [where, schema] = [await place(), newSchema()]
    return () => PostgresCaseStore.open(where, { schema, connections: 2 })
  }
}

describe.each(Object.keys(kinds))('a limit in hours on %s', kind => {
  const isAbsent = kind === 'PostgreSQL' && isPostgresAbsent

  it.skipIf(isAbsent)(
    'keeps its moment over a restart, and is found at it on the clock and not before',
    async () => {
      const open = await kinds[kind]!()
      const first = await open()
      const begun: Instant = '2026-10-24T22:15:00.250Z'
      const house = crisisHouse(first, begun)
      // the clocks of the Netherlands go back in the night that follows
      await house.engine.open('crisis', { caseId: 'C-1', by: 'council', at: begun })
      if (kind !== 'memory') await first.close()

      const store = await open()
      const { engine, clock } = crisisHouse(store, begun)
      const [reminder, end, after] = [
        '2026-10-25T20:15:00.250Z',
        '2026-10-25T22:15:00.250Z',
        '2026-10-26T10:15:00.250Z'
      ] as const
      const onTheClock = async (now: Instant) => {
        clock.set(now)
        return (await engine.due(now)).map(({ kind: what, at }) => `${what} ${at}`)
      }
      expect(await store.nextDue()).toBe(reminder)
      expect(await onTheClock('2026-10-25T20:15:00.249Z')).toEqual([])
      expect(await onTheClock(reminder)).toEqual([`ladder ${reminder}`])
      expect(await onTheClock('2026-10-25T22:15:00.249Z')).toEqual([])
      expect(await onTheClock(end)).toEqual([`passed ${end}`])
      expect((await engine.view('C-1'))?.deadlines).toMatchObject([
        { status: 'missed', hours: { from: begun, until: end } }
      ])
      expect(await onTheClock('2026-10-26T10:15:00.249Z')).toEqual([])
      expect(await onTheClock(after)).toEqual([`ladder ${after}`])
      expect(await store.nextDue()).toBeNull()
      expect(await engine.replay('C-1')).toMatchObject({ identical: true, faults: [] })
      await store.close()
    }
  )
})
