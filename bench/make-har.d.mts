export function harText(
  bytes: number,
  options?: { readonly refusedShare?: number; readonly tokens?: number },
): Generator<string, void, undefined>;
