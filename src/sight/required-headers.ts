/** Headers that a team requires of its own calls: whether they were sent, and whether their values fit, as far as it shows. */
import type { Exchange, Header } from '../exchange/types.js';
import type { RequiredHeaderSeen } from '../judge/subject.js';
import { firstLabel } from '../primitives/label.js';

export interface RequiredHeader {
  readonly name: string;
  /** What the value must be; `*` stands for any text. Absent: any value. */
  readonly value?: string | undefined;
  /** Why it is required; shown where it is missing. */
  readonly why?: string | undefined;
  /** Where that is stated, for the report: `why403.config.jsonc:7`. */
  readonly source?: string | undefined;
}

/** Neither the values of the headers nor those that are asked for leave this place. */
export function seeRequired(
  exchange: Exchange,
  required: readonly RequiredHeader[],
): readonly RequiredHeaderSeen[] {
  return required.map(({ name, value, why, source }) => ({
    name,
    fault: faultOf(exchange, name.toLowerCase(), value),
    reason: why ?? null,
    source: source ?? 'the configuration',
  }));
}

function faultOf(
  { headers, headersComplete }: Exchange,
  name: string,
  value: string | undefined,
): RequiredHeaderSeen['fault'] {
  if (headers === null) return 'unrecorded';
  const sent = headers.filter((header) => header.name.toLowerCase() === name);
  if (sent.length === 0) return headersComplete || headers.some(isNoCredential) ? 'absent' : 'unrecorded';
  if (value === undefined || sent.some((header) => fits(header.value.trim(), value))) return null;
  return sent.some((header) => isUnreadable(header.value.trim())) ? 'unreadable' : 'other-value';
}

/** Where only credentials are told of, the other headers were not recorded. */
const isNoCredential = ({ name }: Header): boolean => !/^(?:proxy-)?authorization$/i.test(name);

/** Left out, a placeholder, or taken out as a secret. */
const isUnreadable = (value: string): boolean =>
  value === '' || /^[<{$[%*]|^(?:redacted|removed|hidden)$/i.test(value) || firstLabel(value) !== null;

/** Without a regular expression: what stands between the stars must come in this order. */
function fits(value: string, pattern: string): boolean {
  const parts = pattern.split('*');
  const [first = ''] = parts;
  const last = parts.at(-1) ?? '';
  if (parts.length === 1) return value === pattern;
  if (!value.startsWith(first) || !value.endsWith(last) || value.length < first.length + last.length)
    return false;
  let from = first.length;
  for (const part of parts.slice(1, -1)) {
    const at = value.indexOf(part, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  return from <= value.length - last.length;
}
