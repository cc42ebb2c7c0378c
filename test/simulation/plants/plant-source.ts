import { registerHooks } from 'node:module'
import { sourcePlants } from './source-plants.ts'

/** Preloaded with the name of a plant in the environment: changes one line of one file. */
const wanted = process.env['PLANT']
const plant = sourcePlants.find(({ name }) => name === wanted)
if (!plant) throw new Error(`there is no plant "${wanted}"`)

registerHooks({
  load(url, context, nextLoad) {
    const loaded = nextLoad(url, context)
    if (!url.endsWith(plant.file)) return loaded
    const { source } = loaded
    const text = typeof source === 'string' ? source : new TextDecoder().decode(source)
    const [before = '', after, ...more] = text.split(plant.line)
    if (after === undefined || more.length > 0)
      throw new Error(`${plant.file} has the line of "${plant.name}" not once: look at the plant`)
    return { ...loaded, source: before + plant.instead + after }
  }
})
