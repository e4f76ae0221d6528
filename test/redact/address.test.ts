import { describe, expect, test } from 'vitest';
import { secureAddress } from '../../src/redact/address.js';
import { createVault } from '../../src/redact/vault.js';

describe('the target of a safe address', () => {
  test('query values are given only where they are harmless', () => {
    const url =
      '/x?pageSize=25&expand=authorization,token&id=3b1c5a60-0000-4000-8000-000000000001&flag&token=abc&q=a%20b%20c1' +
      '&interval=2024-10-01T00%3A00%3A00.000Z%2F2024-10-02T00:00:00Z&access_token=...&X-Amz-...';
    expect(secureAddress(url, createVault()).target.query).toEqual([
      { name: 'pageSize', value: '25' },
      { name: 'expand', value: 'authorization,token' },
      { name: 'id', value: '3b1c5a60-0000-4000-8000-000000000001' },
      { name: 'flag', value: null },
      { name: 'token', value: null },
      { name: 'q', value: null },
      { name: 'interval', value: '2024-10-01T00:00:00.000Z/2024-10-02T00:00:00Z' },
      { name: 'access_token', value: '...' },
      { name: 'X-Amz-...', value: null },
    ]);
  });

  test('holds no secret that was seen elsewhere, harmless as it may look', () => {
    const vault = createVault();
    vault.register('wednesday-morning', 'secret');
    expect(secureAddress('/x?q=wednesday-morning&sort=name', vault).target.query).toEqual([
      { name: 'q', value: null },
      { name: 'sort', value: 'name' },
    ]);
  });
});
