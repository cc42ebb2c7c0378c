import { nearest } from '@ketenregie/core'
import type { MessageStatus, QueuedMessage } from '@ketenregie/core'
import { exitCode } from '../exit-code.ts'
import { printJson } from '../output/json.ts'
import { printQueue } from '../post/print-queue.ts'
import { withEngine } from '../post/with-engine.ts'
import { cannotRun } from '../problem/cannot-run.ts'
import type { Run } from './command-spec.ts'

/** `berichten`: what waits for each party, what is held and what could not be delivered. */
export const showMessages: Run = (words, host) =>
  withEngine(words, host, async ({ engine, pack }) => {
    const [to] = words.args
    const parties = Object.keys(pack.parties)
    if (to !== undefined && !parties.includes(to))
      throw cannotRun('cli/unknown-party', { party: to, nearest: nearest(to, parties) })
    const statuses: readonly MessageStatus[] = ['incident', 'ready', 'held']
    const wanted = words.has('alles') ? [...statuses, 'delivered' as const] : statuses
    const found: QueuedMessage[] = []
    for (const status of wanted)
      found.push(...(await engine.queue({ status, ...(to === undefined ? {} : { to }) })))
    const { stdout } = host
    const { language } = words
    const room = { language, width: stdout.width }
    stdout.write(words.json ? printJson(found) : printQueue(found, pack, room))
    return found.some(({ status }) => status === 'incident') ? exitCode.errorsFound : exitCode.ok
  })
