export { MemoryCaseStore } from './memory-case-store.ts'
