import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { erasePayload, verifyChain } from '../journal/chain.ts'
import { MemoryCaseStore } from '../memory/memory-case-store.ts'
import { PortError } from '../ports/port-error.ts'
import type { AppendResult, Batch } from '../ports/case-store.ts'
import { createEngine } from './create-engine.ts'
import { life } from './permit-life.fixture.ts'
import { filed, permitDecider, permitHouse, permits, standingClock } from './permit.fixture.ts'

type Life = typeof life extends fc.Arbitrary<infer Happenings> ? Happenings : never

/** Found by this property: what a command did hung on the order in which a state was built up. */
const contradicted: Life = [
  {
    type: 'application_complete',
    by: 'council',
    on: '2026-04-17',
    key: 'k-2',
    facts: { filed_on: '2026-04-10' },
    task: 'T-1'
  },
  { type: 'withdrawn', by: 'council', on: '2026-04-10', key: 'k-1', facts: {}, task: 'T-1' }
]

describe('replay', () => {
  it('makes the same case, byte for byte, of whatever happened', async () => {
    await fc.assert(
      fc.asyncProperty(life, async happenings => {
        const { engine } = permitHouse()
        await engine.open('permit', filed)
        for (const happened of happenings) {
          if ('until' in happened) await engine.due(happened.until)
          else await engine.send('P-1', happened)
        }
        expect(await engine.replay('P-1')).toMatchObject({
          faults: [],
          unreadable: [],
          decidedOtherwise: [],
          identical: true
        })
      }),
      { numRuns: 200, examples: [[contradicted]] }
    )
  })

  it('comes to rest the same whether or not the line goes dead on the way', async () => {
    const cuts = fc.array(fc.boolean(), { minLength: 60, maxLength: 60 })
    await fc.assert(
      fc.asyncProperty(life, cuts, async (happenings, cut) => {
        const keyed = happenings.map((happened, index) => ({ ...happened, key: `k-${index}` }))
        const calm = permitHouse()
        const store = new UnsteadyStore(cut)
        const rough = permitHouse(store)
        for (const { engine } of [calm, rough]) {
          await again(() => engine.open('permit', filed))
          for (const happened of keyed)
            await again(() =>
              'until' in happened ? engine.due(happened.until) : engine.send('P-1', happened)
            )
        }
        const [state, other] = await Promise.all([
          calm.engine.view('P-1'),
          rough.engine.view('P-1')
        ])
        expect(other).toEqual(state)
        expect(await rough.engine.replay('P-1')).toMatchObject({ identical: true, faults: [] })
      }),
      { numRuns: 80 }
    )
  })

  it('does not need the rules that the case was decided by', async () => {
    const { engine, store } = permitHouse()
    await engine.open('permit', { ...filed, facts: { ...filed.facts, large: 'yes' } })
    await engine.send('P-1', { type: 'application_complete', by: 'council', on: '2026-04-20' })
    const opposite = {
      ...permitDecider(),
      evaluate: () => {
        throw new Error('asked')
      }
    }
    const parts = { pack: permits, store, clock: standingClock(), ids: { next: () => 'x' } }
    const later = createEngine({ ...parts, decider: opposite })
    expect(await later.replay('P-1')).toMatchObject({ identical: true, decidedOtherwise: [] })
  })

  it('tells that a snapshot was changed behind the journal’s back', async () => {
    const { engine, store } = permitHouse()
    await engine.open('permit', filed)
    const tampered = new TamperedStore(store)
    const { engine: later } = permitHouse(tampered)
    expect(await later.replay('P-1')).toMatchObject({ identical: false, faults: [] })
  })

  it('still verifies, and says what it cannot read, when payloads were erased', async () => {
    const { engine, store } = permitHouse()
    await engine.open('permit', filed)
    await engine.send('P-1', { type: 'withdrawn', by: 'applicant', on: '2026-04-20' })
    const erased = (await store.entries('P-1')).map(erasePayload)
    expect(verifyChain(erased)).toEqual([])
    const { engine: later } = permitHouse(new ErasedStore(store))
    expect(await later.replay('P-1')).toMatchObject({
      unreadable: [1, 2],
      faults: [],
      identical: false
    })
  })

  it('knows no case that was not opened', async () => {
    expect(await permitHouse().engine.replay('P-9')).toBeUndefined()
  })
})

async function again(attempt: () => Promise<unknown>): Promise<void> {
  for (;;) {
    try {
      await attempt()
      return
    } catch (error) {
      if (!(error instanceof PortError)) throw error
    }
  }
}

/** Fails by turns before and after keeping what it was given. */
class UnsteadyStore extends MemoryCaseStore {
  readonly #cuts: boolean[]
  #count = 0
  constructor(cuts: readonly boolean[]) {
    super()
    this.#cuts = [...cuts]
  }
  override async append(batch: Batch): Promise<AppendResult> {
    if (this.#cuts[this.#count++]) throw new PortError('before', { retryable: true })
    const result = await super.append(batch)
    if (this.#cuts[this.#count++]) throw new PortError('after', { retryable: true })
    return result
  }
}

class TamperedStore extends MemoryCaseStore {
  constructor(inner: MemoryCaseStore | ReturnType<typeof permitHouse>['store']) {
    super()
    this.entries = caseId => inner.entries(caseId)
    this.load = async caseId => {
      const stored = await inner.load(caseId)
      return stored && { ...stored, snapshot: stored.snapshot.replace('"asOf":0', '"asOf":1') }
    }
  }
}

class ErasedStore extends MemoryCaseStore {
  constructor(inner: ReturnType<typeof permitHouse>['store']) {
    super()
    this.entries = async caseId => (await inner.entries(caseId)).map(erasePayload)
    this.load = caseId => inner.load(caseId)
  }
}
