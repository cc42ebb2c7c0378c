import { FolderMailbox } from '@ketenregie/adapters/mailbox'
import type { Engine } from '@ketenregie/core'
import { resolve } from 'node:path'
import { exitCode } from '../exit-code.ts'
import { printJson } from '../output/json.ts'
import { printQueue } from '../post/print-queue.ts'
import { needWho, withEngine } from '../post/with-engine.ts'
import { postWords } from '../post/words.ts'
import { cannotRun } from '../problem/cannot-run.ts'
import { makeFolder } from '../problem/make-folder.ts'
import type { Run, Words } from './command-spec.ts'

/** `bezorg`: sends what is ready into a folder, a file of JSON lines for each party. */
export const deliverMessages: Run = (words, host) =>
  withEngine(words, host, async ({ engine, pack }) => {
    const to = words.text('naar')
    if (to === undefined) throw cannotRun('cli/missing-option', { option: '--naar <MAP>' })
    const released = words.has('vrijgeven') ? await engine.releaseHeld({ by: needWho(words) }) : 0
    const requeued = words.has('incidenten') ? await requeueAll(engine, words) : 0
    const folder = resolve(host.cwd, to)
    makeFolder(folder)
    const mailbox = new FolderMailbox(folder)
    const send = mailbox.send.bind(mailbox)
    const round = await engine.deliver({ worker: 'bezorg', limit: Infinity, send })
    const incidents = await engine.queue({ status: 'incident' })
    const held = await engine.queue({ status: 'held' })
    const result = { ...round, released, requeued, held: held.length }
    if (words.json) host.stdout.write(printJson({ ...result, incidents }))
    else {
      const { language } = words
      const { delivery } = postWords[language]
      const told = [
        released > 0 ? delivery.released(released) : '',
        requeued > 0 ? delivery.requeued(requeued) : '',
        delivery.delivered(round.delivered, to),
        round.putOff > 0 ? delivery.putOff(round.putOff) : '',
        delivery.held(held.length),
        delivery.incidents(incidents.length)
      ]
      host.stdout.write(`${delivery.all(told.filter(Boolean).join(', '))}\n`)
      const room = { language, width: host.stdout.width }
      if (incidents.length > 0) host.stdout.write(`\n${printQueue(incidents, pack, room)}`)
    }
    return incidents.length > 0 ? exitCode.errorsFound : exitCode.ok
  })

async function requeueAll(engine: Engine, words: Words): Promise<number> {
  const by = needWho(words)
  let count = 0
  for (const { caseId, id } of await engine.queue({ status: 'incident' }))
    if (await engine.requeue(caseId, id, { by })) count++
  return count
}
