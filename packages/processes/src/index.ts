export { detentionAndReturn } from './journey/detention-and-return.ts'
export { processes } from './processes.ts'
export { landelijk } from './landelijk.generated.ts'
export type * from './landelijk.generated.ts'
