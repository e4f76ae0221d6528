/** Values that are made when somebody asks for them. */

/** Makes a value on the first call and keeps it. */
export function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
