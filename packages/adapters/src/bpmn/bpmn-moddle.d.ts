/** The part of the library that is used; it types its elements but not its door. */
declare module 'bpmn-moddle' {
  export interface Element {
    readonly $type: string
  }
  export class BpmnModdle {
    create(type: string, properties: Readonly<Record<string, unknown>>): Element
    toXML(
      element: Element,
      options: { readonly format: boolean }
    ): Promise<{ readonly xml: string }>
  }
}
