import { z } from 'zod'
import type { Form } from '../read/shape.ts'
import type { KnownNames } from './known-names.ts'

type FormatForm = Form & { readonly kind: 'format' }

/** A text that says something. */
export function textSchema({ except }: Form & { readonly kind: 'text' }): z.ZodType {
  return z.string().regex(except === undefined ? /\S/u : but([except], '[^]*\\S'))
}

/** Any text but these, that goes on like the pattern. */
export function but(words: readonly string[], pattern: string): RegExp {
  return new RegExp(`^(?!(?:${words.join('|')})$)${pattern}`, 'u')
}

/** Names that a file may not use, since every object has them. */
const reserved = Object.getOwnPropertyNames(Object.prototype)

/** A name as a key: always a text. */
export function nameSchema(form: Form, names: KnownNames): z.ZodType<string, string> {
  if (form.kind === 'text') return z.string().regex(/\S/u)
  if (form.kind !== 'format') return z.string()
  const known = form.refers === undefined ? undefined : names[form.refers]
  if (known !== undefined && known.length > 0) return z.enum(known)
  const { pattern } = form
  const taken = reserved.filter(word => new RegExp(pattern, 'u').test(word))
  if (form.format === 'date') return z.iso.date()
  if (form.format === 'moment') return z.string().regex(momentOnDay(pattern))
  return z
    .string()
    .regex(taken.length === 0 ? new RegExp(pattern, 'u') : but(taken, pattern.slice(1)))
}

/** The pattern of a moment, of days that exist. */
function momentOnDay(pattern: string): RegExp {
  const day = z.regexes.date.source.slice(1, -1)
  return new RegExp(
    pattern.replace('\\d{4}-\\d{2}-\\d{2}', () => day),
    'u'
  )
}

/** A name as a value: where digits fit the format, a number may stand for them. */
export function formatSchema(form: FormatForm, names: KnownNames): z.ZodType {
  const text = nameSchema(form, names)
  const numbers = form.format === 'date' ? null : numbersOf(new RegExp(form.pattern, 'u'))
  return numbers === null ? text : z.union([text, numbers])
}

function numbersOf(pattern: RegExp): z.ZodType | null {
  if (!pattern.test('1')) return null
  const digits = Array.from({ length: 15 }, (_, index) => 15 - index)
  const most = digits.map(count => '9'.repeat(count)).find(number => pattern.test(number))
  const bounds = pattern.test('1.5') ? z.number() : z.int()
  const from = pattern.test('-1') ? Number.MIN_SAFE_INTEGER : pattern.test('0') ? 0 : 1
  const to = most?.length === 15 ? Number.MAX_SAFE_INTEGER : Number(most)
  return bounds.min(from).max(to)
}
