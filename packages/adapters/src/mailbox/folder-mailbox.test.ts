import { appendFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { OutgoingMessage } from '@ketenregie/core'
import { temporaryFolder } from '../files/temporary-folder.fixture.ts'
import { FolderMailbox } from './folder-mailbox.ts'

const message: OutgoingMessage = {
  key: '["Z-1","00000002.001"]',
  caseId: 'Z-1',
  id: '00000002.001',
  to: 'gemeente',
  message: 'herinnering',
  on: '2026-05-01',
  attempt: 1,
  purpose: 're_integratie',
  legalBasis: 'artikel 1',
  facts: { schulden: 'yes', einddatum: '2026-08-01', wonen: { unknown: 'asked' } },
  limit: 'plan',
  final: '2026-05-14'
}

const lines = (folder: string, name = 'gemeente') =>
  readFileSync(join(folder, `${name}.jsonl`), 'utf8').split('\n')

it('writes a line a message, in Dutch, with what for and on which ground', async () => {
  const folder = temporaryFolder()
  await new FolderMailbox(folder).send(message)
  const [line = '', end] = lines(folder)
  expect(end).toBe('')
  expect(JSON.parse(line)).toEqual({
    sleutel: message.key,
    zaak: 'Z-1',
    aan: 'gemeente',
    bericht: 'herinnering',
    op: '2026-05-01',
    doel: 're_integratie',
    grondslag: 'artikel 1',
    feiten: { schulden: 'ja', einddatum: '2026-08-01', wonen: { onbekend: 'gevraagd' } },
    termijn: 'plan',
    uiterlijk: '2026-05-14'
  })
})

it('writes a message once, however often it comes, and also after it was started again', async () => {
  const folder = temporaryFolder()
  const first = new FolderMailbox(folder)
  await first.send(message)
  await first.send({ ...message, attempt: 2 })
  await new FolderMailbox(folder).send({ ...message, attempt: 3 })
  await new FolderMailbox(folder).send({ ...message, key: 'another' })
  expect(lines(folder)).toHaveLength(3)
})

it('takes half a line away that was left when the power went, and writes it as a whole', async () => {
  const folder = temporaryFolder()
  await new FolderMailbox(folder).send({ ...message, key: 'before' })
  appendFileSync(join(folder, 'gemeente.jsonl'), '{"sleutel":"[\\"Z-1\\"')
  await new FolderMailbox(folder).send(message)
  const keys = lines(folder)
    .filter(Boolean)
    .map(line => JSON.parse(line).sleutel)
  expect(keys).toEqual(['before', message.key])
})

it('refuses a party of which the name is no name of a file, and does not ask to try again', async () => {
  const mailbox = new FolderMailbox(temporaryFolder())
  for (const to of ['../gemeente', '', 'a/b', '.'])
    await expect(mailbox.send({ ...message, to })).rejects.toMatchObject({ retryable: false })
})

it('asks to try again when the folder cannot be written', async () => {
  const mailbox = new FolderMailbox(join(temporaryFolder(), 'gone'))
  await expect(mailbox.send(message)).rejects.toMatchObject({
    name: 'PortError',
    retryable: true
  })
})
