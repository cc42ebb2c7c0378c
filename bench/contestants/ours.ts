import { runInThisContext } from 'node:vm'
import type { Facts } from '@ketenregie/core'
import {
  compileOutcomes,
  evaluateAll,
  evaluateColumns,
  explain,
  loadOutcomes,
  loadPacking,
  packColumns,
  planColumns,
  unpackAnswers
} from '@ketenregie/rules'
import type { Answer, Columns } from '@ketenregie/rules'
import { asOf, kept } from '../world.ts'
import type { Contestant, Outcomes, World } from '../world.ts'

/** Compiled once, then case by case. */
export function closures({ rules, names, cases }: World): Contestant {
  const answer = compileOutcomes(rules, names, { asOf })
  return {
    name: 'Ketenregie, zaak voor zaak',
    answers: count => Promise.resolve(cases.slice(0, count).map(facts => answer(facts).map(word))),
    run: (from, to) => {
      for (let index = from; index < to; index += 1) kept.last = answer(cases[index] ?? {})
    }
  }
}

/** Printed as code, which this host evaluates; written to a file it is the same. */
export function printed({ rules, names, cases }: World): Contestant {
  const evaluate = (body: string) => {
    const make: () => (facts: Facts) => readonly Answer[] = runInThisContext(`() => {${body}}`)
    return make()
  }
  const answer = loadOutcomes(rules, names, { asOf, evaluate })
  return {
    name: 'Ketenregie, gegenereerde code',
    answers: count => Promise.resolve(cases.slice(0, count).map(facts => answer(facts).map(word))),
    run: (from, to) => {
      for (let index = from; index < to; index += 1) kept.last = answer(cases[index] ?? {})
    }
  }
}

/** Everything that can be said: readings, reasons, what to ask, and the explanation. */
export function explained({ rules, names, cases }: World): Contestant {
  const answer = (facts: Facts) => {
    const findings = Object.values(evaluateAll(rules, names, facts, { asOf }))
    for (const { name } of findings) explain(rules, name, facts, { asOf })
    return findings
  }
  return {
    name: 'Ketenregie, met redenen, vragen en spoor',
    answers: count => Promise.resolve(cases.slice(0, count).map(facts => answer(facts).map(word))),
    run: (from, to) => {
      for (let index = from; index < to; index += 1) kept.last = answer(cases[index] ?? {})
    }
  }
}

/** All cases of a batch at once, packed before it is measured. */
export function columns(world: World): Contestant {
  return inColumns(world, 'Ketenregie, kolommen', packed => () => packed)
}

export function columnsWithPacking(world: World): Contestant {
  return inColumns(world, 'Ketenregie, kolommen met inpakken', (_, pack) => pack)
}

export function columnsWithPrintedPacking(world: World): Contestant {
  const name = 'Ketenregie, kolommen, inpakken gegenereerd'
  const plan = planColumns(world.rules, world.names, { asOf })
  const pack = loadPacking(plan, body => runInThisContext(`(() => {${body}})()`))
  return inColumns(world, name, () => () => pack(world.cases))
}

function inColumns(
  { rules, names, cases }: World,
  name: string,
  input: (packed: Columns, pack: () => Columns) => () => Columns
): Contestant {
  const plan = planColumns(rules, names, { asOf })
  const pack = () => packColumns(plan, cases)
  const columnsOf = input(pack(), pack)
  const answers = (): readonly Outcomes[] => {
    const planes = evaluateColumns(plan, columnsOf())
    const all = plan.decisions.map(one => {
      const found = planes.get(one.decision.name)
      return found === undefined ? [] : unpackAnswers(one, found, cases.length)
    })
    return cases.map((_, index) => all.map(answer => word(answer[index])))
  }
  return {
    name,
    answers: count => Promise.resolve(answers().slice(0, count)),
    run: () => {
      kept.last = evaluateColumns(plan, columnsOf())
    },
    batch: cases.length
  }
}

function word(answer: Answer | undefined): string | null {
  return answer === undefined ? null : (answer.status ?? answer.outcome)
}
