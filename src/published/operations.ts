/** The operations of a document, as they come, path by path. */
import { blankParameters } from '../contract/path.js';
import type { ApiMethod } from '../primitives/http.js';
import type { JsonObject } from '../primitives/json.js';
import { createErrorCodes } from './error-codes.js';
import { isIdOf, isTemplatePath, isUnderPrefix } from './names.js';
import { readPermissions, readSecurity } from './requirements.js';
import type { PublishedDocument, PublishedOperation } from './types.js';
import { createWarnings } from './warnings.js';

export interface Operations {
  /** May operations of the path be taken? A path that may not is a warning. */
  takesPath(path: string, where: string): boolean;
  /** A field of a path that is no operation. */
  leaveOut(where: string): void;
  /** One operation; false when there is one already that the same calls would match. */
  add(method: ApiMethod, path: string, value: JsonObject): boolean;
  /** @param security what the document requires of operations that say nothing themselves; undefined when nothing */
  end(security: unknown): Omit<PublishedDocument, 'title'>;
}

/** An operation whose `security` may be that of the whole document, which may come behind it. */
interface Pending extends Omit<PublishedOperation, 'scopes' | 'auth'> {
  readonly security: unknown;
}

export function createOperations(): Operations {
  const warnings = createWarnings();
  const codes = createErrorCodes();
  const pending: Pending[] = [];
  const matched = new Set<string>();
  const ids = new Set<string>();

  /** Ids are compared as people type them, in any case. */
  function idOf(method: string, id: unknown): string | null {
    if (!isIdOf(method, id) || ids.has(id.toLowerCase())) return null;
    ids.add(id.toLowerCase());
    return id;
  }

  return {
    takesPath(path, where) {
      if (isTemplatePath(path)) return true;
      warnings.add(isUnderPrefix(path) ? 'path' : 'outside', () => where);
      return false;
    },
    leaveOut: (where) => warnings.add('member', () => where),
    add(method, path, value) {
      const key = `${method} ${path}`;
      const sameCalls = blankParameters(key);
      if (matched.has(sameCalls)) return false;
      matched.add(sameCalls);
      const { value: permissions, odd } = readPermissions(value['x-inin-requires-permissions']);
      if (odd) warnings.add('permissions', () => key);
      const id = idOf(method, value['x-purecloud-method-name'] ?? value.operationId);
      if (id === null) warnings.add('id', () => key);
      codes.gather(key, value.responses, () => warnings.add('codes', () => key));
      pending.push({
        id,
        method,
        path,
        permissions,
        preview: value['x-genesys-preview'] === true,
        deprecated: value.deprecated === true,
        security: value.security,
      });
      return true;
    },
    end(security) {
      const operations = pending.map((operation): PublishedOperation => {
        const { id, method, path, permissions, preview, deprecated, security: own } = operation;
        const { value, odd } = readSecurity(own === undefined ? security : own);
        if (odd) warnings.add('security', () => `${method} ${path}`);
        return { id, method, path, permissions, scopes: value.scopes, auth: value.auth, preview, deprecated };
      });
      return { operations, errorCodes: codes.all(), warnings: warnings.lines() };
    },
  };
}
