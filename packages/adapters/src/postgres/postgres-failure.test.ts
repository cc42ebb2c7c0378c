import pg from 'pg'
import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { InvariantError } from '@ketenregie/core'
import { sampleBatch } from '@ketenregie/core/contracts'
import { PostgresCaseStore } from './postgres-case-store.ts'
import { translateFailure } from './postgres-failure.ts'
import { emptyStore, isPostgresAbsent, newSchema, place } from './postgres-tests.fixture.ts'

const withCode = (code: string, message = 'Failing row contains (secret)'): Error =>
  Object.assign(new Error(message), { code, detail: 'Key (case_id)=(secret)' })

describe('what PostgreSQL says', () => {
  it.each([
    { code: '40001', is: 'postgres/conflict', retryable: true },
    { code: '40P01', is: 'postgres/conflict', retryable: true },
    { code: '57014', is: 'postgres/conflict', retryable: true },
    { code: '57P01', is: 'postgres/unreachable', retryable: true },
    { code: '53300', is: 'postgres/unreachable', retryable: true },
    { code: '08006', is: 'postgres/unreachable', retryable: true },
    { code: 'ECONNREFUSED', is: 'postgres/unreachable', retryable: true },
    { code: '53100', is: 'postgres/disk-full', retryable: false },
    { code: '28P01', is: 'postgres/not-allowed', retryable: false },
    { code: '42501', is: 'postgres/not-allowed', retryable: false },
    { code: '25P02', is: 'postgres/transaction-over', retryable: false },
    { code: '42P01', is: 'postgres/other-version', retryable: false },
    { code: '42601', is: 'postgres/failed', retryable: false },
    { code: 'ERR_INVALID_URL', is: 'postgres/not-an-address', retryable: false }
  ])('$code is $is', ({ code, is, retryable }) => {
    const failure = translateFailure(withCode(code), 'zaken')
    expect(failure).toMatchObject({ name: 'PortError', retryable, problem: { code: is } })
    expect(all(failure)).not.toContain('secret')
  })

  it('is a bug of ours when it contradicts what is stored, and quotes no row', () => {
    const failure = translateFailure(withCode('23505'), 'zaken')
    expect(failure).toBeInstanceOf(InvariantError)
    expect(all(failure)).not.toContain('secret')
  })

  it('is passed on when it does not come from PostgreSQL', () => {
    const bug = new TypeError('x is not a function')
    expect(translateFailure(bug, 'zaken')).toBe(bug)
  })
})

describe.skipIf(isPostgresAbsent)('a connection', () => {
  it('that cannot be made is told, without saying how it was tried', async () => {
    const connectionString = 'postgres://someone:secret@%2Fnowhere/zaken'
    const failure: unknown = await PostgresCaseStore.open({ connectionString }).catch(
      (error: unknown) => error
    )
    expect(failure).toMatchObject({ retryable: true, problem: { code: 'postgres/unreachable' } })
    expect(all(failure)).not.toMatch(/secret|someone|nowhere/)
  })

  it('to a database that is not there cannot be tried again', async () => {
    const { connectionString } = await place()
    const elsewhere = connectionString.replace(/postgres$/, 'absent')
    await expect(PostgresCaseStore.open({ connectionString: elsewhere })).rejects.toMatchObject({
      retryable: false,
      problem: { code: 'postgres/not-allowed', params: { code: '3D000' } }
    })
  })

  it('that the server ends is told as one that can be tried again, and the next one works', async () => {
    const pool = new pg.Pool({ ...(await place()), max: 1 })
    pool.on('error', () => {})
    const store = await PostgresCaseStore.open({ pool }, { schema: newSchema() })
    const slow: unknown = store
      .using(endsItself(pool))
      .store.load('case-1')
      .catch((error: unknown) => error)
    expect(await slow).toMatchObject({
      retryable: true,
      problem: { code: 'postgres/unreachable', params: { code: '57P01' } }
    })
    await pause(10)
    expect(await store.append(sampleBatch('case-1'))).toEqual({ ok: true, version: 1 })
    await store.close()
    await pool.end()
  })

  it('with a lock in the way gives up when the server says so, and can try again', async () => {
    const store = await emptyStore()
    const blocked = store.using({
      query: () => Promise.reject(withCode('55P03'))
    })
    await expect(blocked.store.append(sampleBatch('case-1'))).rejects.toMatchObject({
      retryable: true
    })
    await store.close()
  })
})

/** Asks the server to end the connection that asks. */
function endsItself(pool: pg.Pool) {
  return { query: () => pool.query('SELECT pg_terminate_backend(pg_backend_pid())') }
}

/** Everything that could end up in a log. */
function all(error: unknown): string {
  if (!(error instanceof Error)) return ''
  return `${error.stack} ${JSON.stringify(error)} ${all(error.cause)}`
}
