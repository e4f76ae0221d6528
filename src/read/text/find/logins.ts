/** Finds at which login host a tool of the platform logged in: it is set to a region, and says of a failed login no host. */
import { findRegion } from '../../../contract/index.js';
import { anyWord } from '../../../primitives/any-word.js';
import { REGION_SETTINGS, TOOL_LOGINS } from '../words/logins.js';

const FAILED = new RegExp(anyWord(TOOL_LOGINS), 'i');
const SET = new RegExp(
  String.raw`\b${anyWord(REGION_SETTINGS)}["'\`]?\s{0,3}[:=]\s{0,3}["'\`]?([a-z]{2,4}(?:[-_][a-z]+){1,2}[-_]\d)\b`,
  'g',
);

/** The address where it asked for its token; null where no such login failed, or not one region is set. */
export function toolLogin(text: string): string | null {
  if (!FAILED.test(text)) return null;
  const hosts = new Set(
    [...text.matchAll(SET)].flatMap(([, name = '']) => findRegion(name.toLowerCase())?.loginHost ?? []),
  );
  const [only, ...others] = hosts;
  return only !== undefined && others.length === 0 ? `https://${only}/oauth/token` : null;
}
