import { describe, expect, it } from 'vitest';
import { operationIdsOfWords } from '../../../src/contract/index.js';
import { readSource } from '../../../src/source/lexer.js';
import { sdkCalls } from '../../../src/source/sdk/index.js';
import type { Language } from '../../../src/source/types.js';
import { isLinear } from '../../least-seconds.js';

const JS =
  "import platformClient from 'purecloud-platform-client-v2';\nconst routing = new platformClient.RoutingApi();\n";
const GO =
  'import "github.com/mypurecloud/platform-client-sdk-go/v150/platformclientv2"\nrouting := platformclientv2.NewRoutingApiWithConfig(c)\n';
const PYTHON = 'import PureCloudPlatformClientV2\nrouting = PureCloudPlatformClientV2.RoutingApi()\n';
const JAVA = 'import com.mypurecloud.sdk.v2.api.RoutingApi;\nRoutingApi routing = new RoutingApi();\n';

const unknown = (language: Language, text: string): readonly string[] =>
  sdkCalls(readSource(text, language)).flatMap(({ id, operation }) => (operation === null ? [id ?? ''] : []));

describe('methods that no SDK has', () => {
  it.each<[Language, string, string]>([
    ['javascript', JS, 'getQueues'],
    ['javascript', JS, 'listRoutingQueues'],
    ['go', GO, 'ListRoutingQueues'],
    ['python', PYTHON, 'get_queues'],
    ['java', JAVA, 'findQueues'],
  ])('are told of an API that is surely one: %s', (language, head, id) => {
    expect(unknown(language, `${head}routing.${id}();\n`)).toEqual([id]);
  });

  it.each<[string, Language, string]>([
    ['one that it has', 'javascript', `${JS}routing.getRoutingQueues();\n`],
    ['one with its other ways', 'java', `${JAVA}routing.getRoutingQueuesWithHttpInfo(r);\n`],
    ['a helper', 'java', `${JAVA}routing.setApiClient(c); routing.getApiClient();\n`],
    [
      'what is no call',
      'javascript',
      `${JS}routing.on('x'); routing.configure(); expect(routing.getQueues);\n`,
    ],
    ['a member of it', 'go', `${GO}routing.Configuration.SetDebugMode(true)\n`],
    ['a class of its own', 'javascript', `${JS}const queues = new QueueApi(); queues.getQueues();\n`],
    [
      'a class of that name from elsewhere',
      'javascript',
      `${JS}const a = new mine.RoutingApi(); a.getQueues();\n`,
    ],
    [
      'an API that no SDK has',
      'javascript',
      `${JS}const a = new platformClient.PigeonApi(); a.getPigeons();\n`,
    ],
    [
      'a name that is set again',
      'javascript',
      `${JS}routing = new Wrapper(routing);\nrouting.getQueues();\n`,
    ],
  ])('are none: %s', (_, language, text) => {
    expect(unknown(language, text)).toEqual([]);
  });

  it('are answered by the words that they hold', () => {
    const meant = (name: string) => operationIdsOfWords(name, 4).map(({ id }) => id);
    expect(meant('getQueues')[0]).toBe('getRoutingQueues');
    expect(meant('ListRoutingQueues')[0]).toBe('getRoutingQueues');
    expect(meant('get_queues')[0]).toBe('getRoutingQueues');
    expect(meant('getPigeons')).toEqual([]);
    expect(meant('get')).toEqual([]);
  });

  it('are looked for in linear time', () => {
    const text = (size: number) =>
      `${JS}${'routing.getQueues(); a = new platformClient.RoutingApi();\n'.repeat(size)}`;
    expect(isLinear(0.2, 2000, (size) => sdkCalls(readSource(text(size), 'javascript')))).toBe(true);
  });
});
