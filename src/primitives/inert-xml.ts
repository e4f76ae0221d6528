/** XML that does nothing where it is shown: on a terminal, in an editor, in the log of a build. */
import { COMMANDS, MAY_HOLD_COMMAND } from './inert-json.js';
import { escapeInvisible } from './marks.js';

/** Characters that XML 1.0 cannot hold, not even as references. */
const NOT_IN_XML = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\p{Surrogate}]/gu;
const MARKUP = /[&<>]/g;
/** Attributes would end, or have them as blanks. */
const IN_ATTRIBUTES = /["\t\n\r]/g;

const NAMES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const reference = (character: string): string => NAMES[character] ?? `&#${character.codePointAt(0)};`;

/** The text as it stands between tags: read back it is the same, but for characters that XML does not have, which go. */
export function xmlText(text: string): string {
  const escaped = escapeInvisible(text.replace(NOT_IN_XML, '').replace(MARKUP, reference), reference);
  return MAY_HOLD_COMMAND.test(escaped) ? escaped.replace(COMMANDS, reference) : escaped;
}

/** The same as the value of an attribute, within double quotes. */
export const xmlAttribute = (text: string): string => xmlText(text).replace(IN_ATTRIBUTES, reference);
