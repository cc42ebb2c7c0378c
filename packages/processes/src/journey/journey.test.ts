import { drawChart, explore, placeOf } from '@ketenregie/core'
import type { ExploredMove, Stand } from '@ketenregie/core'
import { expect, it } from 'vitest'
import { landelijk } from '../landelijk.generated.ts'
import { detentionAndReturn } from './detention-and-return.ts'

const { stands, moves } = explore(drawChart(detentionAndReturn), {
  answersOf: () => ['yes', 'no', 'unknown'],
  timeLimits: landelijk.timeLimits,
  budget: 20_000
})
const active = stands.filter(({ isDone }) => !isDone)
const isInside = (stand: Stand) => stand.active.some(({ node }) => node.after?.['ontslag'])
const inside = active.filter(isInside)
const outside = active.filter(stand => !isInside(stand))
const steps = (found: readonly Stand[]) => [...new Set(found.map(placeOf))].toSorted()

/** The events that a step takes; one that it does not is answered with what is possible. */
const taken = new Map<Stand | null, Set<string | null>>()
for (const { from, cause } of moves.filter(isTaken))
  taken.set(from, (taken.get(from) ?? new Set()).add(cause))
function isTaken({ played }: ExploredMove): boolean {
  return played.steps.some(step => step.taken.length > 0)
}
const accepts = (stand: Stand, cause: string) => taken.get(stand)?.has(cause) ?? false

it('waits for the release in these steps, and in no other', () => {
  expect(steps(inside)).toEqual([
    'gesprek',
    'melding',
    'plan_van_aanpak.beeld_aanvullen',
    'plan_van_aanpak.casusoverleg',
    'plan_van_aanpak.opstellen',
    'plan_van_aanpak.opstellen_na_overleg',
    'uitvoering.aangeboden_voor_ontslag',
    'uitvoering.in_detentie',
    'uitvoering.overdracht_afgesproken',
    'verzamelen'
  ])
  expect(steps(outside)).toEqual([
    'buiten_de_regio',
    'casusoverleg_na_ontslag',
    'monitoring',
    'onder_andere_afspraken',
    'onttrokken',
    'onttrokken_met_plan',
    'uitvoering.overdracht_aanbieden',
    'uitvoering.overdracht_aangeboden',
    'uitvoering.overdracht_geweigerd',
    'vrijgelaten_zonder_beeld',
    'vrijgesproken'
  ])
  expect(steps(inside.filter(({ limits }) => limits.get('ontslag') !== 'running'))).toEqual([])
})

it.each([
  { who: ['zvh'], in: 'every step of the detention', of: inside },
  {
    // the house of whom it keeps
    who: ['lokaal_veld', 'zvh'],
    in: 'a return without a picture',
    of: active.filter(stand => placeOf(stand) === 'vrijgelaten_zonder_beeld')
  }
])('lets $who lead in $in', ({ who, of }) => {
  expect(of.length).toBeGreaterThan(0)
  expect(new Set(of.map(({ coordinator }) => coordinator))).toEqual(new Set(who))
})

it('lets the municipality lead only after it has accepted', () => {
  const handed = moves.filter(
    ({ from, to }) => from?.coordinator !== 'gemeente' && to?.coordinator === 'gemeente'
  )
  const how = new Set(handed.map(({ cause, from }) => `${cause} in ${from && placeOf(from)}`))
  expect([...how].toSorted()).toEqual([
    // the municipality of another region, which takes the whole case
    'overdracht_aanvaard in buiten_de_regio',
    'overdracht_aanvaard in uitvoering.overdracht_aangeboden',
    'passed:ontslag in uitvoering.overdracht_afgesproken',
    'schorsing in uitvoering.overdracht_afgesproken'
  ])
})

it('takes a plan in every step of the detention before there is one', () => {
  const refusing = steps(inside.filter(stand => !accepts(stand, 'plan_vastgesteld')))
  expect(refusing).toEqual([
    // there is a plan; a change is another event
    'uitvoering.aangeboden_voor_ontslag',
    'uitvoering.in_detentie',
    'uitvoering.overdracht_afgesproken'
  ])
  expect(steps(inside.filter(stand => accepts(stand, 'plan_gewijzigd')))).toEqual(refusing)
  // once home, a plan of the institution comes too late: who leads then makes one
  expect(steps(outside.filter(stand => accepts(stand, 'plan_vastgesteld')))).toEqual([])
})

it('takes news of a death, a wrong notification and a new end date in every step', () => {
  for (const cause of ['overlijden', 'melding_gecorrigeerd', 'einddatum_gewijzigd'])
    expect(steps(active.filter(stand => !accepts(stand, cause)))).toEqual([])
})

it('hears in every step what was done in time and told late', () => {
  const late = [
    'screening_gereed',
    'gesprek_gevoerd',
    'gesprek_geweigerd',
    'gemeente_koppelt_terug'
  ]
  for (const cause of late)
    expect(steps(active.filter(stand => !accepts(stand, cause)))).toEqual([])
})

it('starts again with a new detention in every step after one', () => {
  expect(steps(outside.filter(stand => !accepts(stand, 'nieuwe_detentie')))).toEqual([
    // who is away without leave comes back to the same detention
    'onttrokken',
    'onttrokken_met_plan'
  ])
  expect(steps(inside.filter(stand => accepts(stand, 'nieuwe_detentie')))).toEqual([])
  const anew = moves.filter(({ cause }) => cause === 'nieuwe_detentie').filter(isTaken)
  expect(new Set(anew.map(({ to }) => to && placeOf(to)))).toEqual(
    new Set(['melding', 'onder_andere_afspraken', 'buiten_de_regio'])
  )
})

it('never releases who is away without leave, and waits for the one who comes back', () => {
  const away = active.filter(stand => placeOf(stand).startsWith('onttrokken'))
  expect(away.every(stand => stand.limits.get('ontslag') !== 'running')).toBe(true)
  const back = moves.filter(({ cause }) => cause === 'terug_in_detentie').filter(isTaken)
  const ways = back.map(({ from, to }) => `${from && placeOf(from)} > ${to && placeOf(to)}`)
  expect([...new Set(ways)].toSorted()).toEqual([
    'onttrokken > verzamelen',
    'onttrokken_met_plan > uitvoering.in_detentie'
  ])
  expect(back.every(({ to }) => to?.limits.get('ontslag') === 'running')).toBe(true)
})

it.each([
  ['valt_onder_deze_afspraken', 'no', 'onder_andere_afspraken'],
  ['keert_terug_buiten_de_regio', 'yes', 'buiten_de_regio']
])('leaves every step when a fact makes %s %s', (rule, answer, target) => {
  const told = moves.filter(
    ({ cause, answers }) => cause === 'feiten_vastgesteld' && answers[rule] === answer
  )
  const left = steps(
    told.flatMap(({ from, to }) => (from && to && placeOf(to) === target ? from : []))
  )
  const stays = steps(active).filter(step => !left.includes(step))
  // who falls under other agreements only comes back with a new detention
  expect(stays).toEqual(['onder_andere_afspraken'])
})

it('weighs again when a fact is stated, as long as no meeting was held or nobody leads yet', () => {
  const leaves = ['onder_andere_afspraken', 'buiten_de_regio']
  const weighing = moves.filter(
    ({ cause, from, to }) =>
      cause === 'feiten_vastgesteld' &&
      from &&
      to &&
      placeOf(from) !== placeOf(to) &&
      ![placeOf(from), placeOf(to)].some(place => leaves.includes(place))
  )
  expect(steps(weighing.flatMap(({ from }) => from ?? []))).toEqual([
    'casusoverleg_na_ontslag',
    'plan_van_aanpak.beeld_aanvullen',
    'plan_van_aanpak.casusoverleg',
    'plan_van_aanpak.opstellen',
    // of whom the house keeps nobody else is asked to lead
    'uitvoering.overdracht_aanbieden',
    'uitvoering.overdracht_aangeboden',
    'uitvoering.overdracht_geweigerd',
    'vrijgelaten_zonder_beeld'
  ])
})
