import type { Diagram } from './diagram.ts'
import { printSvg } from './print-svg.ts'
import type { SvgOptions } from './print-svg.ts'

/** Pictures to print: each on a sheet of A3 on its side. Needs no script and nothing from elsewhere. */
export function printPages(
  title: string,
  diagrams: readonly Diagram[],
  options: SvgOptions = {}
): string {
  const name = title.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return [
    '<!doctype html>',
    '<html lang="nl">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${name}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    '<main>',
    `<h1>${name}</h1>`,
    ...diagrams.map(
      diagram =>
        `<section><h2>${diagram.title.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</h2>\n${printSvg(diagram, options)}</section>`
    ),
    '</main>',
    '</body>',
    '</html>'
  ].join('\n')
}

const style = [
  '@page{size:A3 landscape;margin:15mm}',
  'body{font:16px/1.5 "Liberation Sans",Arial,sans-serif;color:#1d2733;background:#fff;margin:2rem}',
  'h2{font-size:1rem}svg{display:block;width:100%;height:auto}',
  '@media print{body{margin:0}h1{display:none}h2{margin:0 0 3mm}section{break-inside:avoid}section+section{break-before:page}svg{max-height:250mm}}'
].join('')
