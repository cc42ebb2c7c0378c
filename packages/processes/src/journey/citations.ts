import type { Citation } from '@ketenregie/core'

export const report = (place: string): Citation => ({ source: 'gooi_en_vechtstreek', place })

export const minimumNorms = (place: string): Citation => ({ source: 'minimumnormen', place })
