import type { PackEffect } from '../authoring/effects.ts'

/** To the step for who falls under other agreements. */
export function outsideAgreements(actions: readonly PackEffect[] = []) {
  return {
    target: '#detentie_en_terugkeer.onder_andere_afspraken',
    guard: { type: 'rule', params: { rule: 'valt_onder_deze_afspraken', is: 'no' } },
    actions
  } as const
}

/** To the step for who returns to a municipality of another region. */
export function outsideRegion(actions: readonly PackEffect[] = []) {
  return {
    target: '#detentie_en_terugkeer.buiten_de_regio',
    guard: { type: 'rule', params: { rule: 'keert_terug_buiten_de_regio', is: 'yes' } },
    actions
  } as const
}
