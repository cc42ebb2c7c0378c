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
  const archive = random.fork('archive')
  const share = archive.chance(0.7) ? 0.4 : 0
  const pace = random.fork('nights').between(1, 5) * day
  const night = (): void => {
    if (timeline.now > end) return
    for (const worker of workers) {
      worker.tire()
      const erasesNow = (): void => {
        if (archive.chance(share))
          timeline.after(archive.below(1200), () => void erase(world, worker))
      }
      void work(world, worker, receivers, erasesNow)
      if (archive.chance(share / 2))
        timeline.after(archive.below(hour), () => void erase(world, worker))
    }
    timeline.after(pace, night)
  }
  timeline.after(hour, night)
}

/** The storm is over: everything starts again, and time goes on until nothing is due any more. */
export function comeToRest(world: World, workers: readonly Worker[], receivers: Receivers): void {
  world.weather.calm()
  for (const worker of workers) worker.start()
  const [worker, archivist = worker] = workers
  if (!worker || !archivist) return
  const wait = world.random.fork('last archive').below(2500)
  world.timeline.after(day, () => void lookAtIncidents(world, worker))
  for (const later of [20, 130, 402])
    world.timeline.after(later * day, () => void erase(world, worker))
  for (const later of [2, 3, 30, 120, 400, 401])
    world.timeline.after(later * day, () => {
      const erasesNow = (): void => world.timeline.after(wait, () => void erase(world, archivist))
      void work(world, worker, receivers, later === 2 ? erasesNow : undefined)
    })
}

/** What is due is done first, for it may bring messages. */
async function work(
  { timeline }: World,
  worker: Worker,
  receivers: Receivers,
  beforeMail: () => void = () => undefined
): Promise<void> {
  await worker.ask('due', async engine => engine.due(dateInAmsterdam(timeline.instant)))
  beforeMail()
  await worker.ask('delivery', async (engine, life) =>
    engine.deliver({ worker: life.name, send: receivers.sender(life) })
  )
}

/** What has been kept long enough goes. */
async function erase({ timeline, touch, tell }: World, worker: Worker): Promise<void> {
  const on = dateInAmsterdam(timeline.instant)
  const run = await worker.ask('erasure', async engine => engine.eraseDue({ on, by: 'archief' }))
  if (run?.left.some(({ why }) => why === 'on-hold')) touch('erasure put off by a duty to keep')
  for (const { caseId } of run?.erased ?? []) tell(() => `  ${caseId} is erased`)
}

/** A person has half of the incidents tried again. */
async function lookAtIncidents({ random }: World, worker: Worker): Promise<void> {
  const choice = random.fork('incidents')
  await worker.ask('management', async engine => {
    for (const { caseId, id } of await engine.queue({ status: 'incident' }))
      if (choice.chance(0.5)) await engine.requeue(caseId, id, { by: 'beheer' })
  })
}
