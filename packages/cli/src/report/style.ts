/** Pieces of bars, each with the ink that is readable on it (contrast 4.5 or more). */
export const palette = {
  deep: { color: '#154273', ink: '#ffffff' },
  middle: { color: '#2f73ab', ink: '#ffffff' },
  light: { color: '#b2d3ea', ink: '#10243a' },
  green: { color: '#1d6b46', ink: '#ffffff' },
  lime: { color: '#b5d99c', ink: '#12301f' },
  amber: { color: '#f2b84b', ink: '#2b1d00' },
  red: { color: '#b3282d', ink: '#ffffff' },
  gray: { color: '#d5dae0', ink: '#1c242c' }
} as const

export const style = `
:root { color-scheme: light; --ink: #1c242c; --quiet: #4d5a66; --line: #c9d1d9; --deep: #154273; --soft: #f3f6f9 }
* { box-sizing: border-box }
body { margin: 0; background: #fff; color: var(--ink); font: 1rem/1.55 system-ui, "Segoe UI", Roboto, "Helvetica Neue", "DejaVu Sans", Arial, sans-serif }
header, main, footer { max-width: 60rem; margin: 0 auto; padding: 0 1.25rem }
header { padding-top: 2.5rem }
header .over { margin: 0; color: var(--deep); font-weight: 600 }
h1 { margin: .1em 0 .4em; font-size: clamp(1.7rem, 5vw, 2.5rem); line-height: 1.15; letter-spacing: -.01em }
h2 { margin: 0 0 .35em; font-size: 1.4rem; line-height: 1.25; color: var(--deep) }
h3 { margin: 1.8em 0 .4em; font-size: 1.08rem }
p { max-width: 44rem; margin: .5em 0 }
.lead { font-size: 1.12rem }
section { padding: 1.6rem 0 1rem; margin-top: 1.6rem; border-top: 3px solid var(--deep) }
nav ol { columns: 18rem; gap: 2rem; margin: 1rem 0 0; padding-left: 1.4rem }
nav a, footer a { color: var(--deep) }
a:focus-visible, [tabindex]:focus-visible { outline: 3px solid #f2b84b; outline-offset: 2px }
dl.key { display: grid; grid-template-columns: repeat(3, 1fr); gap: .8rem; margin: 1.4rem 0 }
dl.key div { display: flex; flex-direction: column-reverse; justify-content: flex-end; padding: .8rem 1rem; background: var(--soft); border-left: 4px solid var(--deep) }
dl.key dd { margin: 0; font-size: 1.9rem; font-weight: 700; line-height: 1.2; white-space: nowrap; font-variant-numeric: tabular-nums }
dl.key dt { color: var(--quiet); font-size: .92rem; line-height: 1.35 }
figure { margin: 1.2rem 0 1.6rem }
figcaption { font-weight: 600; margin-bottom: .5rem; max-width: 44rem }
.legend { display: flex; flex-wrap: wrap; gap: .3rem 1.2rem; margin: 0 0 .8rem; padding: 0; list-style: none; font-size: .92rem }
.legend svg { vertical-align: -1px; margin-right: .15rem }
.chart { display: block; overflow: visible }
.chart text { font-size: 14px; font-variant-numeric: tabular-nums }
.bar-name { font-weight: 600; fill: #1c242c }
.bar-note { fill: #4d5a66 }
.scroll { overflow-x: auto; margin: .8rem 0 .4rem }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums }
caption { text-align: left; font-weight: 600; padding-bottom: .45rem }
th, td { padding: .42rem .9rem .42rem 0; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line) }
thead th { border-bottom: 2px solid var(--ink); vertical-align: bottom; font-size: .92rem; line-height: 1.3 }
tbody th { font-weight: 500 }
.number { text-align: right; padding-right: 0; padding-left: .9rem; white-space: nowrap }
thead .number { white-space: normal }
tfoot th, tfoot td { border-top: 2px solid var(--ink); border-bottom: 0; font-weight: 700 }
.source, .note { color: var(--quiet); font-size: .9rem }
code { font: .9em ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace; overflow-wrap: anywhere }
footer { margin-top: 2rem; padding-top: 1rem; padding-bottom: 3rem; border-top: 1px solid var(--line); color: var(--quiet); font-size: .9rem }
@media (max-width: 34rem) { dl.key { grid-template-columns: 1fr 1fr } dl.key dd { font-size: 1.5rem } th, td { padding-right: .6rem } .number { padding-left: .6rem } }
@media print {
  body { font-size: 10pt; print-color-adjust: exact; -webkit-print-color-adjust: exact }
  nav { display: none } section { break-inside: auto; border-top-width: 1.5pt } figure, tr, dl.key div { break-inside: avoid }
  h2, h3, caption, figcaption { break-after: avoid } .scroll { overflow: visible } header, main, footer { max-width: none; padding-left: 0; padding-right: 0 }
}
`
