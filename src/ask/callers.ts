/** Asks the platform about the callers of those calls that need an explanation. */
import type { RawExchange } from '../exchange/types.js';
import type { Subject } from '../judge/subject.js';
import type { Transport } from '../live/types.js';
import { introspect } from './collect.js';
import { introspectionBase, needsOf, wantsExplanation } from './needs.js';

/** A call that was made (or is only asked about), and by whom. */
export interface Asked {
  readonly subject: Subject;
  readonly url: string;
  /** The value of the Authorization header; null when none was sent. */
  readonly authorization: string | null;
}

export interface Askable {
  readonly transport: Transport;
  /** A gateway stands for the hosts of the platform. */
  readonly gateway: boolean;
  readonly allowHosts: readonly string[];
  /** The region where a call names none. */
  readonly domain: string | null;
  /** Told what was not asked although an answer named it, in one line. */
  readonly note?: (line: string) => void;
}

const NO_PLATFORM =
  'nothing tells which platform is to be asked: name the region, or give calls with their host';
const NO_TOKEN = 'no call that needs an explanation has a token that may be used';

/**
 * Introspection for each token once, at the host of its first call that needs it; every answer goes to `learn`.
 *
 * @returns why the platform was not asked, or did not answer: one line each
 */
export async function askAboutCallers(
  asked: readonly Asked[],
  { transport, gateway, allowHosts, domain, note }: Askable,
  learn: (exchange: RawExchange) => void,
): Promise<ReadonlySet<string>> {
  const byToken = new Map<string, Asked[]>();
  for (const call of asked) {
    if (
      call.authorization === null ||
      !/^bearer\s/i.test(call.authorization) ||
      !wantsExplanation(call.subject)
    )
      continue;
    byToken.set(call.authorization, [...(byToken.get(call.authorization) ?? []), call]);
  }
  const reasons = new Set<string>();
  for (const [authorization, calls] of byToken) {
    const base = introspectionBase(calls[0]?.url ?? '', { gateway, allowHosts, domain });
    if (base === null) {
      reasons.add(NO_PLATFORM);
      continue;
    }
    const needs = needsOf(calls.map(({ subject }) => subject));
    const { failure } = await introspect({
      transport,
      base,
      authorization,
      ...needs,
      learn,
      ...(note !== undefined && { note }),
    });
    if (failure !== null) reasons.add(failure.message);
  }
  if (byToken.size === 0) reasons.add(NO_TOKEN);
  return reasons;
}
