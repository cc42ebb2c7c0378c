/** What all generated code starts with: how unknown facts are followed, and what a value may be. */
export const preamble = `
const below = at => (at < 0 ? ~at : outcomes[at])
const outcomes = []
for (const [, ...children] of nodes)
  outcomes.push(children.reduce((all, child) => all | below(child), 0))
const seen = new Float64Array(nodes.length)
let round = 0

// every outcome that ways to fill in the unknown facts lead to, or enough to be open
function follow(from, f) {
  const mine = (round += 1)
  const waiting = [from]
  let found = 0
  while (waiting.length > 0 && (found & 7 & ((found & 7) - 1)) === 0) {
    const at = waiting.pop()
    if ((below(at) & ~found & ~8) === 0) continue
    if (at < 0) found |= ~at
    else if (seen[at] !== mine) {
      seen[at] = mine
      const node = nodes[at]
      const region = readers[node[0]](f)
      if (region >= 0) waiting.push(node[region + 1])
      else for (let child = 1; child < node.length; child += 1) waiting.push(node[child])
    }
  }
  return found
}

// what is inherited is not stated
const ordinary = Object.prototype
function plain(facts) {
  if (Object.getPrototypeOf(facts) === null) return facts
  const own = Object.create(null)
  for (const name of factNames) if (Object.hasOwn(facts, name)) own[name] = facts[name]
  return own
}

function isListOf(v, options) {
  return Array.isArray(v) && v.every(one => options.includes(one))
}

function isCode(v, prefix, digits) {
  if (typeof v !== 'string' || !v.startsWith(prefix)) return false
  return v.length === prefix.length + digits && /^\\d+$/.test(v.slice(prefix.length))
}

function isWhole(v, from, to) {
  return Number.isInteger(v) && from <= v && v <= to
}

function isDay(v) {
  if (typeof v !== 'string' || v < '0001-01-01') return false
  const [, year, month, day] = (/^(\\d{4})-(\\d{2})-(\\d{2})$/.exec(v) ?? []).map(Number)
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  const length = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  return day >= 1 && day <= length
}
`.trim()
