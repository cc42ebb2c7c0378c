import { PortError } from '@ketenregie/core'
import { expect, it } from 'vitest'
import { loadLibrary } from './load-library.ts'

const failing = (code: string) => () => Promise.reject(Object.assign(new Error('x'), { code }))

it('gives the library that is there', async () => {
  expect(await loadLibrary('a', () => Promise.resolve(1))).toBe(1)
})

it('names the library that is not installed, and how to install it', async () => {
  const refused = loadLibrary('csv-parse', failing('ERR_MODULE_NOT_FOUND'))
  await expect(refused).rejects.toBeInstanceOf(PortError)
  await expect(refused).rejects.toMatchObject({
    library: 'csv-parse',
    retryable: false,
    message: expect.stringContaining('npm install csv-parse')
  })
})

it('lets through what goes wrong in a library that is there', async () => {
  await expect(loadLibrary('a', failing('ERR_INVALID_ARG_TYPE'))).rejects.not.toHaveProperty(
    'library'
  )
})
