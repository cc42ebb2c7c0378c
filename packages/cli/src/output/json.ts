/** Data for another program, readable for a person too; ends with a new line. */
export function printJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
