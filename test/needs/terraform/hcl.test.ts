import { expect, it } from 'vitest';
import { read } from './reading.js';

it('x', async () => {
  const t = await read('resource "genesyscloud_group" "a" {\n}\ndata "genesyscloud_group" "b" {}\n');
  expect(t.places).toEqual(['genesyscloud_group.a:1', 'data.genesyscloud_group.b:3']);
});
