import { createRequire } from 'node:module'
import { drawProcess, printBpmn, printSvg } from '@ketenregie/adapters/bpmn'
import type { ProcessDefinition } from '@ketenregie/core'
import { landelijk } from '@ketenregie/processes'
import { BpmnModdle } from 'bpmn-moddle'
import { Linter } from 'bpmnlint'
import NodeResolver from 'bpmnlint/lib/resolver/node-resolver.js'
import type { Browser } from 'playwright-core'
import { afterAll, describe, expect, it } from 'vitest'
import { isBrowserAbsent, openBrowser } from './browser.fixture.ts'

const all = Object.values<ProcessDefinition>(landelijk.processes)

const viewer = createRequire(import.meta.url).resolve(
  'bpmn-js/dist/bpmn-navigated-viewer.production.min.js'
)

let opened: Promise<Browser> | undefined
const browser = () => (opened ??= openBrowser())
afterAll(async () => (await opened)?.close())

describe.each(all)('$id as BPMN', definition => {
  it('has nothing that the recommended rules of bpmnlint find', async () => {
    expect(await lint(await printBpmn(drawProcess(definition, landelijk)))).toEqual({})
  })

  it.skipIf(isBrowserAbsent)(
    'opens in bpmn-js, in Chromium (Debian: apt-get install chromium)',
    async () => {
      const diagram = drawProcess(definition, landelijk)
      const seen = await open(await printBpmn(diagram))
      expect(seen.warnings).toEqual([])
      expect(seen.shown).toBeGreaterThanOrEqual(diagram.shapes.length + diagram.lines.length)
    }
  )

  it('is a picture with a title, a description and nothing from elsewhere', () => {
    const svg = printSvg(drawProcess(definition, landelijk))
    expect(svg).toContain(`<title id="${definition.id}-titel">${definition.title}</title>`)
    expect(svg).not.toMatch(/<script|href="http|url\(http/)
    expect(svg).not.toMatch(/NaN|undefined/)
  })
})

it('finds what is wrong with a file', async () => {
  const [definition] = all
  if (!definition) return expect.unreachable()
  const xml = await printBpmn(drawProcess(definition, landelijk))
  expect(await lint(xml.replaceAll(/ name="[^"]*"/g, ''))).not.toEqual({})
})

async function lint(xml: string): Promise<object> {
  const { rootElement } = await new BpmnModdle().fromXML(xml)
  const linter = new Linter({
    config: { extends: 'bpmnlint:recommended' },
    resolver: new NodeResolver()
  })
  return linter.lint(rootElement)
}

interface Seen {
  readonly warnings: readonly string[]
  readonly shown: number
}

async function open(xml: string): Promise<Seen> {
  const page = await (await browser()).newPage()
  await page.setContent('<div id="vlak" style="width:1600px;height:900px"></div>')
  await page.addScriptTag({ path: viewer })
  const seen: Seen = await page.evaluate(`(async () => {
    const viewer = new BpmnJS({ container: '#vlak' })
    const { warnings } = await viewer.importXML(${JSON.stringify(xml)})
    const shown = viewer.get('elementRegistry').filter(({ type }) => type !== 'label').length
    return { warnings: warnings.map(({ message }) => message), shown }
  })()`)
  await page.close()
  return seen
}
