/** What looks like a call of the platform in code and is none, or perhaps none: by what stands before its address. */
import { lazy } from '../../../primitives/lazy.js';
import type { SourceText } from '../../../source/types.js';

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

/**
 * Tells what an address is by what stands before it. `none`: the program answers such calls itself, or a test makes them to it.
 * `perhaps`: the page's own host may be called, or a text is only said.
 */
export function taker(source: SourceText): (url: string, before: string) => 'call' | 'perhaps' | 'none' {
  const isTested = testedIn(source);
  const makesHttp = lazy(() => MAKES_HTTP.test(source.code));
  const mocksHttp = lazy(() => IMPORTS_MSW.test(source.text));
  return (url, before) => {
    const isWhole = /^(?:https?:)?\/\//i.test(url);
    if (!isWhole && (SERVER.test(before) || isTested(before) || (HTTP.test(before) && mocksHttp())))
      return 'none';
    const isOfPage = url.startsWith('/') && (PAGE.test(before) || (HTTP.test(before) && !makesHttp()));
    return SAID.test(before) || isOfPage ? 'perhaps' : 'call';
  };
}
