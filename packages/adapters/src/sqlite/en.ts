import type { Catalogue } from '@ketenregie/core'
import type { StoreProblems } from './store-problems.ts'

export const en: Catalogue<StoreProblems> = {
  'sqlite/busy': ({ file }) => ({
    text: `The store "${file}" was in use by another program all the time.`,
    advice: 'Try again; otherwise close the program that holds the store.'
  }),
  'sqlite/cannot-open': ({ file }) => ({
    text: `The store "${file}" cannot be opened.`,
    advice: 'Check that the folder exists and can be written, and that the path is not a folder.'
  }),
  'sqlite/closed': ({ file }) => ({
    text: `The store "${file}" has been closed.`,
    advice: 'Open the store again.'
  }),
  'sqlite/damaged': ({ file }) => ({
    text: `The store "${file}" is damaged.`,
    advice:
      'Stop using the file, keep it with the -wal and -shm files beside it, and put back a backup.'
  }),
  'sqlite/disk-full': ({ file }) => ({
    text: `The disk of the store "${file}" is full; nothing was stored half.`,
    advice: 'Make room and try again.'
  }),
  'sqlite/failed': ({ file, number }) => ({
    text: `The store "${file}" refuses (SQLite error ${number}); nothing was stored half.`,
    advice: 'Check the disk and the permissions of the file.'
  }),
  'sqlite/newer': ({ file, version, known }) => ({
    text: `The store "${file}" has version ${version}; this program knows version ${known}.`,
    advice: 'Use a newer version of Ketenregie, or another store.'
  }),
  'sqlite/not-a-case-store': ({ file }) => ({
    text: `"${file}" is not a store of Ketenregie; the file was not changed.`,
    advice: 'Choose another file, or a path where nothing is yet.'
  }),
  'sqlite/other-version': ({ file }) => ({
    text: `The store "${file}" was made by another version of Ketenregie; nothing was changed.`,
    advice:
      'Read it with that version, or have `ketenregie draai --opnieuw` make a new one and keep this one elsewhere.'
  }),
  'sqlite/read-only': ({ file }) => ({
    text: `The store "${file}" may not be written.`,
    advice: 'Give permission to write the file and the folder that it is in.'
  })
}
