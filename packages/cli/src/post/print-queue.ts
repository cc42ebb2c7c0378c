import type { Pack, QueuedMessage } from '@ketenregie/core'
import { printTable } from '../output/table.ts'
import { phraseHeld } from '../summary/words.ts'
import { phraseFailure, statusWords } from './words.ts'

/** Messages per party, with why each is not on its way. */
export function printQueue(messages: readonly QueuedMessage[], pack: Pack, width: number): string {
  if (messages.length === 0) return 'Er staan geen berichten.\n'
  const columns = ['Aan', 'Zaak en nummer', 'Bericht', 'Van', 'Stand', 'Doel', 'Grondslag of reden']
  const rows = messages.map(message => [
    pack.parties[message.to]?.title ?? message.to,
    `${message.caseId} ${message.id}`,
    message.message,
    message.on,
    statusWords[message.status],
    message.purpose ?? '–',
    remarkOf(message)
  ])
  return printTable({ columns: columns.map(title => ({ title })), rows, width })
}

/** On which ground it goes, or what keeps it here. */
function remarkOf({ status, reason, failure, attempts, legalBasis }: QueuedMessage): string {
  if (status === 'incident') return phraseFailure(failure ?? '')
  if (status === 'held') return phraseHeld(reason ?? '')
  const tried = attempts > 0 && status === 'ready' ? ` (${attempts} keer geprobeerd)` : ''
  return `${legalBasis ?? ''}${tried}`
}
