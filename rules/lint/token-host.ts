import { CALLER_PATHS } from '../../src/contract/caller-answers.js';
import { classifyHost } from '../../src/contract/index.js';
import { splitAddress } from '../../src/exchange/target.js';
import { defineLintRule, error, inconclusive, pass } from '../../src/lint/define-rule.js';
import { heldAgainst } from '../../src/lint/evidence.js';

const LOGIN_PAGE = '/oauth/authorize';
const LOGIN_PAGES: ReadonlySet<string> = new Set([LOGIN_PAGE, `/api/v2${LOGIN_PAGE}`]);
const RIGHT = 'https://login.<domain>/oauth/token';
const RIGHT_PAGE = `https://login.<domain>${LOGIN_PAGE}`;

export const tokenHost = defineLintRule({
  id: 'token-host',
  question: 'Does the request for a token go to the token endpoint?',
  asks: ['token-request'],
  docs: {
    summary: `Tokens are issued at ${RIGHT}, and nowhere else. The api host has no token endpoint, and /api/v2/oauth/token is not in the contract.`,
    pass: 'The request goes to the login host of a region, to its token endpoint or its login page.',
    fail: 'The request, or the way to the login page, goes to an api or apps host, or to another path of a login host that is called after tokens.',
    inconclusive: 'The host begins with api., and its domain is filled in elsewhere.',
    advice: `Ask for the token at ${RIGHT}, with the domain of the same region as the calls.`,
    example: {
      'token.py': `import requests

answer = requests.post(
    "https://api.mypurecloud.com/oauth/token",
    data={"grant_type": "client_credentials"},
    auth=(client_id, client_secret),
)
`,
    },
  },
  messages: {
    right: pass<{ host: string }>(({ host }) => `${host} is the login host`),
    'wrong-host': error<{ host: string }>(({ host }) => `${host} issues no tokens, its login host does`),
    'no-login-page': error<{ host: string }>(({ host }) => `${host} has no login page, its login host does`),
    'wrong-path': error<{ path: string }>(({ path }) => `${path} is not the path of the token endpoint`),
    'host-filled-in': inconclusive<{ host: string }>(
      ({ host }) =>
        `${host} looks like an api host, which issues no tokens and has no login page, but its domain is filled in elsewhere`,
    ),
  },
  judge({ url, urlAt: at, about }, _project, say) {
    if (url === null) return null;
    const parts = splitAddress(url);
    const host = parts.authority?.toLowerCase() ?? '';
    const path = parts.path.replace(/(?<!\/)\/+$/, '');
    if (host === '') return null;
    const asksForToken = path === CALLER_PATHS.token || path === `/api/v2${CALLER_PATHS.token}`;
    const asksForLogin = LOGIN_PAGES.has(path);
    const kind = classifyHost(host);
    switch (kind.kind) {
      case 'login': {
        if (path === CALLER_PATHS.token || path.startsWith(LOGIN_PAGE)) return say('right', host, { host });
        if (!/token/i.test(path)) return null;
        const right = `https://${host}${CALLER_PATHS.token}`;
        const evidence = heldAgainst(about, `the token endpoint is ${RIGHT}`);
        return say('wrong-path', path, { path }, { evidence, fix: `Write ${right}`, instead: [right], at });
      }
      case 'api':
      case 'apps':
      case 'region-domain': {
        if (!asksForToken && !asksForLogin) return null;
        const right = `https://${kind.region.loginHost}${asksForLogin ? LOGIN_PAGE : CALLER_PATHS.token}`;
        const evidence = heldAgainst(
          about,
          `the ${asksForLogin ? 'login page' : 'token endpoint'} is ${asksForLogin ? RIGHT_PAGE : RIGHT}`,
        );
        return say(
          asksForLogin ? 'no-login-page' : 'wrong-host',
          host,
          { host },
          { evidence, fix: `Write ${right}`, instead: [right], at },
        );
      }
      case 'storage':
      case 'stand-in':
      case 'foreign':
      case 'other-genesys':
        // A host that looks like the platform's is the business of host-exists.
        return (asksForToken || asksForLogin) && about.known === 'yes' && /^api\..{0,200}[{<$]/.test(host)
          ? say('host-filled-in', host, { host }, { fix: `Write ${asksForLogin ? RIGHT_PAGE : RIGHT}`, at })
          : null;
    }
  },
});
