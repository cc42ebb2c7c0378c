export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: XmlElement[]
  readonly parent: XmlElement | null
}

/** Enough of XML to read what moddle writes: elements and attributes. */
export class XMLParser {
  readonly #xml: string

  constructor(xml: string) {
    this.#xml = xml
  }

  elements(): readonly XmlElement[] {
    const found: XmlElement[] = []
    const around: XmlElement[] = []
    const tags = this.#xml.matchAll(/<(?<close>\/?)(?<name>[\w:]+)(?<rest>[^>]*?)(?<empty>\/?)>/g)
    for (const { groups } of tags) {
      if (groups === undefined) continue
      if (groups['close'] === '/') {
        around.pop()
        continue
      }
      const pairs = [...(groups['rest'] ?? '').matchAll(/(?<key>[\w:]+)="(?<value>[^"]*)"/g)]
      const parent = around.at(-1) ?? null
      const element: XmlElement = {
        name: groups['name'] ?? '',
        attributes: Object.fromEntries(
          pairs.map(pair => [pair.groups?.['key'] ?? '', plain(pair.groups?.['value'] ?? '')])
        ),
        children: [],
        parent
      }
      parent?.children.push(element)
      found.push(element)
      if (groups['empty'] !== '/') around.push(element)
    }
    return found
  }
}

function plain(value: string): string {
  return value
    .replaceAll('&#34;', '"')
    .replaceAll('&quot;', '"')
    .replaceAll('&#60;', '<')
    .replaceAll('&#62;', '>')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&#38;', '&')
    .replaceAll('&amp;', '&')
}
