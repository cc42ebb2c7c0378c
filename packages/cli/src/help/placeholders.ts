import type { Language } from '@ketenregie/core'

const inEnglish: Readonly<Record<string, string>> = {
  BESTAND: 'FILE',
  DATUM: 'DATE',
  DOEL: 'PURPOSE',
  DUUR: 'LENGTH',
  FEIT: 'FACT',
  LEZING: 'READING',
  MAP: 'FOLDER',
  NAAM: 'NAME',
  NIEUW: 'NEW',
  OPDRACHT: 'COMMAND',
  OUD: 'OLD',
  PAD: 'PATH',
  PARTIJ: 'PARTY',
  PROCES: 'PROCESS',
  REGEL: 'RULE',
  SCHIL: 'SHELL',
  TAAL: 'LANGUAGE',
  TEKST: 'TEXT',
  TERMIJN: 'LIMIT',
  TOT: 'TO',
  VAN: 'FROM',
  VORM: 'FORM',
  WAARDE: 'VALUE',
  WIE: 'WHO',
  ZAAK: 'CASE'
}

/** A term with the words in it that stand for something else: `<MAP>`, in English `<FOLDER>`. */
export function placeholdersIn(term: string, language: Language): string {
  return language === 'nl' ? term : term.replace(/[A-Z]{3,}/g, word => inEnglish[word] ?? word)
}
