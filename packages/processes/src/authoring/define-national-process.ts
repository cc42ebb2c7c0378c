import { processAuthor } from '@ketenregie/core'
import type { ProcessAuthor } from '@ketenregie/core'
import type { LandelijkNames } from '../landelijk.generated.ts'

/** Authors a process on the names of the national agreements; a name that they lack does not compile. */
export const defineNationalProcess: ProcessAuthor<LandelijkNames> = processAuthor()
