import { describe, expect, it } from 'vitest';
import { startRun } from '../../src/run/run.js';
import { ANSWERS, rawExchanges, withToken } from '../judge/harness.js';

/** A call for each resource, all of one problem. */
function reportOn(resources: readonly (string | undefined)[], group = false) {
  const run = startRun({ group });
  const sink = run.input('apply.log', 'text');
  const [raw] = rawExchanges(withToken('POST /api/v2/routing/queues', ANSWERS.bare(403)));
  if (raw === undefined) throw new Error('no exchange');
  resources.forEach((resource, index) => {
    const source = { path: '', index, line: index + 1, ...(resource !== undefined && { resource }) };
    sink.exchange({ ...raw, source });
  });
  return run.finish();
}

describe('the resource that a call was made for', () => {
  it('stands at each place, and only where it is known', () => {
    const { diagnoses } = reportOn([
      'genesyscloud_routing_queue.a',
      undefined,
      'module.x.genesyscloud_user.b["ü"]',
    ]);
    expect(diagnoses.map(({ exchange }) => exchange.source)).toEqual([
      { path: 'apply.log', index: 0, line: 1, resource: 'genesyscloud_routing_queue.a' },
      { path: 'apply.log', index: 1, line: 2 },
      { path: 'apply.log', index: 2, line: 3, resource: 'module.x.genesyscloud_user.b["ü"]' },
    ]);
  });

  it('is no part of the problem', () => {
    const { diagnoses } = reportOn(['a.b', 'a.c', 'a.d'], true);
    expect(diagnoses).toHaveLength(1);
    expect(diagnoses[0]?.places.map(({ resource }) => resource)).toEqual(['a.b', 'a.c', 'a.d']);
  });

  it('holds no secret', () => {
    const secret = 'example-token-0001-abcdefghijkl';
    expect(JSON.stringify(reportOn([`a["${secret}"]`]))).not.toContain(secret);
  });
});
