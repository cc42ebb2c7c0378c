import { heightOf, size } from './geometry.ts'
import type { Inner } from './inner.ts'
import type { Names, Reminder } from './names.ts'
import type { Block } from './plan.ts'
import type { Out, Row } from './rows.ts'

export const widths = {
  event: size.label,
  choice: 70,
  longChoice: 130,
  sent: 150,
  tail: 116,
  link: 120,
  question: 120
} as const

/** Room that the entry of a step takes, to its left. */
export const entry = {
  join: 50,
  link: 115,
  width: 180,
  start: 150,
  plain: 24,
  y: 46,
  linkDrop: 52,
  page: 48,
  pageWidth: 90
} as const

export interface MeasuredBlock {
  readonly block: Block
  readonly rows: readonly MeasuredRow[]
  readonly width: number
  readonly height: number
  /** With what comes in beside it. */
  readonly room: number
  /** Above it, for a long question. */
  readonly headroom: number
  readonly offsets: Offsets
  /** What stands in a step with parts. */
  readonly inner: Inner | null
}

/** Distances from the right edge of a step. */
export interface Offsets {
  readonly label: number
  readonly stub: number
  /** Width of an answer. */
  readonly choice: number
  readonly sent: number
  readonly tail: number
  readonly tailLabel: number
  readonly end: number
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
  /** Empty where nothing is chosen. */
  readonly answer: string
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
  const choice = choiceOf(block, names)
  let y = block.step.kind === 'decides' ? 4 : 10
  const own = block.rows.map(row => {
    const to = row.outs[0]?.to ?? ''
    return { row, reminder: null, label: row.kind === 'exit' ? titleOf(to) : names.row(row) }
  })
  const reminders = names.reminders(block.step).map(reminder => ({
    row: reminderRow,
    reminder,
    label: reminder.when
  }))
  const rows = [...own, ...reminders].map(({ row, reminder, label }, at): MeasuredRow => {
    const answers = names.answers(row)
    const outs = row.outs.map((out, index) => {
      const answer = answers[index] ?? ''
      const sent = reminder?.message ?? names.sent(out.effects)
      const tail = out.to === null ? (sent === '' ? names.noted : sent) : titleOf(out.to)
      const named = index === 0 && row.kind !== 'branch' ? heightOf(label, widths.event) : 0
      const above = Math.max(named, heightOf(answer, choice))
      const below = out.to === null || sent === '' ? 0 : heightOf(sent, widths.sent) + 4
      const beside = heightOf(tail, widths.tail) / 2
      const room = Math.max(above + 6, size.event / 2, beside)
      const line = Math.max(y + room, at === 0 && index === 0 ? entry.y : 0)
      y = line + Math.max(size.event / 2 + below, beside) + gap
      return { out, sent, tail, answer, y: line }
    })
    return { row, reminder, label, outs }
  })
  const height = Math.max(y, 80, inner?.height ?? 0)
  const link = heightOf(titleOf(block.step.name), widths.link)
  const beside = block.isLinked ? entry.y + entry.linkDrop + size.event / 2 + link + 8 : 0
  return {
    block,
    rows,
    inner,
    offsets: offsetsOf(rows, choice),
    width: inner?.width ?? size.task,
    height,
    room: Math.max(height, beside),
    headroom: headroomOf(block, names)
  }
}

/** The padding between steps has room for two lines. */
function headroomOf(block: Block, names: Names): number {
  if (block.step.kind !== 'decides') return 0
  return Math.max(0, heightOf(names.question(block), widths.question) - 2 * size.line)
}

/** Answers to several rules say which rule each is about. */
function choiceOf({ rows }: Block, names: Names): number {
  const answers = rows.flatMap(row => names.answers(row))
  return answers.some(one => one.includes(':')) ? widths.longChoice : widths.choice
}

/** No wider than what has to stand there. */
function offsetsOf(rows: readonly MeasuredRow[], choice: number): Offsets {
  const label = 26
  const outs = rows.flatMap(row => row.outs)
  const isNamed = rows.some(({ row }) => row.kind !== 'branch')
  const hasChoice = rows.some(({ row }) => row.kind !== 'branch' && row.outs.length > 1)
  const stub = label + widths.event + 10
  const afterLabel = isNamed ? stub : 20 + choice - widths.choice
  const afterChoice = hasChoice ? stub + size.gateway + 24 + choice : afterLabel
  const isSent = outs.some(({ out, sent }) => out.to !== null && sent !== '')
  const sent = afterChoice + widths.sent / 2
  const afterSent = isSent ? sent + widths.sent / 2 : afterChoice
  const tail = afterSent + 6 + size.event / 2
  const tailLabel = tail + size.event / 2 + 6
  const hasTail = outs.some(({ out }) => out.by !== 'line')
  return {
    label,
    stub,
    choice,
    sent,
    tail,
    tailLabel,
    end: hasTail ? tailLabel + widths.tail : afterSent
  }
}

const reminderRow: Row = {
  kind: 'timer',
  causes: [],
  interrupts: false,
  completes: false,
  outs: [{ guard: null, to: null, effects: [], by: 'nothing' }]
}
