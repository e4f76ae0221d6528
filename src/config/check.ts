/** What a schema cannot say of a configuration: names that must exist, ids, patterns, and what contradicts itself. */
import { allRegions, findRegion, regionsMeant } from '../contract/index.js';
import { isObject } from '../primitives/json.js';
import { didYouMean } from '../primitives/nearest.js';
import { isUuid } from '../primitives/uuid.js';
import { either } from '../primitives/wording.js';
import { FORMAT_NAMES } from '../report/formats.js';
import { entriesOf, itemsOf, textOf } from './parts.js';
import { wrongPathPattern } from './path-patterns.js';
import { preflightFindings } from './preflight.js';
import type { Finding } from './types.js';

/** RFC 9110, section 5.1. */
const HEADER_NAME = /^[\w!#$%&'*+.^`|~-]{1,100}$/;
/** Left out of recordings on purpose; whether they were sent is the question of token-present. */
const CREDENTIALS = ['authorization', 'proxy-authorization', 'cookie'];
const LONGEST_NAME = 100;

/** All of it, in no order, of whatever parts are as they should be. */
export function checkConfig(config: unknown): readonly Finding[] {
  return [
    ...headerFindings(itemsOf(config, 'requiredHeaders')),
    ...organizationFindings(config),
    ...regionFindings(config),
    ...formatFindings(config),
    ...lintFindings(config),
    ...preflightFindings(config, (path, region) => regionFinding(path, region, regionNames(config))),
    ...(textOf(config, 'ignoreFile')?.trim() === ''
      ? [{ path: ['ignoreFile'], message: 'is empty; give the name of a file, or leave it out' }]
      : []),
  ];
}

/** Patterns of paths that could never fit one below the folder of the file. */
function lintFindings(config: unknown): readonly Finding[] {
  const setting = isObject(config) && Object.hasOwn(config, 'lint') ? config['lint'] : null;
  return itemsOf(setting, 'exclude').flatMap((pattern, index): readonly Finding[] => {
    const message = typeof pattern === 'string' ? wrongPathPattern(pattern) : null;
    return message === null ? [] : [{ path: ['lint', 'exclude', index], message }];
  });
}

function headerFindings(headers: readonly unknown[]): readonly Finding[] {
  const names = headers.map((header) => textOf(header, 'name')?.toLowerCase() ?? null);
  return names.flatMap((name, index): readonly Finding[] => {
    if (name === null) return [];
    const path = ['requiredHeaders', index, 'name'];
    if (!HEADER_NAME.test(name)) return [{ path, message: 'is no name of a header' }];
    if (CREDENTIALS.includes(name)) return [{ path, message: NO_CREDENTIALS }];
    return names.indexOf(name) < index ? [{ path, message: 'is required a second time' }] : [];
  });
}

const NO_CREDENTIALS =
  'is left out of most recordings, so it cannot be required; the rule token-present looks at credentials';

function organizationFindings(config: unknown): readonly Finding[] {
  const organizations = entriesOf(config, 'organizations');
  const found = organizations.flatMap(([name, organization]): readonly Finding[] => {
    const id = textOf(organization, 'id');
    const region = textOf(organization, 'region');
    return [
      ...nameFinding('organizations', name),
      ...(isUuid(name)
        ? [{ path: ['organizations'], key: name, message: 'a name of an organization may not be an id' }]
        : []),
      ...(id === null || isUuid(id)
        ? []
        : [{ path: ['organizations', name, 'id'], message: 'is no id of an organization, which is a UUID' }]),
      ...(region === null
        ? []
        : regionFinding(['organizations', name, 'region'], region, regionNames(config))),
    ];
  });
  const names = organizations.map(([name]) => name);
  const target = textOf(config, 'targetOrganization');
  if (target === null || isUuid(target) || names.includes(target)) return found;
  const message = `is neither an id nor a name from organizations${didYouMean(target, names)}`;
  return [...found, { path: ['targetOrganization'], message }];
}

const regionNames = (config: unknown): readonly string[] =>
  entriesOf(config, 'regions').map(([name]) => name);

function regionFindings(config: unknown): readonly Finding[] {
  const region = textOf(config, 'region');
  return [
    ...entriesOf(config, 'regions').flatMap(([name, value]) => [
      ...nameFinding('regions', name),
      ...(findRegion(name) === null
        ? []
        : [{ path: ['regions'], key: name, message: 'the name of a region may not stand for another one' }]),
      ...(typeof value === 'string' ? regionFinding(['regions', name], value, []) : []),
    ]),
    ...(region === null ? [] : regionFinding(['region'], region, regionNames(config))),
  ];
}

/** @param names the names that may stand for a region beside those of the platform */
function regionFinding(
  path: readonly PropertyKey[],
  written: string,
  names: readonly string[],
): readonly Finding[] {
  if (findRegion(written) !== null || names.includes(written)) return [];
  const meant = regionsMeant(written).map(({ domain, awsRegion }) => `${domain} (${awsRegion})`);
  const known = [...names, ...allRegions().flatMap(({ domain, awsRegion }) => [domain, awsRegion])];
  const hint =
    meant.length > 0
      ? ` (did you mean ${either(meant)}?)`
      : didYouMean(written, known) ||
        ': give a domain such as mypurecloud.ie, or an AWS name such as eu-west-1';
  return [{ path, message: `is no region of Genesys Cloud${hint}` }];
}

function nameFinding(list: string, name: string): readonly Finding[] {
  if (name.trim() !== '' && name.length <= LONGEST_NAME) return [];
  const message = `a name in ${list} is empty or longer than ${LONGEST_NAME} characters`;
  return [{ path: [list], key: name, message }];
}

function formatFindings(config: unknown): readonly Finding[] {
  const formats = itemsOf(config, 'formats');
  if (isObject(config) && Array.isArray(config['formats']) && formats.length === 0)
    return [{ path: ['formats'], message: 'is empty; name a format, or leave it out' }];
  const files = formats.map((format) =>
    typeof format === 'string' ? format.split('=').slice(1).join('=') : null,
  );
  return formats.flatMap((format, index): readonly Finding[] => {
    if (typeof format !== 'string') return [];
    const path = ['formats', index];
    const [name = ''] = format.split('=');
    const file = files[index] ?? '';
    if (!FORMAT_NAMES.some((known) => known === name)) {
      const hint = didYouMean(name, FORMAT_NAMES) || `; there are ${FORMAT_NAMES.join(', ')}`;
      return [{ path, message: `is no format${hint}` }];
    }
    if (format.includes('=') && file === '') return [{ path, message: 'names no file behind the =' }];
    if (leadsOut(file)) return [{ path, message: LEADS_OUT }];
    if (files.indexOf(file) === index) return [];
    const where = file === '' ? 'standard output' : 'that file';
    const message = `a format before it goes to ${where} already; give one a file of its own: ${name}=FILE`;
    return [{ path, message }];
  });
}

/** A file that is found on the way up may be anybody's: it gets nothing written elsewhere. */
const leadsOut = (file: string): boolean =>
  /^(?:[/\\]|[A-Za-z]:)/.test(file) || file.split(/[/\\]/).includes('..');
const LEADS_OUT =
  'names a file outside of the folder of the configuration; give such a one with --format or WHY403_FORMAT';
