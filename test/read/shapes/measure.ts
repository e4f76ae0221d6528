/** What was read of a shape, part by part, against what it shows. */
import { type DiagnosisReport, diagnose } from '../../../src/index.js';
import { detectForm, FORMS } from '../../../src/read/forms.js';
import { readAs } from '../helpers.js';
import type { Refusal } from './refusals.js';
import type { Shape, Unshown } from './shape.js';

/** What is asked of a reader. `seen`: one refused call and no other; `unheld`: nothing missing is read as held. */
export const PARTS = ['seen', 'method', 'url', 'status', 'code', 'cause', 'unheld', 'secret'] as const;
export type Part = (typeof PARTS)[number];

/** True: right; false: wrong; null: the shape does not show it. */
export type Measured = Readonly<Record<Part, boolean | null>> & { readonly told: string };

export function measure(shape: Shape, refusal: Refusal): Measured {
  const input = shape.write(refusal);
  const report = diagnose(input);
  const refused = report.diagnoses.filter(({ verdict }) => verdict === 'refused');
  const [first] = refused;
  const shown = (...parts: readonly Unshown[]): boolean =>
    !parts.some((part) => shape.unshown?.includes(part));
  const right = (asked: boolean, is: boolean): boolean | null => (asked ? first !== undefined && is : null);
  const causes = shown('code') || String(input).includes(refusal.message) ? [refusal.cause] : refusal.bare;
  const [cause] = first?.causes ?? [];
  return {
    seen: refused.length === 1,
    method: right(shown('method'), first?.exchange.method === refusal.method),
    url: right(shown('url'), isUrl(first, refusal, shown('host'), shown('query'))),
    status: right(shown('status'), first?.exchange.status === refusal.status),
    code: right(shown('code'), first?.refusal.code === refusal.code),
    cause: right(shown('url') && shown('status'), cause !== undefined && causes.includes(cause.id)),
    unheld: isUnheld(input),
    secret: !JSON.stringify(report).includes(refusal.token),
    told: toldOf(report.diagnoses),
  };
}

function isUrl(
  told: DiagnosisReport | undefined,
  { url, path }: Refusal,
  withHost: boolean,
  withQuery: boolean,
): boolean {
  const written = withHost ? url : path;
  const asked = withQuery ? written : written.replace(/\?.*/, '');
  const got = (told?.exchange.url ?? '').replace(/:443(?=\/)/, '');
  return (withQuery ? got : got.replace(/\?.*/, '')) === asked;
}

/** Nobody says in a shape what the caller has. */
function isUnheld(input: string | Uint8Array): boolean {
  const form = detectForm(input, true);
  const text = typeof input === 'string' ? input : new TextDecoder().decode(input);
  if (FORMS[form].reader.of === 'bytes') return true;
  return readAs(form, text).exchanges.every(
    ({ context }) => (context?.permissions ?? context?.scopes ?? context?.divisions ?? []).length === 0,
  );
}

const toldOf = (diagnoses: readonly DiagnosisReport[]): string =>
  diagnoses
    .map(
      ({ verdict, exchange: { method, url, status }, refusal: { code }, causes: [cause] }) =>
        `${verdict}: ${method ?? '-'} ${url ?? '-'} ${status ?? '-'} ${code ?? '-'} ${cause?.id ?? '-'} ${cause?.likelihood ?? ''}`,
    )
    .join('\n      ') || 'nothing';
