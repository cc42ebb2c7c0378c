import { casesPart } from './cases/cases-part.ts'
import { readingTable } from './reading.ts'
import { comparisons } from './rules-part.ts'
import { storesPart } from './stores/stores-part.ts'

/** What a part of the bench found: texts by the name of the block of the document they belong in. */
export type Blocks = Readonly<Record<string, string>>

/** Each word of `npm run bench -- WORD …` and what it measures. */
export const parts: Readonly<Record<string, (isSmall: boolean) => Blocks>> = {
  regels: comparisons,
  lezen: isSmall => ({ lezen: readingTable(isSmall) }),
  opslag: storesPart,
  zaken: casesPart
}
