/** What does not hold in the page of a book: links, ids, and what it needs from elsewhere. */
export function pageFaults(html: string): readonly string[] {
  const ids = [...html.matchAll(/ id="(?<id>[^"]+)"/g)].map(({ groups }) => groups?.['id'] ?? '')
  const known = new Set(ids)
  const links = [...html.matchAll(/ href="(?<to>[^"]*)"/g)].map(
    ({ groups }) => groups?.['to'] ?? ''
  )
  const elsewhere = html.match(/<script|<link|<iframe|@import|url\((?!#)|<img/g) ?? []
  return [
    ...(links.length < 1000 ? [`only ${links.length} links`] : []),
    ...new Set(links.filter(to => !to.startsWith('#')).map(to => `leads elsewhere: ${to}`)),
    ...new Set(links.filter(to => !known.has(to.slice(1))).map(to => `leads nowhere: ${to}`)),
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map(id => `is there twice: ${id}`),
    ...elsewhere.map(each => `needs something from elsewhere: ${each}`)
  ]
}
