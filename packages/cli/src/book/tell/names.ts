import type { AgreementPack, Rule } from '@ketenregie/rules'
import type { Link } from '../model/book.ts'
import { idOf } from '../model/ids.ts'
import { link } from '../model/blocks.ts'
import { capital, spell } from '../model/text.ts'

type Named = Pick<AgreementPack, 'parties' | 'facts' | 'timeLimits' | 'tasks' | 'messages'>

export function partyName(name: string, { parties }: Pick<AgreementPack, 'parties'>): string {
  return parties[name]?.title ?? spell(name)
}

export function partyLink(name: string, pack: Pick<AgreementPack, 'parties'>): Link | string {
  const title = partyName(name, pack)
  return Object.hasOwn(pack.parties, name) ? link(idOf.party(name), title) : title
}

export function question(name: string, { facts }: Pick<AgreementPack, 'facts'>): string {
  return facts[name]?.question ?? spell(name)
}

export function factLink(name: string, { facts }: Pick<AgreementPack, 'facts'>): Link | string {
  return Object.hasOwn(facts, name) ? link(idOf.fact(name), spell(name)) : spell(name)
}

export function limitLink(name: string, { timeLimits }: Named): Link | string {
  const limit = timeLimits[name]
  return limit === undefined ? spell(name) : link(idOf.limit(name), limit.what)
}

export function taskLink(id: string, { tasks }: Named): readonly (Link | string)[] {
  const task = tasks[id]
  return task === undefined ? [id] : [link(idOf.task(id), id), ` ${task.what}`]
}

export function messageLink(name: string, { messages }: Named): Link | string {
  const message = messages[name]
  return message === undefined
    ? spell(name)
    : link(idOf.message(name), capital(spell(message.kind)))
}

/** What a rule is called beside its party: `om_deelname` of `om` is called `deelname`. */
export function ruleName({ name, party }: Pick<Rule, 'name' | 'party'>): string {
  const start = `${party}_`
  return spell(name.startsWith(start) ? name.slice(start.length) : name)
}

/** What a rule is called by itself: by its set, where the name of the set says more. */
export function ruleTitle(rule: Pick<Rule, 'name' | 'party'>, { ruleSets }: AgreementPack): string {
  const name = ruleName(rule)
  const set = ruleSets.find(({ rules }) => Object.hasOwn(rules, rule.name))?.name
  const title = set?.replaceAll('-', ' ') ?? name
  return capital(title.startsWith(name) ? title : name)
}

/** A rule by its party and what it is called; a concept or fact by its question. */
export function subjectTitle(name: string, pack: AgreementPack): string {
  for (const { concepts, rules, tables = {} } of pack.ruleSets) {
    const [concept, rule, table] = [concepts[name], rules[name], tables[name]]
    if (concept !== undefined) return concept.question
    if (table !== undefined) return table.question
    if (rule !== undefined) return `${partyName(rule.party, pack)}: ${ruleName(rule)}`
  }
  return question(name, pack)
}

export function subjectLink(name: string, pack: AgreementPack): Link | string {
  const title = subjectTitle(name, pack)
  const inSets = (kind: 'concepts' | 'rules' | 'tables') =>
    pack.ruleSets.some(set => Object.hasOwn(set[kind] ?? {}, name))
  if (inSets('concepts') || inSets('rules')) return link(idOf.rule(name), title)
  if (inSets('tables')) return link(idOf.table(name), title)
  return Object.hasOwn(pack.facts, name) ? link(idOf.fact(name), title) : title
}
