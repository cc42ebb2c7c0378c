import { list, note, section } from '../model/blocks.ts'
import type { Chapter } from '../model/book.ts'
import type { BookInput } from '../model/book-input.ts'
import { idOf } from '../model/ids.ts'
import { tellLimit } from '../tell/tell-limit.ts'
import { limitExamples } from './limit-examples.ts'

/** Every limit with its agreement and dates worked out day by day. */
export function limitsChapter({ pack, asOf }: BookInput): Chapter {
  const limits = Object.values(pack.timeLimits)
  const { from, to } = pack.calendar.known
  return {
    id: idOf.chapter.limits,
    part: 'De afspraken zelf',
    title: 'Termijnen, met voorbeelden',
    blocks: [
      note(
        `De dag waarop een termijn begint, telt zelf niet mee. De gelijkgestelde dagen zijn bekend voor ${from} tot en met ${to}; daarbuiten is een datum voorlopig.`
      ),
      ...limits.flatMap(limit => [
        section(idOf.limit(limit.name), limit.what),
        ...list(tellLimit(limit, pack)),
        ...limitExamples(limit, pack.calendar, asOf)
      ])
    ]
  }
}
