/** As much of a metafile of esbuild as is looked at; paths are relative to the root of the project, with slashes. */
export interface Metafile {
  readonly outputs: Readonly<
    Record<string, { readonly inputs: Readonly<Record<string, { readonly bytesInOutput: number }>> }>
  >;
}

export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  /** As its package.json says it, an SPDX expression. */
  readonly license: string;
  /** Its files that hold a licence or a notice, in the order of their names. */
  readonly texts: readonly string[];
}

/** The folders of the packages of which at least a byte is in an output, sorted, each once. */
export function bundledFolders(metafiles: readonly Metafile[]): readonly string[];

/** @throws Error, in one line, when the package names no licence or brings no text of it */
export function readPackage(folder: string): BundledPackage;

/** The text that is shipped beside the bundle: a section a package, in the order given. */
export function licensesPage(packages: readonly BundledPackage[]): string;
