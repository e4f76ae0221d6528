/** The operations of a document, as they come, path by path. */
import { blankParameters } from '../contract/path.js';
import type { ApiMethod } from '../primitives/http.js';
import type { JsonObject } from '../primitives/json.js';
import { grouped } from '../primitives/number.js';
import { createErrorCodes } from './error-codes.js';
import { isIdOf, isTemplatePath, isUnderPrefix } from './names.js';
import { type Access, ODD_ACCESS, readPermissions, readSecurity, type Told } from './requirements.js';
import type { PublishedDocument, PublishedOperation } from './types.js';
import { createWarnings } from './warnings.js';

export interface Operations {
  /** May operations of the path be taken? A path that may not is a warning. */
  takesPath(path: string, where: string): boolean;
  /** A field of a path that is no operation. */
  leaveOut(where: string): void;
  /** One operation. What is wrong with it that makes the whole document useless; null when nothing is. */
  add(method: ApiMethod, path: string, value: JsonObject): string | null;
  /** @param security what the document requires of operations that say nothing themselves; undefined when nothing */
  end(security: unknown): Omit<PublishedDocument, 'title'>;
}

/** Against documents that are made to fill the memory; the platform has some 3,300 operations with 11,000 names. */
const MOST_OPERATIONS = 20_000;
const MOST_NAMES = 200_000;

/** An operation; what it requires of a token is null when that is said for the whole document, perhaps behind it. */
interface Pending extends Omit<PublishedOperation, 'scopes' | 'auth'> {
  readonly access: Told<Access> | null;
}

export function createOperations(): Operations {
  const warnings = createWarnings();
  const codes = createErrorCodes();
  const pending: Pending[] = [];
  const matched = new Set<string>();
  const ids = new Set<string>();
  let names = 0;

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
      if (matched.has(sameCalls)) return 'is there twice, perhaps with other names of parameters';
      if (matched.size >= MOST_OPERATIONS) return `is one of more than ${grouped(MOST_OPERATIONS)}`;
      matched.add(sameCalls);
      const { value: permissions, odd } = readPermissions(value['x-inin-requires-permissions']);
      if (odd) warnings.add('permissions', () => key);
      const access = value.security === undefined ? null : readSecurity(value.security);
      names += permissions.names.length + (access?.value.scopes?.length ?? 0);
      if (names > MOST_NAMES)
        return `is behind more than ${grouped(MOST_NAMES)} names of permissions and scopes`;
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
        access,
      });
      return null;
    },
    end(security) {
      const told = readSecurity(security);
      const heirs = pending.filter(({ access }) => access === null).length;
      const shared = heirs * (told.value.scopes?.length ?? 0) > MOST_NAMES ? ODD_ACCESS : told;
      const operations = pending.map((operation): PublishedOperation => {
        const { id, method, path, permissions, preview, deprecated, access } = operation;
        const { value, odd } = access ?? shared;
        if (odd) warnings.add('security', () => `${method} ${path}`);
        return { id, method, path, permissions, scopes: value.scopes, auth: value.auth, preview, deprecated };
      });
      return { operations, errorCodes: codes.all(), warnings: warnings.lines() };
    },
  };
}
