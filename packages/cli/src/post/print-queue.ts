import type { Language, Pack, QueuedMessage } from '@ketenregie/core'
import { printTable } from '../output/table.ts'
import { summaryWords } from '../summary/summary-words.ts'
import { phraseHeld } from '../summary/words.ts'
import { postWords } from './words.ts'
import type { PostWords } from './words.ts'

/** Messages per party, with why each is not on its way. */
export function printQueue(
  messages: readonly QueuedMessage[],
  pack: Pack,
  { language, width }: { readonly language: Language; readonly width: number }
): string {
  const words = postWords[language]
  if (messages.length === 0) return `${words.noMessages}\n`
  const rows = messages.map(message => [
    pack.parties[message.to]?.title ?? message.to,
    `${message.caseId} ${message.id}`,
    message.message,
    message.on,
    words.status[message.status],
    message.purpose ?? '–',
    remarkOf(message, words)
  ])
  return printTable({ columns: words.queue.map(title => ({ title })), rows, width })
}

/** On which ground it goes, or what keeps it here. */
function remarkOf(
  { status, reason, failure, attempts, legalBasis }: QueuedMessage,
  words: PostWords
): string {
  if (status === 'incident') return words.failed(failure ?? '')
  if (status === 'held') return phraseHeld(reason ?? '', summaryWords[words.language])
  const tried = attempts > 0 && status === 'ready' ? words.tried(attempts) : ''
  return `${legalBasis ?? ''}${tried}`
}
