/** What a release works out of texts alone. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  CHECKS,
  compareVersions,
  isPrerelease,
  moveUnreleased,
  nextVersion,
  versionsOf,
  withVersion,
} from '../../scripts/release-steps.mjs';

const read = (file: string) => readFileSync(join(import.meta.dirname, '../..', file), 'utf8');

describe('the checks', () => {
  it('are those of CI', () => {
    const ofCi = [...read('.ci/run').matchAll(/^npm (?:run )?([\w:-]+)/gm)].map(([, name]) => name);
    expect(ofCi).toEqual(['ci', ...CHECKS]);
  });
});

describe('the next version', () => {
  it.each([
    ['patch', '0.1.0', '0.1.1'],
    ['minor', '0.1.9', '0.2.0'],
    ['major', '0.1.9', '1.0.0'],
    ['patch', '1.0.0-rc.1', '1.0.0'],
    ['minor', '1.0.0-rc.1', '1.0.0'],
    ['major', '1.0.0-rc.1', '1.0.0'],
    ['minor', '1.0.1-rc.1', '1.1.0'],
    ['major', '1.1.0-rc.1', '2.0.0'],
    ['0.1.0', '0.1.0', '0.1.0'],
    ['0.10.0', '0.9.0', '0.10.0'],
    ['1.0.0-rc.1', '0.9.0', '1.0.0-rc.1'],
  ])('%s of %s is %s', (wanted, current, expected) => {
    expect(nextVersion(wanted, { current, released: [] })).toBe(expected);
  });

  it.each([
    'v1.2.3',
    '1.2',
    '1.2.3.4',
    '01.2.3',
    '1.2.3-',
    '1.2.3-01',
    '1.2.3-a..b',
    '1.2.3+5',
    ' 1.2.3',
    '1.2.3\n',
    'next',
    'toString',
    '',
  ])('%j is none', (wanted) => {
    expect(() => nextVersion(wanted, { current: '0.1.0', released: [] })).toThrow(/^".*" is no version: /);
  });

  it.each([
    ['was released', '0.2.0', '0.2.0', '0.2.0 was released already'],
    ['was released before others', '0.1.0', '0.2.0', 'choose one above 0.10.0'],
    ['is below the last release', '0.9.0', '0.2.0', '0.9.0 is not above 0.10.0, the last release'],
    ['comes before the last release', '0.10.0-rc.1', '0.2.0', 'is not above 0.10.0'],
    [
      'is below that of package.json',
      '0.11.0',
      '0.12.0',
      '0.11.0 is below 0.12.0, the version of package.json',
    ],
    ['follows none', 'patch', 'latest', '"latest" of package.json'],
  ])('is refused when it %s', (_, wanted, current, reason) => {
    const released = ['0.1.0', '0.10.0', 'alid', '0.2.0'];
    expect(() => nextVersion(wanted, { current, released })).toThrow(reason);
  });
});

describe('the order of versions', () => {
  // From semver 2.0.0, 11, and numbers that differ in length.
  const ASCENDING = [
    '0.9.0',
    '0.10.0',
    '1.0.0-alpha',
    '1.0.0-alpha.1',
    '1.0.0-alpha.beta',
    '1.0.0-beta',
    '1.0.0-beta.2',
    '1.0.0-beta.11',
    '1.0.0-rc.1',
    '1.0.0',
    '1.0.1',
    '2.0.0',
  ];

  it('is that of semver', () => {
    for (const [index, left] of ASCENDING.entries())
      for (const [other, right] of ASCENDING.entries())
        expect(Math.sign(compareVersions(left, right)), `${left} and ${right}`).toBe(
          Math.sign(index - other),
        );
  });

  it('knows what comes before a release', () => {
    expect(ASCENDING.filter(isPrerelease)).toEqual(ASCENDING.slice(2, 9));
  });
});

describe('the changelog', () => {
  const CHANGELOG = `# Changelog

Words.

## Unreleased

### Added
- One thing.

### Fixed
- Another: \`## Unreleased\`.

## 0.1.0 - 2026-01-31

### Added
- Everything.
`;

  it('gets a heading, and a fresh "Unreleased" above it', () => {
    const { changelog, section } = moveUnreleased(CHANGELOG, '0.2.0', '2026-02-28');
    expect(changelog).toBe(CHANGELOG.replace('## Unreleased\n', '## Unreleased\n\n## 0.2.0 - 2026-02-28\n'));
    expect(section).toBe(
      '## 0.2.0 - 2026-02-28\n\n### Added\n- One thing.\n\n### Fixed\n- Another: `## Unreleased`.',
    );
    expect(versionsOf(changelog)).toEqual(['0.2.0', '0.1.0']);
    expect(() => moveUnreleased(changelog, '0.3.0', '2026-03-31')).toThrow('nothing under "Unreleased"');
  });

  it('is taken to its end when there was no release', () => {
    const { section } = moveUnreleased('## Unreleased\n- One.\n', '0.1.0', '2026-02-28');
    expect(section).toBe('## 0.1.0 - 2026-02-28\n\n- One.');
  });

  it.each([
    ['no "Unreleased"', '# Changelog\n\n## 0.1.0\n- One.\n', '0 headings'],
    ['two of them', '## Unreleased\n- One.\n\n## Unreleased\n- Two.\n', '2 headings'],
    ['one that is not the first', '## 0.1.0\n- One.\n\n## Unreleased\n- Two.\n', 'above "## Unreleased"'],
    ['nothing', '## Unreleased\n\n## 0.1.0\n- One.\n', 'nothing under'],
    ['nothing at the end', '## Unreleased', 'nothing under'],
    ['headings alone', '## Unreleased\n\n### Added\n\n### Fixed\n\n## 0.1.0\n- One.\n', 'nothing under'],
  ])('is refused with %s', (_, changelog, reason) => {
    expect(() => moveUnreleased(changelog, '0.2.0', '2026-02-28')).toThrow(reason);
  });

  it('of this project can be released', () => {
    const changelog = read('CHANGELOG.md');
    expect(changelog.match(/^## .*/m)).toEqual(expect.arrayContaining(['## Unreleased']));
    expect(versionsOf(changelog)).toEqual([...versionsOf(changelog)].sort(compareVersions).reverse());
  });
});

describe('the files with the version', () => {
  it.each(['package.json', 'package-lock.json'])('%s changes in it alone', (file) => {
    const text = read(file);
    const { version } = JSON.parse(text);
    const changed = withVersion(text, '99.0.0-rc.1');
    expect(JSON.parse(changed).version).toBe('99.0.0-rc.1');
    expect(withVersion(changed, version)).toBe(text);
  });

  it('package-lock.json says it twice, and those of other packages stay', () => {
    const lock = { version: '1.0.0', packages: { '': { version: '1.0.0' }, other: { version: '1.0.0' } } };
    expect(JSON.parse(withVersion(JSON.stringify(lock), '2.0.0'))).toEqual({
      version: '2.0.0',
      packages: { '': { version: '2.0.0' }, other: { version: '1.0.0' } },
    });
  });
});
