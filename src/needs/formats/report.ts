/** What `--format json` of needs says; `schema.ts` describes it. */
import type { Grade } from '../../caller/types.js';
import type { ContractInfo, PermissionMode } from '../../contract/types.js';
import type { GrantType } from '../../exchange/types.js';
import type { Minimal, Unread, UsePlace } from '../types.js';

interface OpenReport {
  readonly text: string;
  readonly at: Pick<UsePlace, 'path' | 'line'>;
  readonly why: string;
}

export interface NeedsReport {
  readonly schemaVersion: 1;
  readonly tool: { readonly name: string; readonly version: string };
  readonly contract: ContractInfo;
  readonly callers: readonly {
    readonly client: string | null;
    readonly clientName: string | null;
    readonly grantType: GrantType | null;
    readonly operations: readonly {
      readonly operation: string;
      readonly at: readonly UsePlace[];
      readonly count: number;
      readonly permissions: { readonly mode: PermissionMode; readonly names: readonly string[] };
      readonly scopes: readonly string[];
      readonly grade: Grade;
    }[];
    readonly minimal: Minimal;
  }[];
  readonly unmatched: readonly OpenReport[];
  readonly uncertain: readonly OpenReport[];
  readonly possible: readonly OpenReport[];
  readonly topics: readonly {
    readonly topic: string;
    readonly at: OpenReport['at'];
    readonly count: number;
    readonly permissions: readonly string[] | null;
  }[];
  readonly unread: readonly Unread[];
  readonly notes: readonly string[];
}
