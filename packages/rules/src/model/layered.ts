/** How a part stands towards the other layers. */
export interface Layered {
  /** What a layer above may fill in for itself; absent: nothing. */
  readonly open?: readonly OpenPart[]
  /** No layer above may weaken it. */
  readonly minimumNorm?: true
  /** The region whose layer it comes from; absent: the layer that no other rests on. */
  readonly layer?: string
}

export type OpenPart = 'reading' | 'condition' | 'gate' | 'modality' | 'party'
