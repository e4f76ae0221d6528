import { describe, expect, it } from 'vitest';
import { read } from './read.js';

const NEEDS =
  'Unable to perform the requested action. You must have at least one of the following permissions assigned: [routing:queue:view]';
const box = (address: string, message = `Failed to read queue: API Error: 403 - ${NEEDS}`): string =>
  `╷\n│ Error: ${message}\n│ \n│   with ${address},\n│   on queues.tf line 1, in resource "a" "b":\n│    1: resource "a" "b" {\n│ \n╵\n`;
const told = (text: string) =>
  read(text).exchanges.map(({ source, response }) => [source.resource, response?.status]);

describe('errors of Terraform', () => {
  it.each([
    'genesyscloud_routing_queue.support',
    'module.x.genesyscloud_routing_queue.support',
    'module.x["eu"].module.y[0].genesyscloud_routing_queue.support["a b"]',
    'data.genesyscloud_user.alice',
    'genesyscloud_user.alice[3]',
  ])('has the address of its resource: %s', (address) => {
    expect(told(box(address))).toEqual([[address, 403]]);
    expect(told(box(address).replace(/[│╷╵]/g, ''))).toEqual([[address, 403]]);
    expect(told(`${address}: Creation errored: API Error: 403 - ${NEEDS}`)).toEqual([[address, 403]]);
    expect(told(`Error: ${address}: API Error: 403 - ${NEEDS}`)).toEqual([[address, 403]]);
  });

  it('have each their own', () => {
    const text = [
      box('genesyscloud_routing_queue.support'),
      box('module.x.genesyscloud_routing_queue.sales["eu"]'),
      box(
        'provider["registry.terraform.io/mypurecloud/genesyscloud"]',
        'API Error: 401 - Invalid login credentials.',
      ),
      '╷\n│ Error: Provider produced inconsistent result after apply\n│ \n│ When applying changes to genesyscloud_user.alice, it changed\n╵\n',
    ].join('');
    expect(told(text)).toEqual([
      ['genesyscloud_routing_queue.support', 403],
      ['module.x.genesyscloud_routing_queue.sales["eu"]', 403],
      [undefined, 401],
    ]);
  });

  it('have none where several are named, or no resource at all', () => {
    expect(told(`403 Forbidden for genesyscloud_user.a and genesyscloud_user.b`)).toEqual([[undefined, 403]]);
    expect(told('403 Forbidden with client.credentials, see main.tf')).toEqual([[undefined, 403]]);
  });

  it('tell of no refusal when a box holds none', () => {
    expect(told(box('genesyscloud_user.alice', 'Invalid index'))).toEqual([]);
  });
});
