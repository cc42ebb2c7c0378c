import { heightOf, size } from './geometry.ts'
import type { Inner } from './inner.ts'
import type { Names, Reminder } from './names.ts'
import type { Block } from './plan.ts'
import type { Out, Row } from './rows.ts'

/** Distances from the right edge of a step. */
export const offsets = {
  label: 26,
  stub: 200,
  choice: 256,
  sent: 358,
  tail: 458,
  tailLabel: 482,
  end: 600
} as const

export const widths = { event: size.label, choice: 70, sent: 150, tail: 116 } as const

/** Room that the entry of a step takes, to its left. */
export const entry = { join: 50, link: 115, width: 180, y: 40, linkDrop: 52 } as const

export interface MeasuredBlock {
  readonly block: Block
  readonly rows: readonly MeasuredRow[]
  readonly width: number
  readonly height: number
  /** What stands in a step with parts. */
  readonly inner: Inner | null
}

export interface MeasuredRow {
  readonly row: Row
  readonly reminder: Reminder | null
  readonly label: string
  readonly outs: readonly MeasuredOut[]
}

export interface MeasuredOut {
  readonly out: Out
  readonly sent: string
  readonly tail: string
  /** Of its line, from the top of the block. */
  readonly y: number
}

const gap = 8

export function measure(
  block: Block,
  names: Names,
  titleOf: (step: string) => string,
  inner: Inner | null
): MeasuredBlock {
  let y = block.step.kind === 'decides' ? 30 : 10
  const own = block.rows.map(row => {
    const to = row.outs[0]?.to ?? ''
    return { row, reminder: null, label: row.kind === 'exit' ? titleOf(to) : names.row(row) }
  })
  const reminders = names.reminders(block.step).map(reminder => ({
    row: reminderRow,
    reminder,
    label: reminder.when
  }))
  const rows = [...own, ...reminders].map(({ row, reminder, label }) => {
    const outs = row.outs.map((out, index) => {
      const sent = reminder?.message ?? names.sent(out.effects)
      const tail = out.to === null ? (sent === '' ? names.noted : sent) : titleOf(out.to)
      const above = index === 0 && row.kind !== 'branch' ? heightOf(label, widths.event) : size.line
      const below = out.to === null || sent === '' ? 0 : heightOf(sent, widths.sent) + 4
      const beside = heightOf(tail, widths.tail) / 2
      const line = y + Math.max(above + 6, size.event / 2, beside)
      y = line + Math.max(size.event / 2 + below, beside) + gap
      return { out, sent, tail, y: line }
    })
    return { row, reminder, label, outs }
  })
  const least = block.isLinked ? entry.y + entry.linkDrop + 70 : 80
  return {
    block,
    rows,
    inner,
    width: inner?.width ?? size.task,
    height: Math.max(y, least, inner?.height ?? 0)
  }
}

const reminderRow: Row = {
  kind: 'timer',
  causes: [],
  interrupts: false,
  completes: false,
  outs: [{ guard: null, to: null, effects: [], by: 'nothing' }]
}
