import type { Catalogue } from '@ketenregie/core'
import { en as lines } from '../json-lines/en.ts'
import type { NotificationProblems } from './notification-problems.ts'

export const en: Catalogue<NotificationProblems> = {
  ...lines,
  'notifications/end-before-start': ({ id }) => ({
    text: `Notification ${id}: the end lies before the start; it was not processed.`,
    advice: 'Ask the sender for the right dates.'
  }),
  'notifications/outside-region': ({ id, municipality }) => ({
    text: `Notification ${id}: municipality ${municipality} is not in this region; it was not processed.`,
    advice: 'Pass the notification on, or put the municipality in gebied.yaml.'
  }),
  'notifications/doubled': ({ id, first }) => ({
    text: `Notification ${id} is the same as on line ${first}; it counts once.`
  }),
  'notifications/conflicting': ({ id, first }) => ({
    text: `Notification ${id} is on line ${first} already, with other contents; the first one holds.`,
    advice: 'Give it an id of its own; a correction names the old id in "corrigeert".'
  }),
  'notifications/corrects-unknown': ({ id, corrects }) => ({
    text: `Notification ${id} corrects ${corrects}, which has not come in here; it was not processed.`,
    advice: 'Put the corrected notification before it, or leave "corrigeert" out.'
  }),
  'notifications/corrects-other-case': ({ id, corrects }) => ({
    text: `Notification ${id} corrects ${corrects}, which is about another case; it was not processed.`,
    advice: 'Check the fields "zaak" and "corrigeert".'
  }),
  'notifications/already-corrected': ({ id, corrects, by }) => ({
    text: `Notification ${id} corrects ${corrects}, which ${by} has replaced; it was not processed.`,
    advice: `Let the notification correct ${by}.`
  }),
  'notifications/correction': ({ id, corrects, first }) => ({
    text: `Notification ${id} replaces ${corrects} of line ${first}.`
  }),
  'notifications/instead-of-refused': ({ id, corrects, first }) => ({
    text: `Notification ${id} stands in for ${corrects} of line ${first}, which was not processed.`
  })
}
