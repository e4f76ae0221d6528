/** What runs beside the code in CI: nothing that can change unseen, and nothing that may do more than it must. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const folder = join(import.meta.dirname, '../../.github/workflows');
const workflows = readdirSync(folder).map(
  (name) => [name, readFileSync(join(folder, name), 'utf8')] as const,
);

describe.each(workflows)('%s', (name, text) => {
  /** A step begins with a dash; what follows it is indented further. */
  const steps = text.split(/^ +- (?=uses:|name:|run:)/m).slice(1);

  it('takes actions by the hash of a commit, with the version beside it', () => {
    const used = [...text.matchAll(/\buses:(.*)/g)].map(([, what = '']) => what.trim());
    expect(used.length).toBeGreaterThan(1);
    for (const what of used) expect(what).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it('leaves no credentials in the checkout', () => {
    const checkouts = steps.filter((step) => step.startsWith('uses: actions/checkout@'));
    expect(checkouts.length).toBeGreaterThan(0);
    for (const step of checkouts) expect(step).toMatch(/persist-credentials: false\n/);
  });

  it('may read, and only a release may prove who it is', () => {
    expect(text).toMatch(/^permissions:/m);
    const given = [...text.matchAll(/^ +([\w-]+): (?:write|read)$/gm)].map(([line]) => line.trim());
    expect([...new Set(given)].sort()).toEqual(
      name === 'release.yml' ? ['contents: read', 'id-token: write'] : ['contents: read'],
    );
    expect(text).not.toMatch(/write-all|read-all|pull_request_target|secrets\./);
  });

  it('puts no text of an event into a shell', () => {
    for (const [, what = ''] of text.matchAll(/\$\{\{(.*?)\}\}/g)) expect(what).toMatch(/^ matrix\.\w+ $/);
  });
});

describe('a release', () => {
  const text = new Map(workflows).get('release.yml') ?? '';

  it('is published from a tag of the version only, after all checks, with provenance', () => {
    expect(text).toMatch(/^on:\n {2}push:\n {4}tags: \['v\[0-9\]\*'\]\npermissions: \{\}$/m);
    const order = [
      '"$GITHUB_REF_NAME" = "v$(node -p',
      'bash .ci/run',
      'npm publish --provenance --access public',
    ];
    const places = order.map((words) => text.indexOf(words));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });
});
