import type { Citation } from '@ketenregie/core'
import type { AgreementPack } from '@ketenregie/rules'
import { outcomeIn } from '../../effect/words.ts'
import { groupBy } from '../../register/group-by.ts'
import { list, note, section } from '../model/blocks.ts'
import type { Block, Item, Sources } from '../model/book.ts'
import type { BookEffect } from '../model/book-input.ts'
import { capital, count } from '../model/text.ts'
import { subjectTitle } from '../tell/names.ts'
import { tellTurned } from './tell-turned.ts'

/** How many situations are named under one change. */
const named = 3

/** What a new version does to cases: outcomes that turn, and examples that come out otherwise. */
export function effectBlocks(
  { flips, turned, situations, played }: BookEffect,
  pack: AgreementPack,
  previous: AgreementPack
): readonly Block[] {
  const looked = `Gekeken is naar ${count(situations, 'situatie', 'situaties')} uit de voorbeelden; ${count(played, 'voorbeeld is', 'voorbeelden zijn')} nagespeeld, met de afspraken van toen en die van nu.`
  const outcomes = [...groupBy(flips, ({ name }) => name)].map(([name, own]): Item => {
    const sources = sourcesOf(name, pack, previous)
    const owner = inPack(name, pack) ? pack : previous
    return {
      text: `"${subjectTitle(name, owner)}" komt anders uit:`,
      sources,
      items: own.map(({ before, after, situations: where }) => {
        const examples = where.slice(0, named).map(each => `"${capital(each.name)}"`)
        const more = where.length > named ? ' en andere' : ''
        return {
          text: `In ${count(where.length, 'situatie', 'situaties')}: was "${wordsOf(before)}", wordt "${wordsOf(after)}". Zoals bij ${examples.join('; ')}${more}.`,
          sources
        }
      })
    }
  })
  const stories = tellTurned(turned, pack)
  return [
    section('veranderd-zaken', 'Wat het voor zaken betekent'),
    note(looked),
    ...(outcomes.length === 0 ? [note('Geen enkele uitkomst slaat om.')] : list(outcomes)),
    ...(stories.length === 0
      ? [note('Elk voorbeeld loopt zoals het liep.')]
      : [
          note(`${capital(count(turned.length, 'voorbeeld loopt', 'voorbeelden lopen'))} anders:`),
          ...list(stories)
        ])
  ]
}

/** What a table gives stands between quotes, as it is written. */
function wordsOf(outcome: string | null): string {
  const words = outcomeIn(outcome, 'nl')
  return words.replaceAll(/[[\]{}]/g, '').replaceAll('_', ' ')
}

function inPack(name: string, pack: AgreementPack): boolean {
  return sourceIn(name, pack) !== null
}

function sourceIn(name: string, { ruleSets }: AgreementPack): Citation | null {
  for (const { rules, concepts, tables = {} } of ruleSets) {
    const subject = rules[name] ?? concepts[name] ?? tables[name]
    if (subject !== undefined) return subject.source
  }
  return null
}

function sourcesOf(name: string, pack: AgreementPack, previous: AgreementPack): Sources {
  return [sourceIn(name, pack) ?? sourceIn(name, previous) ?? pack.calendar.law.lastDay]
}
