import { CannotDraw, a3, drawPages, printSvg } from '@ketenregie/adapters/bpmn'
import type { AgreementPack } from '@ketenregie/rules'

/**
 * An overview of each process that can be drawn, by name, on as many pages as it takes to read every
 * text in print.
 */
export function drawPictures(pack: AgreementPack): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    Object.entries(pack.processes).flatMap(([name, definition]) => {
      try {
        const pages = drawPages(definition, pack, { show: 'main', page: a3 })
        return [[name, pages.map(page => printSvg(page).trim())]]
      } catch (cause) {
        if (cause instanceof CannotDraw) return []
        throw cause
      }
    })
  )
}
