/** A file on its way to its mentions: what all kinds of mentions look at, made once. */

import { classifyHost } from '../../contract/regions.js';
import { lazy } from '../../primitives/lazy.js';
import { firstFrom } from '../../primitives/rising.js';
import { type CurlCommand, findCurlCommands } from '../../read/curl/index.js';
import { signsIn } from '../../source/index.js';
import type { SourceText } from '../../source/types.js';
import { spansOf } from '../outline/places.js';
import type { Group, LintForm, Outline, Span } from '../outline/types.js';
import { type Address, addressesIn } from './addresses.js';
import { isInComment } from './comments.js';
import { offsetFinder } from './lines.js';
import { type Stand, standingBy } from './standing.js';

/** A file as it comes from its outline. */
export interface Written {
  readonly path: string;
  readonly form: LintForm;
  readonly text: string;
  readonly outline: Outline;
  /** null for what is no source code. */
  readonly source: SourceText | null;
  /** Hosts of no published name that stand for the platform, in lower case. */
  readonly standIns?: ReadonlySet<string>;
}

/** A group with what is around it. */
export interface Place {
  readonly group: Group;
  /** From the inside out, itself first, the file last. */
  readonly around: readonly Group[];
}

export interface Reading extends Written {
  /** All groups, the file first. */
  readonly places: readonly Place[];
  readonly stand: Stand;
  /** The span of a part of the text, by its offsets. */
  readonly spanOf: (start: number, end: number) => Span;
  /** The offset at which a span begins, or ends. */
  readonly offsetOf: (at: Span, edge?: 'start' | 'end') => number;
  /** Of scripts and texts; none of a comment. */
  readonly commands: () => readonly CurlCommand[];
  readonly lines: () => readonly string[];
  /** The addresses that are no comment of code. */
  readonly addresses: () => readonly Address[];
  /** Those of them with a host of another system that is written out. */
  readonly foreignAddresses: () => readonly Address[];
  /** Those of them that stand on these lines. */
  readonly addressesOn: (from: number, to: number) => readonly Address[];
}

export function readWritten(written: Written): Reading {
  const spanOf = spansOf(written.text);
  const stand = lazy(() => standingBy(signsIn(written.text), written.form));
  const addresses = lazy(() => addressesIn(written.text, written.source, spanOf));
  return {
    ...written,
    places: placesOf(written.outline.root, written.form === 'markdown'),
    stand: (at, around, key) => stand()(at, around, key),
    spanOf,
    offsetOf: offsetFinder(written.text),
    commands: lazy(() => commandsIn(written)),
    lines: lazy(() => written.text.split(/\r\n|\r|\n/)),
    addresses,
    foreignAddresses: lazy(() => addresses().filter(({ host }) => isForeignHost(host))),
    addressesOn: (from, to) => onLines(addresses(), from, to),
  };
}

/** It is written out, and no host of the platform. */
export const isForeignHost = (host: string): boolean =>
  !/[{}<>$%]/.test(host) && classifyHost(host).kind === 'foreign';

/** Addresses stand in the order of the text. */
export function onLines(addresses: readonly Address[], from: number, to: number): readonly Address[] {
  const first = firstFrom(addresses, from, ({ at }) => at.line);
  let end = first;
  while (end < addresses.length && end - first < MOST_NEAR && (addresses[end]?.at.line ?? to) <= to) end += 1;
  return addresses.slice(first, end);
}

function commandsIn({ text, form, source }: Written): readonly CurlCommand[] {
  const mayHold = form === 'markdown' || form === 'text' || source?.language === 'shell';
  if (!mayHold || !/curl/i.test(text)) return [];
  const found = findCurlCommands(text);
  return source === null ? found : found.filter(({ start }) => !isInComment(source, start));
}

/** Of more addresses on a few lines the others are not looked at. */
const MOST_NEAR = 100;

/** What is further out tells no more than the file. */
const DEEPEST = 40;

/** @param isText of the file itself only code is looked at: its sentences are read by their words */
function placesOf(root: Group, isText: boolean): readonly Place[] {
  const places: Place[] = [{ group: root, around: [root] }];
  for (let index = 0; index < places.length; index++) {
    const place = places[index];
    if (place === undefined) break;
    for (const group of place.group.groups) {
      if (isText && place.group === root && group.kind !== 'snippet') continue;
      places.push({ group, around: [group, ...place.around.slice(0, DEEPEST)] });
    }
  }
  return places;
}
