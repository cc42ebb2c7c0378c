import type { Digest } from '@ketenregie/core'
import { hash } from 'node:crypto'

/** SHA-256 by the machine, some four times as fast as the engine's own. */
export const systemDigest: Digest = text => hash('sha256', text, 'hex')
