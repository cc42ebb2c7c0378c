declare module 'bpmnlint' {
  export class Linter {
    constructor(options: { readonly config: object; readonly resolver: object })
    lint(root: object): Promise<Record<string, unknown>>
  }
}

declare module 'bpmnlint/lib/resolver/node-resolver.js' {
  export default class NodeResolver {
    resolveRule(name: string): unknown
  }
}

declare module 'bpmn-moddle' {
  export class BpmnModdle {
    fromXML(xml: string): Promise<{ readonly rootElement: object }>
  }
}
