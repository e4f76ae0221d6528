/** Addresses of the platform's API that stand in code, with the method beside them. */
import type { SourceCall, SourceText } from './types.js';

/** Every address of the API that stands in a text in quotes, in the order of the text. Throws nothing; linear. */
export function literalCalls(source: SourceText): readonly SourceCall[] {
  return source.strings.flatMap(({ start, end, value }): readonly SourceCall[] => {
    const [url] = /^\S{0,300}\/api\/v2\/\S{1,2000}$/.exec(value.trim()) ?? [];
    return url === undefined
      ? []
      : [{ start, end, method: null, url, id: null, operation: null, grade: 'stated' }];
  });
}
