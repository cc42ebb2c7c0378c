import { quote } from './quote.ts'
import type { ReaderCode } from './reader-code.ts'
import type { SharedNode, SharedNodes } from './shared-nodes.ts'

/** How deep choices stand inside each other before the next one gets a function of its own. */
const deepest = 12

/** The functions from facts to outcomes of the nodes that are called from several places. */
export function printNodes(shared: SharedNodes, readers: readonly ReaderCode[]): string {
  const called = new Set<number>()
  const functions: string[] = []
  const go = (node: number, depth: number): string => {
    if (node < 0) return `return ${~node}`
    if (!shared.isShared(node) && depth < deepest) return choice(node, depth)
    called.add(node)
    return `return ${callOf(node)}`
  }
  const choice = (node: number, depth: number): string => {
    const { reader, children } = shared.all[node] ?? nowhere
    const indent = '  '.repeat(depth)
    const words = readers[reader]?.words ?? null
    const asked = words === null ? `read${reader}(f)` : (readers[reader]?.stated ?? '')
    const cases = children.map((child, region) => {
      const values = words === null ? [region] : (words[region] ?? [])
      const labels = values.map(value => `case ${quote(value)}:`)
      return `${indent}  ${labels.join(' ')} ${go(child, depth + 1)}\n`
    })
    const rest = `${indent}  default: return follow(${node}, f)\n`
    return `switch (${asked}) {\n${cases.join('')}${rest}${indent}}`
  }
  // from the roots down, so that what is called is known before it is reached
  for (let node = shared.all.length - 1; node >= 0; node -= 1)
    if (shared.isShared(node) || called.has(node))
      functions.push(`function node${node}(f) {\n  ${choice(node, 1)}\n}`)
  return functions.join('\n')
}

export function callOf(node: number): string {
  return node < 0 ? String(~node) : `node${node}(f)`
}

/** The readers, and the nodes for what is not known: the reader of each, then its children. */
export function printTables(nodes: readonly SharedNode[], readers: readonly ReaderCode[]): string {
  const functions = readers.map(
    ({ stated, region }, number) =>
      `function read${number}(f) {\n  const v = ${stated}\n  return ${region}\n}`
  )
  const names = [...new Set(readers.map(({ fact }) => fact))]
  const rows = nodes.map(({ reader, children }) => `[${[reader, ...children].join()}]`)
  return [
    ...functions,
    `const readers = [${readers.map((_, number) => `read${number}`).join(', ')}]`,
    `const factNames = ${quote(names)}`,
    `const nodes = [${rows.join(',')}]`
  ].join('\n')
}

const nowhere: SharedNode = { reader: 0, children: [] }
