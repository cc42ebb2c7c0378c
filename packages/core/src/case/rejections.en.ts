import type { Catalogue } from '../diagnostic/diagnostic.ts'
import { en } from '../diagnostic/en.ts'
import type { RejectionProblems } from './rejection.ts'

export const rejectionsEn: Catalogue<RejectionProblems> = {
  'core/unknown-case': ({ caseId }) => ({ text: `There is no case "${caseId}".` }),
  'core/case-erased': ({ caseId, on }) => ({
    text: `The case "${caseId}" was erased on ${on}; nothing can be added to it.`
  }),
  'core/case-exists': ({ caseId }) => ({
    text: `The case "${caseId}" exists already.`,
    advice: 'Send an event to the case, or choose another id.'
  }),
  'core/unknown-process': ({ process, known }) => ({
    text: `The pack has no process "${process}".`,
    advice: `It has: ${list(known)}.`
  }),
  'core/other-definition': ({ process, definition, pack }) => ({
    text: `The case runs by agreements that are not at hand: process "${process}" ${short(definition)} in pack ${short(pack)}.`,
    advice: 'Give these agreements along as earlier ones; the case goes on by them, or migrates.'
  }),
  'core/case-closed': ({ caseId }) => ({
    text: `The case "${caseId}" is closed; nothing can be added.`
  }),
  'core/unknown-event': ({ event, possible }) => ({
    text: `The process has no event "${event}".`,
    advice: now(possible)
  }),
  'core/event-not-now': ({ event, possible }) => ({
    text: `The event "${event}" does not fit the case now.`,
    advice: now(possible)
  }),
  'core/event-blocked': ({ event, waitsFor, possible }) => ({
    text: `The event "${event}" is possible only when ${waitsFor
      .map(({ rule, is }) => `"${rule}" is ${is}`)
      .join(' or ')}.`,
    advice: now(possible)
  }),
  'core/not-your-event': ({ event, by, allowed }) => ({
    text: `The party "${by}" does not report the event "${event}".`,
    advice: `These do: ${list(allowed)}.`
  }),
  'core/not-your-facts': ({ by, facts }) => ({
    text: `The party "${by}" is no holder of ${list(facts.map(({ fact }) => `"${fact}"`))}.`,
    advice: `Have it told by who knows: ${facts
      .map(({ fact, holders }) => `${fact} by ${list(holders)}`)
      .join('; ')}.`
  }),
  'core/not-your-task': ({ task, by, allowed }) => ({
    text: `The task "${task}" is not one of the party "${by}".`,
    advice: `Have its end reported by: ${list(allowed)}.`
  }),
  'core/unknown-party': ({ party }) => ({ text: `The pack has no party "${party}".` }),
  'core/facts-not-a-map': en['core/facts-not-a-map'],
  'core/unknown-fact': en['core/unknown-fact'],
  'core/fact-outside-domain': en['core/fact-outside-domain'],
  'core/facts-missing': ({ event, facts }) => ({
    text: `The event "${event}" lacks: ${list(facts)}.`,
    advice: 'Give the facts, or the reason why they are unknown.'
  }),
  'core/task-not-open': ({ task, open }) => ({
    text: task === null ? 'No task is named.' : `The task "${task}" is not open.`,
    advice: open.length > 0 ? `Open: ${list(open)}.` : 'No task is open.'
  }),
  'core/key-in-use': ({ entry }) => ({
    text: `The key of this message is that of another message of this case (entry ${entry}).`,
    advice: 'Give every message a key of its own, for example with the name of the sender in front.'
  }),
  'core/case-changed': ({ caseId, version }) => ({
    text: `The case "${caseId}" has changed since it was looked at: it is at version ${version} now.`,
    advice: 'Look again, and decide on what the case is now.'
  }),
  'core/migration-unknown': ({ process, pack, known }) => ({
    text: `The agreements to go on by are not at hand: process "${process}" in pack ${short(pack)}.`,
    advice: `At hand: ${list(known.map(short))}.`
  }),
  'core/migration-needless': ({ caseId }) => ({
    text: `The case "${caseId}" has ended or runs by these agreements already.`
  }),
  'core/migration-needs-mapping': ({ steps }) => ({
    text: `Nobody has said where these steps go, or that what changes there is meant: ${list(steps)}.`,
    advice: 'Say so in the mapping; the plan of the migration shows what differs.'
  }),
  'core/migration-illegal': ({ steps }) => ({
    text: `With this mapping no case can stand at: ${list(steps)}.`,
    advice:
      'Map to steps without steps inside, one in every part that goes on beside others, and to no end.'
  }),
  'core/migration-step-unknown': ({ step, nearest }) => ({
    text: `The mapping names the step "${step}", which the old process does not have.`,
    ...(nearest !== null && { advice: `Did you mean "${nearest}"?` })
  }),
  'core/migration-limit-gone': ({ limit }) => ({
    text: `The limit "${limit}" still runs in the case, and the new agreements do not have it.`,
    advice: 'Keep the limit in the agreements until it runs nowhere any more.'
  }),
  'core/migration-start-moved': ({ limit }) => ({
    text: `The limit "${limit}" runs in the case, and by the new agreements it would run from another day.`,
    advice:
      'What runs keeps its start: give the limit that counts from something else a name of its own.'
  }),
  'core/migration-fact-outside': ({ fact }) => ({
    text: `The case holds a value of "${fact}" that the new agreements do not allow.`,
    advice: 'Keep the value in the agreements, or correct the fact in the case first.'
  }),
  'core/migration-sub-case-gone': ({ name }) => ({
    text: `The sub-case "${name}" still runs, and the new agreements do not have it.`,
    advice: 'Keep the sub-case in the process until it runs nowhere any more.'
  }),
  'core/migration-party-gone': ({ party }) => ({
    text: `The party "${party}" coordinates the case, and the new agreements do not have it.`
  }),
  'core/not-yet': ({ on, today }) => ({
    text: `The day ${on} has not come yet: today is ${today}.`,
    advice:
      'Report something on the day on which it happens. What begins later is a fact with a date, such as the end date.'
  }),
  'core/moment-not-yet': ({ at, now: today }) => ({
    text: `The moment ${at} has not come yet: it is ${today} now.`,
    advice: 'Report something when it has happened, or set the clock of the sender right.'
  }),
  'core/moment-on-other-day': ({ on, day }) => ({
    text: `In the Netherlands the moment is on ${day}, and not on ${on}.`,
    advice: 'Leave the day out: it follows from the moment.'
  }),
  'core/not-a-moment': ({ field }) => ({
    text: `"${field}" is not an existing moment.`,
    advice: 'Write a moment with its time zone, as 2026-10-07T00:30:00+02:00.'
  }),
  'core/not-a-day': ({ field }) => ({
    text: `"${field}" is not an existing day.`,
    advice: 'Write a day as 2026-04-16.'
  }),
  'core/not-a-name': ({ field }) => ({
    text: `"${field}" is empty, too long or holds signs that are not possible.`
  })
}

function now(possible: readonly string[]): string {
  return possible.length > 0
    ? `Possible now: ${list(possible)}.`
    : 'The case waits for no event now.'
}

function list(names: readonly string[]): string {
  return names.join(', ')
}

/** Enough of a hash to tell it from the others. */
function short(hash: string): string {
  return hash.slice(0, 12)
}
