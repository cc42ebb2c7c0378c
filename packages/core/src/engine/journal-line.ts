import type { CaseCommand } from '../case/command.ts'
import { readPayload } from '../case/entry-payload.ts'
import { unreachable } from '../invariant.ts'
import type { Entry } from '../journal/entry.ts'
import type { JournalLine } from './case-view.ts'

/** An entry of the journal in a few words. */
export function journalLine({ number, on, recordedAt, by, payload }: Entry): JournalLine {
  const read = payload === null ? null : readPayload(payload)
  const line = { number, on, recordedAt, by }
  if (!read) return { ...line, what: null, facts: [], hearsay: [], happened: [], refused: null }
  const { command, events } = read
  const refused = events.find(event => event.type === 'commandRejected')
  const at = 'at' in command ? command.at : undefined
  return {
    ...line,
    ...(at !== undefined && { at }),
    what: whatOf(command),
    facts: 'facts' in command ? Object.keys(command.facts) : [],
    hearsay: hearsayOf(command),
    happened: [...new Set(events.map(({ type }) => type))],
    refused: refused?.problem.code ?? null
  }
}

function hearsayOf(command: CaseCommand): readonly string[] {
  if (!('hearsay' in command) || !command.hearsay) return []
  const { facts, task } = command.hearsay
  return task === null ? facts : [...facts, task]
}

function whatOf(command: CaseCommand): string {
  switch (command.type) {
    case 'open':
    case 'migrate':
    case 'sub-case-ended':
    case 'sub-case-reported':
    case 'withdraw':
    case 'note':
      return command.type
    case 'event':
      return command.event
    case 'wake':
      return command.wake
    default:
      return unreachable(command)
  }
}
