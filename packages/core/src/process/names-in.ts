import type { BuiltInEvent } from './built-in-events.ts'

/** The names that processes may use, as the types of a generated pack give them. */
export interface ProcessNames {
  readonly fact: string
  readonly rule: string
  readonly limit: string
  readonly task: string
  readonly message: string
  readonly party: string
  readonly source: string
}

/**
 * What is wrong with the names in a definition, per kind; `unknown` when nothing is. Asked of its
 * literal type: a part that is typed more widely has names that cannot be checked, and is told.
 */
export type NamesChecked<Definition, Names extends ProcessNames> =
  Wrong<Definition, Names> extends infer Found
    ? Clean<Found> extends never
      ? unknown
      : { readonly [Kind in Clean<Found>]: Found[Kind & keyof Found] }
    : never

/** The kinds of which some name is wrong. */
type Clean<Found> = {
  [Kind in keyof Found]: [Found[Kind]] extends [never] ? never : Kind
}[keyof Found]

interface Wrong<Definition, Names extends ProcessNames> {
  readonly 'no such step': WrongTargets<Definition, Definition, never> | WrongInitial<Definition>
  readonly 'no such event': Exclude<
    | EventsAwaited<Definition>
    | Prop<SubCasesIn<Definition>, 'event'>
    | Prop<HeardIn<Definition>, 'event'>,
    keyof Prop<Definition, 'events'> | BuiltInEvent
  >
  readonly 'no such fact': Exclude<
    | Item<Prop<Prop<Definition, 'events'>[keyof Prop<Definition, 'events'>], 'facts'>>
    | Item<Prop<SubCasesIn<Definition>, 'gives'>>
    | Item<Prop<SubCasesIn<Definition>, 'returns'>>
    | Item<Prop<HeardIn<Definition>, 'returns'>>,
    Names['fact']
  >
  readonly 'no such sub-case': Exclude<
    Param<Definition, 'case'>,
    Keys<Prop<Definition, 'subCases'>>
  >
  readonly 'no such rule': Exclude<RulesIn<Definition>, Names['rule'] | Names['fact']>
  readonly 'no such time limit': Exclude<LimitsIn<Definition>, Names['limit']>
  readonly 'no such task': Exclude<Param<Definition, 'task'>, Names['task']>
  readonly 'no such message': Exclude<Param<Definition, 'message'>, Names['message']>
  readonly 'no such party': Exclude<PartiesIn<Definition>, Names['party']>
  readonly 'no such source': Exclude<SourcesIn<Definition>, Names['source']>
}

/** The value of a property where there is one, over all options of a union. */
type Prop<T, Key extends string> = T extends { readonly [K in Key]?: infer Value }
  ? Key extends keyof T
    ? Exclude<Value, undefined>
    : never
  : never

type Item<List> = List extends readonly (infer Each)[] ? Each : never
type Values<T> = T extends object ? T[keyof T] : never

/** A state and all states in it. */
type Nodes<Node> = Node | NodesInside<Prop<Node, 'states'>>
type NodesInside<States> = States extends object
  ? { [Name in keyof States]: Nodes<States[Name]> }[keyof States]
  : never

/** The ways out of a state itself. */
type Ways<Node> =
  Item<Values<Prop<Node, 'on'>>> | Item<Values<Prop<Node, 'after'>>> | Item<Prop<Node, 'always'>>

type Targets<Node> = Prop<Ways<Node>, 'target'>

/** Every state below a node, as a path with dots. */
type Paths<Node> = PathsIn<Prop<Node, 'states'>>
type PathsIn<States> = States extends object
  ? {
      [Name in keyof States & string]: Name | `${Name}.${Paths<States[Name]>}`
    }[keyof States & string]
  : never

type Reached<Root, Node, Parent> =
  | `#${Prop<Root, 'id'> & string}`
  | `#${Prop<Root, 'id'> & string}.${Paths<Root>}`
  | `.${Paths<Node>}`
  | Paths<Parent>

type WrongTargets<Root, Node, Parent> =
  | Exclude<Targets<Node>, Reached<Root, Node, Parent>>
  | WrongInside<Root, Node, Prop<Node, 'states'>>
type WrongInside<Root, Node, States> = States extends object
  ? { [Name in keyof States]: WrongTargets<Root, States[Name], Node> }[keyof States]
  : never

type WrongInitial<Node> =
  | Exclude<Prop<Node, 'initial'>, keyof Prop<Node, 'states'>>
  | WrongInitialInside<Prop<Node, 'states'>>
type WrongInitialInside<States> = States extends object
  ? { [Name in keyof States]: WrongInitial<States[Name]> }[keyof States]
  : never

type Meta<Definition> = Prop<Nodes<Definition>, 'meta'>
type Keys<T> = T extends object ? keyof T : never

type EventsAwaited<Definition> =
  Keys<Prop<Nodes<Definition>, 'on'>> | Item<Prop<Meta<Definition>, 'refuses'>>

type RulesIn<Definition> =
  | Item<Prop<Meta<Definition>, 'decides'>>
  | Prop<Prop<Prop<Ways<Nodes<Definition>>, 'guard'>, 'params'>, 'rule'>

type Effects<Definition> =
  | Item<Prop<Nodes<Definition>, 'entry'>>
  | Item<Prop<Nodes<Definition>, 'exit'>>
  | Item<Prop<Ways<Nodes<Definition>>, 'actions'>>

type Param<Definition, Key extends string> = Prop<Prop<Effects<Definition>, 'params'>, Key>

type LimitsIn<Definition> =
  | Param<Definition, 'limit'>
  | Prop<Meta<Definition>, 'deadline'>
  | Keys<Prop<Nodes<Definition>, 'after'>>

type PartiesIn<Definition> =
  | Param<Definition, 'party'>
  | Prop<Meta<Definition>, 'owner'>
  | Item<Prop<Values<Prop<Definition, 'events'>>, 'by'>>

type SubCasesIn<Definition> = Values<Prop<Definition, 'subCases'>>
type HeardIn<Definition> = Values<Prop<SubCasesIn<Definition>, 'hears'>>

type SourcesIn<Definition> = Prop<
  Prop<Meta<Definition> | Values<Prop<Definition, 'events'>> | SubCasesIn<Definition>, 'source'>,
  'source'
>
