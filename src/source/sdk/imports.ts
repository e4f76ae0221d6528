/** Whether a file imports an SDK of the platform, or API classes of another system. */
import { largest } from '../../primitives/lists.js';
import type { Language, SourceText, StringLiteral } from '../types.js';
import { skipBlanksBefore, wordStart } from './backwards.js';

/**
 * - `sdk`: of the platform, under whatever name.
 * - `other`: classes that are called APIs come from another library.
 * - `none`: nothing tells.
 */
export type Imported = 'sdk' | 'other' | 'none';

const PACKAGE = 'purecloud-platform-client-v2';
/** What the bundle for browsers is called where it is required, and the global that scripts use. */
const GLOBAL = 'platformClient';
const OF_GO = 'github.com/mypurecloud/platform-client-sdk-go';

/** What is found in code says that the SDK of the language is used; endings of lines are not looked at. */
const IN_CODE: Readonly<Partial<Record<Language, RegExp>>> = {
  javascript: /\bplatformClient\s*\.\s*(?:ApiClient|\w+Api)\b/,
  typescript: /\bplatformClient\s*\.\s*(?:ApiClient|\w+Api)\b/,
  python: /\bPureCloudPlatformClientV2\b/,
  java: /\bcom\.mypurecloud\.sdk\b/,
  kotlin: /\bcom\.mypurecloud\.sdk\b/,
  csharp: /\bPureCloudPlatform\.Client\.V2\b/,
};

/** Imports of API classes from packages that are not of the project itself, as far as that can be told. */
const OTHER_IN_CODE: Readonly<Partial<Record<Language, RegExp>>> = {
  python: /^[ \t]*from[ \t]+[A-Za-z][\w.]*[ \t]+import\b[^\n]*[a-z]Api\b/m,
  java: /^[ \t]*import[ \t]+[\w.]+Api[ \t]*;/m,
  kotlin: /^[ \t]*import[ \t]+[\w.]+Api\b/m,
  csharp: /^[ \t]*using[ \t]+[\w.]+\.Api[ \t]*;/m,
};

/** What a file imports, as far as it matters to calls of the platform. */
export function importedBy(source: SourceText): Imported {
  const { language, code } = source;
  if (IN_CODE[language]?.test(code) === true || stringsName(source)) return 'sdk';
  return importsOther(source) ? 'other' : 'none';
}

function stringsName({ language, code, strings }: SourceText): boolean {
  switch (language) {
    case 'javascript':
    case 'typescript':
      return strings.some((literal) => isPackage(literal.value) && isImported(code, literal));
    case 'go':
      return strings.some(({ value }) => value.startsWith(OF_GO));
    default:
      return false;
  }
}

const isPackage = (value: string): boolean =>
  value === GLOBAL || value === PACKAGE || value.startsWith(`${PACKAGE}/`) || value.includes(`/${PACKAGE}`);

/** `from '…'`, `import '…'`, `require('…')`, `import('…')`, `requirejs(['…'])`. */
function isImported(code: string, { start }: StringLiteral): boolean {
  let at = skipBlanksBefore(code, start);
  while (code[at - 1] === '(' || code[at - 1] === '[') at = skipBlanksBefore(code, at - 1);
  return IMPORTS.has(code.slice(wordStart(code, at), at));
}

const IMPORTS: ReadonlySet<string> = new Set([
  'from',
  'import',
  'require',
  'requirejs',
  'define',
  'importScripts',
  'mock',
]);

/** So much before the name of a module may hold what is taken from it. */
const LONGEST_CLAUSE = 2000;

function importsOther({ language, code, strings }: SourceText): boolean {
  if (language !== 'javascript' && language !== 'typescript')
    return OTHER_IN_CODE[language]?.test(code) === true;
  return strings.some((literal) => {
    if (/^[./~#]|^@\//.test(literal.value) || !isImported(code, literal)) return false;
    const before = code.slice(Math.max(0, literal.start - LONGEST_CLAUSE), literal.start);
    const clause = before.slice(
      largest(['import', 'const', 'let', 'var'].map((word) => before.lastIndexOf(word))),
    );
    return /[A-Za-z]Api\b/.test(clause);
  });
}

const OF_PYTHON = /^[ \t]*from[ \t]+\.[\w.]*[ \t]+import[ \t]+([^\n#]{1,400})/gm;

/** Names of what a file imports from modules of its own project: `import { usersApi } from '../api/users'`. */
export function importedFromOwn({ language, code, strings }: SourceText): ReadonlySet<string> {
  if (language === 'python') return namesIn([...code.matchAll(OF_PYTHON)].map(([, clause = '']) => clause));
  if (language !== 'javascript' && language !== 'typescript') return new Set();
  return namesIn(
    strings.flatMap((literal) => {
      if (!/^(?:[./~#]|@\/)/.test(literal.value) || isPackage(literal.value) || !isImported(code, literal))
        return [];
      const before = code.slice(Math.max(0, literal.start - LONGEST_CLAUSE), literal.start);
      return [
        before.slice(largest(['import', 'const', 'let', 'var'].map((word) => before.lastIndexOf(word)))),
      ];
    }),
  );
}

const namesIn = (clauses: readonly string[]): ReadonlySet<string> =>
  new Set(clauses.flatMap((clause) => clause.match(/[A-Za-z_$][\w$]*/g) ?? []));
