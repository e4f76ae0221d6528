/** The division of the object, where the call itself names it. */
import type { OperationMatch } from '../contract/types.js';
import type { Exchange } from '../exchange/types.js';
import { UUID } from '../primitives/uuid.js';

/** `"divisionId": "…"`, `"division": {"id": "…"}` with an id, in the body of a request. */
const IN_BODY = new RegExp(`"division(?:Id)?"\\s*:\\s*(?:\\{\\s*"id"\\s*:\\s*)?"(${UUID})"`, 'i');

/** The id in the path, else in the body of the request, else in the query; null when the call names none. */
export function objectDivision({ requestBody, target }: Exchange, match: OperationMatch): string | null {
  const inPath = match.kind === 'found' ? match.parameters['divisionId'] : undefined;
  if (inPath !== undefined && /^[0-9a-f-]{8,}$/i.test(inPath)) return inPath;
  const inBody = requestBody === null ? undefined : IN_BODY.exec(requestBody)?.[1];
  return inBody ?? target.query.find(({ name }) => /^divisionId$/i.test(name))?.value ?? null;
}
