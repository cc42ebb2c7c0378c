import { Engine } from 'bpmn-engine'

export interface BpmnEngineResult {
  readonly name: string
  /** CPU time of one event in nanoseconds, round by round. */
  readonly rounds: readonly number[]
  /** Of the state that it keeps of an open case, halfway. */
  readonly bytes: number
}

/** The waiting steps of a journey without setbacks, with the two places where it forks. */
const steps = [
  'melding',
  'verzamelen',
  'gesprek',
  'opstellen',
  'in_detentie',
  'overdracht_aanbieden',
  'overdracht_aangeboden',
  'monitoring'
] as const
const forks = ['gesprek', 'in_detentie']

const flow = (from: string, to: string, condition = '') =>
  `<sequenceFlow id="${from}-${to}" sourceRef="${from}" targetRef="${to}">${condition}</sequenceFlow>`
const when =
  '<conditionExpression xsi:type="tFormalExpression">${environment.variables.yes}</conditionExpression>'

/** Tasks that wait for a signal; after a talk and after a release an exclusive gateway decides. */
const source = `<?xml version="1.0" encoding="UTF-8"?>
<definitions id="journey" xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" targetNamespace="ketenregie">
<process id="detentie_en_terugkeer" isExecutable="true">
<startEvent id="begin" />${flow('begin', steps[0])}
${steps.map(step => `<userTask id="${step}" />`).join('')}
${forks.map(step => `<exclusiveGateway id="na_${step}" default="na_${step}-eind" />`).join('')}
${steps
  .map((step, at) => {
    const next = steps[at + 1] ?? 'eind'
    if (!forks.includes(step)) return flow(step, next)
    const fork = `na_${step}`
    return flow(step, fork) + flow(fork, next, when) + flow(fork, 'eind')
  })
  .join('\n')}
<endEvent id="eind" />
</process>
</definitions>`

const variables = { yes: true }

/**
 * An engine brought back from its kept state, told of the task that waits, and kept again: what one
 * event costs a host that keeps its cases. Throws when a case does not take every step.
 */
export async function measureBpmnEngine(rounds: number): Promise<BpmnEngineResult> {
  const halfway = await live(4)
  const measured: number[] = []
  await live(steps.length)
  for (let round = 0; round < rounds; round++) {
    const begun = process.cpuUsage()
    for (let time = 0; time < 3; time++) await live(steps.length)
    const { user, system } = process.cpuUsage(begun)
    measured.push(((user + system) * 1000) / (3 * steps.length))
  }
  const name = `bpmn-engine 25.0.1, stand bewaard, ${steps.length} stappen rechtuit`
  return { name, rounds: measured, bytes: Buffer.byteLength(halfway) }
}

/** A case from its beginning through this many steps; what is kept of it then. */
async function live(events: number): Promise<string> {
  const engine = new Engine({ name: 'case', source, variables })
  const opened = await engine.execute()
  let kept = JSON.stringify(opened.getState())
  void engine.stop()
  for (let event = 0; event < events; event++) {
    const recovered = new Engine().recover(JSON.parse(kept))
    const execution = await recovered.resume()
    const waiting = execution.getPostponed().find(({ type }) => type === 'bpmn:UserTask')
    if (!waiting || waiting.id !== steps[event])
      throw new Error(`bpmn-engine waits in ${waiting?.id}`)
    waiting.signal()
    kept = JSON.stringify(execution.getState())
  }
  return kept
}
