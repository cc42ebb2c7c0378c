import type { Named } from '../read/collections.ts'
import type { WrittenRule } from '../read/rule-set.ts'
import type { Library } from '../compile/library.ts'
import { usesOf } from '../compile/uses.ts'
import type { Add } from './add.ts'
import { onWorkbench } from './workbench.ts'
import type { WorkbenchOptions } from './workbench.ts'

/** Points at rules that ask exactly the same: they might share one concept. */
export function checkSameRules(
  rules: readonly Named<WrittenRule>[],
  options: WorkbenchOptions,
  add: Add
): void {
  const { library } = options
  for (const alike of groupsOf(rules, library)) {
    const whens = alike.map(({ name }) => library.criterion(name))
    const meanings = onWorkbench(whens, options, workbench =>
      whens.map(when => workbench.and(workbench.possible, workbench.of(when)))
    )
    if (meanings === undefined) {
      const [first] = alike
      const names = alike.map(({ name }) => name)
      if (first !== undefined)
        add({ code: 'rules/rules-not-compared', params: { names } }, first.entry.place)
      continue
    }
    const firsts = new Map<number, string>()
    for (const [index, { name, entry }] of alike.entries()) {
      const meaning = meanings[index]
      if (meaning === undefined) continue
      const first = firsts.get(meaning)
      if (first === undefined) firsts.set(meaning, name)
      else add({ code: 'rules/same-rules', params: { first, second: name } }, entry.place)
    }
  }
}

/** Rules with the same gate that look at the same facts. */
function groupsOf(
  rules: readonly Named<WrittenRule>[],
  library: Library
): readonly (readonly Named<WrittenRule>[])[] {
  const groups = new Map<string, Named<WrittenRule>[]>()
  for (const rule of rules) {
    const facts = usesOf([library.criterion(rule.name)], library.behind).facts.keys()
    const key = JSON.stringify([rule.value.within, [...facts].toSorted()])
    groups.set(key, [...(groups.get(key) ?? []), rule])
  }
  return [...groups.values()].filter(({ length }) => length > 1)
}
