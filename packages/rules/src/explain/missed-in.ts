import type { Explanation, Step } from './explanation.ts'

/** The facts that are not known where that itself is asked, each once. */
export function missedIn({ subject, because }: Explanation): readonly string[] {
  const gate = subject.kind === 'rule' ? subject.gate : null
  return [...new Set([...(gate === null ? [] : missedIn(gate)), ...missedBy(because)])]
}

function missedBy(step: Step): readonly string[] {
  switch (step.kind) {
    case 'all':
    case 'any':
      return step.parts.flatMap(missedBy)
    case 'not':
    case 'ground':
      return missedBy(step.part)
    case 'mention':
      return missedIn(step.explanation)
    case 'fact':
      return step.operator === 'known' && step.truth === 'no' ? [step.fact.name] : []
  }
}
