import type { Answer, CompiledProcess } from './compile.ts'
import type { Answers } from './step.ts'

/** What a move came to, with the answers that it asked for, first asked first. */
export interface Rememberable {
  readonly asked: readonly (readonly [rule: string, answer: Answer])[]
}

/** Either what came of it, or which answer decides how it goes on. */
type Branch<Moved> =
  | { readonly moved: Moved }
  | { readonly rule: string; readonly branches: Map<Answer, Branch<Moved>> }

/** Past this many different moves of one process, remembering starts anew. */
const most = 20_000

/** How an answer is looked up: what is absent counts as unknown. */
export function answerIn(answers: Answers, rule: string): Answer {
  return (Object.hasOwn(answers, rule) && answers[rule]) || 'unknown'
}

/**
 * Remembers moves by where they start, what sets them off, and the answers that they asked for, in
 * the order in which they did. A move sees nothing else, so what is remembered is what the machine
 * would do again. A move that throws is not remembered.
 */
export function rememberMoves<Moved extends Rememberable>(): (
  compiled: CompiledProcess,
  key: string,
  answers: Answers,
  move: () => Moved
) => Moved {
  const processes = new WeakMap<
    CompiledProcess,
    { readonly roots: Map<string, Branch<Moved>>; size: number }
  >()
  return (compiled, key, answers, move) => {
    const known = processes.get(compiled) ?? { roots: new Map<string, Branch<Moved>>(), size: 0 }
    processes.set(compiled, known)
    let branch = known.roots.get(key)
    while (branch && 'rule' in branch) branch = branch.branches.get(answerIn(answers, branch.rule))
    if (branch) return branch.moved
    const moved = move()
    if (known.size >= most) {
      known.roots.clear()
      known.size = 0
    }
    known.size += 1
    grow(known.roots, key, moved)
    return moved
  }
}

/** Puts a move at the end of the questions that lead to it. */
function grow<Moved extends Rememberable>(
  roots: Map<string, Branch<Moved>>,
  key: string,
  moved: Moved
): void {
  let put = (branch: Branch<Moved>): unknown => roots.set(key, branch)
  let at = roots.get(key)
  for (const [rule, answer] of moved.asked) {
    const next: Branch<Moved> = at ?? { rule, branches: new Map() }
    if (at === undefined) put(next)
    if (!('rule' in next)) return
    put = branch => next.branches.set(answer, branch)
    at = next.branches.get(answer)
  }
  put({ moved })
}
