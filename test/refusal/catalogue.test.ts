import { describe, expect, it } from 'vitest';
import { allErrorCodes } from '../../src/contract/index.js';
import type { ErrorCategory, ErrorCode } from '../../src/contract/types.js';
import type { RefusalKind } from '../../src/refusal/types.js';
import { QUEUES, refusalOf } from './refusal.js';

/** What a code of each category says; single codes that say something else stand below. */
const KINDS: Record<ErrorCategory, RefusalKind> = {
  authentication: 'credentials',
  'ip-allowlist': 'network',
  division: 'divisions',
  'oauth-scope': 'scopes',
  permission: 'permissions',
  generic: 'generic',
  'access-policy': 'policy',
  'wfm-team-or-unit': 'resource',
  'conversation-participation': 'resource',
  'feature-or-product': 'feature',
  'authorized-organization': 'permissions',
  ownership: 'resource',
  'other-subject-permission': 'other-subject',
  'business-rule': 'resource',
  'user-context': 'context',
  'oauth-client-admin': 'not-refused',
  tooling: 'not-refused',
  organization: 'organization',
  'not-found': 'not-refused',
  transient: 'not-refused',
  'rate-limit': 'not-refused',
};
const EXCEPTIONS: Readonly<Record<string, RefusalKind>> = {
  // A document that is shared with others, not a token.
  unauthorized: 'generic',
  // Data actions hand on what another system answered.
  'bad.request': 'generic',
  'trustee.forbidden': 'organization',
  'auth.invalid.scope': 'oauth',
  // These speak of business units, management units or divisions.
  'wfm.permission.failure': 'divisions',
  'wfm.missing.one.of.permission.sets': 'divisions',
  'wfm.management.unit.not.authorized': 'divisions',
  'wfm.only.authorized.for.team.access.some.divisions': 'divisions',
  'wfm.only.authorized.for.team.required.divisions': 'divisions',
};

/** What a code says that says more than its category, by both. */
const SAYINGS: Readonly<Record<string, RefusalKind>> = {
  'authentication null': 'generic',
  'authorized-organization null': 'organization',
  'business-rule nothing': 'generic',
  'oauth-client-admin scope': 'oauth',
  'wfm-team-or-unit division': 'divisions',
};

const CODES = allErrorCodes();
const kindOf = ({ code, category, says }: ErrorCode): RefusalKind =>
  EXCEPTIONS[code] ?? SAYINGS[`${category} ${says}`] ?? KINDS[category];
const callOf = ({ examples }: ErrorCode): string => examples[0] ?? QUEUES;
const named = ({ code, status, templates }: ErrorCode) => ({ code, status, message: templates[0] });
const title = (code: ErrorCode) => ({ title: `${code.status} ${code.code} (${code.category})`, code });

it('the catalogue has codes of 401 and 403, and some of other statuses', () => {
  const refusing = CODES.filter(({ status }) => status === 401 || status === 403);
  expect(refusing.length).toBeGreaterThan(100);
  expect(CODES.length).toBeGreaterThan(refusing.length);
});

describe('a code with its usual message', () => {
  it.each(CODES.map(title))('$title', ({ code }) => {
    const refusal = refusalOf(code.status, named(code), callOf(code));
    expect(refusal.kind).toBe(kindOf(code));
    expect(refusal.code).toBe(code.code);
    if (code.status !== 429 && code.status !== 504) expect(refusal.recognition).toBe('catalogued');
  });
});

describe('a code alone', () => {
  const dotted = CODES.filter(({ status, code }) => (status === 401 || status === 403) && code.includes('.'));

  it.each(dotted.map(title))('$title', ({ code }) => {
    const call =
      code.code === 'feature.forbidden' ? 'POST /api/v2/conversations/emails/agentless' : callOf(code);
    const refusal = refusalOf(code.status, { code: code.code, status: code.status }, call);
    expect(refusal).toMatchObject({
      kind: kindOf(code),
      code: code.code,
      recognition: 'catalogued',
      message: null,
    });
  });
});

/** `Delete operation forbidden.` stands under the code of a missing feature, and says that of no feature. */
const SAYS_MORE: Readonly<Record<string, RefusalKind>> = { 'Delete operation forbidden.': 'resource' };
const plain = (template: string) => template.toLowerCase().replace(/["'.]/g, '').trim();
const refusing = CODES.filter(({ status }) => status === 401 || status === 403);
const sentences = refusing.flatMap((code) =>
  code.templates.map((template) => ({ template, status: code.status, code })),
);

/** What the codes say to which the sentence belongs; no single one of them where they differ. */
function kindsOf(template: string, status: number): ReadonlySet<RefusalKind> {
  const own = sentences.filter((each) => each.status === status && plain(each.template) === plain(template));
  const extra = SAYS_MORE[template];
  return new Set([...own.map(({ code }) => kindOf(code)), ...(extra === undefined ? [] : [extra])]);
}

describe('a sentence of the catalogue without its code', () => {
  it.each(sentences)('$status $template: recognised, or honestly not', ({ template, status }) => {
    const refusal = refusalOf(status, { message: template, status }, null);
    const kinds = kindsOf(template, status);
    expect([...kinds, 'generic', 'unexplained']).toContain(refusal.kind);
    // Words too few to be anybody's own are not recognised at all; then nothing is claimed.
    expect(refusal.recognition).toBe(refusal.kind === 'unexplained' ? 'uncatalogued' : 'catalogued');
  });

  it('of the operation that declares it', () => {
    for (const { template, status, code } of sentences) {
      const refusal = refusalOf(status, { message: template, status }, callOf(code));
      expect([...kindsOf(template, status), 'generic', 'unexplained'], template).toContain(refusal.kind);
    }
  });

  it('nearly all of them are recognised', () => {
    const unknown = sentences.filter(
      ({ template, status }) => refusalOf(status, { message: template }, null).kind === 'unexplained',
    );
    expect(unknown.length).toBeLessThan(sentences.length / 50);
  });

  it('the sentence that belongs to many codes names none of them', () => {
    const message = 'You are not authorized to perform the requested action.';
    expect(refusalOf(403, { message }).kind).toBe('generic');
    expect(refusalOf(403, { message }, null).kind).toBe('generic');
  });

  it('the sentence of a code that the operation does not declare is not that code', () => {
    const refusal = refusalOf(403, { message: 'Only user that initiated the job can request results' });
    expect(refusal).toMatchObject({ kind: 'unexplained', recognition: 'uncatalogued' });
  });
});
