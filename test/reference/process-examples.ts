import { agreementCatalogues } from '../../packages/cli/src/agreements/file-problems.ts'
import { checkProcesses } from '../../packages/cli/src/processes/check-processes.ts'
import { plantedFaults } from '../../packages/cli/src/processes/planted-faults.fixture.ts'
import { tell } from './told-example.ts'
import type { ToldExample } from './told-example.ts'

/** What `ketenregie controleer` says of processes in which a fault was put; by code. */
export function processExamples(): ReadonlyMap<string, ToldExample> {
  const found = new Map<string, ToldExample>()
  for (const { pack, process } of plantedFaults)
    for (const problem of checkProcesses(pack, '2026-04-16', [process]))
      if (!found.has(problem.code))
        found.set(
          problem.code,
          tell(
            `Van het proces \`${process}\` met een fout erin zegt \`ketenregie controleer\`:`,
            problem,
            agreementCatalogues
          )
        )
  return found
}
