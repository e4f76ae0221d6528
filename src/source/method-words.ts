/** How programs write the method of a call: as a word, as a member of an enumeration, within the name of a function. */
import { CALL_METHOD, isCallMethod } from '../primitives/http.js';

const LONGEST = 120;
/** `'GET'`, `:get`, `HttpMethod.Get`, `http.MethodGet`, `new HttpMethod("PATCH")`, `Net::HTTP::Get`; `GET` in upper case. */
const WRITTEN = new RegExp(
  `^(?:new\\s+)?(?:(?:[\\w$]+(?:\\.|::|->))*(?:http_?methods?|http_?verbs?|http|method|requestmethod|verb|requests)(?:\\.|::)(?:method|http_?|valueOf\\(["'])?|httpmethod\\(["']|::?|["'\`])(${CALL_METHOD})["'\`]?\\)?(?:\\.name\\(\\)|\\.toString\\(\\)|\\.value|\\.lower\\(\\)|\\.upper\\(\\))?$`,
  'i',
);
const BARE = new RegExp(`^(${CALL_METHOD})$`);
/** Words beside a method in the name of a function that say no more than that it makes a call. */
const NEUTRAL = new Set(
  'api http https do make send request req call json async rest gc genesys purecloud for object entity as from string stream byte bytes array with retry auth authorized authenticated raw to platform client'.split(
    ' ',
  ),
);
const WORD = /[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g;
const OTHER_NAMES: Readonly<Record<string, string>> = { del: 'DELETE', destroy: 'DELETE' };

/** The method that is written there, in upper case; null: none is. */
export function writtenMethod(text: string): string | null {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST) return null;
  return (WRITTEN.exec(trimmed) ?? BARE.exec(trimmed))?.[1]?.toUpperCase() ?? null;
}

/**
 * The method that a function of that name calls with: `get`, `postAsync`, `GetStringAsync`, `api_delete`, `postForEntity`.
 * null where other words stand in it (`getUrl`), or two methods.
 */
export function methodOfName(name: string): string | null {
  if (name.length > 40) return null;
  let method: string | null = null;
  for (const [word] of name.matchAll(WORD)) {
    const lower = word.toLowerCase();
    const here = isCallMethod(lower) && lower !== 'options' ? word.toUpperCase() : OTHER_NAMES[lower];
    if (here === undefined) {
      if (!NEUTRAL.has(lower)) return null;
    } else if (method !== null) return null;
    else method = here;
  }
  return method;
}
