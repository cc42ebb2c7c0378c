/** A process that has no picture in this form; its message names the step. */
export class CannotDraw extends Error {
  override readonly name = 'CannotDraw'
}
