export { printTimeline } from './print-timeline.ts'
export { printTimelinePage } from './print-timeline-page.ts'
export { deadlineOverview, timelineOf } from './timeline.ts'
export type { Band, Bar, Happening, Timeline, TimelineNames } from './timeline.ts'
