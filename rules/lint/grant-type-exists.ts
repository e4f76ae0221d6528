import { blankIn } from '../../src/lint/blanks.js';
import { defineLintRule, error, inconclusive, pass, warning } from '../../src/lint/define-rule.js';
import { heldAgainst } from '../../src/lint/evidence.js';
import {
  CLIENT_GRANT_TYPES,
  grantTypeWritten,
  nearestGrantTypes,
  TOKEN_GRANT_TYPES,
} from '../../src/lint/grant-types.js';
import { either } from '../../src/primitives/wording.js';

const NAMES = { client: CLIENT_GRANT_TYPES, 'token-request': TOKEN_GRANT_TYPES };
const PLACES = { client: 'an OAuth client', 'token-request': 'the token endpoint' };

export const grantTypeExists = defineLintRule({
  id: 'grant-type-exists',
  question: 'Does the grant type exist?',
  asks: ['client', 'token-request'],
  docs: {
    summary: `A client has one of ${either(CLIENT_GRANT_TYPES, 'and')}. A request for a token says the same in the words of OAuth, as the official SDKs do: ${either(TOKEN_GRANT_TYPES, 'and')}. One cannot be written for the other: the model of a client has its own few names and no others, PKCE being a way to use CODE, and OAuth compares the values of the token endpoint letter by letter (RFC 6749, section 1.9).`,
    pass: 'It is a grant type, for the place where it stands.',
    fail: 'It is misspelt, or that of the other place. A warning where nothing is like it.',
    inconclusive:
      'It is `password` at the token endpoint, of which nothing is documented; or it resembles a grant type, and nothing says that the place is meant for Genesys Cloud.',
    advice:
      'Use client_credentials for a program without a user, and authorization_code, best with PKCE, for one with users.',
    example: {
      'token.sh':
        'curl -u "$CLIENT_ID:$CLIENT_SECRET" https://login.mypurecloud.com/oauth/token -d grant_type=client-credentials\n',
    },
  },
  messages: {
    exists: pass<{ name: string }>(({ name }) => `${name} is a grant type`),
    misspelt: error<{ name: string; place: string }>(
      ({ name, place }) => `${name} is no grant type of ${place}`,
    ),
    unknown: warning<{ name: string; place: string }>(
      ({ name, place }) => `${name} is no grant type that is known of ${place}`,
    ),
    password: inconclusive('whether the token endpoint takes password is documented nowhere'),
    'perhaps-another': inconclusive<{ name: string }>(
      ({ name }) => `${name} is no grant type of Genesys Cloud, but nothing says that it is meant for it`,
    ),
  },
  judge({ kind, grantType, grantTypeAt: at, about }, _project, say) {
    const name = grantType?.trim() ?? '';
    if (name === '' || blankIn(name) !== null) return null;
    const names: readonly string[] = NAMES[kind];
    const isMeant = about.known === 'yes';
    if (names.includes(name)) return isMeant ? say('exists', name, { name }) : null;
    const written = grantTypeWritten(name);
    // `response_type` of a login page has such values.
    if (kind === 'token-request' && (name === 'code' || name === 'token')) return null;
    if (kind === 'token-request' && written === 'password')
      return isMeant
        ? say('password', name, {}, { fix: 'Use client_credentials or authorization_code', at })
        : null;
    const instead = nearestGrantTypes(name, names);
    const [first] = instead;
    if (!isMeant)
      return first === undefined || kind === 'client'
        ? null
        : say('perhaps-another', name, { name }, { fix: `Write ${first}`, instead, at });
    const parameters = { name, place: PLACES[kind] };
    const evidence = heldAgainst(about, `grant types of ${PLACES[kind]}: ${either(names)}`);
    return first === undefined
      ? say('unknown', name, parameters, { evidence, fix: `Write one of ${either(names)}`, at })
      : say('misspelt', name, parameters, { evidence, fix: `Write ${first}`, instead, at });
  },
});
