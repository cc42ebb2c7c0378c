import { describe, expect, it } from 'vitest'
import { caseStoreContract } from '../contracts/index.ts'
import { MemoryCaseStore } from './memory-case-store.ts'

describe('MemoryCaseStore', () => {
  it.each(caseStoreContract)('$name', async ({ run }) => {
    await expect(run(() => new MemoryCaseStore())).resolves.toBeUndefined()
  })
})
