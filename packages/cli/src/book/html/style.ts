/** Wide, narrow and on paper. */
export const style = `
:root { color-scheme: light; --ink: #1c242c; --quiet: #4d5a66; --line: #c9d1d9; --deep: #154273; --soft: #f3f6f9 }
* { box-sizing: border-box }
html { scroll-padding-top: 1rem }
body { margin: 0; background: #fff; color: var(--ink); font: 1rem/1.6 system-ui, "Segoe UI", Roboto, "Helvetica Neue", "DejaVu Sans", Arial, sans-serif; overflow-wrap: break-word }
header, body > nav, main, footer { max-width: 66rem; margin: 0 auto; padding: 0 1.25rem }
.skip { position: absolute; left: -99rem; background: var(--deep); color: #fff; padding: .6rem 1rem; z-index: 1 }
.skip:focus { left: 1rem; top: 1rem }
header { padding-top: 3rem }
.over { margin: 0; color: var(--deep); font-weight: 600; font-size: 1.15rem }
h1 { margin: .1em 0 .5em; font-size: clamp(2rem, 6vw, 3.2rem); line-height: 1.1; letter-spacing: -.015em }
header dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); gap: .8rem 1.5rem; margin: 1.5rem 0; padding: 1rem 1.2rem; background: var(--soft); border-left: 4px solid var(--deep) }
header dl div:last-child { grid-column: 1 / -1 }
header dt { color: var(--quiet); font-size: .9rem } header dd { margin: 0; font-weight: 600; overflow-wrap: anywhere }
a { color: var(--deep); text-underline-offset: .15em }
a:focus-visible, [tabindex]:focus-visible { outline: 3px solid #b26a00; outline-offset: 2px }
:target { background: #fff3cd; box-shadow: 0 0 0 .3rem #fff3cd }
body > nav { padding-top: 1rem } nav h2 { margin: 1rem 0 .5rem; color: var(--deep) }
nav .part { break-inside: avoid } nav .part h3 { margin: 1.1rem 0 .3rem; font-size: 1.05rem }
nav ol { margin: 0; padding-left: 2.2rem } nav li { margin: .25rem 0 }
@media (min-width: 56rem) { body > nav { columns: 2; column-gap: 3rem } body > nav h2 { column-span: all } }
article { margin-top: 3.5rem; padding-top: 1.4rem; border-top: 3px solid var(--deep) }
.part-of { margin: 0; color: var(--quiet); font-size: .95rem }
h2 { margin: .1em 0 .6em; font-size: clamp(1.5rem, 4vw, 2rem); line-height: 1.2; color: var(--deep) }
h3 { margin: 2.2em 0 .5em; font-size: 1.25rem; line-height: 1.3 }
h4 { margin: 1.7em 0 .4em; font-size: 1.05rem; line-height: 1.35 }
p { max-width: 46rem; margin: .6em 0 }
.note { color: var(--quiet) }
.inside { margin: 1rem 0 1.6rem; padding: .7rem 1.1rem; background: var(--soft) } .inside p { margin: 0; font-weight: 600 }
.inside ul { columns: 18rem; margin: .3rem 0 0; padding-left: 1.2rem } .inside li { margin: 0 0 .35rem; break-inside: avoid }
.list, .list ul { padding-left: 1.3rem } .list { max-width: 50rem } .list li { margin: .3rem 0 }
.source { font-size: .8em; text-decoration: none; white-space: nowrap; padding: .1em } .source:hover, .source:focus { text-decoration: underline }
.scroll { overflow-x: auto; margin: .9rem 0 }
table { border-collapse: collapse; width: 100%; font-size: .95rem; line-height: 1.5 }
caption { text-align: left; font-weight: 600; padding-bottom: .45rem }
th, td { padding: .5rem .9rem .5rem 0; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line) }
thead th { border-bottom: 2px solid var(--ink); vertical-align: bottom; font-size: .9rem; line-height: 1.3 }
tbody th { font-weight: 600; min-width: 6rem } .sources { padding-right: 0 } .sources .source { display: inline-block; min-width: 1.6rem; min-height: 1.6rem }
.example { max-width: 56rem; margin: .3rem 0; border-bottom: 1px solid var(--line) } .example summary { padding: .45rem .2rem; cursor: pointer; font-weight: 600 } .example[open] { padding-bottom: .6rem }
.example summary:focus-visible { outline: 3px solid #b26a00; outline-offset: 2px } .example ol { margin: .2rem 0 .4rem; padding-left: 2.2rem } .example li { margin: .35rem 0 } .then { color: var(--quiet) } .rests { margin: 0 0 0 2.2rem; font-size: .9rem; color: var(--quiet) }
figure { margin: 1.4rem 0 } figcaption { color: var(--quiet); font-size: .95rem }
.picture { border: 1px solid var(--line) } .picture svg { display: block; width: 100%; height: auto }
.back { font-size: .9rem; margin-top: 1.5rem }
footer { margin-top: 3rem; padding-top: 1rem; padding-bottom: 3rem; border-top: 1px solid var(--line); color: var(--quiet); font-size: .9rem; overflow-wrap: anywhere }
@media (max-width: 44rem) {
  article table, article tbody, article tr, article th, article td, article caption { display: block; width: auto }
  article thead { position: absolute; left: -99rem }
  article tr { padding: .6rem 0; border-bottom: 1px solid var(--line) } article tbody th, article td { border: 0; padding: .1rem 0 }
  article td[data-column]::before { content: attr(data-column) ": "; color: var(--quiet) }
  article td:empty { display: none }
  .source { display: inline-block; min-width: 1.5rem; min-height: 1.5rem }
}
@page { size: A4; margin: 20mm 18mm 18mm; @bottom-right { content: counter(page); font-size: 8.5pt; color: #4d5a66 } }
@media print {
  body { font-size: 10pt; print-color-adjust: exact; -webkit-print-color-adjust: exact }
  header, body > nav, main, footer { max-width: none; padding-left: 0; padding-right: 0 }
  .skip, .back, .inside { display: none } header { padding-top: 60mm } body > nav { break-before: page }
  article { break-before: page; border: 0; margin: 0; padding: 0 } h2, h3, h4, caption { break-after: avoid }
  tr, .list li, figure, .example li { break-inside: avoid } h3.page { break-before: page; margin-top: 0 }
  .example::details-content { content-visibility: visible; display: block; block-size: auto } .example summary { break-after: avoid; list-style: none; padding: .2rem 0 } .example { font-size: 9pt; line-height: 1.45 } .example ol, .rests { margin-top: 0; margin-bottom: 0 } .example li { margin: .1rem 0 } .rests { font-size: 8pt } .scroll { overflow: visible } .picture > div { min-width: 0 !important }
  a { color: inherit; text-decoration: none } thead { display: table-header-group }
  table { font-size: 8.5pt } th, td { overflow-wrap: anywhere; hyphens: auto } tbody th { min-width: 0 }
}
`
