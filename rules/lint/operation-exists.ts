import {
  matchOperation,
  nearestOperationIds,
  nearestOperations,
  operationIdsOfWords,
  operationKey,
  reportedClaim,
  waysFor,
  whenRemoved,
} from '../../src/contract/index.js';
import type { Operation } from '../../src/contract/types.js';
import { defineLintRule, error, inconclusive, pass, warning } from '../../src/lint/define-rule.js';
import { datedContract, heldAgainst } from '../../src/lint/evidence.js';
import type { About } from '../../src/lint/mentions/types.js';
import { isSlipOfId, isSlipOfPath } from '../../src/lint/slips.js';
import { lookUpWritten } from '../../src/needs/written/written-call.js';
import { either } from '../../src/primitives/wording.js';

export const operationExists = defineLintRule({
  id: 'operation-exists',
  question: 'Is the call an operation of the published API?',
  asks: ['call'],
  docs: {
    summary:
      'The published contract lists every operation, and those that it had once. Public threads and generated code name many paths that are in no version of it. The contract is a dated copy: what is like nothing in it may have come later, and is a warning only.',
    pass: 'Method and path, or the method of the SDK, are an operation of the contract; or the path is, and the method does not stand beside it.',
    fail: 'The path exists only with other methods, was removed, is a known path with a slip of the pen, or one that only public threads name. A warning where it may be newer than the contract.',
    inconclusive:
      'Parts of the path that are words are filled in elsewhere, only upper and lower case differ, or nothing says that the call goes to Genesys Cloud.',
    advice: 'Write one of the operations that the finding names, or look the call up with why403 explain.',
    example: {
      'queues.py': `import requests

queues = requests.get("https://api.mypurecloud.com/api/v2/routing/queue", headers=headers)
`,
    },
  },
  messages: {
    exists: pass<{ call: string }>(({ call }) => `${call} is an operation`),
    'path-exists': pass<{ path: string; methods: readonly string[] }>(
      ({ path, methods }) => `${path} exists, with ${either(methods, 'and')}`,
    ),
    removed: error<{ call: string; when: string }>(
      ({ call, when }) => `${call} was published once and is no longer${when}`,
    ),
    'wrong-method': error<{ call: string; methods: readonly string[]; when: string }>(
      ({ call, methods, when }) =>
        `${call} is no operation of ${when}: the path has ${either(methods, 'and')} only`,
    ),
    misspelt: error<{ call: string; when: string }>(
      ({ call, when }) => `${call} is no operation of ${when}, and one is called nearly so`,
    ),
    claimed: error<{ call: string; when: string }>(
      ({ call, when }) => `${call} is no operation of ${when}; only public threads name it`,
    ),
    unknown: warning<{ call: string; when: string }>(
      ({ call, when }) => `${call} is no operation of ${when}, nor one that was removed; it may be newer`,
    ),
    'other-case': inconclusive<{ call: string; meant: string }>(
      ({ call, meant }) =>
        `${call} is ${meant} but for upper and lower case; whether the platform minds is not known`,
    ),
    'filled-in': inconclusive<{ path: string }>(
      ({ path }) =>
        `a part of ${path} that is a word is filled in elsewhere, so it may be several operations`,
    ),
    'perhaps-another': inconclusive<{ call: string; when: string }>(
      ({ call, when }) =>
        `${call} is no operation of ${when}, and one is called nearly so, but nothing says that the call goes to Genesys Cloud`,
    ),
  },
  judge({ method, url, id, operation, about }, { standIns }, say) {
    if (operation !== null) {
      const call = id ?? operationKey(operation);
      return operation.removed
        ? removed(call, operation)
        : say('exists', call, { call: call === id ? `${id} (${operationKey(operation)})` : call });
    }
    if (id !== null) return ofSdk(id);
    if (url === null) return null;
    const found = lookUpWritten({ method, url }, standIns);
    if (found.kind !== 'looked-up') return null;
    const { match, path: written } = found;
    // The platform's own pages call what is in no published document.
    if (match.kind !== 'found' && OWN_PAGES.test(url)) return null;
    const path = written.split(/[?#]/, 1)[0] ?? written;
    const call = found.method === null ? path : `${found.method} ${path}`;
    switch (match.kind) {
      case 'found':
        return say('exists', call, { call });
      case 'method-missing': {
        const [only] = match.operations;
        if (only?.removed === true && match.operations.every((each) => each.removed))
          return removed(call, only);
        return say('path-exists', call, { path, methods: match.operations.map((each) => each.method) });
      }
      case 'removed':
        return removed(call, match.operation);
      case 'wrong-method':
        return wrongMethod(call, match.operations);
      case 'no-path':
        return hasWords(path) && isMeant(about)
          ? say(
              'filled-in',
              call,
              { path },
              { fix: 'Write the path out, or say in place which operations it is' },
            )
          : null;
      case 'unknown':
        return unknown(call, found.method, path);
    }

    function removed(call: string, gone: Operation) {
      if (!isMeant(about)) return null;
      const instead = nearestOperations(gone.method, gone.path).map(operationKey);
      return say(
        'removed',
        call,
        { call, when: whenRemoved(gone) },
        {
          evidence: heldAgainst(about, `${operationKey(gone)} is among the operations that were removed`),
          fix: fixOf(instead),
          instead,
        },
      );
    }

    function wrongMethod(call: string, operations: readonly Operation[]) {
      if (!isMeant(about)) return null;
      const instead = operations.map(operationKey);
      return say(
        'wrong-method',
        call,
        { call, methods: operations.map((each) => each.method), when: datedContract() },
        {
          evidence: heldAgainst(about, `the path has ${either(instead, 'and')}`),
          fix: fixOf(instead),
          instead,
        },
      );
    }

    function unknown(call: string, asked: string | null, path: string) {
      // Behind an open host, only what begins as the platform's paths do was surely meant as one.
      if (!/^\/+api\/v\d/.test(path) || DOCUMENTS.test(path)) return null;
      const when = datedContract();
      const lower = path.toLowerCase();
      const known = matchOperation(asked, lower);
      if (lower !== path && known.kind === 'found' && isMeant(about)) {
        const meant = operationKey(known.operation);
        return say('other-case', call, { call, meant }, { fix: `Write ${meant}`, instead: [meant] });
      }
      const near = nearestOperations(asked, path);
      const slips = near.filter((each) => isSlipOfPath(path, each.path));
      const ways = waysFor(path)?.operations.filter((each) => !each.removed) ?? [];
      const instead = [...new Set([...slips, ...ways, ...near].map(operationKey))].slice(0, MOST);
      if (!isMeant(about))
        return slips.length === 0
          ? null
          : say(
              'perhaps-another',
              call,
              { call, when },
              { fix: 'Name the host of Genesys Cloud beside it', instead },
            );
      const detail = {
        evidence: heldAgainst(about, `neither its operations nor the removed ones hold ${call}`),
        fix: fixOf(instead),
        instead,
      };
      if (slips.length > 0) return say('misspelt', call, { call, when }, detail);
      return reportedClaim('operation', call) !== null
        ? say('claimed', call, { call, when }, detail)
        : say('unknown', call, { call, when }, detail);
    }

    function ofSdk(id: string) {
      if (!isMeant(about)) return null;
      const spelt = nearestOperationIds(id, MOST);
      const near = spelt.length > 0 ? spelt : operationIdsOfWords(id, MOST);
      const instead = near.map((each) => each.id);
      const detail = {
        evidence: heldAgainst(about, `no operation is called ${id}`),
        fix: fixOf(instead),
        instead,
      };
      const parameters = { call: id, when: datedContract() };
      return near.some((each) => isSlipOfId(id, each.id))
        ? say('misspelt', id, parameters, detail)
        : say('unknown', id, parameters, detail);
    }
  },
});

/** More are no help. */
const MOST = 4;

const isMeant = ({ known }: About): boolean => known === 'yes';

/** The platform publishes its contract there, of which the contract itself says nothing. */
const DOCUMENTS = /^\/+api\/v2\/docs(?:\/|$)/;

const OWN_PAGES = /\/platform\/api\//;

/** Has the path a word behind `/api/v2`? */
const hasWords = (path: string): boolean =>
  path
    .split('/')
    .slice(3)
    .some((segment) => /^[a-z]/i.test(segment));

function fixOf([first]: readonly string[]): string {
  return first === undefined
    ? 'Look the call up in the API Explorer, or leave it out'
    : `Write ${first} if that is meant`;
}
