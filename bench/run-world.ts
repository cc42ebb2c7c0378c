import { contestantsFor } from './contestants/contestants.ts'
import { measure } from './measure.ts'
import type { Effort, Measured } from './measure.ts'
import { countDeviations, verify } from './verify.ts'
import type { Deviation } from './verify.ts'
import { generatedWorld } from './worlds/generated.ts'
import { participationWorld } from './worlds/participation.ts'
import type { Absent, World } from './world.ts'

/** What came of one world. */
export interface WorldResult {
  readonly title: string
  readonly names: number
  readonly verified: number
  readonly measured: readonly Measured[]
  readonly deviations: readonly Deviation[]
  readonly absent: readonly Absent[]
}

export const worldNames = ['vast', 'wisselend', 'onvolledig', '10', '100', '1000', '10000'] as const
export type WorldName = (typeof worldNames)[number]

export async function runWorld(name: string, isSmall: boolean): Promise<WorldResult> {
  const world = worldOf(name, isSmall)
  const { all, counted, absent } = await contestantsFor(world, !/^\d+$/.test(name))
  const verified = await verify(world, all)
  const deviations: Deviation[] = []
  for (const one of counted) deviations.push(await countDeviations(world, one))
  const effort: Effort = isSmall
    ? { rounds: 2, work: 1 }
    : { rounds: world.names.length > 1000 ? 5 : 15, work: 25 }
  const measured = await measure(world, all, effort)
  return { title: world.title, names: world.names.length, verified, measured, deviations, absent }
}

function worldOf(name: string, isSmall: boolean): World {
  const count = isSmall ? 64 : 4096
  const participation = (title: string, isShuffled: boolean, missing: number) =>
    participationWorld(`deelname, ${title}`, { count, isShuffled, missing })
  if (name === 'vast') return participation('volledig, feiten in vaste volgorde', false, 0)
  if (name === 'wisselend') return participation('volledig, feiten in wisselende volgorde', true, 0)
  if (name === 'onvolledig') return participation('drie op de tien feiten onbekend', true, 30)
  const rules = Number(name)
  return generatedWorld(rules, isSmall ? 32 : 1024)
}

// each world in a process of its own: what the engine learnt from one does not touch the next
const [name] = process.argv.slice(2)
if (import.meta.main && name !== undefined) {
  const result = await runWorld(name, process.argv.includes('--small'))
  process.stdout.write(JSON.stringify(result))
}
