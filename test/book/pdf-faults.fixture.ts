/** The objects of a PDF whose structure is not compressed, by number, without their streams. */
function objectsOf(bytes: Uint8Array): ReadonlyMap<number, string> {
  const text = Buffer.from(bytes).toString('latin1')
  const found = new Map<number, string>()
  for (const part of text.split(/\nendobj\n/)) {
    const head = /(?:^|\n)(?<number>\d+) 0 obj\n(?<body>[\s\S]*)$/.exec(part)?.groups
    const body = head?.['body'] ?? ''
    if (head?.['number'] !== undefined)
      found.set(Number(head['number']), body.split('\nstream\n')[0] ?? body)
  }
  return found
}

/** What a reader of the PDF, with eyes or with a screen reader, would miss. */
export function pdfFaults(bytes: Uint8Array, title: string): readonly string[] {
  const text = Buffer.from(bytes).toString('latin1')
  const objects = objectsOf(bytes)
  const bodies = [...objects.values()]
  const named = namesIn(text)
  const links = bodies.filter(body => body.includes('/Subtype /Link'))
  const figures = bodies.filter(body => /\/S \/Figure\b/.test(body))
  const outline = bodies.filter(body => /\/Parent \d+ 0 R\n[\s\S]*\/Title /.test(body))
  const headings = bodies.filter(body => /\/S \/H1\b/.test(body))
  const cells = bodies.filter(body => /\/S \/TH\b/.test(body))
  const wanted: readonly (readonly [string, boolean])[] = [
    ['is not tagged', /\/MarkInfo\s*<<\s*\/Marked true/.test(text)],
    ['has no structure', text.includes('/StructTreeRoot')],
    ['does not say that it follows PDF/UA-1', text.includes('<pdfuaid:part>1')],
    ['says no language', text.includes('/Lang (nl-NL)')],
    ['shows no title', /\/DisplayDocTitle true/.test(text) && text.includes(title)],
    ['says when it was made', !/CreationDate|ModDate|xmp:CreateDate|xmp:ModifyDate/.test(text)],
    [`has ${headings.length} chapters`, headings.length > 20],
    [`has ${outline.length} entries in its outline`, outline.length >= headings.length],
    [`has ${cells.length} headings in tables`, cells.length > 100],
    [`has ${links.length} links`, links.length > 1000],
    [`has ${figures.length} pictures`, figures.length > 0]
  ]
  return [
    ...wanted.flatMap(([fault, holds]) => (holds ? [] : [fault])),
    ...new Set([...links, ...outline].flatMap(body => nowhere(body, named, objects))),
    ...links
      .filter(body => !body.includes('/StructParent'))
      .map(() => 'has a link outside its structure'),
    ...figures
      .filter(body => !/\/Alt [(<].{20}/s.test(body))
      .map(() => 'has a picture without words')
  ]
}

/** The page that a link to this name leads to, from 1; 0 where there is none. */
export function pageOf(bytes: Uint8Array, name: string): number {
  const text = Buffer.from(bytes).toString('latin1')
  const target = namesIn(text).get(name)
  const body = target === undefined ? undefined : objectsOf(bytes).get(target)
  const page = /\[(?<page>\d+) 0 R \/XYZ/.exec(body ?? '')?.groups?.['page']
  const kids = /\/Kids \[(?<kids>[\d R]+)\]/.exec(pageTree(text))?.groups?.['kids'] ?? ''
  return [...kids.matchAll(/(?<number>\d+) 0 R/g)].findIndex(([, number]) => number === page) + 1
}

function pageTree(text: string): string {
  return text.slice(text.indexOf('/Type /Pages'))
}

/** Names that links can lead to, with the object that says which page. */
function namesIn(text: string): ReadonlyMap<string, number> {
  const list = /\/Dests <<\s*\/Names \[(?<names>[\s\S]*?)\]/.exec(text)?.groups?.['names'] ?? ''
  const pairs = [...list.matchAll(/\((?<name>[^)]*)\) (?<object>\d+) 0 R/g)]
  return new Map(pairs.map(({ groups }) => [groups?.['name'] ?? '', Number(groups?.['object'])]))
}

function nowhere(
  body: string,
  named: ReadonlyMap<string, number>,
  objects: ReadonlyMap<number, string>
): readonly string[] {
  const { name, object } =
    /\/Dest (?:\((?<name>[^)]*)\)|(?<object>\d+) 0 R)/.exec(body)?.groups ?? {}
  const to = name === undefined ? Number(object) : named.get(name)
  const target = to === undefined ? undefined : objects.get(to)
  const page = /\[(?<page>\d+) 0 R \/XYZ/.exec(target ?? '')?.groups?.['page']
  return page !== undefined && objects.has(Number(page))
    ? []
    : [`has a link that leads nowhere: ${name ?? object ?? 'no destination'}`]
}
