import { clockInAmsterdam, dateInAmsterdam, isInstant, phraseDate } from '@ketenregie/core'
import type { CivilDate, Instant } from '@ketenregie/core'
import type { AgreementPack, ExpectedDeadline, ExpectedTask, Moment } from '@ketenregie/rules'
import { capital, spell } from '../model/text.ts'
import { partyName } from '../tell/names.ts'

const deadlines: Readonly<Record<ExpectedDeadline, string>> = {
  running: 'loopt',
  suspended: 'staat stil',
  met: 'is gehaald',
  expired: 'is voorbij',
  withdrawn: 'is vervallen',
  infeasible: 'is niet haalbaar',
  undated: 'heeft nog geen datum',
  absent: 'loopt niet'
}

const tasks: Readonly<Record<ExpectedTask, string>> = {
  open: 'staat open',
  closed: 'is klaar',
  withdrawn: 'is vervallen',
  absent: 'is er niet'
}

const outcomes: Readonly<Record<string, string>> = {
  yes: 'ja',
  no: 'nee',
  unknown: 'onbekend',
  'own-judgement': 'eigen beoordeling'
}

/** What an example expects on a day, in sentences. */
export function tellMoment({ expected }: Moment, pack: AgreementPack): string {
  const limitOf = (name: string) => `"${pack.timeLimits[name]?.what ?? spell(name)}"`
  const parts = [
    ...expected.steps.map(step => `de zaak is in "${stepTitle(step, pack)}"`),
    ...Object.entries(expected.deadlines).map(
      ([name, status]) => `de termijn ${limitOf(name)} ${deadlines[status]}`
    ),
    ...Object.entries(expected.finalDays).map(
      ([name, day]) =>
        `${isInstant(day) ? 'het einde' : 'de laatste dag'} van ${limitOf(name)} is ${tellWhen(day)}`
    ),
    ...expected.messages.map(({ kind, to, status }) => {
      const held = status === 'held' ? ' blijft liggen, want er is geen grondslag' : ' staat klaar'
      return `het bericht "${spell(kind)}" naar ${partyName(to, pack)}${held}`
    }),
    ...expected.noMessages.map(
      ({ kind, to }) => `er is geen bericht "${spell(kind)}" naar ${partyName(to, pack)}`
    ),
    ...Object.entries(expected.tasks).map(([task, status]) => `taak ${task} ${tasks[status]}`),
    ...Object.entries(expected.outcomes).map(
      ([name, outcome]) => `${spell(name)}: ${outcomes[outcome] ?? outcome}`
    ),
    ...(expected.coordinator === null
      ? []
      : [`de regie ligt bij ${partyName(expected.coordinator, pack)}`]),
    ...(expected.refused ? ['dit wordt geweigerd'] : [])
  ]
  return parts.length === 0 ? '' : `${capital(parts.join('; '))}.`
}

/** A day, or a moment as `7 oktober 2026 om 10:00 uur`. */
export function tellWhen(when: CivilDate | Instant): string {
  if (!isInstant(when)) return phraseDate(when, 'nl')
  return `${phraseDate(dateInAmsterdam(when), 'nl')} om ${clockInAmsterdam(when)} uur`
}

function stepTitle(path: string, { processes }: AgreementPack): string {
  for (const definition of Object.values(processes)) {
    let states = definition.states ?? {}
    let title: string | undefined
    for (const name of path.split('.')) {
      const node = states[name]
      title = node?.meta?.title
      states = node?.states ?? {}
    }
    if (title !== undefined) return title
  }
  return spell(path)
}
