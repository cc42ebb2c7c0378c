import type { Decider } from '@ketenregie/core'
import { ask } from '../ask/ask.ts'
import { evaluateAll } from '../evaluate/evaluate.ts'
import type { AgreementPack } from '../pack/agreement-pack.ts'

/** Answers the rules of a pack; the pack is compiled once, when it is first asked. */
export function createRulesDecider(pack: AgreementPack): Decider {
  return {
    hash: pack.hash,
    evaluate: (names, facts, { asOf }) => evaluateAll(pack, names, facts, { asOf }),
    ask
  }
}
