/**
 * Texts that an expression may need more than linear time for. Time is more than linear where a text can be split among
 * repetitions in many ways: where a word leads from one repetition to a later one and also round both of them, so that
 * each time it stands there the border between them can be (infinite degree of ambiguity; Weber and Seidl 1991). The
 * search for a beginning is such a repetition, too: it goes round with any word.
 */
import { type Automaton, automatonOf } from './automaton.js';

export interface Pumping {
  readonly prefix: string;
  readonly pump: string;
  readonly suffix: string;
}

/** So many steps are searched for one word. */
const STEPS = 40_000;
const START = 0;

export function pumpingsOf({ source, flags }: RegExp): readonly Pumping[] {
  const automaton = automatonOf(source, flags);
  const found = new Map<string, Pumping>();
  const add = (prefix: string, pump: string, suffixes: readonly string[]): void => {
    for (const suffix of suffixes)
      found.set(JSON.stringify([prefix, pump, suffix]), { prefix, pump, suffix });
  };
  const loops = loopsOf(automaton);
  const suffixesOf = (loop: readonly number[]): readonly string[] => [
    '',
    '\n',
    ...strangerTo(automaton, loop),
  ];
  for (const loop of loops) {
    const [state = START] = loop;
    const suffixes = suffixesOf(loop);
    if (!automaton.anchored || flags.includes('m'))
      for (const pump of variants(wordToLoop(automaton, loop))) add('', pump, suffixes);
    for (const [from, pump] of wordsRound(automaton, loop)) add(wordTo(automaton, from), pump, suffixes);
    for (const other of loops) {
      if (other === loop || !reaches(automaton, state, other[0] ?? START)) continue;
      for (const [from, pump] of wordsBetween(automaton, loop, other))
        add(wordTo(automaton, from), pump, suffixesOf(other));
    }
  }
  for (const source of automaton.behind) {
    const behind = automatonOf(source, flags);
    for (const loop of loopsOf(behind))
      for (const pump of variants(wordAround(behind, loop))) {
        const match = wordTo(automaton, null);
        add('', pump, ['', match]);
        add('', pump + match, ['']);
      }
  }
  return [...found.values()];
}

/** The word, and with borders of words and lines at its end, which the automaton knows nothing of. */
const variants = (word: string | null): readonly string[] =>
  word === null || word === ''
    ? []
    : [word, ` ${word}`, ...[' ', '\n', '-', '"'].flatMap((end) => [word + end, word.slice(0, -1) + end])];

/** The groups of states that reach each other. */
function loopsOf({ follow }: Automaton): readonly (readonly number[])[] {
  // Tarjan's strongly connected components, without recursion.
  const index = new Map<number, number>();
  const low = new Map<number, number>();
  const stack: number[] = [];
  const onStack = new Set<number>();
  const loops: number[][] = [];
  for (const root of follow.keys()) {
    if (index.has(root)) continue;
    const work: { state: number; next: Iterator<number> }[] = [];
    const enter = (state: number): void => {
      index.set(state, index.size);
      low.set(state, index.size - 1);
      stack.push(state);
      onStack.add(state);
      work.push({ state, next: (follow[state] ?? new Set()).values() });
    };
    enter(root);
    for (let top = work.at(-1); top !== undefined; top = work.at(-1)) {
      const { state, next } = top;
      const { value, done } = next.next();
      if (done !== true) {
        if (!index.has(value)) enter(value);
        else if (onStack.has(value)) low.set(state, Math.min(low.get(state) ?? 0, index.get(value) ?? 0));
        continue;
      }
      work.pop();
      const above = work.at(-1);
      if (above !== undefined) low.set(above.state, Math.min(low.get(above.state) ?? 0, low.get(state) ?? 0));
      if (low.get(state) !== index.get(state)) continue;
      const loop: number[] = [];
      for (let member = stack.pop(); member !== undefined; member = stack.pop()) {
        onStack.delete(member);
        loop.push(member);
        if (member === state) break;
      }
      if (loop.length > 1 || follow[state]?.has(state)) loops.push(loop);
    }
  }
  return loops;
}

/** Breadth first over tuples of states that take the same characters; the word that leads to the goal. */
function search(
  { takes, samples }: Automaton,
  start: readonly number[],
  next: (tuple: readonly number[], place: number) => Iterable<number>,
  isGoal: (tuple: readonly number[]) => boolean,
): string | null {
  interface Node {
    readonly tuple: readonly number[];
    readonly from: Node | null;
    readonly mask: bigint;
  }
  const queue: Node[] = [{ tuple: start, from: null, mask: 0n }];
  const seen = new Set<string>();
  const any = (1n << BigInt(samples.length)) - 1n;
  let steps = 0;
  for (let at = 0; at < queue.length; at++) {
    const node = queue[at];
    if (node === undefined) break;
    let partial: { tuple: readonly number[]; mask: bigint }[] = [{ tuple: [], mask: any }];
    for (const place of start.keys()) {
      const grown: typeof partial = [];
      for (const { tuple, mask } of partial)
        for (const state of next(node.tuple, place)) {
          if (++steps > STEPS) return null;
          const common = state === START ? mask : mask & (takes[state] ?? 0n);
          if (common !== 0n) grown.push({ tuple: [...tuple, state], mask: common });
        }
      partial = grown;
    }
    for (const { tuple, mask } of partial) {
      const key = tuple.join();
      const reached: Node = { tuple, from: node, mask };
      if (isGoal(tuple)) {
        const letters: string[] = [];
        for (let back: Node | null = reached; back !== null && back.from !== null; back = back.from)
          letters.push(letterOf(samples, back.mask));
        return letters.reverse().join('');
      }
      if (seen.has(key)) continue;
      seen.add(key);
      queue.push(reached);
    }
  }
  return null;
}

/** Letters read best, then what can be printed. */
function letterOf(samples: readonly string[], mask: bigint): string {
  const all = samples.filter((_, at) => (mask >> BigInt(at)) & 1n);
  return (
    all.find((sample) => /[a-z]/.test(sample)) ?? all.find((sample) => /[!-~]/.test(sample)) ?? all[0] ?? ''
  );
}

const within = (automaton: Automaton, loop: ReadonlySet<number>, state: number): number[] =>
  [...(automaton.follow[state] ?? [])].filter((next) => loop.has(next));

/** A word that goes round the loop and, begun anywhere in it, also from the start into the loop. */
function wordToLoop(automaton: Automaton, loop: readonly number[]): string | null {
  const inside = new Set(loop);
  const [entry = START] = loop;
  return search(
    automaton,
    [START, entry],
    (tuple, place) => {
      const state = tuple[place] ?? START;
      if (place === 1) return within(automaton, inside, state);
      return state === START ? [START, ...(automaton.follow[START] ?? [])] : (automaton.follow[state] ?? []);
    },
    ([first, second]) => first === entry && second === entry,
  );
}

/** Words that go round a loop in two ways, with the state where they begin. */
function wordsRound(automaton: Automaton, loop: readonly number[]): readonly (readonly [number, string])[] {
  const inside = new Set(loop);
  const found: [number, string][] = [];
  for (const state of loop.slice(0, 40)) {
    // The third place says whether the ways parted: a state of the loop twice, or the start.
    let word: string | null = null;
    if (automaton.twofold.has(state))
      word = search(
        automaton,
        [state],
        ([now = START]) => within(automaton, inside, now),
        ([now]) => now === state,
      );
    word ??= parting(automaton, inside, state);
    if (word !== null) found.push([state, word]);
    if (found.length >= 3) break;
  }
  return found;
}

/** A word from the state to itself in two ways: two states at once that part and meet again. */
function parting(automaton: Automaton, inside: ReadonlySet<number>, state: number): string | null {
  const both = (tuple: readonly number[], place: number): number[] =>
    within(automaton, inside, tuple[place] ?? START);
  for (const other of inside) {
    if (other === state) continue;
    const there = search(automaton, [state, state], both, ([a, b]) => a === state && b === other);
    if (there === null) continue;
    const back = search(automaton, [state, other], both, ([a, b]) => a === state && b === state);
    if (back !== null) return there + back;
  }
  return null;
}

/** Words that go round both loops and from the first to the second, with the state where they begin. */
function wordsBetween(
  automaton: Automaton,
  loop: readonly number[],
  other: readonly number[],
): readonly (readonly [number, string])[] {
  const first = new Set(loop);
  const second = new Set(other);
  const found: [number, string][] = [];
  for (const from of loop.slice(0, 6))
    for (const to of other.slice(0, 6)) {
      const word = search(
        automaton,
        [from, from, to],
        (tuple, place) => {
          const state = tuple[place] ?? START;
          if (place === 0) return within(automaton, first, state);
          return place === 2 ? within(automaton, second, state) : (automaton.follow[state] ?? []);
        },
        ([a, b, c]) => a === from && b === to && c === to,
      );
      if (word === null) continue;
      found.push([from, word]);
      if (found.length >= 3) return found;
    }
  return found;
}

function reaches({ follow }: Automaton, from: number, to: number): boolean {
  const seen = new Set([from]);
  for (const state of seen) for (const next of follow[state] ?? []) seen.add(next);
  return seen.has(to);
}

/** A shortest word from the start to the state; null: to any state that is followed by none. */
function wordTo(automaton: Automaton, goal: number | null): string {
  return (
    search(
      automaton,
      [START],
      ([state = START]) => automaton.follow[state] ?? [],
      ([state = START]) => (goal === null ? automaton.follow[state]?.size === 0 : state === goal),
    ) ?? ''
  );
}

const wordAround = (automaton: Automaton, loop: readonly number[]): string | null => {
  const inside = new Set(loop);
  const [entry = START] = loop;
  return search(
    automaton,
    [entry],
    ([state = START]) => within(automaton, inside, state),
    ([state]) => state === entry,
  );
};

/** Characters that nothing takes that may stand in the loop or right behind it. */
function strangerTo({ follow, takes, samples }: Automaton, loop: readonly number[]): readonly string[] {
  const near = new Set(loop.flatMap((state) => [...(follow[state] ?? [])]));
  const taken = [...near].reduce((mask, state) => mask | (takes[state] ?? 0n), 0n);
  const stranger = letterOf(samples, ((1n << BigInt(samples.length)) - 1n) & ~taken);
  return stranger === '' ? [] : [stranger];
}
