import { describe, expect, it } from 'vitest'
import type { CaseContext } from '../case/case-context.ts'
import { longer, renamed, reworded, withTask } from '../engine/permit-releases.fixture.ts'
import { permit, permitDecider, permits } from '../engine/permit.fixture.ts'
import type { Pack } from '../pack/pack.ts'
import type { Decider } from '../ports/decider.ts'
import { compile } from '../process/compile.ts'
import { differenceScenario } from './difference-scenario.ts'
import type { Difference } from './difference.ts'
import { phraseDifference } from './phrase-difference.ts'
import { planCase, prepare } from './plan-case.ts'
import { commandTo, standingAt } from './small-process.fixture.ts'

const under = (pack: Pack, decider: CaseContext['decider'] = permitDecider()): CaseContext => ({
  pack,
  compiled: compile(pack.processes['permit'] ?? permit),
  decider
})

function plan(from: CaseContext, to: CaseContext, step = 'intake', mapping = {}) {
  return planCase(standingAt(step), commandTo(mapping), prepare({ from, to }), 5000)
}

function differenceIn(from: CaseContext, to: CaseContext, step?: string): Difference {
  const { comparison } = plan(from, to, step)
  if (comparison?.outcome !== 'differs') throw new Error('nothing differs')
  return comparison.difference
}

/** The rules of permits, of which one name was changed. */
const rulesChanged: Decider = {
  ...permitDecider(),
  digestOf: name => (name === 'permit_needed' ? 'another' : 'the same')
}
const rulesSame: Decider = { ...permitDecider(), digestOf: () => 'the same' }

describe('phraseDifference', () => {
  it('names the parts of an agreement as its files do', () => {
    const difference: Difference = {
      moves: [{ cause: 'passed:decision', answers: { old: {}, new: {} } }],
      aspect: 'effects',
      old: ['deadline.start report (versions.0.period: null)'],
      new: ['deadline.start report (versions.0.period.count: 2, versions.0.period.unit: weeks)']
    }
    expect(phraseDifference(difference, 'nl')).toEqual([
      'Na het verstrijken van "decision": er volgt iets anders',
      'oud: termijn report begint (versie duur: niets)',
      'nieuw: termijn report begint (versie duur aantal: 2, versie duur eenheid: weeks)'
    ])
    expect(phraseDifference(difference, 'en')[1]).toBe(
      'old: limit report starts (versions period: nothing)'
    )
  })
})

describe('planCase', () => {
  it('looks past the wording, and sees a changed length at the step that starts the limit', () => {
    expect(plan(under(permits), under(reworded)).readiness).toBe('safe')
    // the limit was started before the assessment, so from there on nothing is different
    expect(plan(under(permits), under(longer), 'assessment').readiness).toBe('safe')
  })

  it('sees a rule that changed where it is decided, and not where it no longer is', () => {
    const [old, next] = [under(permits, rulesSame), under(permits, rulesChanged)]
    expect(differenceIn(old, next)).toMatchObject({
      moves: [{ cause: 'application_complete' }],
      aspect: 'effects',
      old: ['coordination monuments']
    })
    expect(plan(old, next, 'decision').readiness).toBe('safe')
    expect(plan(old, under(permits, rulesSame)).readiness).toBe('safe')
  })

  it('suggests where a step has gone, and shows what differs if it has', () => {
    const gone = plan(under(permits), under(renamed), 'assessment')
    expect(gone).toMatchObject({
      readiness: 'needs-mapping',
      missing: [{ step: 'assessment', why: 'gone' }]
    })
  })

  it('tells a difference in words, and shows it on a scenario', () => {
    const difference = differenceIn(under(permits), under(withTask), 'intake')
    expect(difference).toMatchObject({ moves: [], aspect: 'open-tasks', new: ['T-3'] })
    expect(phraseDifference(difference, 'nl')).toEqual([
      'Nu al: de taken die open staan zijn anders',
      'oud: niets',
      'nieuw: T-3'
    ])
    const [old, next] = [under(permits, rulesSame), under(permits, rulesChanged)]
    const later = differenceIn(old, next)
    expect(phraseDifference(later, 'nl')).toEqual([
      'Na "application_complete" ("permit_needed" was ja en is nu nee): er volgt iets anders',
      'oud: de regie gaat naar monuments',
      'nieuw: niets'
    ])
    const surroundings = { pack: permits, factsFor: () => null }
    const shown = { definition: permit, steps: ['intake'], surroundings }
    expect(differenceScenario(later, shown, 'een vergunning')).toBe(
      [
        '- naam: een vergunning',
        '  proces: permit',
        '  tijdlijn:',
        '    - { op: 2026-01-05 }',
        '    - { op: 2026-01-06, gebeurtenis: application_complete, door: council, verwacht: { stap: advice } } # "permit_needed" is ja'
      ].join('\n')
    )
  })
})
