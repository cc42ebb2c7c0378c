/** The text of a page without its sources, with single spaces. */
export function wordsOf(html: string): string {
  return html
    .replaceAll(/<a\s[^>]*class="source"[\s\S]*?<\/a>/g, '')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ (?=[.,;:])/g, '')
}
