/** Modules of WebAssembly are built in as their bytes (scripts/build.mjs; vitest.config.ts for tests). */
declare module '*.wasm' {
  const bytes: Uint8Array<ArrayBuffer>;
  export default bytes;
}
