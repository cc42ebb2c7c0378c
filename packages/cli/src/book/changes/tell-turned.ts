import { parseCivilDate, phraseDate } from '@ketenregie/core'
import type { AgreementPack } from '@ketenregie/rules'
import type { Turned } from '../../effect/compare-scenarios.ts'
import { groupBy } from '../../register/group-by.ts'
import type { Item, Sources } from '../model/book.ts'
import { begin, capital, count, finish, join } from '../model/text.ts'
import { partyName } from '../tell/names.ts'
import { tellNames } from '../tell/tell-names.ts'

/** How many examples are told of what turns. */
const told = 3

interface Difference {
  readonly scenario: string
  /** What is otherwise: a last day, a limit, a message, an outcome. */
  readonly about: string
  readonly change: string
}

/** What turns, with how many examples show it and the first few of them. */
export function tellTurned(turned: readonly Turned[], pack: AgreementPack): readonly Item[] {
  const sources: Sources = [pack.calendar.law.lastDay]
  const all = turned.flatMap(each => differencesOf(each))
  return [...groupBy(all, ({ about }) => about)].map(([about, own]): Item => {
    const scenarios = new Set(own.map(({ scenario }) => scenario)).size
    const head = begin(tellNames(readable(about, pack), pack))
    const text = join(
      head,
      `: ${count(scenarios, 'voorbeeld komt', 'voorbeelden komen')} anders uit.`
    )
    const items = own.slice(0, told).map(({ scenario, change }) => ({
      text: finish(`"${capital(scenario)}": `, tellNames(readable(change, pack), pack)),
      sources
    }))
    return { text, sources, items }
  })
}

/** `Vervaldag: verwacht 1 mei, gevonden 8 mei` came out before or comes out now. */
function differencesOf({ scenario, passes, differences }: Turned): readonly Difference[] {
  const was = passes === 'before' ? 'verwacht' : 'gevonden'
  const is = passes === 'before' ? 'gevonden' : 'verwacht'
  return differences.map(difference => {
    const {
      about,
      expected = '',
      found = ''
    } = /^(?<about>.*?): verwacht (?<expected>.*), gevonden (?<found>.*?)\.?$/.exec(difference)
      ?.groups ?? {}
    if (about === undefined) return { scenario, about: difference, change: difference }
    const words: Readonly<Record<string, string>> = { verwacht: expected, gevonden: found }
    return { scenario, about, change: `was ${words[was] ?? ''}, wordt ${words[is] ?? ''}` }
  })
}

/** Days and parties as people say them. */
function readable(words: string, pack: AgreementPack): string {
  return words
    .replaceAll(/\d{4}-\d{2}-\d{2}/g, day => {
      const date = parseCivilDate(day)
      return date === undefined ? day : phraseDate(date, 'nl')
    })
    .replace(/(?<=[Bb]ericht aan )[a-z_]+/, party => partyName(party, pack))
}
