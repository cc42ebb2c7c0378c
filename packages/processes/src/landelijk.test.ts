import { readPack } from '@ketenregie/rules'
import { expect, it } from 'vitest'
import { nationalFiles } from './agreements/read-agreements.fixture.ts'
import { landelijk } from './landelijk.generated.ts'
import { processes } from './processes.ts'

it('is what the agreements say: generate again when this fails', () => {
  const { pack } = readPack(nationalFiles(), { name: 'landelijk', processes })
  expect(landelijk.hash).toBe(pack?.hash)
  expect(landelijk).toEqual(pack)
})
