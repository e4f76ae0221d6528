/** Texts in the syntax of Terraform. */
import { uncontrolled } from '../../primitives/safe-text.js';

/**
 * What begins an interpolation or a directive is doubled, which stands for itself; where the sign stands before it once
 * more, versions of the language differ in what they read, so that it is written as its number.
 */
const withoutTemplates = (text: string): string =>
  text.replace(/(?<!\$)(\$+)\{|(?<!%)(%+)\{/g, (all, dollars?: string, percents?: string) => {
    const signs = dollars ?? percents ?? '';
    if (signs.length === 1) return `${signs}${all}`;
    return `${signs.slice(1)}${dollars === undefined ? '\\u0025' : '\\u0024'}{`;
  });

/** A text in quotes that is read as it is, on one line. */
export function hclString(text: string): string {
  const quoted = uncontrolled(text).replace(/["\\]/g, '\\$&');
  return `"${withoutTemplates(quoted)}"`;
}

/** A name for a resource: letters, digits and underscores, of which the first is no digit. */
export function hclLabel(text: string): string {
  const label = text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '')
    .slice(0, LONGEST_LABEL);
  return /^[a-z]/.test(label) ? label : `role_${label}`.replace(/_$/, '');
}

const LONGEST_LABEL = 60;

/** A list of texts, on one line. */
export const hclList = (texts: readonly string[]): string => `[${texts.map(hclString).join(', ')}]`;
