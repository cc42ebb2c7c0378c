import type { FileKind } from '../read/file-kind.ts'
import { fileKind } from '../read/file-kind.ts'
import type { RuleDiagnostic } from '../diagnostic/problems.ts'
import type { Report } from '../diagnostic/report.ts'
import { createReport } from '../diagnostic/report.ts'
import { forms } from '../pack/read-files.ts'
import { attach } from '../read/comments.ts'
import { printYaml } from '../read/print-yaml.ts'
import { readRemarks, readYaml } from '../read/read-yaml.ts'
import type { Session } from '../read/session.ts'
import type { Node } from '../read/tree.ts'
import type { FactWords } from './fact-words.ts'
import { takeComments, withComments } from './json-comments.ts'
import { printJson } from './print-json.ts'
import { toDutch } from './to-dutch.ts'
import { toEnglish } from './to-english.ts'
import { translate } from './translate.ts'

export interface ConvertOptions {
  /** The name of the file: it tells what the file holds. */
  readonly file: string
  /** Without them every fact is taken for one of yes or no. */
  readonly facts?: FactWords
}

export interface Converted {
  /** Null where there is an error. */
  readonly text: string | null
  readonly problems: readonly RuleDiagnostic[]
}

/** A Dutch file as canonical JSON, with its comments under `$comments`. */
export function convertToJson(yaml: string, { file, facts = {} }: ConvertOptions): Converted {
  const report = createReport()
  const tree = treeOf(yaml, file, report)
  const kind = tree === null ? null : fileKind(file, tree, report)
  if (tree === null || kind === null) return { text: null, problems: report.problems() }
  checkForm(tree, kind, { file, report })
  if (report.hasErrors()) return { text: null, problems: report.problems() }
  const comments = attach(readRemarks(yaml), tree)
  const english = translate(
    tree,
    forms[kind].form,
    toEnglish(facts, decisionsIn(tree, ['begrippen', 'regels']))
  )
  return { text: printJson(withComments(english, comments)), problems: report.problems() }
}

/** Canonical JSON as a Dutch file in the layout of the house. */
export function convertToYaml(json: string, { file, facts = {} }: ConvertOptions): Converted {
  const report = createReport()
  const session = sessionOf({ file, report })
  const given = treeOf(json, file, report)
  if (given === null) return { text: null, problems: report.problems() }
  const { tree, comments } = takeComments(given)
  const kind = kindOfJson(file, tree)
  const isRemarked = (place: Node['place']) => comments.at.has(place)
  const decisions = decisionsIn(tree, ['concepts', 'rules'])
  const tongue = toDutch({ facts, decisions, isRemarked, session })
  const dutch = translate(tree, forms[kind].form, tongue)
  if (!report.hasErrors()) checkForm(dutch, kind, session)
  const text = report.hasErrors() ? null : printYaml(dutch, comments)
  return { text, problems: report.problems() }
}

function treeOf(text: string, file: string, report: Report): Node | null {
  const { tree, problems } = readYaml(text, file)
  report.include(problems)
  return tree
}

function checkForm(tree: Node, kind: FileKind, about: Pick<Session, 'file' | 'report'>): void {
  forms[kind].read(tree, sessionOf(about))
}

function sessionOf(about: Pick<Session, 'file' | 'report'>): Session {
  return { ...about, refer: () => undefined }
}

function kindOfJson(file: string, tree: Node): FileKind {
  return fileKind(file.replace(/\.json$/, '.yaml'), tree, createReport()) ?? 'regelset'
}

/** The names of a rule file that are no facts. */
function decisionsIn(tree: Node, parts: readonly string[]): ReadonlySet<string> {
  const names = new Set<string>()
  for (const part of parts) {
    const found = tree.kind === 'map' ? tree.entries.get(part)?.value : undefined
    if (found?.kind === 'map') for (const key of found.entries.keys()) names.add(key)
  }
  return names
}
