/** Names, remarks and values that were made to act: through all of lint, into each of its formats. */
import { expect, it } from 'vitest';
import { LINT_RULES } from '../../rules/lint/index.js';
import { LINT_FORMAT_NAMES, LINT_FORMATS } from '../../src/lint/formats/index.js';
import { startLint } from '../../src/lint/run.js';
import { ACTING, COMMAND, withoutOwnCommands } from '../report/acting.js';
import { foreign } from '../report/rendered.js';
import { wrongGitlab, wrongSarif } from '../report/taken.js';
import { RULES } from './formats/reports.js';

const HOSTILE: readonly string[] = [
  '\u001b[31mred',
  '\u001b]0;owned\u0007',
  '\u001b]8;;https://example.org\u0007x',
  '\r::error::x',
  '::set-output name=a::b',
  '##vso[task.z]x',
  '##[error]x',
  '##teamcity[x]',
  'section_start:0:s\r\u001b[0K',
  '\u202eabc\u2066',
  '\u2028::error::x',
  '\u009b31m\u0085',
  '\ud800\u0000',
  '](https://example.org) @ada #1 <b>x</b>',
  '"><script>x</script>]]>&amp;',
  '`|```$(x)\\',
];

const json = (value: unknown): string => JSON.stringify(value);

/** Files in which a text stands wherever lint repeats what it found. */
const filesOf = (text: string): Readonly<Record<string, string>> => ({
  [`${text}.json`]: json({
    name: text,
    authorizedGrantType: 'CODE',
    roleIds: [text],
    authorizedScopes: ['users:read', text, `users:${text}`],
  }),
  [`src/${text}/a.js`]: `// why403-ignore no-rule-${text}: ${text}\nfetch(${json(`https://api.mypurecloud.com/api/v2/${text}`)}, {\n  headers: { ${json(`X-Genesys-${text}`)}: 'x', Authorization: ${json(`Bearer ${text}`)} },\n});\nfetch(${json(`https://api.mypurecloud.co${text}/api/v2/users`)});\n`,
  'main.tf': `resource "genesyscloud_oauth_client" "a" {\n  scopes = ["users:read", ${json(text)}]\n}\n${text}`,
  'a.md': `Genesys Cloud: scope \`users:${text}\`, GET /api/v2/nothing/${text}\n`,
});

it.each(HOSTILE)('no format lets a name act: %j', async (text) => {
  const run = startLint({ rules: LINT_RULES });
  for (const [path, written] of Object.entries(filesOf(text))) await run.file(path, written, true);
  const report = run.report();
  expect(report.findings.length).toBeGreaterThan(3);
  for (const name of LINT_FORMAT_NAMES) {
    const { render, output } = LINT_FORMATS[name];
    const shown = render(report, { verbose: true, rules: RULES, columns: 80 });
    expect(shown).not.toMatch(ACTING);
    expect(withoutOwnCommands(shown, output)).not.toMatch(COMMAND);
    if (name === 'markdown') expect(foreign(shown)).toEqual([]);
    if (name === 'sarif') expect(wrongSarif(shown)).toEqual([]);
    if (name === 'gitlab') expect(wrongGitlab(shown)).toEqual([]);
  }
});
