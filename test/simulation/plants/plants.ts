import { partPlants } from './part-plants.ts'
import type { Plant } from './plant.ts'
import { storePlants } from './store-plants.ts'

export const plants: readonly Plant[] = [...storePlants, ...partPlants]
