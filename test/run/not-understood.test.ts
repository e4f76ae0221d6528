import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../src/report/formats.js';
import { startRun } from '../../src/run/run.js';

describe('passages that were not understood', () => {
  it('are counted over all inputs, with the first five places', () => {
    const run = startRun();
    for (const path of ['a.log', 'b.log']) {
      const sink = run.input(path, 'text');
      for (const line of [3, null, 70, 800]) sink.notUnderstood?.({ line });
    }
    const { summary } = run.finish();
    expect(summary.notUnderstood).toEqual({
      count: 8,
      first: [
        { path: 'a.log', line: 3 },
        { path: 'a.log', line: null },
        { path: 'a.log', line: 70 },
        { path: 'a.log', line: 800 },
        { path: 'b.log', line: 3 },
      ],
    });
  });

  it.each(['json', 'ndjson'] as const)('stand in %s', (format) => {
    const run = startRun();
    run.input('a.log', 'text').notUnderstood?.({ line: 3 });
    const text = FORMATS[format].render(run.report());
    expect(text.replace(/\s/g, '')).toContain(
      '"notUnderstood":{"count":1,"first":[{"path":"a.log","line":3}]}',
    );
  });
});
