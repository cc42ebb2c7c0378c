import type { Contestant, World } from './world.ts'

/** CPU time per case of one contestant, in nanoseconds, round by round. */
export interface Measured {
  readonly name: string
  readonly rounds: readonly number[]
}

export interface Effort {
  readonly rounds: number
  /** How long one contestant works in one round, in milliseconds. */
  readonly work: number
}

/** Contestants take turns within each round, so that a busy machine bothers them alike. */
export async function measure(
  { cases }: World,
  contestants: readonly Contestant[],
  { rounds, work }: Effort
): Promise<readonly Measured[]> {
  const turns = []
  for (const contestant of contestants)
    turns.push({
      contestant,
      size: await sizeOf(contestant, cases.length, work),
      times: [] as number[]
    })
  for (let round = 0; round < rounds; round += 1)
    for (const { contestant, size, times } of turns)
      times.push((await cpuTime(contestant, size, cases.length)) / size)
  return turns.map(({ contestant, times }) => ({ name: contestant.name, rounds: times }))
}

/** How many cases fill the time; trying it out is also the warming up. */
async function sizeOf(contestant: Contestant, cases: number, work: number): Promise<number> {
  let size = contestant.batch ?? 1
  for (let spent = 0; ; size *= 2) {
    const time = await cpuTime(contestant, size, cases)
    spent += time
    if (time >= work * 1e6 && spent >= 4 * work * 1e6) return size
    if (time >= 10 * work * 1e6) return size
  }
}

/** Answers so many cases, going round as often as needed. */
async function cpuTime(contestant: Contestant, size: number, cases: number): Promise<number> {
  const start = process.cpuUsage()
  for (let left = size; left > 0; left -= cases) {
    const pending = contestant.run(0, Math.min(left, cases))
    if (pending !== undefined) await pending
  }
  const { user, system } = process.cpuUsage(start)
  return (user + system) * 1000
}
