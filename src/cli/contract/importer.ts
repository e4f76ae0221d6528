/** The bytes of a published document → a contract, for whoever has them piece by piece. */
import type { CompiledContract, Contract } from '../../contract/index.js';
import { compileDocument } from '../../published/compile.js';
import { createDocumentReader } from '../../published/document.js';
import type { DocumentEdition } from '../../published/order.js';

export type Imported =
  /** `notes`: what was kept, left out or odd, in one printable line each. */
  | { readonly ok: true; readonly contract: CompiledContract; readonly notes: readonly string[] }
  /** `reason`: one printable line that says what is wrong with the document. */
  | { readonly ok: false; readonly reason: string };

export interface DocumentImporter {
  push(chunk: Uint8Array): void;
  /** After the last bytes, once. */
  end(edition: DocumentEdition): Imported;
}

/** @param older what the document does not tell is kept from it */
export function createImporter(older: Contract): DocumentImporter {
  const reader = createDocumentReader();
  return {
    push: reader.push,
    end(edition) {
      const read = reader.end();
      return read.ok ? { ok: true, ...compileDocument(read.document, older, edition) } : read;
    },
  };
}
