import type { StepState } from '@ketenregie/core'
import { entry, leaving, planTold, tell } from './effects.ts'
import type { Effects } from './effects.ts'

/** Where an event leads, and what it brings about. */
export interface Outcome extends StepState {
  readonly effects: Effects
}

const at =
  (value: StepState['value'], begins: Effects = []) =>
  (...effects: readonly Effects[]): Outcome => ({
    value,
    status: 'active',
    effects: [...effects.flat(), ...begins]
  })
const ended = (value: string, effects: Effects = []): Outcome => ({
  value,
  status: 'done',
  effects
})
const carryingOut = (step: string, begins?: Effects) => at({ uitvoering: step }, begins)

export const notified = at('melding', entry.notified)
export const collecting = at('verzamelen', entry.collecting)
export const talk = at('gesprek', entry.talk)
export const inside = carryingOut('in_detentie', entry.inside)
export const ahead = carryingOut('aangeboden_voor_ontslag', entry.offered)
export const agreed = carryingOut('overdracht_afgesproken')
export const offering = carryingOut('overdracht_aanbieden', entry.offering)
export const offered = carryingOut('overdracht_aangeboden', entry.offered)
export const declined = carryingOut('overdracht_geweigerd', entry.declined)
export const following = at('monitoring', entry.following)
export const local = at('vrijgelaten_zonder_beeld', entry.local)
export const meetingAtHome = at('casusoverleg_na_ontslag', entry.meeting)
export const acquitted = at('vrijgesproken', entry.acquitted)
export const escaped = at('onttrokken', entry.escaped)
export const escapedWithPlan = at('onttrokken_met_plan', entry.escaped)
export const afterMeeting = at({ plan_van_aanpak: 'opstellen_na_overleg' })
export const died = ended('overleden')
export const closed = (effects: Effects) => ended('afgesloten', effects)

/** Outcomes of which an answer says which one it is. */
export type Fork = Readonly<Record<string, Outcome>>

/** Whether the chain must meet; `plan` is what begins with the first step of the plan. */
export const weighing = (effects: Effects, plan: Effects = []): Fork => ({
  yes: at({ plan_van_aanpak: 'casusoverleg' }, entry.meeting)(effects, plan),
  no: at({ plan_van_aanpak: 'opstellen' })(effects, plan),
  unknown: at({ plan_van_aanpak: 'beeld_aanvullen' })(effects, plan)
})
export const firstWeighing = (effects: Effects): Fork => weighing(effects, entry.plan)

/** Who leads after the detention. */
export const leading = (effects: Effects): Fork => ({
  yes: following(effects),
  no: offering(effects),
  unknown: offering(effects)
})

export const sharing = (effects: Effects): Fork => ({
  yes: inside(effects, tell('informatieblad')),
  no: inside(effects, planTold),
  unknown: inside(effects, planTold)
})

export const arriving = (effects: Effects): Fork => ({
  yes: notified(effects, tell('stop_uitkering')),
  no: notified(effects),
  unknown: notified(effects, tell('stop_uitkering'))
})

export const planned = sharing(leaving.planned)
