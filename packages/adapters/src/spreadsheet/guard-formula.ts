/** What a spreadsheet would run: a text in CSV that begins so gets a quote before it. */
const runs = /^'*(?:[=+@\t\r\n＝＋－＠]|-.)/s

export function guardFormula(text: string): string {
  return runs.test(text) ? `'${text}` : text
}

export function unguardFormula(text: string): string {
  return text.startsWith("'") && runs.test(text) ? text.slice(1) : text
}
