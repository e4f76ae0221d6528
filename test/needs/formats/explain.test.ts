import { describe, expect, it } from 'vitest';
import { explainNeed } from '../../../src/needs/formats/index.js';
import type { Needs } from '../../../src/needs/types.js';
import { createPage } from '../../../src/page/paint.js';
import { ACTING, COMMAND } from '../../report/acting.js';
import { callerNeeds, needed, needsOf, place } from '../needs.js';

const needs = needsOf({
  callers: [
    callerNeeds(
      [
        needed(
          {
            path: '/api/v2/a',
            permissions: { mode: 'ANY', names: ['routing:queue:view', 'routing:queue:edit'] },
            scopes: ['routing', 'routing:readonly'],
          },
          [place('main.tf', 12, 'genesyscloud_routing_queue.support')],
        ),
        needed({
          path: '/api/v2/b',
          permissions: { mode: 'ALL', names: ['routing:queue:delete'] },
          scopes: ['routing'],
        }),
      ],
      { client: 'c1' },
    ),
    callerNeeds(
      [
        needed({
          path: '/api/v2/c',
          permissions: { mode: 'ALL', names: ['routing:queue:edit'] },
          scopes: ['routing'],
        }),
      ],
      {
        client: 'c2',
        grantType: 'client_credentials',
      },
    ),
  ],
});

const page = createPage({ columns: 80, colour: 0, verbose: false });
const said = (name: string, of: Needs = needs): string =>
  explainNeed(of, name, page).join(' ').replace(/\s+/g, ' ');

describe('why a name is needed', () => {
  it.each([
    [
      'routing:queue:view',
      'routing:queue:view permission for client c1 least set yes; routing:queue:edit would do in its place GET /api/v2/a any of routing:queue:view, routing:queue:edit main.tf:12 (genesyscloud_routing_queue.support)',
    ],
    ['routing:queue:delete', 'least set yes; no other name alone would do in its place'],
    [
      'routing:queue:edit',
      'for client c1 least set no: there is routing:queue:view in its place GET /api/v2/a any of routing:queue:view, routing:queue:edit main.tf:12 (genesyscloud_routing_queue.support) for client c2 (client_credentials) least set yes',
    ],
    ['routing:readonly', 'routing:readonly scope for client c1 least set no: there is routing in its place'],
    ['routing', 'for client c2 (client_credentials) least set no: scopes are not asked of this caller'],
  ])('says what asks for %s', (name, sentence) => {
    expect(said(name)).toContain(sentence);
  });

  it.each([
    [
      'routing:queue:add',
      'nothing that was read asks for it meant routing:queue:view, routing:queue:edit or routing:queue:delete?',
    ],
    ['routing:queue:veiw', 'meant routing:queue:view'],
    ['routng', 'meant routing'],
    [
      'routing:*',
      'a wildcard is never asked for covers routing:queue:view, routing:queue:edit, routing:queue:delete',
    ],
    ['nothing', 'nothing nothing that was read asks for it'],
  ])('says that nothing asks for %s, and what may be meant', (name, sentence) => {
    expect(said(name)).toContain(sentence);
  });

  it('says of more places how many there are', () => {
    const at = Array.from({ length: 9 }, (_, line) => place('a.txt', line + 1));
    const many = needsOf({ callers: [callerNeeds([needed({ scopes: ['x'] }, at, { count: 30 })])] });
    expect(said('x', many)).toMatch(/a\.txt:5 and 25 more places$/);
  });

  it('lets no text act where it is shown', () => {
    const hostile = '\u001b[31mred\n::error::x\n##[error]y';
    const of = needsOf({
      callers: [
        callerNeeds([
          needed({ permissions: { mode: 'ALL', names: ['a:b:c'] } }, [place(hostile, 1, hostile)]),
        ]),
      ],
    });
    for (const name of ['a:b:c', hostile]) {
      const text = explainNeed(of, name, page).join('\n');
      expect(text).not.toMatch(ACTING);
      expect(text).not.toMatch(COMMAND);
    }
  });
});
