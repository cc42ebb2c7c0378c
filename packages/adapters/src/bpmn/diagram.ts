import type { Effect, Guard } from '@ketenregie/core'
import type { Box, Point } from './geometry.ts'

/** A process as a picture: what there is, where it stands, and what it means to a machine. */
export interface Diagram {
  readonly id: string
  readonly title: string
  readonly source: string
  readonly pool: Box
  readonly lanes: readonly Lane[]
  readonly shapes: readonly Shape[]
  readonly lines: readonly Line[]
}

export interface Lane {
  readonly id: string
  readonly name: string
  readonly box: Box
}

export interface Shape {
  readonly id: string
  readonly kind: ShapeKind
  readonly name: string
  readonly box: Box
  /** Where the name stands, when it does not stand inside. */
  readonly label: Box | null
  readonly lane: string
  /** The step of the process that it stands for. */
  readonly step: string | null
  /** What sets it off: events that are handled alike, a limit, or an answer. */
  readonly causes: readonly string[]
  readonly guard: Guard | null
  readonly documentation: string | null
  /** The shape that it sits on the edge of. */
  readonly host: string | null
  /** The frame or the parts that it stands in. */
  readonly within: string | null
  readonly interrupts: boolean
  readonly isReminder: boolean
}

export type ShapeKind =
  | 'start'
  | 'end'
  | 'step'
  | 'decision'
  | 'join'
  | 'message-received'
  | 'facts-known'
  | 'limit-passed'
  | 'message-sent'
  | 'end-with-message'
  | 'link-to'
  | 'link-from'
  | 'frame'
  | 'frame-start'
  | 'parts'
  | 'parts-start'
  | 'split'
  | 'awaited'
  | 'end-of-parts'
  | 'end-to-exit'
  /** A case of its own that is opened. */
  | 'call'
  | 'exit'

export interface Line {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly name: string
  readonly label: Box | null
  readonly guard: Guard | null
  /** Taken when no other line is. */
  readonly isDefault: boolean
  readonly effects: readonly Effect[]
  /** Events that complete the step that it leaves. */
  readonly causes: readonly string[]
  readonly points: readonly Point[]
}
