/**
 * A regular expression as an automaton of positions (Glushkov): a state for each character of it, and which may follow
 * which. Borders, back-references and lookbehinds count as empty, a lookahead as a way that leads nowhere; what the
 * automaton can do beyond the expression is found out when it is measured.
 */
import { type AST, RegExpParser } from '@eslint-community/regexpp';

/** Which of the samples a state takes: a bit each. */
export type Mask = bigint;

export interface Automaton {
  readonly samples: readonly string[];
  /** Of each state; state 0 is the start, which takes nothing. */
  readonly takes: readonly Mask[];
  /** The states that may follow each state. */
  readonly follow: readonly ReadonlySet<number>[];
  /** States that some state reaches in two ways with one character, since repetitions are nested: `(a*)*`. */
  readonly twofold: ReadonlySet<number>;
  /** Does it match only where the text, or a line of it, begins? */
  readonly anchored: boolean;
}

/** From so many repetitions on they count as any number. */
const MANY = 6;
/** ASCII, and letters, blanks and punctuation beyond. */
const COMMON = [
  ...Array.from({ length: 128 }, (_, code) => String.fromCharCode(code)),
  ...'\u0085\u00a0\u00abßéÿɏΩж–—‘’“”„…→✓✗\u2028\u200b　、。，：？「の漢한\ufeff\ufffd\u{1f600}',
];

interface Part {
  /** Can it match nothing? */
  readonly empty: boolean;
  readonly first: readonly number[];
  readonly last: readonly number[];
}

const NOTHING: Part = { empty: true, first: [], last: [] };

/** Of the whole expression, or of one lookbehind of it. */
export function automatonOf(
  source: string,
  flags: string,
): Automaton & { readonly behind: readonly string[] } {
  const unicode = flags.includes('u');
  const pattern = new RegExpParser().parsePattern(source, 0, source.length, { unicode });
  const samples = [...new Set([...COMMON, ...(unicode ? [...source] : source.split(''))])];
  const takes: Mask[] = [0n];
  const follow: Set<number>[] = [new Set()];
  const twofold = new Set<number>();
  const behind: string[] = [];
  const known = new Map<string, Mask>();
  const inText = flags.replace(/[^ius]/g, '');

  const maskOf = (raw: string): Mask => {
    const kept = known.get(raw);
    if (kept !== undefined) return kept;
    const one = new RegExp(`^(?:${raw})$`, inText);
    const mask = samples.reduce(
      (bits, sample, at) => (one.test(sample) ? bits | (1n << BigInt(at)) : bits),
      0n,
    );
    known.set(raw, mask);
    return mask;
  };
  const link = (from: readonly number[], to: readonly number[]): void => {
    for (const state of from)
      for (const next of to) {
        if (follow[state]?.has(next)) twofold.add(next);
        follow[state]?.add(next);
      }
  };
  const state = (raw: string): Part => {
    follow.push(new Set());
    const own = takes.push(maskOf(raw)) - 1;
    return { empty: false, first: [own], last: [own] };
  };
  const sequence = (parts: Iterable<() => Part>): Part => {
    let whole = NOTHING;
    for (const make of parts) {
      const part = make();
      link(whole.last, part.first);
      whole = {
        empty: whole.empty && part.empty,
        first: whole.empty ? [...whole.first, ...part.first] : whole.first,
        last: part.empty ? [...whole.last, ...part.last] : part.last,
      };
    }
    return whole;
  };
  const either = (alternatives: readonly AST.Alternative[]): Part => {
    const parts = alternatives.map(({ elements }) =>
      sequence(elements.map((element) => () => partOf(element))),
    );
    return {
      empty: parts.some(({ empty }) => empty),
      first: parts.flatMap(({ first }) => first),
      last: parts.flatMap(({ last }) => last),
    };
  };
  const repeated = ({ min, max, element }: AST.Quantifier): Part => {
    const once = (): Part => partOf(element);
    const optional = (): Part => ({ ...once(), empty: true });
    const loop = (): Part => {
      const part = once();
      link(part.last, part.first);
      return { ...part, empty: true };
    };
    if (max === 0) return NOTHING;
    if (max < MANY)
      return sequence([...Array<() => Part>(min).fill(once), ...Array<() => Part>(max - min).fill(optional)]);
    if (min === max) return sequence(Array<() => Part>(Math.min(min, 40)).fill(once));
    return sequence([
      ...Array<() => Part>(Math.max(0, Math.min(min, 40) - 1)).fill(once),
      min === 0 ? loop : () => ({ ...loop(), empty: false }),
    ]);
  };
  const partOf = (element: AST.Element): Part => {
    switch (element.type) {
      case 'Assertion': {
        if (element.kind === 'lookahead') return { ...either(element.alternatives), empty: true, last: [] };
        if (element.kind === 'lookbehind') behind.push(element.alternatives.map(({ raw }) => raw).join('|'));
        return NOTHING;
      }
      case 'Backreference':
        return NOTHING;
      case 'CapturingGroup':
      case 'Group':
        return either(element.alternatives);
      case 'Quantifier':
        return repeated(element);
      default:
        return state(element.raw);
    }
  };
  const whole = either(pattern.alternatives);
  link([0], whole.first);
  const anchored = pattern.alternatives.every(
    ({ elements: [first] }) => first?.type === 'Assertion' && first.kind === 'start',
  );
  return { samples, takes, follow, twofold, anchored, behind };
}
