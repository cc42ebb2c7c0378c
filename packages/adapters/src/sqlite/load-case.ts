import type { StoredCase } from '@ketenregie/core'
import { text } from '../rows/cells.ts'
import { readCase } from '../rows/read-rows.ts'
import { findNames } from './kept-names.ts'
import type { Statements } from './statements.ts'

export function loadCase(statements: Statements, caseId: string): StoredCase | undefined {
  const row = statements.snapshot.get(caseId)
  return row && readCase(caseId, row, findNames(statements, text(row, 'names')))
}
