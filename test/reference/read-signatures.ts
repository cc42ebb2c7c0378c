/** A declaration as a user of a package sees it: its comment, and what it looks like without its body. */
export interface Signature {
  readonly comment: string | null
  readonly code: string
}

const start =
  /(?:\/\*\*((?:(?!\*\/)[^])*)\*\/\n)?export (?:declare )?(?:abstract )?(?:async )?(function\*?|const|class|interface|type|enum) (\w+)/g

/** Beyond this a declaration is a list of names, which an editor shows better. */
const most = 60

/** Every declaration that a file exports, by name. The file is laid out by prettier. */
export function readSignatures(text: string): ReadonlyMap<string, Signature> {
  const found = [...text.matchAll(start)].map(match => {
    const [whole, comment, kind = '', name = ''] = match
    const at = match.index + whole.lastIndexOf('export ')
    return [
      name,
      { comment: wordsOf(comment), code: shortened(cut(text.slice(at), kind)) }
    ] as const
  })
  return new Map(found)
}

function shortened(code: string): string {
  const lines = code.split('\n')
  return lines.length <= most ? code : [...lines.slice(0, most - 10), '  // …'].join('\n')
}

function cut(text: string, kind: string): string {
  const lines = text.split('\n')
  const head = (until: (line: string) => boolean) => {
    const end = lines.findIndex(until)
    return lines.slice(0, end === -1 ? 1 : end + 1).join('\n')
  }
  switch (kind) {
    case 'interface':
      return head(line => line === '}' || line.endsWith('{}'))
    case 'type': {
      const end = lines.findIndex((line, at) => at > 0 && !/^[ }\])|]/.test(line))
      return lines
        .slice(0, end === -1 ? lines.length : end)
        .join('\n')
        .trimEnd()
    }
    case 'class':
      return classOf(lines)
    case 'const':
      return head(line => / =(?: |$)/.test(line)).replace(/ =(?: [^]*)?$/, '')
    default:
      // the body begins where a line at the margin ends with a brace
      return head(line => /^(?:export|\)|\}|>).* \{$|\{ \}$/.test(line)).replace(/ \{$/, '')
  }
}

/** A class without what is inside its methods, and without what is its own. */
function classOf(lines: readonly string[]): string {
  const end = lines.indexOf('}')
  const shown: string[] = []
  let isInside = false
  for (const line of lines.slice(1, end)) {
    if (isInside) {
      isInside = !/^ {2}\}/.test(line) || line.endsWith('{')
      continue
    }
    const isOwn = /^ {2}(?:[a-z]+ )*#/.test(line)
    isInside = line.endsWith('{') || line.endsWith('(')
    if (isOwn || !/^ {2}[a-z].*[({:]/.test(line)) continue
    const [, open] = /\((\w+): \{$/.exec(line) ?? []
    const whole = open === undefined ? line : line.replace(/\{$/, '…)')
    shown.push(
      whole
        .replace(/^ {2}async /, '  ')
        .replace(/ \{$/, '')
        .replaceAll(/ = [^,)]+/g, '')
    )
  }
  return [lines[0] ?? '', ...shown, '}'].join('\n')
}

function wordsOf(comment: string | undefined): string | null {
  if (comment === undefined) return null
  return comment
    .replace(/^\s*\*? ?/gm, '')
    .replace(/\s+/g, ' ')
    .trim()
}
