// npm run new-rule <id>: a new rule and its test, registered, for its author to fill in; `-- --lint <id>` a rule of lint.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** What `judge` of a rule takes, in src/judge/define-rule.ts. The rule that is written does not use the caller yet. */
const JUDGE_TAKES = 'subject, _caller, say';

/** A text that holds it fails the test of the rule (test/rules/tester.ts). */
const UNWRITTEN = '(to be written)';

const ruleOf = (
  id,
  name,
) => `import { defineRule, inconclusive, notApplicable } from '../src/judge/define-rule.js';

export const ${name} = defineRule({
  id: '${id}',
  // One question to one call, so that yes is a pass and no is a fail.
  question: '${UNWRITTEN}?',
  // Must it be answered before a call that was not made counts as allowed? 'answer', 'pass', or 'nothing'.
  decides: 'nothing',
  // Shown by why403 explain and in docs/rules.md.
  docs: {
    // What the rule looks at and why, in two or three sentences.
    summary: '${UNWRITTEN}',
    // When each answer comes; "Never: …" as long as no message below has the outcome.
    pass: 'Never: ${UNWRITTEN}',
    fail: 'Never: ${UNWRITTEN}',
    inconclusive: '${UNWRITTEN}',
    // What the reader should rather do, or not do.
    advice: '${UNWRITTEN}',
    // A call on which the rule fails, where it can; it is run by the test.
    example: {
      input: {
        request: { method: 'GET', url: 'https://api.mypurecloud.com/api/v2/routing/queues' },
        response: { status: 403 },
      },
      outcome: 'inconclusive',
    },
  },
  // One line for each answer, with its outcome: pass, fail, inconclusive, notApplicable. What varies is a parameter:
  // lacking: fail<{ scope: string }>(({ scope }) => \`the token lacks \${scope}\`),
  messages: {
    'not-asked': notApplicable('${UNWRITTEN}'),
    unknown: inconclusive('${UNWRITTEN}'),
  },
  // Sees what the subject (src/judge/subject.ts) and the caller (src/caller/types.ts) hold, and nothing else.
  judge(${JUDGE_TAKES}) {
    if (subject.kind !== 'api' || subject.refusal.kind !== 'unexplained') return say('not-asked', {});
    // A fail names its premises and the cause that it would explain (src/judge/premises.ts, src/judge/causes):
    // return say('lacking', { scope }, { premises: [refusalPremise(subject)], nominates: [explains('missing-scope')] });
    // What is inconclusive names what would decide (src/judge/evidence.ts).
    return say('unknown', {}, { missing: ['body'] });
  },
});
`;

const testOf = (id, name) => `import { ANSWERS, withToken } from '../test/judge/harness.js';
import { cannotTell, doesNotApply, testRule } from '../test/rules/tester.js';
import { ${name} } from './${id}.js';

const QUEUES = 'GET /api/v2/routing/queues';

// At least one case for each message, and one for each call that looks alike and must be answered otherwise.
testRule(${name}, [
  doesNotApply('not-asked', 'a call that worked', withToken(QUEUES, ANSWERS.ok())),
  cannotTell('unknown', 'a bare refusal', withToken(QUEUES, ANSWERS.bare(403))),
]);
`;

const lintRuleOf = (
  id,
  name,
) => `import { defineLintRule, error, inconclusive, pass } from '../../src/lint/define-rule.js';
import { heldAgainst } from '../../src/lint/evidence.js';

export const ${name} = defineLintRule({
  id: '${id}',
  // One question, so that yes is a pass and no is a fail.
  question: '${UNWRITTEN}?',
  // The mentions that it is asked about (src/lint/mentions/types.ts).
  asks: ['scope'],
  // Shown in docs/lint.md.
  docs: {
    // What the rule looks at and why, in two or three sentences.
    summary: '${UNWRITTEN}.',
    // When each answer comes.
    pass: '${UNWRITTEN}.',
    fail: '${UNWRITTEN}.',
    inconclusive: '${UNWRITTEN}.',
    // What to write in its place.
    advice: '${UNWRITTEN}.',
    // Files on which the rule fails; the test reads them as lint does.
    example: {
      'client.tf': \`resource "genesyscloud_oauth_client" "wallboard" {
  name                  = "Wallboard"
  authorized_grant_type = "CODE"
  scopes                = ["wrong-one"]
}
\`,
    },
  },
  // One line for each answer, with its outcome: pass, error, warning, note (these three fail), inconclusive.
  messages: {
    right: pass('${UNWRITTEN}'),
    wrong: error<{ name: string }>(({ name }) => \`${UNWRITTEN}: \${name}\`),
    unknown: inconclusive('${UNWRITTEN}'),
  },
  // Sees one mention, and what is known of all files (Project); null where the question does not arise.
  judge({ name, about }, _project, say) {
    if (name !== 'wrong-one') return say('right', name, {});
    // Where nothing says that it is meant for Genesys Cloud, a rule never fails.
    if (about.known !== 'yes') return say('unknown', name, {}, { fix: '${UNWRITTEN}' });
    // A failure says what it rests on, and what to do.
    return say('wrong', name, { name }, { evidence: heldAgainst(about, '${UNWRITTEN}'), fix: '${UNWRITTEN}' });
  },
});
`;

const lintTestOf = (
  id,
  name,
) => `import { cannotTell, fails, PERHAPS, passes, scope, testLintRule } from '../../test/rules/lint/tester.js';
import { ${name} } from './${id}.js';

// At least one case for each message, and one for each mention that looks alike and must be answered otherwise.
testLintRule(${name}, [
  passes('right', 'a scope', scope('routing')),
  fails('wrong', 'another', scope('wrong-one')),
  cannotTell('unknown', 'whose it is does not stand there', scope('wrong-one', { about: PERHAPS })),
]);
`;

/** What there are rules of: where they stand, and how they are written. */
const KINDS = {
  rule: {
    ids: 'src/judge/ids.ts',
    list: 'RULE_IDS',
    folder: 'rules',
    ruleOf,
    testOf,
    next: 'npm test rules',
    docs: 'docs/rules.md and the table of the README',
  },
  lint: {
    ids: 'src/lint/ids.ts',
    list: 'LINT_RULE_IDS',
    folder: 'rules/lint',
    ruleOf: lintRuleOf,
    testOf: lintTestOf,
    next: 'npm test rules/lint',
    docs: 'docs/lint.md',
  },
};

function stop(message) {
  process.stderr.write(`new-rule: ${message}\n`);
  process.exit(2);
}

/** The text with one more line behind the lines that the pattern finds. */
function withLine(file, text, pattern, line) {
  if (!pattern.test(text)) stop(`${file} does not look as expected: ${pattern} finds nothing`);
  return text.replace(pattern, (lines) => `${lines}${line}\n`);
}

/** Can it be the name of a constant? */
function isName(word) {
  try {
    return new Function(`'use strict'; const ${word} = 0; async () => await ${word};`) !== undefined;
  } catch {
    return false;
  }
}

const read = (file) => readFileSync(join(root, file), 'utf8');

const given = process.argv.slice(2);
const kind = given.includes('--lint') ? KINDS.lint : KINDS.rule;
const [id, ...more] = given.filter((argument) => argument !== '--lint');
if (id === undefined || more.length > 0)
  stop(
    'give one id: npm run new-rule <id>, where <id> is like scope-present (npm run new-rule -- --lint <id> for a rule of lint)',
  );
if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id))
  stop(`${JSON.stringify(id)} is no id: lower-case words with hyphens between, like scope-present`);

const name = id.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());
const rule = `${kind.folder}/${id}.ts`;
const test = `${kind.folder}/${id}.test.ts`;
const INDEX = `${kind.folder}/index.ts`;
const ids = read(kind.ids);
if (new RegExp(`${kind.list} = \\[[^\\]]*`).exec(ids)?.[0].includes(`'${id}'`))
  stop(`there is a rule ${id} already`);
for (const file of [rule, test]) if (existsSync(join(root, file))) stop(`${file} is there already`);
const imported = `${kind.ruleOf('', '')}${kind.testOf('', '')}`.match(/(?<=^import \{)[^}]*/gm).join();
if (imported.split(/[ ,]+/).includes(name) || !isName(name))
  stop(`the rule ${id} would be the constant ${name}, and that name is taken`);

const row = name === id ? `  ${name},` : `  '${id}': ${name},`;
const index = withLine(INDEX, read(INDEX), /(?:^import .*\n)+/m, `import { ${name} } from './${id}.js';`);
const files = new Map([
  [rule, kind.ruleOf(id, name)],
  [test, kind.testOf(id, name)],
  [kind.ids, withLine(kind.ids, ids, new RegExp(`${kind.list} = \\[\\n(?: .*\\n)+`), `  '${id}',`)],
  [INDEX, withLine(INDEX, index, /BY_ID: .* = \{\n(?: .*\n)+/, row)],
]);
for (const [file, text] of files) writeFileSync(join(root, file), text);
// Puts the import where it belongs.
const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
execFileSync(process.execPath, [biome, 'check', '--write', '--log-level=error', ...files.keys()], {
  cwd: root,
  stdio: ['ignore', 'ignore', 'inherit'],
});

process.stdout.write(`Written: ${rule}, ${test}
Added to: ${kind.ids}, ${INDEX}

1. Fill in ${rule}, wherever it says "${UNWRITTEN}", and its judge.
2. Give ${test} a case for each message.
3. ${kind.next}
4. npm run docs (writes ${kind.docs})
`);
