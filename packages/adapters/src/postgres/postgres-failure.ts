import { InvariantError } from '@ketenregie/core'
import { postgresError } from './postgres-error.ts'

/** SQLSTATEs after which the same can go well: serialization, deadlock, lock and statement time. */
const conflicts = ['40001', '40P01', '55P03', '57014']
const shuttingDown = ['57P01', '57P02', '57P03', '57P05', '53300']
/** A column, table or function that is not there, or that is of another type. */
const otherShape = ['42703', '42P01', '42883', '42804', '42P13']
const diskFull = '53100'
const transactionOver = ['25P01', '25P02']

/** What the driver threw, as the failure of a store; a bug of our own as it is. */
export function translateFailure(error: unknown, schema: string): unknown {
  if (!(error instanceof Error)) return error
  const code = codeOf(error)
  if (code === undefined)
    // the driver gives no code when the connection breaks off under a question
    return isBrokenOff(error) ? postgresError('postgres/unreachable', { schema, code: '-' }) : error
  if (conflicts.includes(code)) return postgresError('postgres/conflict', { schema, code })
  if (code === 'ERR_INVALID_URL') return postgresError('postgres/not-an-address', { schema })
  if (code === diskFull) return postgresError('postgres/disk-full', { schema })
  if (transactionOver.includes(code)) return postgresError('postgres/transaction-over', { schema })
  if (isUnreachable(code)) return postgresError('postgres/unreachable', { schema, code })
  if (otherShape.includes(code)) return postgresError('postgres/other-version', { schema, code })
  if (/^(28|42501|3D)/.test(code)) return postgresError('postgres/not-allowed', { schema, code })
  if (/^2[23]/.test(code))
    return new InvariantError(`a batch contradicts what is stored (PostgreSQL error ${code})`)
  return postgresError('postgres/failed', { schema, code })
}

function isUnreachable(code: string): boolean {
  return code.startsWith('08') || shuttingDown.includes(code) || /^E(?!RR_)[A-Z]+$/.test(code)
}

function isBrokenOff({ message }: Error): boolean {
  return /connection (was )?(terminated|closed|ended)|not queryable|timeout/i.test(message)
}

function codeOf(error: Error): string | undefined {
  return 'code' in error && typeof error.code === 'string' ? error.code : undefined
}
