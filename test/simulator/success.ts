/** A small plausible answer to a call that passed all checks. */
import { type Answer, empty, json } from './answer.js';
import type { Call } from './call.js';
import { findObject } from './directory.js';
import { divisionBody } from './introspection/bodies.js';

export function success(call: Call): Answer {
  const { operation, parameters, request, caller } = call;
  if (operation.method === 'HEAD') return empty(200);
  if (operation.method === 'DELETE') return empty(204);
  const isOne = /\{\w+\}$/.test(operation.path);
  const id = Object.values(parameters).at(-1);
  if (!isOne || id === undefined)
    return json({ entities: [], pageSize: 25, pageNumber: 1, total: 0, pageCount: 0, selfUri: request.path });
  const object = findObject(caller.organization, id);
  const user = caller.organization.users?.find((candidate) => candidate.id === id);
  const division = object?.division ?? user?.division;
  return json({
    id,
    name: object?.name ?? object?.type ?? user?.name ?? id,
    ...(division === undefined ? {} : { division: divisionBody(caller.organization, division) }),
    selfUri: request.path,
  });
}
