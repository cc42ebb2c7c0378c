import type { MigrateCommand } from '../case/command.ts'
import type { CaseContext } from '../case/case-context.ts'
import type { CaseState } from '../case/case-state.ts'
import { newCase } from '../case/evolve.ts'
import { noEntry } from '../journal/chain.ts'
import type { Pack } from '../pack/pack.ts'
import { compile } from '../process/compile.ts'
import type { ProcessDefinition } from '../process/definition.ts'
import type { StepValue } from '../process/step.ts'
import { permitDecider, permits } from '../engine/permit.fixture.ts'

/** A process with what a pack says of it, for walking; its names need not be in the pack. */
export function contextOf(
  definition: ProcessDefinition,
  changed: Partial<Pack> = {},
  decider: CaseContext['decider'] = permitDecider()
): CaseContext {
  return { pack: { ...permits, ...changed }, compiled: compile(definition), decider }
}

/** A case that stands somewhere, with nothing open. */
export function standingAt(value: StepValue, changed: Partial<CaseState> = {}): CaseState {
  const at = { value, status: 'active' as const }
  return { ...newCase('P-1', noEntry), asOf: '2026-04-20', version: 1, at, ...changed }
}

export function commandTo(mapping: MigrateCommand['mapping'] = {}): MigrateCommand {
  return {
    type: 'migrate',
    definition: 'new',
    pack: 'new',
    mapping,
    by: 'ketenregie',
    on: '2026-04-20',
    reason: 'a new agreement'
  }
}
