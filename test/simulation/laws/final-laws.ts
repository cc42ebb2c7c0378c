import {
  answerOf,
  canonicalJson,
  dateInAmsterdam,
  readSnapshot,
  verifyCase,
  wakesByCase
} from '@ketenregie/core'
import type { CaseView, Engine, KeptMessage, ProcessDefinition, StateNode } from '@ketenregie/core'
import type { Ledger, Sent } from '../ledger.ts'
import { nameOf } from '../organisation.ts'
import { definitionOf } from '../plots/plot.ts'
import type { World } from '../world.ts'
import { checkStub } from './erasure-laws.ts'
import { checkFamily } from './family-laws.ts'
import type { Known } from './known.ts'
import { checkPost } from './post-laws.ts'

/** What is known of the world at its end. */
export interface Rested {
  /** Every case that there was, by id. */
  readonly all: ReadonlyMap<string, Known>
  readonly hasArrived: (key: string) => boolean
}

/** What holds once the world has come to rest: nothing that was acknowledged is lost. */
export async function checkRest(
  world: World,
  ledger: Ledger,
  engine: Engine,
  { all, hasArrived }: Rested
): Promise<void> {
  for (const sent of ledger.all) await checkSent(world, sent)
  const { disk, timeline, violate } = world
  for (const [caseId, known] of all) {
    if (known.erasedAt !== null) {
      await checkStub(world, known, caseId)
      continue
    }
    await checkCase(world, engine, caseId, known)
    const outbox = await disk.outbox(caseId)
    checkFamily(world, all, caseId, incidentsIn(outbox))
    for (const message of outbox)
      checkPost(world, message, hasArrived(JSON.stringify([caseId, message.id])))
  }
  const [late] = await disk.due(dateInAmsterdam(timeline.instant), 1)
  if (late)
    violate({ law: 'what is due is fired in the end', detail: `${late.caseId}: ${late.id}` })
}

/** Cases that an order that failed was about. */
function incidentsIn(outbox: readonly KeptMessage[]): ReadonlySet<string> {
  const failed = outbox.filter(({ to, status }) => to === 'ketenregie' && status === 'incident')
  return new Set(failed.map(({ body }) => String(JSON.parse(body).caseId)))
}

async function checkSent({ disk, violate }: World, sent: Sent): Promise<void> {
  const { answer, key, by, asked } = sent
  if (answer === null)
    return violate({ law: 'every request is answered in the end', detail: nameOf(sent) })
  if (!answer.accepted) return
  const entry = await disk.entryByKey(answer.caseId, key)
  const law = 'what was acknowledged is kept'
  if (!entry || entry.number !== answer.entry)
    return violate({ law, detail: `${nameOf(sent)}: entry ${answer.entry}` })
  const words = JSON.stringify(asked.type === 'event' ? asked.said.type : asked.type)
  const isErased = entry.payload === null
  if (entry.by !== by || (!isErased && !entry.payload.includes(words)))
    violate({ law, detail: `${nameOf(sent)}: entry ${answer.entry} is somebody else's` })
}

async function checkCase(
  { disk, plot, violate }: World,
  engine: Engine,
  caseId: string,
  { wasWithdrawn }: Known
): Promise<void> {
  const replay = await engine.replay(caseId)
  if (replay && replay.faults.length > 0)
    violate({ law: 'the chain holds', detail: `${caseId}: ${JSON.stringify(replay.faults)}` })
  const isSame = replay?.identical && replay.unreadable.length === 0
  if (!isSame || replay.decidedOtherwise.length > 0)
    violate({
      law: 'replay equals live, byte for byte',
      detail: `${caseId}: ${JSON.stringify(replay?.decidedOtherwise ?? null)}`
    })
  const verified = await verifyCase(disk, caseId, await wakesByCase(disk))
  if (verified?.damages.length !== 0)
    violate({
      law: 'a store that nobody touched verifies',
      detail: canonicalJson(verified ?? null)
    })
  const stored = await disk.load(caseId)
  if (stored && replay && canonicalJson(readSnapshot(stored)) !== canonicalJson(replay.state))
    violate({ law: 'a snapshot gives the case again', detail: caseId })
  const view = await engine.view(caseId)
  const definition = replay && definitionOf(plot, replay.state)
  // a case that the case around it ended decides nothing any more
  const other = view && definition && !wasWithdrawn && otherAnswer(view, definition)
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
