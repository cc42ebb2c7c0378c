import { NodeCompiler, PdfStandard } from '@myriaddreamin/typst-ts-node-compiler'

/** A tagged PDF (PDF/UA-1) of a Typst document; the same source gives the same bytes. */
export function compileTypst(source: string): Uint8Array {
  const compiler = NodeCompiler.create()
  return compiler.pdf({ mainFileContent: source }, { pdfStandard: PdfStandard.UA_1 })
}
