import type { Page } from 'playwright-core'

/** What lies over a text in a picture, as a browser has drawn it. */
export interface Measured {
  readonly texts: number
  readonly faults: readonly string[]
}

/** Lines of text are measured as they are drawn, with the font that is there. */
export async function measurePicture(page: Page, svg: string): Promise<Measured> {
  await page.setContent(`<body style="margin:0">${svg}</body>`)
  return page.evaluate(code)
}

const code = `(() => {
  const svg = document.querySelector('svg')
  const { width, height } = svg.viewBox.baseVal
  svg.style.width = width + 'px'
  svg.style.height = height + 'px'
  const boxOf = element => {
    const { left, top, right, bottom } = element.getBoundingClientRect()
    return { left, top, right, bottom }
  }
  // letters do not fill the height of their line
  const inked = ({ left, top, right, bottom }) => ({ left, right, top: top + 2, bottom: bottom - 2 })
  const meet = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
  const within = (a, b) => a.left >= b.left && a.right <= b.right && a.top >= b.top && a.bottom <= b.bottom
  const texts = [...svg.querySelectorAll('text')].flatMap(text => {
    const lines = text.querySelectorAll('tspan')
    return (lines.length === 0 ? [text] : [...lines]).map(one => ({
      of: text, words: one.firstChild.textContent, box: inked(boxOf(one))
    }))
  })
  const origin = svg.getScreenCTM()
  const segments = [...svg.querySelectorAll('.lijn,.maand,.vandaag')].flatMap(path => {
    if (path.matches('.maand,.vandaag')) return [{ path, box: boxOf(path) }]
    const points = [...path.getAttribute('d').matchAll(/[ML]([\\d.-]+) ([\\d.-]+)/g)]
      .map(([, x, y]) => new DOMPoint(Number(x), Number(y)).matrixTransform(origin))
    return points.slice(1).map((to, at) => ({ path, box: {
      left: Math.min(points[at].x, to.x), right: Math.max(points[at].x, to.x),
      top: Math.min(points[at].y, to.y), bottom: Math.max(points[at].y, to.y)
    } }))
  })
  const grown = ({ left, top, right, bottom }) =>
    ({ left: left - 0.5, top: top - 0.5, right: right + 0.5, bottom: bottom + 0.5 })
  const shapes = [...svg.querySelectorAll('.ring,.keuze,.samen,.stip,.stap,.panel,.chip,.day')]
    .map(one => ({ one, box: boxOf(one), holds: one.matches('rect,.stip') }))
  const edge = boxOf(svg)
  const faults = []
  for (const [at, { of, words, box }] of texts.entries()) {
    if (!within(box, edge)) faults.push('outside: ' + words)
    // a dot covers what runs behind it
    const isCovered = shapes.some(shape => shape.one.matches('.stip') && within(box, shape.box))
    for (const segment of isCovered ? [] : segments)
      if (meet(grown(segment.box), box)) faults.push('line over: ' + words)
    for (const other of texts.slice(at + 1))
      if (meet(box, other.box)) faults.push(words + ' over ' + other.words)
    for (const shape of shapes)
      if (meet(box, shape.box) && !(shape.holds && within(box, shape.box)))
        faults.push('shape over: ' + words)
  }
  return { texts: texts.length, faults: [...new Set(faults)] }
})()`
