/** Refusals of other systems in a recording of a browser: one line at the end, since nobody of the platform refused. */
import { grouped } from '../primitives/number.js';
import type { DiagnosisReport, LazyReport } from './types.js';

/** Hosts that are named. */
const MOST_NAMED = 5;
/** Different problems that are walked through to find them. */
export const MOST_WALKED = 1000;

export interface Others {
  /** Takes a diagnosis that is to be folded, and says so. */
  takes(diagnosis: DiagnosisReport): boolean;
  /** Different problems that were taken. */
  taken(): number;
  /** What was folded, in a sentence; null where nothing was. */
  text(): string | null;
}

/** A recording holds whatever the page called; whoever gives a single call, or a text, asks about just that. */
export function foldOthers({
  inputs,
  summary,
  different,
}: Pick<LazyReport, 'inputs' | 'summary' | 'different'>): Others {
  const recordings = new Set(inputs.filter(({ form }) => form === 'har').map(({ path }) => path));
  const folds = summary.exchanges > 1 && recordings.size > 0 && different <= MOST_WALKED;
  const byHost = new Map<string, number>();
  let problems = 0;
  return {
    takes(diagnosis) {
      const host = folds && recordings.has(diagnosis.exchange.source.path) ? otherHost(diagnosis) : null;
      if (host === null) return false;
      byHost.set(host, (byHost.get(host) ?? 0) + diagnosis.count);
      problems += 1;
      return true;
    },
    taken: () => problems,
    text() {
      if (problems === 0) return null;
      const hosts = [...byHost].sort(([, a], [, b]) => b - a);
      const named = hosts.slice(0, MOST_NAMED).map(([host, count]) => `${host} ${grouped(count)}`);
      const more = hosts.length - named.length;
      const count = hosts.reduce((sum, [, own]) => sum + own, 0);
      const [refusals, have] =
        count === 1 ? ['refusal of another system', 'has'] : ['refusals of other systems', 'have'];
      const rest = more > 0 ? `, and ${grouped(more)} more` : '';
      return `${grouped(count)} ${refusals} (${named.join(', ')}${rest}) ${have} nothing to do with Genesys Cloud`;
    },
  };
}

/** The host of a refusal that is another system's, as far as can be told; null for any other. */
function otherHost({ verdict, causes, exchange }: DiagnosisReport): string | null {
  const [first] = causes;
  // Of storage without a signature: it may have been cut off a link of the platform's.
  if (causes.some(({ id }) => id === 'signed-url')) return null;
  if (verdict !== 'refused' || first?.id !== 'not-genesys-cloud' || first.likelihood === 'possible')
    return null;
  return /^[a-z]+:\/\/(?:[^/?#@]*@)?([^/?#]+)/i.exec(exchange.url ?? '')?.[1] ?? null;
}
