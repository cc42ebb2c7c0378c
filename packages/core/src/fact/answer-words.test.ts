import { expect, it } from 'vitest'
import { answerWords, readAnswer, readReason, reasonWords } from './answer-words.ts'

it('reads back every answer and every reason that it writes, in both languages', () => {
  for (const [answer, word] of Object.entries(answerWords))
    expect([readAnswer(answer), readAnswer(word)]).toEqual([answer, answer])
  for (const [reason, word] of Object.entries(reasonWords))
    expect([readReason(reason), readReason(word)]).toEqual([reason, reason])
})

it.each(['Ja', 'y', 1, 0, null, undefined, '', 'toString'])(
  'does not guess what %j means',
  word => {
    expect(readAnswer(word)).toBeUndefined()
    expect(readReason(word)).toBeUndefined()
  }
)
