import type { Citation, Modality } from '@ketenregie/core'
import type { Condition, Rule } from '@ketenregie/rules'
import { item, link, list, note } from '../../model/blocks.ts'
import type { Block, Item } from '../../model/book.ts'
import type { BookInput } from '../../model/book-input.ts'
import { idOf } from '../../model/ids.ts'
import { join, plain } from '../../model/text.ts'
import { rulesOn } from '../../tell/editions.ts'
import { modalityWords } from '../../tell/modality-words.ts'
import { ruleTitle, subjectLink } from '../../tell/names.ts'
import { tellCondition } from '../../tell/tell-condition.ts'
import { stepsOf } from '../process/steps-of.ts'
import { stepLink } from '../process/tell-course.ts'

/** What a party may, does or does on request, what it judges for itself, and where it is to act. */
export function partyDecides(party: string, input: BookInput): readonly Block[] {
  const rules = rulesOn(input.asOf, input.pack).filter(rule => rule.party === party)
  const told = rules.flatMap(rule => tellRule(rule, input))
  const acts = whereItActs(party, input)
  return [
    ...(told.length === 0
      ? []
      : [
          note(
            'Dit zijn de gronden in de gekozen lezing. "Mag" blijft uw eigen beslissing; er staat nergens "moet" waar de bron "mag" zegt.'
          )
        ]),
    ...list([...told, ...acts])
  ]
}

/** The grounds of the chosen reading, each kind of modality apart, and then one's own judgement. */
function tellRule(rule: Rule, { pack }: BookInput): readonly Item[] {
  const { name, within, source, readings, chosen, modality } = rule
  const reading = readings[chosen]
  if (reading === undefined) return []
  const grounds = groundsOf(reading.when, modality)
  const title = link(idOf.rule(name), ruleTitle(rule, pack))
  const several = Object.keys(readings).length > 1 ? ` (lezing ${chosen})` : ''
  const found = grounds.map(({ modality: kind, conditions }): Item => {
    const told = conditions.map(condition => tellCondition(condition, { pack, sources: [source] }))
    const [only, ...more] = told
    const you = join([title], `${several}. ${modalityWords[kind].you} `)
    if (only !== undefined && more.length === 0 && only.items !== undefined)
      return { ...only, text: join(you, `bij ${lower(plain(only.text))}`) }
    const words = more.length === 0 ? 'hierbij:' : 'bij elk hiervan:'
    return { text: join(you, words), sources: [source], items: told }
  })
  if (within === null) return found
  return [
    ...found,
    item(
      join(
        [title],
        '. U beoordeelt het zelf als het antwoord nee is op: ',
        [subjectLink(within, pack)],
        ' Dat is geen nee.'
      ),
      source
    )
  ]
}

/** Grounds that stand beside each other, by modality; a condition in one piece is one ground. */
export function groundsOf(
  when: Condition,
  modality: Modality
): readonly { readonly modality: Modality; readonly conditions: readonly Condition[] }[] {
  const parts = 'any' in when ? when.any : [when]
  const split = parts.map(part =>
    'ground' in part
      ? { modality: part.modality, condition: part.ground }
      : { modality, condition: part }
  )
  const kinds = [...new Set(split.map(part => part.modality))]
  return kinds.map(kind => ({
    modality: kind,
    conditions: split.filter(part => part.modality === kind).map(({ condition }) => condition)
  }))
}

/** The steps in which the party is to act, by process. */
function whereItActs(party: string, { pack }: BookInput): readonly Item[] {
  return Object.values(pack.processes).flatMap(definition => {
    const steps = stepsOf(definition).filter(({ state }) => state.node.meta?.owner === party)
    const sources = steps.flatMap(({ state }): readonly Citation[] => {
      const source = state.node.meta?.source
      return source === undefined ? [] : [source]
    })
    const [first] = sources
    if (first === undefined) return []
    const process = link(idOf.process(definition.id), definition.title)
    return [
      {
        text: join('U bent aan zet in "', [process], '", in deze stappen:'),
        sources: [first],
        items: steps.flatMap(({ state }): readonly Item[] => {
          const source = state.node.meta?.source
          return source === undefined ? [] : [item([stepLink(state, definition, pack)], source)]
        })
      }
    ]
  })
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
