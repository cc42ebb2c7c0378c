import type { CaseState } from '../case/case-state.ts'
import { readSnapshot } from '../case/read-snapshot.ts'
import type { WrittenSnapshot } from '../case/snapshot-part.ts'
import { writeAfter } from '../case/write-snapshot.ts'
import type { SnapshotNames, StoredCase, Wake } from '../ports/case-store.ts'

/**
 * Cases as this engine wrote them last, so that one that is told something again need not be read
 * again. A store is asked all the same: what it keeps counts, and only when that is letter by letter
 * what was written here is it not read anew.
 */
export interface WarmCases {
  /** The case as it is kept. */
  read(stored: StoredCase): CaseState
  /** The wakes that are kept of a case that `read` gave, where they are known. */
  wakesOf(state: CaseState): readonly Wake[] | undefined
  /**
   * The text under which a case is to be kept, together with these wakes; `at` is the instant of its
   * last entry.
   */
  write(state: CaseState, names: SnapshotNames, wakes: readonly Wake[], at: string): string
  /** Holds nothing of a case any more. */
  forget(caseId: string): void
}

interface Warm {
  readonly state: CaseState
  readonly wakes: readonly Wake[]
  readonly written: WrittenSnapshot
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

  function find(caseId: string): Warm | undefined {
    return newer.get(caseId) ?? older.get(caseId)
  }

  return {
    read(stored) {
      const { caseId, version, snapshot } = stored
      const known = find(caseId)
      return known?.state.version === version && known.written.text === snapshot
        ? known.state
        : readSnapshot(stored)
    },
    wakesOf(state) {
      const known = find(state.caseId)
      return known?.state === state ? known.wakes : undefined
    },
    write(state, names, wakes, at) {
      const { caseId } = state
      const written = writeAfter(state, names, find(caseId)?.written)
      if (half === 0) return written.text
      const now = at.slice(0, hourLength)
      if (now !== hour || newer.size >= half) {
        older = newer
        newer = new Map()
        hour = now
      }
      older.delete(caseId)
      newer.set(caseId, { state, wakes, written })
      return written.text
    },
    forget(caseId) {
      newer.delete(caseId)
      older.delete(caseId)
    }
  }
}
