import { caseMeeting } from './casusoverleg/case-meeting.ts'
import { yearlyCycle } from './jaarcyclus/yearly-cycle.ts'
import { detentionAndReturn } from './journey/detention-and-return.ts'
import { advisedDecision } from './omgevingsadvies/advised-decision.ts'
import { coordinationHandover } from './regie-overdracht/coordination-handover.ts'

/** The processes of the national pack, by name. */
export const processes = {
  detentie_en_terugkeer: detentionAndReturn,
  casusoverleg: caseMeeting,
  omgevingsadvies: advisedDecision,
  regie_overdracht: coordinationHandover,
  jaarcyclus: yearlyCycle
}
