import type { Decider } from '@ketenregie/core'
import { askCheapest } from '../ask/ask-cheapest.ts'
import { programOf } from '../compile/program.ts'
import type { AgreementPack } from '../pack/agreement-pack.ts'
import { digestName } from './digest-name.ts'
import { rememberFindings } from './remember-findings.ts'

/** Answers the rules of a pack; the pack is compiled once, when it is first asked. */
export function createRulesDecider(pack: AgreementPack): Decider {
  const evaluate = rememberFindings(programOf(pack))
  return {
    hash: pack.hash,
    digestOf: remembered(name => digestName(pack, name)),
    evaluate: (names, facts, { asOf }) => evaluate(names, facts, asOf),
    ask: (findings, facts, options) => askCheapest(pack, findings, facts, options)
  }
}

function remembered(digest: (name: string) => string): (name: string) => string {
  const known = new Map<string, string>()
  return name => {
    const found = known.get(name) ?? digest(name)
    known.set(name, found)
    return found
  }
}
