import { isCivilDate, isInstant } from '@ketenregie/core'
import type { CivilDate, Instant } from '@ketenregie/core'
import * as z from 'zod'
import type { Form } from './line-problems.ts'

/**
 * Refers to a message or case, and is safe to print. At least one letter, so that a number that
 * identifies a person cannot stand in for it.
 */
export const idField = field('id', isId)

/** Of a fact, event or party in the agreements. */
export const nameField = field('name', (text): text is string =>
  /^[a-z][a-z0-9_]{0,63}$/.test(text)
)

export const dayField = field('day', isCivilDate)

export const momentField = field('moment', isMoment)

export const municipalityField = field('municipality', (text): text is string =>
  /^GM\d{4}$/.test(text)
)

export const textField = field('text', isShortText)

function field<Written extends string>(form: Form, test: (text: string) => text is Written) {
  return z.custom<Written>(value => typeof value === 'string' && test(value), form)
}

function isId(text: string): text is string {
  return /^(?=.*[A-Za-z])[A-Za-z0-9][A-Za-z0-9._:-]{0,63}$/.test(text)
}

function isMoment(text: string): text is CivilDate | Instant {
  return isCivilDate(text) || isInstant(text)
}

function isShortText(text: string): text is string {
  return text.length <= 200 && text.trim() !== '' && !/\p{Cc}/u.test(text)
}
