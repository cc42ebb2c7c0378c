import type { Pack } from '../pack/pack.ts'
import type { Decider } from '../ports/decider.ts'
import type { CompiledProcess } from '../process/compile.ts'

/** The agreements that a case is decided by. */
export interface CaseContext {
  readonly pack: Pack
  readonly compiled: CompiledProcess
  readonly decider: Pick<Decider, 'hash' | 'evaluate' | 'digestOf'>
}
