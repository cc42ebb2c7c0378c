import { heightOf, size } from './geometry.ts'
import type { Names, Reminder } from './names.ts'
import type { Block, Out, Row } from './plan.ts'

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
  readonly height: number
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

const gap = 12

export function measure(
  block: Block,
  names: Names,
  titles: (step: string) => string
): MeasuredBlock {
  let y = block.step.kind === 'decides' ? 30 : 12
  const own = block.rows.map(row => ({ row, reminder: null, label: names.row(row) }))
  const reminders = names.reminders(block.step).map(reminder => ({
    row: reminderRow,
    reminder,
    label: reminder.when
  }))
  const rows = [...own, ...reminders].map(({ row, reminder, label }) => {
    const outs = row.outs.map((out, index) => {
      const sent = reminder?.message ?? names.sent(out.effects)
      const tail = out.to === null ? (sent === '' ? names.noted : sent) : titles(out.to)
      const above = index === 0 && row.kind !== 'branch' ? heightOf(label, widths.event) : size.line
      const below = out.to === null ? 0 : sent === '' ? 0 : heightOf(sent, widths.sent)
      const beside = heightOf(tail, widths.tail) / 2
      const line = y + Math.max(above + 8, size.event / 2, beside)
      y = line + Math.max(size.event / 2 + below + 4, beside) + gap
      return { out, sent, tail, y: line }
    })
    return { row, reminder, label, outs }
  })
  const least = block.isLinked ? entry.y + entry.linkDrop + 70 : 80
  return { block, rows, height: Math.max(y, least) }
}

const reminderRow: Row = {
  kind: 'timer',
  causes: [],
  interrupts: false,
  completes: false,
  outs: [{ guard: null, to: null, effects: [], isDrawn: false }]
}
