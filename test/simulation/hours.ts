import { dateInAmsterdam } from '@ketenregie/core'
import type { Receivers } from './receivers.ts'
import type { Worker } from './worker.ts'
import type { World } from './world.ts'

const hour = 3_600_000
const day = 24 * hour

/** Every worker works every few nights, all of them at the same moment. */
export function keepHours(
  world: World,
  workers: readonly Worker[],
  receivers: Receivers,
  end: number
): void {
  const { timeline, random } = world
  const pace = random.fork('nights').between(1, 5) * day
  const night = (): void => {
    if (timeline.now > end) return
    for (const worker of workers) {
      worker.tire()
      void work(world, worker, receivers)
    }
    timeline.after(pace, night)
  }
  timeline.after(hour, night)
}

/** The storm is over: everything starts again, and time goes on until nothing is due any more. */
export function comeToRest(world: World, workers: readonly Worker[], receivers: Receivers): void {
  world.weather.calm()
  for (const worker of workers) worker.start()
  const [worker] = workers
  if (!worker) return
  world.timeline.after(day, () => void lookAtIncidents(world, worker))
  for (const later of [2, 3, 30, 120, 400, 401])
    world.timeline.after(later * day, () => void work(world, worker, receivers))
}

/** What is due is done first, for it may bring messages. */
async function work({ timeline }: World, worker: Worker, receivers: Receivers): Promise<void> {
  await worker.ask(async engine => engine.due(dateInAmsterdam(timeline.instant)))
  await worker.ask(async (engine, life) =>
    engine.deliver({ worker: life.name, send: receivers.sender(life) })
  )
}

/** A person has half of the incidents tried again. */
async function lookAtIncidents({ random }: World, worker: Worker): Promise<void> {
  const choice = random.fork('incidents')
  await worker.ask(async engine => {
    for (const { caseId, id } of await engine.queue({ status: 'incident' }))
      if (choice.chance(0.5)) await engine.requeue(caseId, id, { by: 'beheer' })
  })
}
