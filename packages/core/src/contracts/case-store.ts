import type { CaseStore } from '../ports/case-store.ts'
import { appendPromises } from './append-promises.ts'
import { claimMessagePromises } from './claim-message-promises.ts'
import { claimPromises } from './claim-promises.ts'
import type { Contract } from './contract.ts'
import { erasePromises } from './erase-promises.ts'
import { messagePromises } from './message-promises.ts'
import { namePromises } from './name-promises.ts'
import { readPromises } from './read-promises.ts'
import { wakePromises } from './wake-promises.ts'

/** What every case store promises. Each promise opens an empty store and closes it. */
export const caseStoreContract: Contract<CaseStore> = [
  ...appendPromises,
  ...readPromises,
  ...namePromises,
  ...wakePromises,
  ...claimPromises,
  ...claimMessagePromises,
  ...messagePromises,
  ...erasePromises
]
