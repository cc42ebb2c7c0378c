import { expect, it } from 'vitest'
import { detentionAndReturn } from './detention-and-return.ts'
import { everyAnswer, keyOf, move, nodeOf, nodesAround, walk } from './walk.fixture.ts'
import type { Stand } from './walk.fixture.ts'

const { stands, moves } = walk(detentionAndReturn)
const active = stands.filter(({ step }) => nodeOf(detentionAndReturn, step).type !== 'final')
const inside = active.filter(({ running }) => running.has('ontslag'))
const outside = active.filter(({ running }) => !running.has('ontslag'))
const steps = (found: readonly Stand[]) => [...new Set(found.map(({ step }) => step))].toSorted()
const accepts = (stand: Stand, cause: string) =>
  everyAnswer.some(answers => move(detentionAndReturn, stand, cause, answers) !== null)

it('walks through every step that waits', () => {
  expect(steps(active)).toEqual([
    'casusoverleg_na_ontslag',
    'gesprek',
    'melding',
    'monitoring',
    'plan_van_aanpak.beeld_aanvullen',
    'plan_van_aanpak.casusoverleg',
    'plan_van_aanpak.opstellen',
    'plan_van_aanpak.opstellen_na_overleg',
    'uitvoering.aangeboden_voor_ontslag',
    'uitvoering.in_detentie',
    'uitvoering.overdracht_aanbieden',
    'uitvoering.overdracht_aangeboden',
    'uitvoering.overdracht_afgesproken',
    'uitvoering.overdracht_geweigerd',
    'verzamelen',
    'vrijgelaten_zonder_beeld',
    'vrijgesproken'
  ])
})

it('has exactly one coordinator at every moment', () => {
  expect(stands.filter(({ coordinator }) => coordinator === null)).toEqual([])
  // two in one move would leave it to the order who leads
  const twice = moves.filter(({ effects }) => new Set(effects.flatMap(coordinators)).size > 1)
  expect(twice.map(({ cause, from }) => `${cause} in ${from.step}`)).toEqual([])
})

function coordinators({ type, params }: (typeof moves)[number]['effects'][number]) {
  return type === 'coordination' ? [params.party] : []
}

it.each([
  { who: 'zvh', in: 'every step of the detention', of: inside, not: ['gemeente', 'lokaal_veld'] },
  {
    who: 'lokaal_veld',
    in: 'a return without a picture',
    of: active.filter(({ step }) => step === 'vrijgelaten_zonder_beeld'),
    not: ['gemeente', 'zvh']
  }
])('lets $who lead in $in', ({ of, not }) => {
  expect(of.length).toBeGreaterThan(0)
  expect(of.filter(({ coordinator }) => not.includes(coordinator ?? ''))).toEqual([])
})

it('lets the municipality lead only after it has accepted', () => {
  const handed = moves.filter(
    ({ from, to }) => from.coordinator !== 'gemeente' && to.coordinator === 'gemeente'
  )
  const how = new Set(handed.map(({ cause, from }) => `${cause} in ${from.step}`))
  expect([...how].toSorted()).toEqual([
    'overdracht_aanvaard in uitvoering.overdracht_aangeboden',
    'passed:ontslag in uitvoering.overdracht_afgesproken',
    'schorsing in uitvoering.overdracht_afgesproken'
  ])
})

it('waits for the release in every step of the detention, and in no other', () => {
  const awaiting = (stand: Stand) => accepts(stand, 'passed:ontslag')
  expect(steps(inside.filter(stand => !awaiting(stand)))).toEqual([])
  expect(steps(outside.filter(awaiting))).toEqual([])
})

it('takes a plan in every step of the detention before there is one', () => {
  const refusing = steps(inside.filter(stand => !accepts(stand, 'plan_vastgesteld')))
  expect(refusing).toEqual([
    // there is a plan; a change is another event
    'uitvoering.aangeboden_voor_ontslag',
    'uitvoering.in_detentie',
    'uitvoering.overdracht_afgesproken'
  ])
  expect(
    inside
      .filter(({ step }) => refusing.includes(step))
      .every(stand => accepts(stand, 'plan_gewijzigd'))
  ).toBe(true)
  // once home, a plan of the institution comes too late: who leads then makes one
  expect(steps(outside.filter(stand => accepts(stand, 'plan_vastgesteld')))).toEqual([])
})

it('takes news of a death, a wrong notification and a new end date in every step', () => {
  for (const cause of ['overlijden', 'melding_gecorrigeerd', 'einddatum_gewijzigd'])
    expect(steps(active.filter(stand => !accepts(stand, cause)))).toEqual([])
})

it('starts again with a new detention in every step after one', () => {
  expect(steps(outside.filter(stand => !accepts(stand, 'nieuwe_detentie')))).toEqual([])
  expect(steps(inside.filter(stand => accepts(stand, 'nieuwe_detentie')))).toEqual([])
  const anew = moves.filter(({ cause }) => cause === 'nieuwe_detentie')
  expect(new Set(anew.map(({ to }) => [...to.running].toSorted().join()))).toEqual(
    new Set([
      'dr_plan,gesprek_basisvoorwaarden,melding_beoordelen,ontslag,screening,terugkoppeling_gemeente'
    ])
  )
})

it('gives every step that waits an owner, and a limit that was started', () => {
  for (const stand of active) {
    const { meta } = nodeOf(detentionAndReturn, stand.step)
    expect([stand.step, meta?.owner]).toEqual([stand.step, expect.any(String)])
    expect([stand.step, stand.started.has(meta?.deadline ?? '')]).toEqual([stand.step, true])
  }
})

it('has a way out for each answer wherever it decides', () => {
  for (const { step, node } of deciding(detentionAndReturn, '')) {
    const ways = node.always ?? []
    const open = everyAnswer.filter(
      answers => !ways.some(({ guard }) => !guard || answers[guard.params.rule] === guard.params.is)
    )
    expect([step, open]).toEqual([step, []])
  }
})

function deciding(
  node: ReturnType<typeof nodeOf>,
  step: string
): readonly { readonly step: string; readonly node: typeof node }[] {
  const inner = Object.entries(node.states ?? {}).flatMap(([name, child]) =>
    deciding(child, [step, name].filter(Boolean).join('.'))
  )
  return node.always ? [{ step, node }, ...inner] : inner
}

it('weighs again when a fact is stated, as long as no meeting was held', () => {
  const weighs = steps(
    moves
      .filter(({ cause, from, to }) => cause === 'feiten_vastgesteld' && from.step !== to.step)
      .map(({ from }) => from)
  )
  expect(weighs).toEqual([
    'casusoverleg_na_ontslag',
    'plan_van_aanpak.beeld_aanvullen',
    'plan_van_aanpak.casusoverleg',
    'plan_van_aanpak.opstellen',
    'vrijgelaten_zonder_beeld'
  ])
  for (const { from } of moves.filter(
    ({ cause, to }) => cause === 'feiten_vastgesteld' && to.step.endsWith('casusoverleg')
  ))
    expect(nodesAround(detentionAndReturn, from.step)[0]?.meta?.decides).toContain(
      'complexe_problematiek'
    )
})

it('leaves nobody behind: from every stand a case can be closed', () => {
  const back = new Map<string, string[]>()
  for (const { from, to } of moves)
    back.set(keyOf(to), [...(back.get(keyOf(to)) ?? []), keyOf(from)])
  const closed = stands.filter(({ step }) => step === 'afgesloten').map(keyOf)
  const reaching = new Set(closed)
  const left = [...closed]
  for (let key = left.pop(); key !== undefined; key = left.pop())
    for (const before of back.get(key) ?? [])
      if (!reaching.has(before)) {
        reaching.add(before)
        left.push(before)
      }
  expect(steps(active.filter(stand => !reaching.has(keyOf(stand))))).toEqual([])
})

it('closes a case with nothing that waits for anybody', () => {
  const over = stands.filter(({ step }) => step === 'afgesloten')
  expect(over.length).toBeGreaterThan(1)
  const late = new Set(over.flatMap(({ running }) => [...running]))
  // what the institution owed during detention stays as it was; the rest has ended
  expect([...late].toSorted()).toEqual(['dr_plan', 'gesprek_basisvoorwaarden', 'screening'])
})
