import { erasurePlants } from './erasure-plants.ts'
import { partPlants } from './part-plants.ts'
import type { Plant } from './plant.ts'
import { claimPlants, storePlants } from './store-plants.ts'

export const plants: readonly Plant[] = [
  ...storePlants,
  ...claimPlants,
  ...partPlants,
  ...erasurePlants
]
