import { drawFacts } from './facts.ts'
import type { FactLine } from './facts.ts'
import { drawFirstContact } from './first-contact.ts'
import { drawFollowUps } from './follow-ups.ts'
import { drawEvents } from './journeys.ts'
import type { EventLine } from './journeys.ts'
import { drawMeetings } from './meetings.ts'
import { drawCorrections, notifications } from './notifications.ts'
import type { Correction, NotificationLine } from './notifications.ts'
import { plantedEvents, plantedFacts, withPlanted } from './planted.ts'
import { randomFrom } from './random.ts'
import { drawTasksDone } from './tasks-done.ts'
import { drawStays } from './stays.ts'
import type { Stay } from './stays.ts'

export interface ExampleInput {
  readonly stays: readonly Stay[]
  readonly corrections: readonly Correction[]
  readonly notifications: readonly NotificationLine[]
  readonly facts: readonly FactLine[]
  readonly events: readonly EventLine[]
  /** The texts of the three files, by name. */
  readonly files: Readonly<Record<string, string>>
}

const seed = 20250502

/** The year that the example tells; each part draws from a seed of its own, so that they stay apart. */
export function exampleInput(): ExampleInput {
  const stays = drawStays(randomFrom(seed))
  const corrections = drawCorrections(stays, randomFrom(seed + 1))
  const notified = notifications(stays, corrections)
  const facts = drawFacts(stays, randomFrom(seed + 2))
  const corrected = new Set(corrections.map(({ caseId }) => caseId))
  const drawn = drawEvents(stays, facts, corrected, randomFrom(seed + 3))
  const { events, meetings } = drawMeetings(drawn, randomFrom(seed + 7))
  const contact = drawFirstContact(stays, randomFrom(seed + 6))
  const told = [...facts, ...drawFollowUps(stays, facts, randomFrom(seed + 4)), ...contact]
  const done = drawTasksDone(stays, told, events, randomFrom(seed + 5))
  const files = {
    'meldingen.jsonl': lines(withPlanted(notified)),
    'feiten.jsonl': lines([
      ...told.map(fact => JSON.stringify(fact)),
      ...plantedFacts.map(({ text }) => text)
    ]),
    'gebeurtenissen.jsonl': lines([
      ...[...events, ...meetings, ...done].map(event => JSON.stringify(event)),
      ...plantedEvents.map(({ text }) => text)
    ])
  }
  return { stays, corrections, notifications: notified, facts: told, events, files }
}

function lines(texts: readonly string[]): string {
  return texts.map(text => `${text}\n`).join('')
}
