import { phraseDate, phrasePeriod } from '@ketenregie/core'
import type { LimitStart, SuspensionMoment, TimeLimit, TimeLimitVersion } from '@ketenregie/core'
import type { AgreementPack } from '@ketenregie/rules'
import type { Item, Text } from '../model/book.ts'
import { item } from '../model/blocks.ts'
import { join, spell } from '../model/text.ts'
import { builtInEvents } from './built-in-events.ts'
import { factLink, partyLink } from './names.ts'

/** How long a limit is, as said beside its name: `4 weken`. */
export function tellLength({ period, direction }: TimeLimitVersion): string {
  if (period === null) return 'nog niet afgesproken'
  if (period.count === 0) return 'op de dag zelf'
  const length = phrasePeriod(period, 'nl')
  return direction === 'back' ? `${length} ervoor` : length
}

/** What a limit counts from. */
export function tellStart(start: LimitStart, pack: AgreementPack): Text {
  if ('fact' in start) return [factLink(start.fact, pack)]
  if ('event' in start) return `de gebeurtenis "${eventTitle(start.event, pack)}"`
  return 'het begin van de stap'
}

/** The version that holds for what starts now: the one without an end, else the last. */
export function presentVersion({ versions }: TimeLimit): TimeLimitVersion | undefined {
  return versions.find(({ to }) => to === null) ?? versions.at(-1)
}

/** The whole agreement, a sentence each: length, start, extension, standing still, signals. */
export function tellLimit(limit: TimeLimit, pack: AgreementPack): readonly Item[] {
  const present = presentVersion(limit)
  const others = limit.versions.filter(version => version !== present)
  return [
    ...(present === undefined ? [] : tellVersion(present, pack)),
    ...tellSignals(limit, pack),
    ...others.flatMap(version => tellFormer(version, pack))
  ]
}

function tellVersion(version: TimeLimitVersion, pack: AgreementPack): readonly Item[] {
  const { period, source, extended, suspension, open } = version
  const length: Text =
    period === null
      ? join(
          'De lengte is nog niet afgesproken. De stap wacht tot dat is gebeurd; er wordt geteld vanaf ',
          tellStart(version.start, pack),
          '.'
        )
      : join(`Lengte: ${tellLength(version)}, vanaf `, tellStart(version.start, pack), '.')
  const law = extended
    ? 'Valt de laatste dag op een zaterdag, zondag of feestdag, dan loopt de termijn door (Algemene termijnenwet).'
    : 'De Algemene termijnenwet verlengt deze termijn niet.'
  return [
    item(length, source),
    ...(period === null ? [] : [item(law, source)]),
    ...(open ? [item('Een regio mag hier een andere lengte afspreken.', source)] : []),
    ...(suspension === undefined
      ? []
      : [
          item(
            `De termijn staat stil na ${moment(suspension.after, pack)}, tot ${moment(suspension.until, pack)}. Daarna ${
              suspension.afterwards === 'runs-on'
                ? 'loopt hij verder'
                : 'begint de hele termijn opnieuw'
            }.`,
            suspension.source
          )
        ])
  ]
}

/** Who hears of it, before and after the last day, and what happens when it cannot be met. */
export function tellSignals(
  { ladder, infeasible, versions }: TimeLimit,
  pack: AgreementPack
): readonly Item[] {
  const source = versions.at(0)?.source
  if (source === undefined) return []
  const signals = ladder.map(({ when, period, to, message }) => {
    const length = phrasePeriod(period, 'nl')
    const day =
      when === 'before'
        ? `${length} vóór de laatste dag`
        : period.count === 0
          ? 'Is de laatste dag voorbij, dan'
          : `${length} na de laatste dag`
    return item(
      join(`${day} gaat het sein "${spell(message)}" naar `, [partyLink(to, pack)], '.'),
      source
    )
  })
  if (infeasible === null) return signals
  const why = join(
    'Ligt ',
    [factLink(infeasible.fact, pack)],
    ` vóór de laatste dag, dan heet de termijn "${spell(infeasible.label)}" en niet "te laat".`
  )
  return [...signals, item(why, source)]
}

function tellFormer(version: TimeLimitVersion, pack: AgreementPack): readonly Item[] {
  const { from, to, source } = version
  const since = from === null ? '' : ` vanaf ${phraseDate(from, 'nl')}`
  const until = to === null ? '' : ` tot en met ${phraseDate(to, 'nl')}`
  const text = join(
    `Wat begon${since}${until}: ${tellLength(version)}, vanaf `,
    tellStart(version.start, pack),
    version.extended ? ', met verlenging.' : ', zonder verlenging.'
  )
  return [item(text, source)]
}

function moment(at: SuspensionMoment, pack: AgreementPack): string {
  return 'fact' in at ? spell(at.fact) : `"${eventTitle(at.event, pack)}"`
}

export function eventTitle(event: string, { processes }: AgreementPack): string {
  const found = Object.values(processes).find(({ events }) => Object.hasOwn(events, event))
  return found?.events[event]?.title ?? builtInEvents[event] ?? spell(event)
}
