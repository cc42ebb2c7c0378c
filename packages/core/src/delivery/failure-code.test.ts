import { expect, it } from 'vitest'
import { PortError } from '../ports/port-error.ts'
import { failureOf } from './failure-code.ts'

class Odd extends Error {
  override readonly name = 'some name, some town'
}

it.each([
  { error: new TypeError('0612345678'), code: 'failed/TypeError', retryable: true },
  {
    error: new PortError('gone', { retryable: false }),
    code: 'refused/PortError',
    retryable: false
  },
  { error: new PortError('busy', { retryable: true }), code: 'failed/PortError', retryable: true },
  { error: new Odd('x'), code: 'failed/Error', retryable: true },
  { error: 'a text', code: 'failed/Error', retryable: true },
  { error: undefined, code: 'failed/Error', retryable: true }
])('keeps of an error no more than $code', ({ error, code, retryable }) => {
  expect(failureOf(error)).toEqual({ code, retryable })
})
