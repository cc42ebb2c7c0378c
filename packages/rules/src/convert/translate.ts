import type { Form, MapForm } from '../read/shape.ts'
import { unreachable } from '@ketenregie/core'
import type { Entry, Node } from '../read/tree.ts'
import { each, mapOf } from './nodes.ts'
import type { Tongue } from './tongue.ts'

/** The same part of a file in the other tongue. What has not the form that it should stays as it is. */
export function translate(node: Node, form: Form, tongue: Tongue): Node {
  switch (form.kind) {
    case 'null':
    case 'text':
    case 'format':
    case 'number':
      return node
    case 'value':
      return tongue.value(node, null)
    case 'word':
      return node.kind === 'scalar' ? tongue.word(node, form.words) : node
    case 'list':
      return node.kind === 'list' ? each(node, item => translate(item, form.of, tongue)) : node
    case 'record':
      if (node.kind !== 'map') return node
      return each(node, (value, key) =>
        form.of.kind === 'value' ? tongue.value(value, key) : translate(value, form.of, tongue)
      )
    case 'map':
      return node.kind === 'map' ? translateMap(node, form, tongue) : node
    case 'either': {
      const best = fittest(node, form.of, tongue)
      return best === undefined ? node : translate(node, best, tongue)
    }
    case 'recursive':
    case 'comparison':
      return tongue.condition(node)
    default:
      return unreachable(form)
  }
}

function translateMap(node: Node & { kind: 'map' }, form: MapForm, tongue: Tongue): Node {
  const entries = [...node.entries.values()].map((entry): Entry | null => {
    const name = tongue.field(entry.key, form)
    const field = name === undefined ? undefined : form.fields[name]
    if (name === undefined || field === undefined) return tongue.stranger(entry, form)
    const value = translate(entry.value, field.form, tongue)
    return { ...entry, key: tongue.key(name, field.form), value }
  })
  return mapOf(
    entries.filter(entry => entry !== null),
    node.place
  )
}

/** The form that a part was most likely meant to have. */
function fittest(node: Node, forms: readonly Form[], tongue: Tongue): Form | undefined {
  let best: Form | undefined
  let most = 0
  for (const form of forms) {
    const fit = fitOf(node, form, tongue)
    if (fit > most) {
      best = form
      most = fit
    }
  }
  return best
}

/** From 0, not at all, to 4: with all keys that it must have, no other, and its own words. */
function fitOf(node: Node, form: Form, tongue: Tongue): number {
  switch (form.kind) {
    case 'map': {
      if (node.kind !== 'map') return 0
      const given = [...node.entries.keys()].map(key => tongue.field(key, form))
      const isComplete = Object.entries(form.fields).every(
        ([key, { required }]) => !required || given.includes(key)
      )
      const isOwn = [...node.entries.values()].every(({ key, value }) => {
        const name = tongue.field(key, form)
        const field = name === undefined ? undefined : form.fields[name]?.form
        if (field?.kind !== 'word' || value.kind !== 'scalar') return true
        return tongue.knows(value, field.words)
      })
      return 1 + Number(isComplete) + Number(!given.includes(undefined)) + Number(isOwn)
    }
    case 'record':
    case 'comparison':
      return Number(node.kind === 'map')
    case 'list':
      return Number(node.kind === 'list')
    case 'null':
      return node.kind === 'scalar' && node.value === null ? 2 : 0
    case 'either':
      return Math.max(0, ...form.of.map(other => fitOf(node, other, tongue)))
    case 'recursive':
      return 1
    case 'value':
      return Number(node.kind === 'scalar' || form.scalar !== true)
    case 'word':
      return node.kind === 'scalar' ? 1 + Number(tongue.knows(node, form.words)) : 0
    default:
      return Number(node.kind === 'scalar')
  }
}
