/** What every process knows, in words; no definition names these events. */
export const builtInEvents: Readonly<Record<string, string>> = {
  feiten_vastgesteld: 'Er worden feiten bekend',
  feiten_gecorrigeerd: 'Een feit wordt verbeterd',
  taak_afgerond: 'Een taak is klaar'
}
