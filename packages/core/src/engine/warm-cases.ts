import type { CaseState } from '../case/case-state.ts'
import { readSnapshot } from '../case/read-snapshot.ts'
import type { StoredCase } from '../ports/case-store.ts'

/**
 * Cases as this engine wrote them last, so that one that is told something again need not be read
 * again. A store is asked all the same: what it keeps counts, and only when that is letter by letter
 * what was written here is it not read anew.
 */
export interface WarmCases {
  /** The case as it is kept. */
  read(stored: StoredCase): CaseState
  /** A case with the text under which it is to be kept; `at` is the instant of its last entry. */
  keep(state: CaseState, snapshot: string, at: string): void
  /** Holds nothing of a case any more. */
  forget(caseId: string): void
}

interface Warm {
  readonly state: CaseState
  readonly snapshot: string
}

/** An instant up to its hour, as `2026-10-06T22`. */
const hourLength = 13

/**
 * Holds at most `most` cases in two halves, the newer and the older. A full half becomes the older
 * one, and so it does when another hour begins: nothing that is not used stays for two hours.
 */
export function warmCases(most: number): WarmCases {
  const half = Math.ceil(most / 2)
  let newer = new Map<string, Warm>()
  let older = new Map<string, Warm>()
  let hour = ''

  function turn(): void {
    older = newer
    newer = new Map()
  }

  return {
    read(stored) {
      const { caseId, version, snapshot } = stored
      const known = newer.get(caseId) ?? older.get(caseId)
      return known?.state.version === version && known.snapshot === snapshot
        ? known.state
        : readSnapshot(stored)
    },
    keep(state, snapshot, at) {
      if (half === 0) return
      const now = at.slice(0, hourLength)
      if (now !== hour || newer.size >= half) turn()
      hour = now
      older.delete(state.caseId)
      newer.set(state.caseId, { state, snapshot })
    },
    forget(caseId) {
      newer.delete(caseId)
      older.delete(caseId)
    }
  }
}
