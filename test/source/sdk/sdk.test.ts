import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSource, sdkCalls } from '../../../src/source/index.js';
import type { Language } from '../../../src/source/types.js';
import { isLinear } from '../../least-seconds.js';

/** `contract getUsersMe`, or the name as written where the contract has none. */
const found = (language: Language, text: string): readonly string[] =>
  sdkCalls(readSource(text, language)).map(({ id, operation, grade }) =>
    operation === null ? `? ${id}` : `${grade} ${operation.id}`,
  );

const ME = ['contract getUsersMe'];
const IMPORTS = "const platformClient = require('purecloud-platform-client-v2');\n";

describe('an import of the SDK is known', () => {
  it.each<[Language, string]>([
    ['javascript', `const sdk = require('purecloud-platform-client-v2'); sdk.x; client.getUsersMe()`],
    ['javascript', `const sdk = require("platformClient"); client.getUsersMe()`],
    ['javascript', `import * as sdk from 'purecloud-platform-client-v2/dist/node/x.js'; client.getUsersMe()`],
    ['javascript', `const sdk = await import('purecloud-platform-client-v2'); client.getUsersMe()`],
    [
      'javascript',
      `requirejs(['https://sdk-cdn.mypurecloud.com/javascript/amd/262.0.0/purecloud-platform-client-v2.min.js'], (sdk) => client.getUsersMe())`,
    ],
    ['javascript', `const client = window.platformClient.ApiClient.instance; other.getUsersMe()`],
    ['typescript', `import { UsersApi } from 'purecloud-platform-client-v2';\nclient.getUsersMe<Me>()`],
    ['python', `import PureCloudPlatformClientV2\nclient.get_users_me()`],
    ['python', `from PureCloudPlatformClientV2.apis import UsersApi as U\nU().get_users_me()`],
    ['java', `import com.mypurecloud.sdk.v2.api.*;\nclass A { void a() { client.getUsersMe(null); } }`],
    [
      'kotlin',
      `import com.mypurecloud.sdk.v2.api.UsersApi as U\nval users by lazy { U() }\nfun a() = users.getUsersMe(null)`,
    ],
    ['csharp', `using PureCloudPlatform.Client.V2.Api;\nvar me = client.GetUsersMe();`],
    [
      'go',
      `import "github.com/mypurecloud/platform-client-sdk-go/v130/platformclientv2"\nfunc a() { me, _, err := client.GetUsersMe(nil, "") }`,
    ],
  ])('%s: %s', (language, text) => {
    expect(found(language, text)).toEqual(ME);
  });
});

describe('what is called an API is nearly one without an import', () => {
  it.each<[Language, string]>([
    ['javascript', 'usersApi.getUsersMe()'],
    ['javascript', 'this.usersApiInstance?.getUsersMe()'],
    ['javascript', 'new UsersApi().getUsersMe()'],
    ['javascript', 'await (await getUsersApi()).getUsersMe()'],
    ['javascript', 'await container.resolve(UsersApi).getUsersMe()'],
    ['python', 'self.users_api.get_users_me()'],
    ['python', 'return users_api_instance \\\n    .get_users_me()'],
    ['csharp', '_usersApi.GetUsersMe();'],
    ['csharp', 'services.GetRequiredService<IUsersApi>().GetUsersMe();'],
    ['go', 'me, _, err := p.usersAPI.GetUsersMe(nil, "")'],
    ['java', 'people(usersApi::getUsersMe);'],
    ['kotlin', 'val me = listOf(1).map { usersApi.getUsersMe(null) }'],
  ])('%s: %s', (language, text) => {
    expect(found(language, text)).toEqual(['stated getUsersMe']);
    const mark = language === 'python' ? '#' : '//';
    expect(found(language, `${text}\n${mark} of Genesys Cloud`)).toEqual(ME);
  });
});

describe('what other systems have, too, may only be one', () => {
  it.each<[Language, string]>([
    ['typescript', "import { userApi } from '../api';\nuserApi.getUser(1);"],
    [
      'typescript',
      "import { UserApi } from '@/generated/backend';\nnew UserApi(new Configuration()).getUser(1);",
    ],
    ['csharp', '_usersApi.GetUser(id);'],
    ['java', 'class A { UsersApi usersApi; Object a() { return usersApi.getUser("1"); } }'],
    ['kotlin', 'class J(val usersApi: UsersApi) { fun u(id: String) = usersApi.getUser(id) }'],
    ['go', 'u, _, _ := c.UsersApi.GetUser(ctx, "1").Execute()'],
  ])('%s: %s', (language, text) => {
    expect(found(language, text)).toEqual(['possible getUser']);
  });
});

describe('where nothing tells what it is', () => {
  it('an id of several words is possible', () => {
    expect(found('javascript', 'client.getUsersMe()')).toEqual(['possible getUsersMe']);
    expect(found('python', 'api.get_routing_queues()')).toEqual(['possible getRoutingQueues']);
  });

  it('a short one is the name of anything', () => {
    expect(found('javascript', 'client.getUser(1); api.getUsers(); db.getGroup(2)')).toEqual([]);
    expect(found('csharp', 'client.GetUser(1); Context.GetUsers();')).toEqual([]);
  });

  it('API classes of another library are none of the SDK', () => {
    expect(
      found(
        'typescript',
        `import { UsersApi } from '@acme/sdk';\nconst a = new UsersApi(); a.getUser(1); a.getUserRoles(1)`,
      ),
    ).toEqual(['possible getUserRoles']);
    expect(
      found('java', 'import org.acme.client.UsersApi;\nclass A { UsersApi a; void b() { a.getUser("1"); } }'),
    ).toEqual([]);
    expect(found('python', 'from acme import UsersApi\nUsersApi().get_user(1)')).toEqual([]);
  });

  it('classes of the file itself are none, but for those that extend an API', () => {
    expect(
      found(
        'typescript',
        'class UserApi { getUser(id: string) {} }\nconst userApi = new UserApi(); userApi.getUser(1);',
      ),
    ).toEqual([]);
    expect(
      found(
        'typescript',
        `${IMPORTS}class MyUsersApi extends platformClient.UsersApi {}\nnew MyUsersApi().getUser(1);`,
      ),
    ).toEqual(['contract getUser']);
  });
});

describe('in a file that imports the SDK', () => {
  it('what is plainly something else is possible at the most', () => {
    expect(
      found(
        'javascript',
        `${IMPORTS}store.getUser(1); this.userService.getUsers(); userRepository.getGroup(1)`,
      ),
    ).toEqual([]);
    expect(found('javascript', `${IMPORTS}store.getRoutingQueues(1)`)).toEqual(['possible getRoutingQueues']);
    expect(found('javascript', `${IMPORTS}const desk = new Desk(); desk.getUser(1)`)).toEqual([]);
  });

  it('its own functions are no calls of the SDK', () => {
    expect(
      found(
        'javascript',
        `${IMPORTS}async function getUsersMe() {}\ngetUsersMe(); this.getUsersMe(); super.getUsersMe()`,
      ),
    ).toEqual([]);
    expect(
      found(
        'python',
        'import PureCloudPlatformClientV2\ndef get_users_me():\n    pass\nget_users_me()\nself.get_users_me()',
      ),
    ).toEqual([]);
    expect(
      found(
        'csharp',
        'using PureCloudPlatform.Client.V2.Api;\nclass A : IA { User IA.GetUser(string id) => null; }',
      ),
    ).toEqual([]);
    expect(
      found('kotlin', 'import com.mypurecloud.sdk.v2.api.UsersApi\nfun UsersApi.getUsersMe(): Me = TODO()'),
    ).toEqual([]);
  });

  it('methods that are set or looked at by a test are not called', () => {
    expect(
      found(
        'javascript',
        `${IMPORTS}usersApi.getUsersMe = jest.fn(); expect(usersApi.getUsersMe).toHaveBeenCalled(); usersApi.getUsersMe.mockReturnValue(1); if (usersApi.getUsersMe === x) y();`,
      ),
    ).toEqual([]);
  });

  it('a name that the contract does not have is told, of an API only', () => {
    expect(found('javascript', `${IMPORTS}usersApi.getUserRolez(1)`)).toEqual(['? getUserRolez']);
    expect(found('javascript', `${IMPORTS}usersApi.getuserroles(1); usersApi.getUserroles(1)`)).toEqual([
      '? getUserroles',
    ]);
    expect(found('javascript', `${IMPORTS}client.getUserRolez(1); usersApi.getElementById(1)`)).toEqual([]);
    expect(
      found(
        'java',
        'import com.mypurecloud.sdk.v2.api.*;\nclass A { void a() { usersApi.getApiClient(); usersApi.getConfiguration(); } }',
      ),
    ).toEqual([]);
  });

  it('requests that are built are calls, where no method is', () => {
    const file = (text: string) =>
      found('java', `import com.mypurecloud.sdk.v2.api.request.*;\nclass A { void a() { ${text} } }`);
    expect(file('client.invoke(GetUsersMeRequest.builder().build());')).toEqual(ME);
    expect(file('usersApi.getUsersMe(new GetUsersMeRequest());')).toEqual(ME);
    expect(file('GetUsersMeRequest request; new GetAcmeRequest();')).toEqual([]);
  });
});

describe('comments, texts and names that begin alike', () => {
  it.each<[Language, string]>([
    [
      'javascript',
      `${IMPORTS}// usersApi.getUsersMe()\n/* usersApi.getUsersMe() */ 'usersApi.getUsersMe()'; usersApi.getUsersMeCount; x = { getUsersMe: 1 }`,
    ],
    [
      'python',
      'import PureCloudPlatformClientV2\n# users_api.get_users_me()\n"""users_api.get_users_me()"""\nx = "users_api.get_users_me()"',
    ],
    ['go', '// usersApi.GetUsersMe()\nvar a = `usersApi.GetUsersMe()`'],
    ['php', '$usersApi->getUsersMe(); usersApi.getUsersMe()'],
  ])('%s: %s', (language, text) => {
    expect(found(language, text)).toEqual([]);
  });
});

describe('any text', () => {
  const LANGUAGES: readonly Language[] = ['javascript', 'python', 'java', 'csharp', 'go', 'kotlin'];
  const parts = fc.constantFrom(
    'usersApi',
    '.',
    '?.',
    '::',
    'getUser',
    'GetUsersMe',
    'get_users_me',
    '(',
    ')',
    '<',
    '>',
    '[',
    ']',
    '{',
    '}',
    ' ',
    '\n',
    '=',
    'new ',
    'UsersApi',
    'NewUsersApi',
    ':',
    ':=',
    '*',
    '=>',
    'class ',
    'extends ',
    '\\\n',
    '\0',
    'é',
    "'",
    'getUserRequest',
    '!',
  );

  it('is read without fault, and what is found stands there', () => {
    fc.assert(
      fc.property(fc.constantFrom(...LANGUAGES), fc.array(parts, { maxLength: 60 }), (language, words) => {
        const text = words.join('');
        for (const { start, end, id } of sdkCalls(readSource(text, language)))
          expect(text.slice(start, end)).toBe(id);
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    ['(', 'usersApi.getUser('],
    ['names', 'a.getUsersMe().b'],
    ['classes', 'UsersApi=>)'],
    ['groups', ').getUsersMe('],
    ['blanks', 'getUsersMe   '],
    ['types', 'x.getUsersMe<<'],
    ['aliases', 'const Q = UsersApi; new Q;'],
  ])('takes linear time for repeated %s', (_, piece) => {
    const work = (size: number) => sdkCalls(readSource(piece.repeat(size / piece.length), 'typescript'));
    expect(isLinear(0.1, 200_000, work)).toBe(true);
  });
});
