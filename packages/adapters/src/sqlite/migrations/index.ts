import { casesMigration } from './0001-cases.ts'

/** Step n brings a database from version n to n + 1. A step that was released never changes. */
export const migrations: readonly string[] = [casesMigration]
