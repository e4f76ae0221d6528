/** Calls of the API that are written down: in code, in collections and data actions, in texts. */

import { classifyHost } from '../../contract/regions.js';
import { OWN_INTEGRATION } from '../../needs/written/data-action.js';
import { asPath } from '../../needs/written/velocity.js';
import { callsWithin, isOfAnswer } from '../../needs/written/within.js';
import { isCallMethod } from '../../primitives/http.js';
import { lazy } from '../../primitives/lazy.js';
import { languageOf, readSource, sourceCalls } from '../../source/index.js';
import type { SourceText } from '../../source/types.js';
import type { Group, Span } from '../outline/types.js';
import { entryOf, plainKey } from './entries.js';
import { isFamiliar } from './familiar.js';
import { goesToAnother, perhaps } from './filled-hosts.js';
import type { Place, Reading } from './reading.js';
import { aboutOf, type Standing } from './standing.js';
import type { About, CallMention } from './types.js';
import { rangeOf } from './within.js';

const API = '/api/v2/';

export function callsIn(reading: Reading): readonly CallMention[] {
  const { source, text, form } = reading;
  if (source !== null) return inCode(source, 0, reading);
  if (form === 'markdown') return inMarkdown(reading);
  if (!text.includes(API)) return [];
  return form === 'text' ? inLines(reading, []) : inOutline(reading);
}

/** Code that answers calls, and makes none. */
const SERVER =
  /(?:\b(?:app|router|server|fastify|blueprint|bp|mux)\.(?:get|post|put|patch|delete|head|all|use|route|handle|handlefunc)\(\s*|\bhttp\.handle(?:func)?\(\s*|@\w*(?:mapping|route|path|controller)\(.{0,40}|\[(?:http\w+|route)\(\s*|@\w+\.(?:route|get|post|put|patch|delete)\(\s*)$/i;

/** What takes a path alone for one of the page's own host. */
const PAGE = /\b(?:fetch|\$\.(?:get|post|ajax|getJSON))\(\s*["'`]?$/;

/** `http` is the client of a page, which msw stands in for, unless the file makes one with a base. */
const HTTP = /\bhttp\.(?:get|post|put|patch|delete|head)(?:<[^<>()]{0,40}>)?\(\s*["'`]?$/;
const MAKES_HTTP =
  /\bhttp\s{0,9}(?::\s{0,9}\w{1,60}\s{0,9})?=\s{0,9}(?:await\s{1,9}|new\s{1,9})?[\w.]{1,80}\(/;
const IMPORTS_MSW = /\bfrom\s{1,9}["']msw["']|require\(["']msw["']\)/;

/** Tests of a program's own API: supertest, TestClient, Flask's and Django's clients, MockMvc, specs of Rails. */
const TESTS =
  /(?:\b(?:request|supertest|chai\.request|TestClient)\([^()]{0,60}\)\s*\.\w{3,9}\(\s*|\bself\.client\.\w{3,9}\(\s*|\.test_client\(\)\.\w{3,9}\(\s*|\bperform\(\s*\w{3,9}\(\s*)["'`]?$/;
const TEST_CLIENT =
  /\b(\w{1,60})\s{0,9}=\s{0,9}(?:TestClient\(|[\w.]{1,80}\.test_client\()|\bwith\s[\w.]{1,80}(?:TestClient\(|\.test_client\()[^\n]{0,80}\)\s{1,9}as\s{1,9}(\w{1,60})/g;
const CALLED_ON = /\b(\w{1,60})\.\w{3,9}\(\s*[a-z]?["'`]?$/;
const SPEC_OF_RAILS = /\bRSpec\b|\bActionDispatch::IntegrationTest\b/;
const CALLED_IN_SPEC = /(?:^|[\s{;])(?:get|post|put|patch|delete|head)[\s(]{1,9}["'`]?$/;

/** Tells, by what stands before a path, whether a test calls its own program with it. */
function testedIn({ code, language }: SourceText): (before: string) => boolean {
  const clients = lazy(
    () => new Set([...code.matchAll(TEST_CLIENT)].map(([, name, other = '']) => name ?? other)),
  );
  const isSpec = lazy(() => language === 'ruby' && SPEC_OF_RAILS.test(code));
  return (before) =>
    TESTS.test(before) ||
    clients().has(CALLED_ON.exec(before)?.[1] ?? '') ||
    (isSpec() && CALLED_IN_SPEC.test(before));
}

/** What says a text, and calls nothing. */
const SAID =
  /(?:^|[\s;&|(])(?:echo(?:\s+-\w+)?|printf?|puts|Write-(?:Host|Output|Verbose|Warning))[\s(]{1,9}[a-z$@]{0,2}["'`]?$/i;

/** @param offset where the code begins in the file */
function inCode(
  source: SourceText,
  offset: number,
  { spanOf, stand, standIns }: Reading,
): readonly CallMention[] {
  let behind = 0;
  let text = { start: -1, hasLines: false };
  const makesHttp = lazy(() => MAKES_HTTP.test(source.code));
  const isTested = testedIn(source);
  const mocks = lazy(() => IMPORTS_MSW.test(source.text));
  return sourceCalls(source).flatMap(
    ({ start, end, method, url, id, operation, grade }): readonly CallMention[] => {
      // Of a text of several lines, only the address; there may be further ones behind it.
      if (text.start !== start)
        text = { start, hasLines: source.text.slice(start, end).trim().includes('\n') };
      const hasLines = text.hasLines && url !== null;
      const own = hasLines ? rangeOf(url, source.text, Math.max(start, behind), end) : null;
      if (hasLines) behind = (own ?? { end }).end;
      const at = spanOf(offset + (own ?? { start }).start, offset + (own ?? { end }).end);
      const standing = stand(at, []);
      const call = { kind: 'call' as const, at, method, url, id, operation };
      if (url === null) {
        const about = aboutOf(standing);
        if (about === null && grade !== 'contract') return [];
        const why = about?.why ?? 'it is called as a method of an SDK is';
        return [{ ...call, about: { known: grade === 'contract' ? 'yes' : 'perhaps', why } }];
      }
      const before = source.text.slice(Math.max(0, start - 60), start);
      if (
        !/^(?:https?:)?\/\//i.test(url) &&
        (SERVER.test(before) || isTested(before) || (HTTP.test(before) && mocks()))
      )
        return [];
      const about = aboutCall(url, standing, standIns);
      if (about === null) return [];
      const written = source.text.slice(start, Math.min(end, start + 300));
      if (about.known === 'yes' && goesToAnother(url, { source, written, before }))
        return isFamiliar(url) ? [{ ...call, about: perhaps(about) }] : [];
      const isOpen =
        SAID.test(before) ||
        (url.startsWith('/') && (PAGE.test(before) || (HTTP.test(before) && !makesHttp())));
      return [{ ...call, about: isOpen ? { ...about, known: 'perhaps' } : about }];
    },
  );
}

/** How the languages of code are called in Markdown, where that is not how their files end. */
const ENDING: Readonly<Record<string, string>> = {
  javascript: 'js',
  node: 'js',
  typescript: 'ts',
  python: 'py',
  python3: 'py',
  csharp: 'cs',
  golang: 'go',
  kotlin: 'kt',
  ruby: 'rb',
  powershell: 'ps1',
  shell: 'sh',
  console: 'sh',
};

/** Code is read as code, and all else line by line. */
function inMarkdown(reading: Reading): readonly CallMention[] {
  const { text, offsetOf, outline } = reading;
  const snippets = outline.root.groups.flatMap(({ kind, names, at }) => {
    const [name = ''] = kind === 'snippet' ? names : [];
    const language = name === '' ? null : languageOf(`x.${ENDING[name] ?? name}`);
    return language === null ? [] : [{ language, at }];
  });
  const calls = snippets.flatMap(({ language, at }) => {
    const start = offsetOf(at);
    return inCode(readSource(text.slice(start, offsetOf(at, 'end')), language), start, reading);
  });
  const others = text.includes(API)
    ? inLines(
        reading,
        snippets.map(({ at }) => at),
      )
    : [];
  return [...calls, ...others];
}

/** By the host of the address, where it has one; else by what stands around it. */
function aboutCall(url: string, standing: Standing, standIns?: ReadonlySet<string>): About | null {
  const [, host] = /^(?:https?:)?\/\/([^/?#:]+)/i.exec(url) ?? [];
  if (host !== undefined && !/[{}<>$%]/.test(host)) {
    const { kind } = classifyHost(host);
    if (standIns?.has(host.toLowerCase()) === true)
      return { known: 'yes', why: `${host.toLowerCase().slice(0, 80)} is said to stand for the platform` };
    if (kind === 'foreign' || kind === 'storage') return null;
    return { known: 'yes', why: `it goes to ${host.toLowerCase().slice(0, 80)}` };
  }
  const about = aboutOf(standing);
  // Other APIs have the same beginning of paths.
  if (about?.known !== 'yes' && !isFamiliar(url)) return null;
  return about;
}

/**
 * Lines of a text, in code and in sentences.
 *
 * @param code what was read as code
 */
function inLines({ text, spanOf, stand, standIns }: Reading, code: readonly Span[]): readonly CallMention[] {
  const found: CallMention[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.includes(API)) {
      let from = 0;
      for (const call of callsWithin(line)) {
        const { method, url } = call;
        const index = Math.max(0, line.indexOf(url, from));
        from = index + url.length;
        if (isOfAnswer(call)) continue;
        const at = spanOf(start + index, start + index + url.length);
        if (code.some(({ line: first, endLine }) => first <= at.line && at.line <= endLine)) continue;
        const about = aboutCall(url, stand(at, []), standIns);
        if (about === null) continue;
        const isCall = method !== null || /\/\/|\{/.test(url) || line.charAt(index - 1) === '`';
        found.push({
          kind: 'call',
          method,
          url,
          id: null,
          operation: null,
          at,
          about: isCall ? about : { ...about, known: 'perhaps' },
        });
      }
    }
    start += line.length + 1;
  }
  return found;
}

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
function inOutline(reading: Reading): readonly CallMention[] {
  return reading.places.flatMap(({ group, around }) =>
    group.entries.flatMap(({ key, values }) =>
      values.flatMap(({ text, at }) => {
        if (!text.includes(API)) return [];
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
  if (!url.startsWith(API)) return null;
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
