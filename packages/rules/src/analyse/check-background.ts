import type { Diagram } from '../compile/diagrams.ts'
import { no, yes } from '../compile/outcomes.ts'
import type { Exclusion } from '../model/rule-set.ts'
import type { WrittenExclusion } from '../read/rule-set.ts'
import type { Add } from './add.ts'
import type { Workbench } from './workbench.ts'

/** Finds what is excluded twice, and the exclusion after which nothing can occur any more. */
export function checkBackground(
  excluded: readonly Exclusion[],
  written: readonly WrittenExclusion[],
  workbench: Workbench,
  add: Add
): void {
  const { and, not, of } = workbench
  let possible: Diagram = yes
  for (const [index, { when }] of excluded.entries()) {
    const place = written[index]?.when.place
    const cases = of(when)
    const left = and(not(cases), possible)
    if (place !== undefined && possible !== no) {
      if (left === no) add({ code: 'rules/everything-excluded', params: {} }, place)
      else if (left === possible) add({ code: 'rules/excludes-nothing', params: {} }, place)
    }
    possible = left
  }
}
