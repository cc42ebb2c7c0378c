import type { Language } from '@ketenregie/core'
import { en } from './words-en.ts'
import { nl } from './words-nl.ts'
import type { Words } from './words.ts'

export const wordsOf: Readonly<Record<Language, Words>> = { nl, en }
