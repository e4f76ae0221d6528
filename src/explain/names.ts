/** Scopes, permissions and error codes of the contract. */

import {
  allOperations,
  contractSource,
  operationKey,
  operationsWithPermission,
  permissionsCovered,
  sourceReference,
} from '../contract/index.js';
import type { ErrorCode } from '../contract/types.js';
import { labelled, listed, title } from '../page/labelled.js';
import { grouped } from '../primitives/number.js';
import { type ExplainedCode, type Explanation, oneOrAll } from './explanation.js';
import { permissionHistory, permissionLines } from './history.js';

const source = (): string => `[contract] ${contractSource()}`;
const SHOWN = 8;

function twin(scope: string): string {
  return scope.endsWith(':readonly') ? scope.slice(0, -':readonly'.length) : `${scope}:readonly`;
}

export function explainScope(scope: string): Explanation {
  const accepting = allOperations().filter((operation) => operation.scopes?.includes(scope));
  const operations = accepting.map(operationKey);
  const other = allOperations().some((operation) => operation.scopes?.includes(twin(scope)))
    ? twin(scope)
    : null;
  return {
    known: true,
    data: { scope, twin: other, operations },
    lines: (page) => [
      ...title(scope, 'an OAuth scope', page),
      ...labelled('limits', 'tokens of users; client credentials are not limited by scopes', page),
      ...labelled('beside', 'every call needs the permission, too: a scope replaces none', page),
      ...labelled('twin', other ?? '', page),
      ...listed(`opens ${operations.length}`, operations, SHOWN, page),
      ...labelled('source', source(), page),
    ],
  };
}

/** A permission of the contract, or one that it named once. */
export function explainPermission(permission: string): Explanation {
  const operations = operationsWithPermission(permission);
  const keys = operations.map(
    (operation) =>
      `${operationKey(operation)}${operation.permissions.mode === 'ALL' && operation.permissions.names.length > 1 ? ' (and others)' : ''}`,
  );
  return {
    known: true,
    data: {
      permission,
      operations: operations.map(operationKey),
      history: permissionHistory(permission),
    },
    lines: (page) => [
      ...title(
        permission,
        keys.length > 0 ? 'a permission' : 'a permission that no operation names any more',
        page,
      ),
      ...labelled(
        'held by',
        'a role, in the divisions for which the role is granted; roles are given by an org admin',
        page,
      ),
      ...labelled('is not', 'an OAuth scope: it has no place in a token request', page),
      ...listed(`opens ${keys.length}`, keys, SHOWN, page),
      ...permissionLines(permission, page),
      ...labelled('source', source(), page),
    ],
  };
}

/** `routing:queue:*`, as roles are granted. */
export function explainGrant(grant: string): Explanation {
  const permissions = permissionsCovered(grant);
  const operations = new Set(permissions.flatMap(operationsWithPermission)).size;
  return {
    known: true,
    data: { grant, permissions, operations },
    lines: (page) => [
      ...title(grant, 'permissions, as a role may hold them', page),
      ...labelled('is', '* stands for any part, and at the end for all that follow', page),
      ...labelled(
        'opens',
        `${grouped(operations)} operations, of those that name one of the permissions`,
        page,
      ),
      ...listed(`covers ${grouped(permissions.length)}`, permissions, SHOWN, page),
      ...labelled('source', source(), page),
    ],
  };
}

/** `routing:queue`: a part of names, and none by itself. */
export function explainBeginning(parts: string, permissions: readonly string[]): Explanation {
  return {
    known: false,
    data: { unknown: parts, nearest: permissions },
    lines: (page) => [
      ...title(
        parts,
        `no name by itself, but the beginning of ${grouped(permissions.length)} permissions`,
        page,
      ),
      ...listed('', permissions, SHOWN, page),
      ...labelled('all', `why403 explain '${parts}:*'`, page),
    ],
  };
}

function codeData({
  status,
  code,
  category,
  templates,
  declaredBy,
  examples,
  sources,
}: ErrorCode): ExplainedCode {
  return { code, status, category, templates, declaredBy, examples, sources: sources.map(sourceReference) };
}

/** @param note how the codes were found, where that is not by their own name. */
export function explainCode(codes: readonly ErrorCode[], note: string | null = null): Explanation {
  return {
    known: true,
    data: oneOrAll(codes.map(codeData)),
    lines: (page) =>
      codes.flatMap((code) => [
        ...title(code.code, `an error code with status ${code.status}: ${code.category}`, page),
        ...labelled('note', note ?? '', page),
        ...code.templates.slice(0, 4).flatMap((template) => labelled('says', `"${template}"`, page)),
        ...labelled(
          'declared by',
          `${grouped(code.declaredBy)} operations; that does not prove that each sends it`,
          page,
        ),
        ...listed('', code.declaredBy > 1000 ? [] : code.examples, 3, page),
        ...listed('source', code.sources.map(sourceReference), 4, page),
      ]),
  };
}
