import type { DiagnosticOf } from '@ketenregie/core'

/** What can stand in the way of reading a folder; `path` is as the reader of the message knows it. */
export interface FileProblems {
  'files/not-a-folder': { readonly path: string }
  'files/unreadable': { readonly path: string }
  'files/not-utf-8': { readonly path: string }
  'files/too-large': { readonly path: string; readonly mostBytes: number }
  'files/too-many': { readonly path: string; readonly most: number }
  'files/too-deep': { readonly path: string; readonly most: number }
  'files/link': { readonly path: string }
}

export type FileProblem = DiagnosticOf<FileProblems>
