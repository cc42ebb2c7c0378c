/** Blocks of TypeScript in a page. */
export function snippetsIn(markdown: string): readonly string[] {
  return [...markdown.matchAll(/^```ts\n(?<code>[\s\S]*?)^```/gm)].map(
    ({ groups }) => groups?.['code'] ?? ''
  )
}

/** The same program for `require()`, which knows no `await` outside a function. */
export function asCommonJs(snippet: string): string {
  const required = snippet.replaceAll(
    /^import (?<names>\{[^}]+\}) from (?<from>'[^']+')$/gm,
    'const $<names> = require($<from>)'
  )
  return `(async () => {\n${required}\n})()`
}
