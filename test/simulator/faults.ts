/** Faults: answers that never came, came late, came broken, or came from somebody else. */
import { type Answer, refuse, text } from './answer.js';
import type { Received } from './call.js';
import { fitsPattern } from './pattern.js';

export interface Fault {
  /** `*` stands for any characters: `/api/v2/authorization/*`. */
  path: string;
  method?: string;
  host?: string;
  /** How many times; always unless given. */
  times?: number;
  effect: FaultEffect;
}

export type FaultEffect =
  /** 429 with Retry-After, in seconds. */
  | { kind: 'rate-limit'; retryAfter: number }
  | { kind: 'status'; status: number; contentType?: string; body?: string; headers?: Record<string, string> }
  /** The usual answer, this many milliseconds later. */
  | { kind: 'slow'; milliseconds: number }
  /** The usual answer, half of it, then the connection breaks. */
  | { kind: 'cut' }
  /** A status and bytes that are no JSON. */
  | { kind: 'garbage'; status: number }
  | { kind: 'huge'; status: number; bytes: number }
  /** The connection breaks without an answer. */
  | { kind: 'reset' };

export interface FaultBook {
  /** The first fault that fits the call, counted as used. */
  take(faults: readonly Fault[], request: Received): FaultEffect | null;
}

export function createFaultBook(): FaultBook {
  const used = new WeakMap<Fault, number>();
  return {
    take(faults, { host, method, path }) {
      const fault = faults.find(
        (candidate) =>
          fitsPattern(candidate.path, path) &&
          (candidate.method === undefined || candidate.method === method) &&
          (candidate.host === undefined || candidate.host === host) &&
          (used.get(candidate) ?? 0) < (candidate.times ?? Number.POSITIVE_INFINITY),
      );
      if (fault === undefined) return null;
      used.set(fault, (used.get(fault) ?? 0) + 1);
      return fault.effect;
    },
  };
}

/** The answer of a fault that needs none of the platform; null where the platform answers as usual. */
export function faultAnswer(effect: FaultEffect): Answer | null {
  switch (effect.kind) {
    case 'rate-limit': {
      const seconds = String(effect.retryAfter);
      return { ...refuse('too.many.requests.retry.after', seconds), headers: { 'Retry-After': seconds } };
    }
    case 'status':
      return text(effect.status, effect.contentType ?? 'text/plain', effect.body ?? '', effect.headers);
    case 'garbage':
      return text(effect.status, 'application/json', '\u0000{"mess\ufffdage": [[[\u001b[31m');
    case 'huge':
      return text(effect.status, 'application/json', `{"filler":"${'x'.repeat(effect.bytes)}"}`);
    case 'slow':
    case 'cut':
    case 'reset':
      return null;
  }
}
