import { caseMeeting } from './casusoverleg/case-meeting.ts'
import { detentionAndReturn } from './journey/detention-and-return.ts'

/** The processes of the national pack, by name. */
export const processes = {
  detentie_en_terugkeer: detentionAndReturn,
  casusoverleg: caseMeeting
}
