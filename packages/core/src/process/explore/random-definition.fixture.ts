import fc from 'fast-check'
import type { Effect, ProcessDefinition, StateNode, Transition } from '../definition.ts'

const answers = ['yes', 'no', 'unknown'] as const
export const events = ['e0', 'e1', 'e2']
export const limits = ['l0', 'l1']
export const rules = ['r0', 'r1']

interface Skeleton {
  readonly kind: 'atomic' | 'final' | 'compound' | 'parallel'
  readonly children: readonly Skeleton[]
}

/** Any definition that hangs together: nested, parallel, guarded, with effects everywhere. */
export const randomDefinition: fc.Arbitrary<ProcessDefinition> = fc
  .letrec<{ tree: Skeleton; leaf: Skeleton }>(tie => ({
    leaf: fc.record({
      kind: fc.constantFrom<Skeleton['kind'][]>('atomic', 'atomic', 'atomic', 'final'),
      children: fc.constant([])
    }),
    tree: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      tie('leaf'),
      tie('leaf'),
      fc.record({
        kind: fc.constantFrom<Skeleton['kind'][]>('compound', 'parallel'),
        children: fc.array(tie('tree'), { minLength: 1, maxLength: 3 })
      })
    )
  }))
  .tree.chain(tree => {
    const root: Skeleton = tree.children.length > 0 ? tree : { kind: 'compound', children: [tree] }
    return toNode(root, [], pathsIn(root, [])).map(node => ({
      ...node,
      id: 'random',
      version: '1',
      title: 'Random',
      events: Object.fromEntries(
        events.map(event => [event, { title: event, by: [], facts: [], source: null }])
      )
    }))
  })

/** Names in another order than that of the document, which the machine must not mind. */
const names = ['b', 'c', 'a']

function pathsIn({ children }: Skeleton, path: readonly string[]): readonly string[] {
  return children.flatMap((child, at) => {
    const here = [...path, names[at] ?? 'd']
    return [here.join('.'), ...pathsIn(child, here)]
  })
}

function toNode(
  { kind, children }: Skeleton,
  path: readonly string[],
  paths: readonly string[]
): fc.Arbitrary<StateNode> {
  const here = path.join('_') || 'root'
  const effects = (kindOf: string, most: number): fc.Arbitrary<readonly Effect[]> =>
    fc.integer({ min: 0, max: most }).map(count =>
      Array.from({ length: count }, (_, at) => ({
        type: 'message',
        params: { message: `${here}-${kindOf}-${at}` }
      }))
    )
  const transition: fc.Arbitrary<Transition> = fc.record(
    {
      target: fc.constantFrom(...paths).map(target => `#random.${target}`),
      guard: fc.record({
        type: fc.constant('rule' as const),
        params: fc.record({ rule: fc.constantFrom(...rules), is: fc.constantFrom(...answers) })
      }),
      actions: fc
        .integer({ min: 0, max: 9999 })
        .map(number => [{ type: 'message' as const, params: { message: `${here}-way-${number}` } }])
    },
    { requiredKeys: [] }
  )
  const ways = (keys: readonly string[]) =>
    fc.dictionary(fc.constantFrom(...keys), fc.array(transition, { maxLength: 2 }), { maxKeys: 2 })
  const ends = { entry: effects('entry', 1), exit: effects('exit', 1) }
  if (kind === 'final') return fc.record(ends).map(node => ({ ...node, type: 'final' as const }))
  const states = fc
    .tuple(...children.map((child, at) => toNode(child, [...path, names[at] ?? 'd'], paths)))
    .map(nodes => Object.fromEntries(nodes.map((node, at) => [names[at] ?? 'd', node])))
  const always = fc.oneof(
    { weight: 4, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.array(transition, { maxLength: 2 }) }
  )
  const own = { ...ends, on: ways(events), after: ways(limits), always }
  if (kind === 'atomic') return fc.record(own)
  const first = fc.constantFrom(...names.slice(0, children.length))
  return fc
    .record({ ...own, states, first })
    .map(({ first: initial, ...node }) =>
      kind === 'parallel' ? { ...node, type: kind } : { ...node, initial }
    )
}
