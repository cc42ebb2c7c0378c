import type { SourceName } from '../landelijk.generated.ts'

/** A place in a source that the pack has registered. */
export interface Cited {
  readonly source: SourceName
  readonly place: string
}

export const report = (place: string): Cited => ({ source: 'gooi_en_vechtstreek', place })

export const minimumNorms = (place: string): Cited => ({ source: 'minimumnormen', place })

export const workingProcess = (place: string): Cited => ({ source: 'zvh_werkwijze', place })

export const adviceSheet = (place: string): Cited => ({ source: 'omgevingsadvies', place })
