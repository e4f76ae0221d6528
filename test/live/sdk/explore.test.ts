import { mkdirSync, writeFileSync, rmSync } from 'node:fs';
import { it } from 'vitest';
import { recordSession } from './session.js';
import { sdkScenarios } from './scenarios.js';
it('x', async () => {
  rmSync('/tmp/sdky', {recursive: true, force: true}); mkdirSync('/tmp/sdky');
  const t = performance.now();
  const s = await recordSession(sdkScenarios);
  console.log(performance.now() - t);
  s.shown.forEach(({ scenario, plain, extended, logs }, i) => {
    const n = `/tmp/sdky/${String(i).padStart(2, '0')} ${scenario.name.replace(/\W+/g, '-')}`;
    for (const [f, x] of Object.entries(plain)) writeFileSync(`${n} plain ${f}`, x);
    for (const [f, x] of Object.entries(extended)) writeFileSync(`${n} extended ${f}`, x);
    for (const [f, x] of logs) writeFileSync(`${n} log ${f}`, x);
  });
  for (const f of ['json', 'text'] as const) { writeFileSync(`/tmp/sdky/whole ${f}`, s.whole[f]); writeFileSync(`/tmp/sdky/console ${f}`, s.console[f]); }
  writeFileSync('/tmp/sdky/secrets', JSON.stringify(s.secrets));
});
