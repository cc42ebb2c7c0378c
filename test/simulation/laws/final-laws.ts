import {
  answerOf,
  canonicalJson,
  dateInAmsterdam,
  readSnapshot,
  verifyChain
} from '@ketenregie/core'
import type { CaseView, Engine, ProcessDefinition, StateNode } from '@ketenregie/core'
import type { Ledger, Sent } from '../ledger.ts'
import { nameOf } from '../organisation.ts'
import type { World } from '../world.ts'
import { checkPost } from './post-laws.ts'

/** What is known of the world at its end. */
export interface Rested {
  readonly caseIds: readonly string[]
  readonly hasArrived: (key: string) => boolean
}

/** What holds once the world has come to rest: nothing that was acknowledged is lost. */
export async function checkRest(
  world: World,
  ledger: Ledger,
  engine: Engine,
  { caseIds, hasArrived }: Rested
): Promise<void> {
  for (const sent of ledger.all) await checkSent(world, sent)
  const { disk, timeline, violate } = world
  for (const caseId of caseIds) {
    await checkCase(world, engine, caseId)
    for (const message of await disk.outbox(caseId))
      checkPost(world, message, hasArrived(JSON.stringify([caseId, message.id])))
  }
  const [late] = await disk.due(dateInAmsterdam(timeline.instant), 1)
  if (late)
    violate({ law: 'what is due is fired in the end', detail: `${late.caseId}: ${late.id}` })
}

async function checkSent({ disk, violate }: World, sent: Sent): Promise<void> {
  const { answer, key, by, said } = sent
  if (answer === null)
    return violate({ law: 'every request is answered in the end', detail: nameOf(sent) })
  if (!answer.accepted) return
  const entry = await disk.entryByKey(answer.caseId, key)
  const law = 'what was acknowledged is kept'
  if (!entry || entry.number !== answer.entry)
    return violate({ law, detail: `${nameOf(sent)}: entry ${answer.entry}` })
  if (entry.by !== by || (said && !entry.payload?.includes(JSON.stringify(said.type))))
    violate({ law, detail: `${nameOf(sent)}: entry ${answer.entry} is somebody else's` })
}

async function checkCase(
  { disk, plot, violate }: World,
  engine: Engine,
  caseId: string
): Promise<void> {
  const faults = verifyChain(await disk.entries(caseId))
  if (faults.length > 0)
    violate({ law: 'the chain holds', detail: `${caseId}: ${JSON.stringify(faults)}` })
  const replay = await engine.replay(caseId)
  const isSame = replay?.identical && replay.unreadable.length === 0
  if (!isSame || replay.decidedOtherwise.length > 0)
    violate({
      law: 'replay equals live, byte for byte',
      detail: `${caseId}: ${JSON.stringify(replay?.decidedOtherwise ?? null)}`
    })
  const stored = await disk.load(caseId)
  if (stored && replay && canonicalJson(readSnapshot(stored)) !== canonicalJson(replay.state))
    violate({ law: 'a snapshot gives the case again', detail: caseId })
  const view = await engine.view(caseId)
  const other = view && otherAnswer(view, plot.definition)
  if (other)
    violate({ law: 'what was decided is what the rules say', detail: `${caseId}: ${other}` })
}

/** A rule of the steps in which a case stands, recorded with another answer than the facts give. */
function otherAnswer(view: CaseView, definition: ProcessDefinition): string | undefined {
  const decided = view.steps.flatMap(({ step }) => nodeAt(definition, step)?.meta?.decides ?? [])
  const atStake = view.findings.filter(({ name }) => decided.includes(name))
  return atStake.find(finding => view.outcomes[finding.name]?.answer !== answerOf(finding))?.name
}

function nodeAt(definition: StateNode, path: string): StateNode | undefined {
  let node: StateNode | undefined = definition
  for (const name of path.split('.')) node = node?.states?.[name]
  return node
}
