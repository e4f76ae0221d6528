// What a release works out, of texts alone. scripts/release.mjs does it; release-steps.d.mts says what each is.

export const CHECKS = ['lint', 'types', 'build', 'package:check', 'simulate-refresh', 'test'];

/** semver 2.0.0 without build metadata, which npm leaves out. */
const NUMBER = '(?:0|[1-9]\\d*)';
const WORD = `(?:${NUMBER}|\\d*[A-Za-z-][0-9A-Za-z-]*)`;
const VERSION = new RegExp(`^(${NUMBER})\\.(${NUMBER})\\.(${NUMBER})(?:-(${WORD}(?:\\.${WORD})*))?$`);

const UNRELEASED = /^## Unreleased[^\S\n]*$/gm;

/** null where it is no version. */
function partsOf(version) {
  const match = VERSION.exec(version);
  if (match === null) return null;
  const [, major, minor, patch, before] = match;
  return { numbers: [major, minor, patch].map(Number), before: before?.split('.') ?? [] };
}

function compareWords(left, right) {
  const isNumber = [left, right].map((word) => /^\d+$/.test(word));
  if (isNumber[0] && isNumber[1]) return Number(left) - Number(right);
  if (isNumber[0] !== isNumber[1]) return isNumber[0] ? -1 : 1;
  return left < right ? -1 : Number(left > right);
}

export function compareVersions(left, right) {
  const [a, b] = [partsOf(left), partsOf(right)];
  for (const [index, number] of a.numbers.entries())
    if (number !== b.numbers[index]) return number - b.numbers[index];
  if (a.before.length === 0 || b.before.length === 0) return b.before.length - a.before.length;
  for (const [index, word] of a.before.entries()) {
    if (index === b.before.length) return 1;
    const order = compareWords(word, b.before[index]);
    if (order !== 0) return order;
  }
  return a.before.length - b.before.length;
}

export function isPrerelease(version) {
  return partsOf(version).before.length > 0;
}

/** How the version goes up, by the word for it. */
const STEPS = {
  major: ([major, minor, patch], isBefore) => [isBefore && minor + patch === 0 ? major : major + 1, 0, 0],
  minor: ([major, minor, patch], isBefore) => [major, isBefore && patch === 0 ? minor : minor + 1, 0],
  patch: ([major, minor, patch], isBefore) => [major, minor, isBefore ? patch : patch + 1],
};

export function nextVersion(wanted, { current, released }) {
  const from = partsOf(current);
  if (from === null)
    throw new Error(`the version ${JSON.stringify(current)} of package.json is none: mend it`);
  const version = Object.hasOwn(STEPS, wanted)
    ? STEPS[wanted](from.numbers, from.before.length > 0).join('.')
    : wanted;
  if (partsOf(version) === null)
    throw new Error(
      `${JSON.stringify(wanted)} is no version: give one like 1.2.3 or 1.2.3-rc.1, or major, minor or patch`,
    );
  const last = released
    .filter((one) => partsOf(one) !== null)
    .sort(compareVersions)
    .at(-1);
  if (released.includes(version))
    throw new Error(
      `${version} was released already (a tag or CHANGELOG.md says so): choose one above ${last}`,
    );
  if (last !== undefined && compareVersions(version, last) < 0)
    throw new Error(`${version} is not above ${last}, the last release: choose one above it`);
  if (compareVersions(version, current) < 0)
    throw new Error(
      `${version} is below ${current}, the version of package.json: choose that or one above it`,
    );
  return version;
}

export function versionsOf(changelog) {
  return [...changelog.matchAll(/^## (\S+)/gm)]
    .map(([, version]) => version)
    .filter((version) => partsOf(version) !== null);
}

export function moveUnreleased(changelog, version, date) {
  const found = [...changelog.matchAll(UNRELEASED)];
  if (found.length !== 1)
    throw new Error(`CHANGELOG.md has ${found.length} headings "## Unreleased": there must be one`);
  const [{ index, 0: heading }] = found;
  if (index !== changelog.search(/^## /m))
    throw new Error('CHANGELOG.md has another "## " above "## Unreleased": move it below');
  const rest = changelog.slice(index + heading.length);
  const end = rest.search(/^## /m);
  const body = (end < 0 ? rest : rest.slice(0, end)).trim();
  if (!/^(?!#|\s*$)/m.test(body))
    throw new Error('CHANGELOG.md has nothing under "Unreleased": write what changed, and commit it');
  const released = `## ${version} - ${date}`;
  return {
    changelog: `${changelog.slice(0, index)}## Unreleased\n\n${released}${rest}`,
    section: `${released}\n\n${body}`,
  };
}

export function withVersion(text, version) {
  const content = JSON.parse(text);
  content.version = version;
  // package-lock.json says it twice.
  const itself = content.packages?.[''];
  if (itself !== undefined) itself.version = version;
  return `${JSON.stringify(content, null, 2)}\n`;
}
