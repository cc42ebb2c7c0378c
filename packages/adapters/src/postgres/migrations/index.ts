import { casesMigration } from './0001-cases.ts'
import { appendMigration } from './0002-append.ts'
import { eraseMigration } from './0003-erase.ts'

/** Step n brings a schema from version n to n + 1. A step that was released never changes. */
export const migrations: readonly string[] = [casesMigration, appendMigration, eraseMigration]
