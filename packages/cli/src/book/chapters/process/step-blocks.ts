import { item, link, list, section, subsection } from '../../model/blocks.ts'
import type { Block, Item, Sources } from '../../model/book.ts'
import { idOf } from '../../model/ids.ts'
import { join } from '../../model/text.ts'
import { limitLink, partyLink, subjectLink } from '../../tell/names.ts'
import { tellEffects } from '../../tell/tell-effects.ts'
import { presentVersion, tellLength, tellStart } from '../../tell/tell-limit.ts'
import { isShared, refusedIn, stepTitle } from './steps-of.ts'
import type { Shared, Step } from './steps-of.ts'
import { decidedBy, eventName, tellCourse, tellWays, titleOf } from './tell-course.ts'
import type { ProcessTelling } from './tell-course.ts'

/** One step: who acts, by when, what opens, what can happen, and where it goes. */
export function stepBlocks(
  step: Step,
  shared: readonly Shared[],
  telling: ProcessTelling
): readonly Block[] {
  const { state, courses, always } = step
  const { definition, pack, sharedLists } = telling
  const { meta, entry = [], exit = [] } = state.node
  if (meta === undefined) return []
  const sources: Sources = [meta.source]
  const id = idOf.step(definition.id, state.path)
  const isDeep = state.path.includes('.')
  const heading = (isDeep ? subsection : section)(id, stepTitle(state, definition, pack))
  const effects = { pack, process: definition.id, sources, sharedLists }
  const own = courses.filter(course => !isShared(course, shared))
  const opens = tellEffects(entry, effects)
  const leaves = tellEffects(exit, effects)
  const grouped = (title: Item['text'], items: readonly Item[]): readonly Item[] =>
    items.length === 0 ? [] : [{ text: title, sources, items }]
  return [
    heading,
    ...list([
      ...whoAndWhen(step, telling),
      ...grouped('Aan het begin van de stap:', opens),
      ...grouped(
        join('Hier wordt beslist waar het heen gaat. ', decidedBy(always, telling)),
        tellWays(always, sources, telling)
      ),
      ...grouped(
        'Wat er kan gebeuren, en waar het dan heen gaat:',
        own.map(course => tellCourse(course, sources, telling))
      ),
      ...inBetween(step, shared, sources, telling),
      ...refused(step, sources, telling),
      ...grouped('Aan het eind van de stap:', leaves)
    ])
  ]
}

function whoAndWhen(
  { state: { node, kind, children } }: Step,
  { pack }: ProcessTelling
): readonly Item[] {
  const { meta } = node
  if (meta === undefined) return []
  const { owner, deadline, rests, decides = [], source } = meta
  const limit = deadline === undefined ? undefined : pack.timeLimits[deadline]
  const version = limit && presentVersion(limit)
  const when =
    limit === undefined || version === undefined
      ? []
      : [
          item(
            version.period === null
              ? join('Wanneer: nog niet afgesproken (', [limitLink(limit.name, pack)], ').')
              : join(
                  `Wanneer: ${tellLength(version)} vanaf `,
                  tellStart(version.start, pack),
                  ' (',
                  [limitLink(limit.name, pack)],
                  ').'
                ),
            version.source
          )
        ]
  const weighed: Item = {
    text: 'Wat hier wordt gewogen, en opnieuw bij elk nieuw feit:',
    sources: [source],
    items: decides.map(name => item([subjectLink(name, pack)], source))
  }
  return [
    ...(owner === undefined ? [] : [item(join('Wie: ', [partyLink(owner, pack)], '.'), source)]),
    ...when,
    ...(kind === 'final' ? [item('Hier eindigt de zaak.', source)] : []),
    ...(rests === true
      ? [item('Een zaak mag hier blijven: niemand hoeft iets te doen.', source)]
      : []),
    ...(kind === 'parallel'
      ? [
          item(
            `Deze delen lopen naast elkaar: ${children.map(({ node: child, name }) => child.meta?.title ?? name).join('; ')}.`,
            source
          )
        ]
      : []),
    ...(decides.length === 0 ? [] : [weighed])
  ]
}

/** What a party may not report here, so that nobody finds out by trying. */
function refused(
  { state }: Step,
  sources: Sources,
  { definition }: ProcessTelling
): readonly Item[] {
  const titles = refusedIn(state).map(name => eventName(name, definition))
  if (titles.length === 0 || state.children.length > 0) return []
  return [
    item(
      `Wat hier niet kan: ${titles.join('; ')}. Wie het toch meldt, hoort waarom het niet kan en wat wel kan.`,
      ...sources
    )
  ]
}

/** What this step shares with others stands in one table at the end of the chapter. */
function inBetween(
  step: Step,
  shared: readonly Shared[],
  sources: Sources,
  telling: ProcessTelling
): readonly Item[] {
  const here = shared.filter(({ steps }) => steps.includes(step))
  if (here.length === 0) return []
  const { id } = telling.definition
  const titles = here.map(({ course }) => titleOf(course, telling))
  return [
    {
      text: join(
        'Wat hier ook tussendoor kan komen: ',
        titles.map((title, index) => (index === 0 ? title : `; ${title}`)),
        '. Zie ',
        [link(`${idOf.process(id)}-tussendoor`, 'Wat tussendoor kan komen')],
        '.'
      ),
      sources
    }
  ]
}
