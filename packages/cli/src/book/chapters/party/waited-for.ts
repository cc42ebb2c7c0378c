import type { ProcessDefinition } from '@ketenregie/core'
import type { AgreementPack } from '@ketenregie/rules'
import { item } from '../../model/blocks.ts'
import type { Item } from '../../model/book.ts'
import { join, plain } from '../../model/text.ts'
import { stepsOf } from '../process/steps-of.ts'
import { reportersOf, stepLink, titleOf } from '../process/tell-course.ts'

/** What others report that brings a case to a step of the party, each once. */
export function waitedFor(party: string, pack: AgreementPack): readonly Item[] {
  const items = Object.values(pack.processes).flatMap(each => waitedForIn(each, party, pack))
  const byText = new Map(items.map(each => [plain(each.text), each]))
  return [...byText.values()]
}

function waitedForIn(
  definition: ProcessDefinition,
  party: string,
  pack: AgreementPack
): readonly Item[] {
  const telling = { pack, definition, sharedLists: [] }
  return stepsOf(definition).flatMap(({ courses }) =>
    courses.flatMap(course => {
      const { cause, ways } = course
      const event = cause.kind === 'event' ? definition.events[cause.name] : undefined
      if (event === undefined || event.by.length === 0 || event.by.includes(party)) return []
      return ways.flatMap(({ to, from }) => {
        const meta = to?.node.meta
        if (to === null || to === from || meta?.owner !== party) return []
        const text = join(
          `"${titleOf(course, telling)}" (te melden door `,
          reportersOf(course, telling),
          '): dan bent u aan zet in "',
          [stepLink(to, definition, pack)],
          '".'
        )
        return [item(text, event.source ?? meta.source)]
      })
    })
  )
}
