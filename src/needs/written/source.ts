/** Source code: the calls that stand in it, by addresses and by the methods of SDKs, and the topics it subscribes to. */
import { ofContract } from '../../contract/current.js';
import { contractInfo, nearestOperationIds, whenRemoved } from '../../contract/index.js';
import type { Call } from '../../exchange/call.js';
import { parseTarget } from '../../exchange/target.js';
import { lazy } from '../../primitives/lazy.js';
import { either } from '../../primitives/wording.js';
import { languageOf, linesOf, readSource, signsIn, sourceCalls, topicsIn } from '../../source/index.js';
import type { SourceCall } from '../../source/types.js';
import type { TopicUse, Unmatched } from '../types.js';
import type { WrittenOptions, WrittenSink } from './types.js';
import { createUses, type Standing, type Uses } from './uses.js';
import { matchWritten } from './written-call.js';

export interface SourceSink extends WrittenSink {
  /** A name of which nothing tells that it calls the platform. */
  possible(one: Unmatched): void;
  topic(use: TopicUse): void;
}

/** Scripts of shells are read as they are pasted: there a call is a command, with or without quotes. */
const AS_PASTED = /\.(?:bat|cmd)$/i;

/** Is it source code, by its name? */
export function isSource(path: string): boolean {
  const language = languageOf(path);
  return language !== null && language !== 'shell' && !AS_PASTED.test(path);
}

/** Tells the calls of a text in the order in which they stand. Throws nothing. */
export function readSourceUses(text: string, options: WrittenOptions, sink: SourceSink): void {
  const source = readSource(text, languageOf(options.path) ?? 'other');
  const uses = createUses(options, sink);
  const placeOf = linesOf(text);
  const system = lazy(() => systemOf(text));
  for (const call of sourceCalls(source)) {
    const standing = { line: placeOf(call.start).line, what: call.id };
    if (call.url === null) tellNamed(call, standing, uses, (possible) => sink.possible(possible));
    else tellWritten({ method: call.method, url: call.url }, standing, uses, options, system);
  }
  for (const { topic, start } of topicsIn(source))
    sink.topic({ topic, at: { path: options.path, line: placeOf(start).line, what: null } });
}

/** For which system a file is written, by all that it says. */
function systemOf(text: string): 'own' | 'other' | 'unsaid' {
  const { own, others } = signsIn(text);
  if (own.length > 0) return 'own';
  return others.length > 0 ? 'other' : 'unsaid';
}

/**
 * An address. Many products have paths that begin with `/api/v2`: in a file that speaks of no system, one is told where it is
 * an operation of the contract; in a file of another system, none is.
 */
function tellWritten(
  call: Call,
  standing: Standing,
  uses: Uses,
  { standIns }: WrittenOptions,
  system: () => 'own' | 'other' | 'unsaid',
): void {
  const { host } = parseTarget(call.url);
  const isStandIn = host !== null && standIns?.has(host) === true;
  if (isStandIn || system() === 'own') {
    uses.call(call, standing);
    return;
  }
  const match = system() === 'other' ? null : matchWritten(call, standIns);
  if (match?.kind === 'use') uses.operation(match.operation, standing, 'stated');
}

function tellNamed(
  { id, operation, grade }: SourceCall,
  standing: Standing,
  uses: Uses,
  possible: (one: Unmatched) => void,
): void {
  const name = id ?? '';
  const unnamed = { ...standing, what: null };
  if (operation === null) uses.unmatched(name, unnamed, notKnown(name));
  else if (operation.removed)
    uses.unmatched(
      name,
      unnamed,
      `${operation.method} ${operation.path} was published once and is not in the contract (${contractInfo().date}) any more${whenRemoved(operation)}`,
    );
  else if (grade === 'possible')
    possible({
      text: uses.shown(name),
      at: uses.place(unnamed),
      why: `it is the name of ${operation.method} ${operation.path} in the SDKs, and nothing there tells that it is called on one of them: an import of the SDK in the file, or a name as of an API (usersApi)`,
    });
  else uses.operation(operation, standing, grade);
}

const MOST_MEANT = 2;

/** Looking for what is meant takes time, and nobody mends more at once. */
const MOST_SPELLINGS = 200;
const meant = ofContract(() => new Map<string, string>());

function notKnown(name: string): string {
  const known = meant().get(name);
  if (known !== undefined) return known;
  const isListed = meant().size < MOST_SPELLINGS;
  const why = whyNotKnown(name, isListed ? MOST_MEANT : 0);
  if (isListed) meant().set(name, why);
  return why;
}

function whyNotKnown(name: string, most: number): string {
  const nearest = most === 0 ? [] : nearestOperationIds(name, most);
  const near = nearest.map(({ method, path, id }) => `${id} (${method} ${path})`);
  const hint =
    near.length === 0 ? 'it is misspelt, or newer than the contract' : `did you mean ${either(near)}?`;
  return `no operation of the contract has this name in an SDK; ${hint}`;
}
