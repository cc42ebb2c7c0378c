/** Statements of a book that carry no source: what is not of the book itself must have one. */
export function unmarked(html: string): readonly string[] {
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'))
  const plain = main
    // an example is one statement, with what it rests on at its foot
    .replaceAll(
      /<details[\s\S]*?<\/details>/g,
      example => `<p>${example.replaceAll(/<\/?(?:p|li|ol|details|summary)\b[^>]*>/g, ' ')}</p>`
    )
    .replaceAll(/<nav[\s\S]*?<\/nav>/g, '')
    .replaceAll(/<svg[\s\S]*?<\/svg>/g, '')
    .replaceAll(/<thead>[\s\S]*?<\/thead>/g, '')
    .replaceAll(/<p class="(?:note|part-of|back)">[\s\S]*?<\/p>/g, '')
  const parts = plain.split(/(?=<(?:p|li|tr|figcaption)[ >])/).slice(1)
  // an item ends where a list within it begins
  const own = parts.map(part => part.split(/<ul>|<\/(?:p|li|tr|figcaption)\b/)[0] ?? '')
  return own.filter(part => !part.includes('class="source"'))
}
