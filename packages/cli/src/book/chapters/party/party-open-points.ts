import { list } from '../../model/blocks.ts'
import type { Block } from '../../model/book.ts'
import type { BookInput } from '../../model/book-input.ts'
import { idOf } from '../../model/ids.ts'
import { pieces } from '../../model/text.ts'
import { openPoints } from '../open-points-chapter.ts'
import { stepsOf } from '../process/steps-of.ts'

/** The open points that name this party, its messages, or a limit of a step of its own. */
export function partyOpenPoints(party: string, { pack }: BookInput): readonly Block[] {
  const limits = Object.values(pack.processes).flatMap(definition =>
    stepsOf(definition).flatMap(({ state }) => {
      const { meta } = state.node
      return meta?.owner === party && meta.deadline !== undefined ? [meta.deadline] : []
    })
  )
  const messages = Object.values(pack.messages).filter(
    ({ from, to }) => from === party || to === party
  )
  const norms = Object.values(pack.norms).filter(norm => norm.party === party)
  const matters = Object.entries(pack.openMatters ?? {}).filter(([, each]) => each.owner === party)
  const owned = new Set(matters.map(([name]) => idOf.openMatter(name)))
  const about = new Set([
    ...limits.map(idOf.limit),
    ...messages.map(({ name }) => idOf.message(name)),
    ...norms.map(({ id }) => idOf.norm(id))
  ])
  const items = openPoints({ pack }).flatMap(group => group.items)
  return list(
    items.flatMap(({ id = '', ...item }) => {
      if (owned.has(id)) return [item]
      if (id !== '') return []
      const isAbout = pieces(item.text).some(each => typeof each !== 'string' && about.has(each.to))
      return isAbout ? [item] : []
    })
  )
}
