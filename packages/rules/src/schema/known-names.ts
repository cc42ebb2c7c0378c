import type { ReferenceKind } from '../read/session.ts'

/** The names that may stand in a reference of each kind; where none are given, any name may. */
export type KnownNames = Readonly<Partial<Record<ReferenceKind, readonly string[]>>>
