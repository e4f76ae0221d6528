import { describe, expect, it } from 'vitest';
import { read, readOne } from './read.js';

const SDK = 'PureCloudPlatformClientV2.rest.ApiException: (403)';

describe('an operation that an exception names', () => {
  it.each([
    ['Error calling GetRoutingQueues: 403', 'getRoutingQueues', 'GET /api/v2/routing/queues'],
    [
      '403\n   at PureCloudPlatform.Client.V2.Api.RoutingApi.<GetRoutingQueuesAsyncWithHttpInfo>d__5.MoveNext()',
      'getRoutingQueues',
      'GET /api/v2/routing/queues',
    ],
    [
      'com.mypurecloud.sdk.v2.ApiException: 403\n\tat com.mypurecloud.sdk.v2.api.AnalyticsApi.postAnalyticsConversationsDetailsQuery(AnalyticsApi.java:3321)',
      'postAnalyticsConversationsDetailsQuery',
      'POST /api/v2/analytics/conversations/details/query',
    ],
    [
      'Error: Forbidden 403\n    at RoutingApi.getRoutingQueues (/app/x.js:1:2)',
      'getRoutingQueues',
      'GET /api/v2/routing/queues',
    ],
    [
      '403 platformclientv2.(*RoutingApi).GetRoutingQueues(0xc000)',
      'getRoutingQueues',
      'GET /api/v2/routing/queues',
    ],
    [`users = api_instance.get_users(page_size=1)\n${SDK}`, 'getUsers', 'GET /api/v2/users'],
    [`users = UsersApi(client).get_users()\n${SDK}`, 'getUsers', 'GET /api/v2/users'],
    [
      '  File "/x/apis/users_api.py", line 12, in get_users_me_with_http_info\n(403) Forbidden',
      'getUsersMe',
      'GET /api/v2/users/me',
    ],
    [
      'Error calling GetUsers: {"message":"no","code":"missing.any.permissions","status":403}',
      'getUsers',
      'GET /api/v2/users',
    ],
  ])('is the call: %s', (text, id, call) => {
    const { request, response } = readOne(text);
    expect(`${request.method} ${request.url}`).toBe(call);
    expect(response?.status).toBe(403);
    expect(read(text).took).toContain(`operation ${id}`);
    expect(read(text).took).not.toContain('call');
  });

  it('goes to the host that the text names', () => {
    expect(readOne('RoutingApi.getRoutingQueues( on api.mypurecloud.de: 403').request.url).toBe(
      'https://api.mypurecloud.de/api/v2/routing/queues',
    );
  });

  it.each([
    ['several', 'genesys: RoutingApi.getRoutingQueues and UsersApi.getUsers give 403'],
    ['a name of one word', '403: getQueues does not work'],
    ['a part of a longer name', 'genesys 403: my.getRoutingQueues.all and x/getRoutingQueues'],
    ['no exact id', 'genesys 403: RoutingApi.getRoutingQueuesNow('],
    ['a function of their own', 'genesys 403: def get_users(self): self.get_users()'],
    ['another product', 'com.example.ApiException: 403\n at com.example.api.UserApi.getUser(UserApi.java:1)'],
    ['several answers', 'Error: 403\nError: 401\n at RoutingApi.getRoutingQueues (x)'],
    ['an object of anybody', 'client.get_users()\napi.getUsers()\n403 Forbidden'],
  ])('is not taken: %s', (_, text) => {
    for (const { request } of read(text).exchanges)
      expect(request).toMatchObject({ method: null, url: null });
    expect(read(text).took.join()).not.toContain('operation');
  });

  it('does not outweigh a call', () => {
    expect(readOne('GET /api/v2/flows 403\n at RoutingApi.getRoutingQueues (x)').request.url).toBe(
      '/api/v2/flows',
    );
  });

  it('makes no call where nothing was answered', () => {
    expect(read('RoutingApi.getRoutingQueues() of purecloud').exchanges).toEqual([]);
  });
});
