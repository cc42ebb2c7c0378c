import type { ProcessDefinition } from '@ketenregie/core'
import { link, note, section, statement, table } from '../../model/blocks.ts'
import type { Block, Chapter, Row, Sources } from '../../model/book.ts'
import type { BookInput } from '../../model/book-input.ts'
import { idOf } from '../../model/ids.ts'
import { begin, capital, enumerate, join } from '../../model/text.ts'
import { partyLink } from '../../tell/names.ts'
import { sharedListBlocks, sharedListsOf } from './shared-lists.ts'
import { stepBlocks } from './step-blocks.ts'
import { subCaseBlocks } from './sub-cases.ts'
import { sharedCourses, stepsOf } from './steps-of.ts'
import type { Shared, Step } from './steps-of.ts'
import { reportersOf, sentencesOf, sourcesOf, stepLink, titleOf } from './tell-course.ts'
import type { ProcessTelling } from './tell-course.ts'

/** How a process goes, step by step, for the people who carry it out. */
export function workInstruction(definition: ProcessDefinition, input: BookInput): Chapter {
  const { pack, pictures } = input
  const steps = stepsOf(definition)
  const telling = { pack, definition, sharedLists: sharedListsOf(definition, steps) }
  const shared = sharedCourses(steps)
  const sources: Sources | null = definition.meta ? [definition.meta.source] : null
  return {
    id: idOf.process(definition.id),
    part: 'Werkinstructies',
    title: definition.title,
    blocks: [
      ...(sources === null ? [] : overview(steps, sources, telling)),
      ...(sources === null ? [] : drawn(definition, sources, pictures)),
      ...(sources === null ? [] : atAGlance(steps, telling)),
      ...steps
        .filter(({ state }) => state.parent !== null)
        .flatMap(step => stepBlocks(step, shared, telling)),
      ...subCaseBlocks(telling),
      ...(sources === null
        ? []
        : [
            ...between(steps, shared, sources, telling),
            ...sharedListBlocks(definition, sources, {
              ...telling,
              process: definition.id,
              sources
            })
          ])
    ]
  }
}

/** The overview, on as many pages as it takes; the table of steps below says the same in words. */
function drawn(
  { id, title }: ProcessDefinition,
  sources: Sources,
  pictures: BookInput['pictures']
): readonly Block[] {
  const pages = pictures[id]
  if (pages === undefined)
    return [note('Van dit proces is geen plaatje; de stappen staan hieronder.')]
  return pages.map((svg, index) => {
    const part = pages.length === 1 ? '' : `, blad ${index + 1} van ${pages.length}`
    const inWords = `Alle stappen staan in woorden in de tabel "De stappen van ${title}".`
    return {
      kind: 'picture',
      title: `Het proces "${title}"${part}`,
      svg,
      inWords,
      sources
    } as const
  })
}

function overview(
  steps: readonly Step[],
  sources: Sources,
  { pack, definition }: ProcessTelling
): readonly Block[] {
  const owners = [...new Set(steps.flatMap(({ state }) => state.node.meta?.owner ?? []))]
  const acting = steps.filter(({ state }) => state.node.meta?.owner !== undefined).length
  const who = enumerate(owners.map(owner => [partyLink(owner, pack)]))
  return [
    statement(
      join(
        `Dit is versie ${definition.version} van het proces "${definition.title}". In ${acting} stappen is iemand aan zet: `,
        who,
        '.'
      ),
      ...sources
    )
  ]
}

/** All steps in one table, to find one's way. */
function atAGlance(steps: readonly Step[], { pack, definition }: ProcessTelling): readonly Block[] {
  const rows = steps.flatMap(({ state }): readonly Row[] => {
    const { meta } = state.node
    if (meta === undefined || state.parent === null || state.children.length > 0) return []
    const limit = meta.deadline === undefined ? undefined : pack.timeLimits[meta.deadline]
    const when = limit === undefined ? '' : [link(idOf.limit(limit.name), limit.what)]
    const isDecision = meta.owner !== undefined && (state.node.always?.length ?? 0) > 0
    return [
      {
        cells: [
          [stepLink(state, definition, pack)],
          meta.owner === undefined
            ? state.kind === 'final'
              ? 'einde'
              : ''
            : [partyLink(meta.owner, pack)],
          isDecision ? 'meteen' : when
        ],
        sources: [meta.source]
      }
    ]
  })
  return [
    section(`${idOf.process(definition.id)}-stappen`, 'Alle stappen op een rij'),
    ...table(
      `De stappen van ${definition.title}`,
      ['stap', 'wie', 'wat er dan klaar moet zijn'],
      rows
    )
  ]
}

function between(
  steps: readonly Step[],
  shared: readonly Shared[],
  fallback: Sources,
  telling: ProcessTelling
): readonly Block[] {
  const { definition, pack } = telling
  const always = steps
    .filter(({ state }) => state.parent === null)
    .flatMap(step => step.courses.map(course => ({ course, steps: [step] })))
  const all = [...always, ...shared.filter(({ steps: [first] }) => first?.state.parent !== null)]
  const rows = all.map(({ course, steps: within }): Row => {
    const sources = sourcesOf(course, fallback, telling)
    const where = within.every(({ state }) => state.parent === null)
      ? 'in elke stap'
      : enumerate(within.map(({ state }) => ['"', stepLink(state, definition, pack), '"']))
    return {
      cells: [
        capital(titleOf(course, telling)),
        reportersOf(course, telling),
        spaced(sentencesOf(course, sources, telling)),
        where
      ],
      sources
    }
  })
  if (rows.length === 0) return []
  return [
    section(`${idOf.process(definition.id)}-tussendoor`, 'Wat tussendoor kan komen'),
    note(
      'Wat in drie of meer stappen hetzelfde gaat, staat hier één keer. Zegt een stap zelf iets anders, dan gaat dat voor.'
    ),
    ...table(
      `Wat tussendoor kan komen in "${definition.title}"`,
      ['wat', 'wie het meldt', 'wat er dan gebeurt', 'in welke stap'],
      rows
    )
  ]
}

function spaced(texts: readonly Row['cells'][number][]): Row['cells'][number] {
  return join(...texts.map((text, index) => (index === 0 ? begin(text) : join(' ', text))))
}
