import type { Catalogue } from '@ketenregie/core'
import type { FileProblems } from './file-problems.ts'

export const en: Catalogue<FileProblems> = {
  'files/not-a-folder': ({ path }) => ({
    text: `"${path}" does not exist or is not a folder.`,
    advice: 'Check the path.'
  }),
  'files/unreadable': ({ path }) => ({
    text: `"${path}" cannot be read.`,
    advice: 'Check the permissions.'
  }),
  'files/not-utf-8': ({ path }) => ({
    text: `"${path}" is not UTF-8 text.`,
    advice: 'Save the file as UTF-8.'
  }),
  'files/too-large': ({ path, mostBytes }) => ({
    text: `"${path}" is larger than ${mostBytes} bytes and was not read.`,
    advice: 'Spread the contents over more files.'
  }),
  'files/too-many': ({ path, most }) => ({
    text: `"${path}" holds more than ${most} files and folders; reading stopped.`,
    advice: 'Point at the folder that holds the agreements only.'
  }),
  'files/too-deep': ({ path, most }) => ({
    text: `"${path}" lies deeper than ${most} folders and was not read.`,
    advice: 'Use fewer folders in folders.'
  }),
  'files/link': ({ path }) => ({
    text: `"${path}" is a link or a special file and was not read.`,
    advice: 'Put the file itself in the folder.'
  })
}
