/** Hands written calls to a sink: matched, or with why they are not. */
import { matchOperation, nearestOperations, operationKey } from '../../contract/index.js';
import type { Operation } from '../../contract/types.js';
import type { Call } from '../../exchange/call.js';
import { parseTarget } from '../../exchange/target.js';
import { remembered } from '../../primitives/remembered.js';
import type { Use, UsePlace } from '../types.js';
import { createShown } from './shown.js';
import type { WrittenOptions, WrittenSink } from './types.js';
import { matchWritten, type WrittenCall } from './written-call.js';

/** Where in its input something stands. */
export interface Standing {
  readonly line: number | null;
  /** Its name, as the input has it. */
  readonly what: string | null;
}

export interface Uses {
  /**
   * @param elsewhere a call of another host is told, too: the form has nothing but calls of the platform; by itself it is told
   * where its path is an operation of the contract
   */
  call(call: Call, standing: Standing, elsewhere?: 'told' | 'known'): void;
  operation(operation: Operation, standing: Standing, grade: Use['grade']): void;
  unmatched(text: string, standing: Standing, why: string): void;
  /** A place of this input, fit to be shown. */
  place(standing: Standing): UsePlace;
  /** A text of this input in one line, without secrets. */
  shown(text: string): string;
}

/** Calls are repeated; the last ones are kept. */
const REMEMBERED = 1000;
/** Looking for what is meant takes time, and nobody mends more at once. */
const MOST_SPELLINGS = 200;

/** Other products have paths of their own; one of the platform's may come from a gateway before it. */
function isKnownPath({ method, url }: Call): boolean {
  const { path } = parseTarget(url);
  return path !== null && matchOperation(method, path).kind === 'found';
}

/** Sentences of one input, and what was seen of its secrets, are kept between calls. */
export function createUses({ path, standIns }: WrittenOptions, sink: WrittenSink): Uses {
  const shown = createShown();
  const known = remembered<string, WrittenCall>(REMEMBERED);
  const meant = new Map<string, string>();

  const place = ({ line, what }: Standing): UsePlace => ({
    path,
    line,
    what: what === null || what === '' ? null : shown.text(what),
  });

  function spelledLike({ method, url }: Call): string {
    // A variable may stand for the host.
    const path = url.slice(Math.max(0, url.indexOf('/api/'))).replace(/[?#].*/s, '');
    const key = `${method} ${path}`;
    const found = meant.get(key);
    if (found !== undefined) return found;
    if (meant.size >= MOST_SPELLINGS) return '';
    const [nearest] = nearestOperations(method, path, 1);
    const said =
      nearest === undefined
        ? '; it is misspelt, or newer than the contract'
        : `; did you mean ${operationKey(nearest)}?`;
    meant.set(key, said);
    return said;
  }

  return {
    place,
    shown: shown.text,
    call(call, standing, elsewhere = 'known') {
      const key = `${call.method} ${call.url}`;
      const match = known.get(key) ?? known.set(key, matchWritten(call, standIns));
      const tell = (why: string): void =>
        sink.unmatched({ text: shown.call(call.method, call.url), at: place(standing), why });
      if (match.kind === 'use') {
        sink.use({ operation: match.operation, at: place(standing), grade: match.grade });
      } else if (match.kind === 'unmatched') {
        tell(`${match.why}${match.spelling ? spelledLike(call) : ''}`);
      } else if (match.of === 'host' && (elsewhere === 'told' || isKnownPath(call))) {
        tell(
          `its host is none of Genesys Cloud; if it stands for the platform: --allow-host ${shown.host(call.url)}`,
        );
      }
    },
    operation(operation, standing, grade) {
      sink.use({ operation, at: place(standing), grade });
    },
    unmatched(text, standing, why) {
      sink.unmatched({ text: shown.text(text), at: place(standing), why });
    },
  };
}
