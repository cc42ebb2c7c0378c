import pc from 'picocolors'
import type { Channel, Host } from '../host.ts'

export type Colors = ReturnType<typeof pc.createColors>

/** Colours only for a person at a terminal who did not switch them off. */
export function hasColors(channel: Channel, env: Host['env']): boolean {
  return channel.isTerminal && !env['NO_COLOR'] && env['TERM'] !== 'dumb'
}

export function colorsFor(channel: Channel, env: Host['env']): Colors {
  return pc.createColors(hasColors(channel, env))
}
