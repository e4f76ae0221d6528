// npm run release -- <version|major|minor|patch> [--dry-run]: checks, then a commit and a tag of the release, here only.
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  CHECKS,
  isPrerelease,
  moveUnreleased,
  nextVersion,
  versionsOf,
  withVersion,
} from './release-steps.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const BRANCH = 'main';
const CHANGELOG = 'CHANGELOG.md';
const PACKAGES = ['package.json', 'package-lock.json'];

const USAGE = 'npm run release -- <version|major|minor|patch> [--dry-run]';

const read = (file) => readFileSync(join(root, file), 'utf8');
const say = (text) => process.stdout.write(`${text}\n`);

/** What git answers, without the end of its last line. */
function git(words, input = '') {
  try {
    const options = { cwd: root, input, encoding: 'utf8', stdio: 'pipe' };
    return execFileSync('git', words, options).trimEnd();
  } catch (error) {
    const reason = String(error.stderr || error.message)
      .trim()
      .split('\n', 1)[0];
    throw new Error(`git ${words[0]} failed (${reason})`);
  }
}

function argumentsOf(words) {
  const versions = words.filter((word) => !word.startsWith('-'));
  const flag = words.find((word) => word.startsWith('-') && word !== '--dry-run');
  if (flag !== undefined) throw new Error(`there is no ${flag}: ${USAGE}`);
  if (versions.length !== 1) throw new Error(`give one version: ${USAGE}`);
  // Without the `--` npm takes the flag for itself; then, too, nothing may be written.
  const isDry = words.includes('--dry-run') || process.env.npm_config_dry_run === 'true';
  return { wanted: versions[0], isDry };
}

function checkTree() {
  const branch = git(['branch', '--show-current']);
  if (branch !== BRANCH)
    throw new Error(`this is ${branch === '' ? 'no branch' : `the branch ${branch}`}: git switch ${BRANCH}`);
  // Of a line, what comes before the name of the file is two letters and a space.
  const changed = git(['status', '--porcelain']).split('\n').filter(Boolean);
  if (changed.length > 0)
    throw new Error(
      `the tree is not clean (${changed.length} changed or new, like ${changed[0].slice(2).trim()}): commit or stash it`,
    );
}

function checkIdentity() {
  try {
    git(['var', 'GIT_COMMITTER_IDENT']);
  } catch {
    throw new Error('git does not know whose commit it would be: git config user.name and user.email');
  }
}

/** All that can be known before the checks; writes nothing. */
function plan(wanted) {
  checkTree();
  checkIdentity();
  const changelog = read(CHANGELOG);
  const tags = git(['tag', '--list', 'v*']).split('\n');
  const { version: current } = JSON.parse(read('package.json'));
  const released = [...tags.map((tag) => tag.slice(1)), ...versionsOf(changelog)];
  const version = nextVersion(wanted, { current, released });
  const moved = moveUnreleased(changelog, version, new Date().toISOString().slice(0, 10));
  return {
    version,
    tag: `v${version}`,
    message: `Release ${version}`,
    section: moved.section,
    head: git(['rev-parse', 'HEAD']),
    files: new Map([
      [CHANGELOG, moved.changelog],
      ...PACKAGES.map((file) => [file, withVersion(read(file), version)]),
    ]),
  };
}

function runChecks(head) {
  for (const check of CHECKS) {
    // As in CI, no test writes a snapshot. Through a shell, since npm is a script on Windows.
    const env = { ...process.env, CI: 'true' };
    const { status } = spawnSync(`npm run ${check}`, { cwd: root, env, shell: true, stdio: 'inherit' });
    if (status !== 0)
      throw new Error(`npm run ${check} failed, and nothing was written: mend it, commit, and release again`);
  }
  // They take minutes, and what was planned is for the tree as it was.
  checkTree();
  if (git(['rev-parse', 'HEAD']) !== head)
    throw new Error('there is another commit since the checks began: release again');
}

function write({ files, message, tag, section, head }) {
  try {
    for (const [file, text] of files) writeFileSync(join(root, file), text);
    git(['commit', '--quiet', '--message', message, '--', ...files.keys()]);
    // Otherwise git takes the headings for comments.
    git(['tag', '--annotate', '--cleanup=whitespace', '--file=-', tag], section);
  } catch (error) {
    throw new Error(`${error.message}; the release is half done: undo it with git reset --hard ${head}`);
  }
}

function leftToDo({ version, tag }) {
  const channel = isPrerelease(version) ? ' --tag next' : '';
  return `Left for you:
  git push --follow-tags
The tag makes the workflow "release" publish it, with provenance. Where there is none, by hand: npm publish${channel}
To undo it before the push: git tag --delete ${tag} && git reset --hard HEAD~1`;
}

function release(words) {
  const { wanted, isDry } = argumentsOf(words);
  const planned = plan(wanted);
  const { version, tag, message, section, files, head } = planned;
  if (isDry) {
    say(`Nothing is written. The release ${version} would
  run     ${CHECKS.map((check) => `npm run ${check}`).join(', ')}
  write   ${[...files.keys()].join(', ')}
  commit  ${message}
  tag     ${tag}, with

${section}

${leftToDo(planned)}`);
    return;
  }
  runChecks(head);
  write(planned);
  say(`\nReleased here: the commit "${message}" and its tag ${tag}. Nothing is pushed or published.
${leftToDo(planned)}`);
}

try {
  release(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`release: ${error.message.replace(/\s*\n\s*/g, ' ')}\n`);
  process.exitCode = 2;
}
