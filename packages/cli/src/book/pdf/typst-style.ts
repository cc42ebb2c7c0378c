/** How the book looks on paper, and the few functions that its source calls. */
export const typstStyle = `
#let deep = rgb("#154273")
#let quiet = rgb("#4d5a66")
#set page(
  paper: "a4",
  margin: (x: 19mm, top: 22mm, bottom: 19mm),
  header: context {
    let before = query(selector(heading.where(level: 1)).before(here()))
    let here-first = query(heading.where(level: 1)).filter(it => it.location().page() == here().page())
    if here().page() > 1 and here-first.len() == 0 and before.len() > 0 {
      set text(size: 8.5pt, fill: quiet)
      before.last().body
    }
  },
  footer: context if here().page() > 1 {
    set text(size: 8.5pt, fill: quiet)
    foot
    h(1fr)
    str(here().page())
  },
)
#set text(lang: "nl", region: "nl", font: "Libertinus Serif", size: 10pt, fill: rgb("#1c242c"), hyphenate: true)
#set par(leading: 0.62em, spacing: 0.85em)
#set list(indent: 0.4em, spacing: 0.55em, marker: ([•], [–], [·]))
#set table(stroke: (x, y) => (bottom: if y == 0 { 0.8pt + black } else { 0.4pt + rgb("#c9d1d9") }), inset: (x: 3pt, y: 4pt))
#show table: set text(size: 8.5pt)
#show table: set par(leading: 0.55em)
#show table: set block(above: 0.6em, below: 1.4em)
#show heading: set text(fill: deep)
#show heading.where(level: 1): it => { pagebreak(weak: true); block(below: 1.2em, text(size: 20pt, hyphenate: false, it.body)) }
#show heading.where(level: 2): it => block(above: 2em, below: 0.9em, sticky: true, text(size: 13.5pt, it.body))
#show heading.where(level: 3): it => block(above: 1.5em, below: 0.7em, sticky: true, text(size: 11pt, it.body))
#show link: set text(fill: deep)
#let mark(to, words) = text(size: 0.78em, link(to, words))
#let words(said) = said
#let note(words) = par(text(fill: quiet, words))
#let caption(words) = block(above: 1.2em, below: 0.5em, sticky: true, text(size: 9pt, weight: "bold", words))
#let moment(when, happens, then) = { text(fill: deep, when); [: ]; happens; if then != none { [ ]; text(fill: quiet, then) }; parbreak() }
#let examples(..cells) = { set par(spacing: 0.55em); table(columns: (1fr, auto), ..cells) }
#let foldout(svg, alt, share, words) = page(paper: "a3", flipped: true, margin: 14mm)[
  #image(bytes(svg), format: "svg", alt: alt, width: share)
  #par(words)
]
#let cover(title, subtitle, about) = {
  place(top + left, dx: -19mm, dy: -22mm, rect(width: 210mm, height: 96mm, fill: deep))
  place(top + left, dy: 34mm, block(width: 100%, {
    set par(spacing: 1.4em, leading: 0.5em)
    par(text(size: 40pt, weight: "bold", fill: white, hyphenate: false, title))
    par(text(size: 15pt, fill: white, hyphenate: false, subtitle))
  }))
  v(92mm)
  for (name, value) in about { par(text(size: 11pt, { text(fill: quiet, name + ": "); value })) }
  pagebreak()
}
#let contents(..parts) = {
  heading(level: 1, outlined: false, bookmarked: true)[Inhoud]
  for (name, rows) in parts.pos() {
    block(above: 1.3em, below: 0.5em, sticky: true, text(weight: "bold", fill: deep, name))
    for (id, title) in rows {
      block(above: 0.45em, below: 0.45em, link(label(id), text(fill: black, { title; h(4pt); box(width: 1fr, repeat(text(fill: quiet)[.], gap: 2pt)); h(4pt); context str(locate(label(id)).page()) })))
    }
  }
}
`
