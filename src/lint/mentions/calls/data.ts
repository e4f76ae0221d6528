/** Calls in files of data: collections, data actions, pipelines, Terraform. */
import { OWN_INTEGRATION } from '../../../needs/written/data-action.js';
import { asPath } from '../../../needs/written/velocity.js';
import { isCallMethod } from '../../../primitives/http.js';
import { API_PATH } from '../../../source/api-path.js';
import { readSource, sourceCalls } from '../../../source/index.js';
import type { Group, Span } from '../../outline/types.js';
import { entryOf, plainKey } from '../entries.js';
import type { Place, Reading } from '../reading.js';
import type { About, CallMention } from '../types.js';
import { rangeOf } from '../within.js';
import { aboutCall } from './about.js';

const ADDRESS: ReadonlySet<string> = new Set([
  'url',
  'uri',
  'path',
  'endpoint',
  'requesturl',
  'requesturi',
  'requesturltemplate',
  'route',
  'raw',
  'target',
]);
const METHOD: ReadonlySet<string> = new Set(['method', 'verb', 'requesttype', 'httpmethod', 'requestmethod']);

/** Values of files of data: the address of a call with its method beside it, or a command that makes one. */
export function inData(reading: Reading): readonly CallMention[] {
  return reading.places.flatMap(({ group, around }) =>
    group.entries.flatMap(({ key, values }) =>
      values.flatMap(({ text, at }) => {
        if (!text.includes(API_PATH)) return [];
        if (/\s/.test(text.trim())) return commanded(text, at, { group, around }, reading);
        return ADDRESS.has(plainKey(key ?? ''))
          ? addressed(text, at, { around, isTemplate: plainKey(key ?? '') === TEMPLATE }, reading)
          : [];
      }),
    ),
  );
}

function addressed(
  text: string,
  at: Span,
  { around, isTemplate }: { readonly around: readonly Group[]; readonly isTemplate: boolean },
  { stand, standIns }: Reading,
): readonly CallMention[] {
  const url = isTemplate ? asPath(text) : text;
  const about = (isTemplate ? aboutAction(url, around) : null) ?? aboutCall(url, stand(at, around), standIns);
  return about === null
    ? []
    : [{ kind: 'call', method: methodAround(around), url, id: null, operation: null, at, about }];
}

/** The key of the address in data actions. */
const TEMPLATE = 'requesturltemplate';
const INTEGRATION: ReadonlySet<string> = new Set(['integrationtype']);

/** A data action of the integration that calls the platform's own API. */
function aboutAction(url: string, around: readonly Group[]): About | null {
  if (!url.startsWith(API_PATH)) return null;
  const [type] = around.slice(0, 4).flatMap((group) => entryOf(group, INTEGRATION)?.values ?? []);
  return type?.text === OWN_INTEGRATION
    ? { known: 'yes', why: `it is an action of ${OWN_INTEGRATION}` }
    : null;
}

function methodAround(around: readonly Group[]): string | null {
  for (const group of around.slice(0, 2)) {
    const method = entryOf(group, METHOD)?.values[0]?.text;
    if (method !== undefined) return isCallMethod(method) ? method.toUpperCase() : null;
  }
  return null;
}

/** `curl -X POST https://…` in a pipeline, read as the commands that it is. Sentences of descriptions are no calls. */
function commanded(
  written: string,
  at: Span,
  { around }: Place,
  { stand, text, offsetOf, spanOf, standIns }: Reading,
): readonly CallMention[] {
  if (!/\b(?:curl|wget|http|https|Invoke-RestMethod|irm)\s/i.test(written)) return [];
  let from = offsetOf(at);
  const to = offsetOf(at, 'end');
  return sourceCalls(readSource(written, 'shell')).flatMap(({ method, url }): readonly CallMention[] => {
    if (url === null) return [];
    const range = rangeOf(url, text, from, to);
    from = range === null ? to : range.end;
    const own = range === null ? at : spanOf(range.start, range.end);
    const about = aboutCall(url, stand(own, around), standIns);
    return about === null ? [] : [{ kind: 'call', method, url, id: null, operation: null, at: own, about }];
  });
}
