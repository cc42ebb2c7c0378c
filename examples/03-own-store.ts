// A store of one's own is right when it keeps every promise of the contract. This one tells the host
// which case was written, and leaves the keeping to another.
import { caseStoreContract } from '@ketenregie/core/contracts'
import { MemoryCaseStore } from '@ketenregie/core/memory'
import type { AppendResult, Batch } from '@ketenregie/core'

class WatchedCaseStore extends MemoryCaseStore {
  readonly #onWritten: (caseId: string) => void

  constructor(onWritten: (caseId: string) => void) {
    super()
    this.#onWritten = onWritten
  }

  override async append(batch: Batch): Promise<AppendResult> {
    const result = await super.append(batch)
    if (result.ok) this.#onWritten(batch.caseId)
    return result
  }
}

let written = 0
for (const { name, run } of caseStoreContract) {
  try {
    await run(() => new WatchedCaseStore(() => written++))
  } catch (error) {
    console.log('broken:', name, error)
  }
}
console.log('every promise was tried:', caseStoreContract.length > 30)
console.log('and the host heard of writing:', written > 30)

/* prints
every promise was tried: true
and the host heard of writing: true
*/
