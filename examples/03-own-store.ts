// A store of one's own is right when it keeps every promise of the contract, which needs no test
// runner. This one tells the host which case was written, and leaves the keeping to another.
import { caseStoreContract } from '@ketenregie/core/contracts'
import { MemoryCaseStore } from '@ketenregie/core/memory'
import type { AppendResult, Batch, CaseStore } from '@ketenregie/core'

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

/** Writes whatever another wrote in the meantime: the fault that a contract is for. */
class HastyCaseStore extends MemoryCaseStore {
  override async append(batch: Batch): Promise<AppendResult> {
    const result = await super.append(batch)
    return result.ok ? result : super.append({ ...batch, expected: result.version })
  }
}

/** The promises that a store breaks, by name. */
async function brokenBy(open: () => CaseStore): Promise<readonly string[]> {
  const broken: string[] = []
  for (const { name, run } of caseStoreContract) await run(open).catch(() => void broken.push(name))
  return broken
}

let written = 0
const watched = await brokenBy(() => new WatchedCaseStore(() => written++))
console.log('the watched store breaks:', watched.join(', ') || 'nothing')
console.log('and the host heard of writing:', written > 30)

const hasty = await brokenBy(() => new HastyCaseStore())
console.log('the hasty store is found out:', hasty.length > 0)
if (watched.length > 0) process.exitCode = 1

/* prints
the watched store breaks: nothing
and the host heard of writing: true
the hasty store is found out: true
*/
