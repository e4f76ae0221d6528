/** Data that JSON carries whole: two values are equal exactly when their JSON is. */

/**
 * `T` where it is plain data, and a type that no value of `T` fits where a part of it is a function, a Map, a Set, a
 * Date or `undefined`: then the compiler refuses the value and names the part.
 */
export type PlainData<T> = T extends string | number | boolean | null
  ? T
  : T extends undefined | symbol | bigint | ((...parameters: never) => unknown)
    ? NotPlain
    : T extends readonly (infer Item)[]
      ? readonly PlainData<Item>[]
      : T extends
            | ReadonlyMap<unknown, unknown>
            | ReadonlySet<unknown>
            | Date
            | RegExp
            | Promise<unknown>
            | ArrayBufferView
            | WeakMap<object, unknown>
            | WeakSet<object>
        ? NotPlain
        : { readonly [Key in keyof T]: PlainData<Exclude<T[Key], undefined>> };

interface NotPlain {
  readonly 'JSON does not carry this': never;
}
