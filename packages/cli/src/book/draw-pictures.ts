import { CannotDraw, drawProcess, printSvg } from '@ketenregie/adapters/bpmn'
import type { AgreementPack } from '@ketenregie/rules'

/** An overview of each process that can be drawn, by name. */
export function drawPictures(pack: AgreementPack): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(pack.processes).flatMap(([name, definition]) => {
      try {
        return [[name, printSvg(drawProcess(definition, pack, { show: 'main' })).trim()]]
      } catch (cause) {
        if (cause instanceof CannotDraw) return []
        throw cause
      }
    })
  )
}
