import fc from 'fast-check'
import { expect, it } from 'vitest'
import { independentGroups } from './independent.ts'

it('groups share no variable, and no group falls apart', () => {
  const sets = fc.array(fc.uniqueArray(fc.nat(9), { maxLength: 3 }), { maxLength: 8 })
  fc.assert(
    fc.property(sets, fc.uniqueArray(fc.nat(9), { maxLength: 3 }), (parts, around) => {
      const groups = independentGroups([...parts.keys()], index => parts[index] ?? [], around)
      expect(groups.flatMap(group => group.parts).toSorted((a, b) => a - b)).toEqual([
        ...parts.keys()
      ])
      expect(groups.map(({ linked }) => linked)).toEqual(groups.map((_, index) => index === 0))
      const all = groups.map(group => {
        const own = group.parts.flatMap(index => parts[index] ?? [])
        return new Set(group.linked ? [...own, ...around] : own)
      })
      const variables = all.flatMap(each => [...each])
      expect(new Set(variables).size).toBe(variables.length)
      for (const { parts: members, linked } of groups) {
        const reached = new Set(linked ? around : parts[members[0] ?? -1])
        for (let before = -1; before < reached.size;) {
          before = reached.size
          for (const index of members)
            if (parts[index]?.some(each => reached.has(each)))
              for (const each of parts[index] ?? []) reached.add(each)
        }
        for (const index of members)
          for (const each of parts[index] ?? []) expect(reached.has(each)).toBe(true)
      }
    })
  )
})
