import pc from 'picocolors'
import type { Channel, Host } from '../host.ts'

export type Colors = ReturnType<typeof pc.createColors>

/** Colours only for a person at a terminal, or where they are asked for; NO_COLOR goes before all. */
export function hasColors(channel: Channel, env: Host['env']): boolean {
  if (env['NO_COLOR']) return false
  const asked = env['FORCE_COLOR']
  if (asked) return asked !== '0' && asked !== 'false'
  return channel.isTerminal && env['TERM'] !== 'dumb'
}

export function colorsFor(channel: Channel, env: Host['env']): Colors {
  return pc.createColors(hasColors(channel, env))
}
