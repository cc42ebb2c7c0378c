import { addDays, isCivilDate } from '@ketenregie/core'
import type { Domain, Facts, FactValue } from '@ketenregie/core'
import type { FactLayout } from '../compile/fact-layout.ts'
import { variableAt } from '../compile/layout.ts'
import type { ChosenRegions } from './example.ts'
import type { Workbench } from './workbench.ts'

/** Values that people know, one in each chosen region; null when some region has none. */
export function valuesIn(
  chosen: ChosenRegions,
  { layout, rules }: Pick<Workbench, 'layout' | 'rules'>
): Facts | null {
  const facts: Record<string, FactValue> = {}
  for (const [name, place] of layout.facts) {
    const domain = rules.facts[name]?.domain
    const value = domain && valueOf(place, domain, chosen)
    if (value !== undefined) facts[name] = value
  }
  const isRight = [...chosen].every(
    ([variable, region]) => variableAt(variable, layout).read(facts) === region
  )
  return isRight ? facts : null
}

function valueOf(
  { value, knowing }: FactLayout,
  domain: Domain,
  chosen: ChosenRegions
): FactValue | undefined {
  const isStated = knowing !== null && chosen.get(knowing) === 1
  if (value.kind === 'set') {
    const options = [...value.variables]
    if (!isStated && !options.some(([, variable]) => chosen.has(variable))) return undefined
    return options.flatMap(([option, variable]) => (chosen.get(variable) === 1 ? [option] : []))
  }
  const region = chosen.get(value.variable) ?? (isStated ? 0 : undefined)
  if (region === undefined) return undefined
  const { samples, of } = value.regions
  const sample = samples[region]
  if (sample === undefined) return undefined
  return [...candidates(sample, samples, domain)].find(each => of(each) === region)
}

/** The sample, or rather one that looks like what people write. */
function* candidates(
  sample: FactValue,
  samples: readonly FactValue[],
  domain: Domain
): Generator<FactValue> {
  if (domain.kind === 'date' && sample === '0001-01-01')
    for (const each of samples) {
      if (typeof each === 'string' && isCivilDate(each) && each > sample) yield addDays(each, -1)
    }
  if (domain.kind === 'code' && sample === domain.prefix)
    for (let number = 1; number <= samples.length; number += 1)
      yield `${domain.prefix}${String(number).padStart(domain.digits, '0')}`
  yield sample
}
