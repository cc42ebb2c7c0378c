import type { Contestant, World } from '../world.ts'
import { oneByOne } from './json-rules-engine.ts'
import { outcomesFrom, spell, subjectsOf, trueOrFalse } from './subjects.ts'

/** One expression node with a line for each criterion. Throws where its binary does not load. */
export async function zenEngine(world: World): Promise<Contestant> {
  const { ZenEngine } = await import('@gorules/zen-engine')
  const subjects = subjectsOf(world)
  const expressions = subjects.map(({ name, when }) => ({
    id: name,
    key: name,
    value: spell(when, { fact: fact => fact, equal: '==' })
  }))
  const position = { x: 0, y: 0 }
  const content = {
    contentType: 'application/vnd.gorules.decision',
    nodes: [
      { id: 'in', type: 'inputNode', name: 'in', position },
      { id: 'rules', type: 'expressionNode', name: 'rules', position, content: { expressions } },
      { id: 'out', type: 'outputNode', name: 'out', position }
    ],
    edges: [
      { id: 'first', sourceId: 'in', targetId: 'rules', type: 'edge' },
      { id: 'second', sourceId: 'rules', targetId: 'out', type: 'edge' }
    ]
  }
  const decision = new ZenEngine().createDecision(Buffer.from(JSON.stringify(content)))
  const outcomes = async (facts: object) => {
    const { result } = (await decision.evaluate(facts)) as { result: Record<string, unknown> }
    return outcomesFrom(subjects, name => trueOrFalse(result[name]))
  }
  return { name: '@gorules/zen-engine 0.54.0', ...oneByOne(world, outcomes) }
}
