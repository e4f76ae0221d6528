// What the simulated refresh adds to facts/, and what the program must then say of it.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const operation = {
  method: 'GET',
  path: '/api/v2/carrier/pigeons/{pigeonId}',
  id: 'getCarrierPigeon',
  permissions: { mode: 'ANY', names: ['carrier:pigeon:view'] },
  scopes: ['carrier'],
  caller: 'user',
};
const key = `${operation.method} ${operation.path}`;
const domain = 'zz1.pure.cloud';
const code = {
  status: 403,
  code: 'carrier.missing.pigeon.permission',
  category: 'permission',
  declaredBy: 1,
  templates: ['No pigeon carries this without the permission: %s'],
  examples: [key],
};
const known = { confidence: 'documented', sources: ['CONTRACT'] };

/** Of today, so that what the tests fetch and keep is not older. */
export const EDITION = { version: 'Platform API 99999', date: new Date().toISOString().slice(0, 10) };

/** Records by their file; `placeOf` gives what the file is sorted by. */
export const ADDED = [
  {
    file: 'contract/operations.json',
    records: [operation],
    placeOf: ({ path, method }) => `${path}\0${method}`,
  },
  { file: 'contract/permissions.json', records: ['carrier:pigeon:view'], placeOf: String },
  { file: 'contract/scopes.json', records: ['carrier'], placeOf: String },
  {
    file: 'regions.json',
    records: [
      {
        awsRegion: 'zz-north-1',
        domain,
        loginHost: `login.${domain}`,
        apiHost: `api.${domain}`,
        appsHost: `apps.${domain}`,
        country: 'zz',
        places: ['Zyzzyva'],
        ...known,
      },
    ],
    placeOf: ({ awsRegion }) => awsRegion,
  },
  {
    file: 'error-codes.json',
    records: [{ ...code, ...known }],
    placeOf: (each) => [each.status, each.code, each.templates[0]].join('\0'),
  },
  {
    file: 'ways.json',
    records: [
      {
        topic: 'carrier pigeon',
        words: ['carrier', 'pigeon'],
        operations: [key],
        note: 'they fly by day',
        permission: 'carrier:pigeon:view',
        division: 'the pigeon',
        ...known,
      },
    ],
    placeOf: ({ topic }) => topic,
  },
];

const countOf = (root, file) => JSON.parse(readFileSync(join(root, 'facts', file), 'utf8')).length;

/**
 * Runs the program of `copy`, which was built from refreshed facts, over calls that meet what was added. A number that
 * stands before a noun of the contract in a sentence of grade `contract` must be the refreshed one.
 *
 * @throws AssertionError when it says something else
 */
export function checkSamples(copy, root) {
  const ask = (...words) => {
    const program = join(copy, 'dist/why403.js');
    try {
      return execFileSync(process.execPath, [program, ...words], {
        cwd: copy,
        encoding: 'utf8',
        stdio: 'pipe',
      });
    } catch (error) {
      // A refused call is exit code 1.
      return error.stdout;
    }
  };
  const check = (call, body = '') =>
    JSON.parse(ask('check', `${call} ${body}`, '--format', 'json')).diagnoses.at(-1);

  const message = 'No pigeon carries this without the permission: [carrier:pigeon:view]';
  const refused = check(
    `GET https://api.${domain}/api/v2/carrier/pigeons/1`,
    `403 ${JSON.stringify({ code: code.code, message, status: 403 })}`,
  );
  assert.equal(refused.exchange.operation, key);
  assert.equal(refused.refusal.recognition, 'catalogued');
  assert.deepEqual(refused.causes[0].fixes[0].use, ['carrier:pigeon:view']);
  assert.equal(refused.causes[0].id, 'missing-permission');
  assert.equal(refused.causes[0].likelihood, 'certain');
  assert.equal(refused.findings.find(({ rule }) => rule === 'host-known').outcome, 'pass');

  const elsewhere = check('GET /api/v2/pigeons/carrier/1', 'returns 403');
  assert.equal(elsewhere.causes[0].id, 'unknown-endpoint');
  assert.deepEqual(elsewhere.causes[0].fixes[0].use, [key]);
  assert.match(elsewhere.causes[0].fixes[0].action, /they fly by day/);

  assert.match(ask('explain', key), /carrier:pigeon:view/);
  assert.match(ask('explain', code.code), /an error code with status 403: permission/);

  const counts = {
    operations: countOf(copy, 'contract/operations.json'),
    regions: countOf(copy, 'regions.json'),
  };
  for (const [name, count] of Object.entries(counts))
    assert.equal(count, countOf(root, name === 'regions' ? 'regions.json' : 'contract/operations.json') + 1);
  const texts = [
    'api.mypurecloud.us/api/v2/routing/queues',
    'api.other.example/v1/calls',
    `api.${domain}/api/v2/no`,
  ]
    .map((address) => JSON.parse(ask('check', `GET https://${address} returns 403`, '--format', 'json')))
    .flatMap(({ contract, diagnoses }) => {
      assert.equal(contract.operations, counts.operations);
      const { causes, findings } = diagnoses.at(-1);
      return [...causes, ...findings].flatMap(({ evidence }) => evidence);
    })
    .filter(({ grade }) => grade === 'contract');
  for (const { source } of texts) assert.equal(source, `${EDITION.version}, ${EDITION.date}`);
  const numbers = texts.flatMap(({ text }) => [
    ...text.matchAll(/(\d+(?:,\d{3})*) (?:published )?(operations|regions)/g),
  ]);
  assert.ok(numbers.length > 1, 'no sentence counts what the contract holds');
  for (const [found, number, noun] of numbers)
    assert.equal(Number(number.replaceAll(',', '')), counts[noun], `"${found}" is false after the refresh`);
}
