/** How it is known that something is meant for Genesys Cloud: by what stands around it. */
import { firstNumberFrom } from '../../primitives/rising.js';
import { hostIn, type Sign, type Signs } from '../../source/signs.js';
import type { Group, LintForm, Span } from '../outline/types.js';
import { isDeclaredOther } from './declared.js';
import { ofGroup } from './of-group.js';
import { providerOf } from './registrations.js';
import type { About } from './types.js';

/**
 * - `place`: what holds it says that it is of Genesys Cloud.
 * - `file`: the file does, and no other system stands near.
 * - `hint`: something does, and something else speaks against it, or it is a word in passing.
 * - `nothing`: no word of any system.
 * - `other`: another system stands nearer.
 */
export interface Standing {
  readonly kind: 'place' | 'file' | 'hint' | 'nothing' | 'other';
  readonly why: string;
}

/** So many lines around something are near. */
const NEAR = 12;
/** So many lines above it, words in passing are about it. */
const SPOKEN = 3;
/** Groups of more lines tell no more than the file. */
const LARGEST = 400;

const OTHER: Standing = { kind: 'other', why: 'another system stands nearer' };
/** Names of the platform, and of the functions by which its SDKs log in. */
const OWN = /genesys|purecloud|^login(?:Implicit|PKCE|ClientCredentials|CodeAuthorization|Saml2Bearer)Grant/i;
const PROVIDER = /^(?:resource|data|provider)$/;

const inName = (name: string): Standing => ({ kind: 'place', why: `it stands in ${name.slice(0, 60)}` });

/** A key of a variable of the environment: they stand side by side, whatever they are for. */
const VARIABLE = /^[A-Z][A-Z0-9_]*$/;
/** The first host of the platform among the entries of a group and of those that it holds. */
const BACK = /redirect|callback|origin|logout/i;
const ownAddressOf = ofGroup(
  ({ entries, groups }): string | undefined =>
    [...entries, ...groups.flatMap((group) => group.entries)]
      .filter(({ key }) => key !== null && !VARIABLE.test(key) && !BACK.test(key))
      .flatMap(({ values }) => values)
      .map(({ text }) => hostIn(text))
      .find((host) => host !== null) ?? undefined,
);

const foreignAddressOf = ofGroup(({ entries }) =>
  entries.flatMap(({ values }) => values).find(({ text }) => /^https?:\/\/[\w.-]+(?:[/:]|$)/i.test(text)),
);

const ownNameOf = ofGroup(({ names }) => names.find((name) => OWN.test(name)));

/**
 * Tells, of a place and what is around it from the inside out, what it is meant for. In what is declared to be of another system,
 * only the own key says otherwise. With a key (null: it has none), what stands beside it in data makes nothing sure.
 */
export type Stand = (at: Span, around: readonly Group[], key?: string | null) => Standing;

/** Forms of data, in which many systems are configured side by side. */
const DATA: ReadonlySet<LintForm> = new Set(['json', 'yaml', 'env']);

export function standingBy(signs: Signs, form: LintForm): Stand {
  const strong = signs.own.filter(({ kind }) => kind === 'host' || kind === 'name');
  const spoken = signs.own.filter(({ kind }) => kind === 'words');
  const strongLines = strong.map(({ line }) => line);
  const spokenLines = spoken.map(({ line }) => line);
  return (at, around, key) => {
    if (key !== undefined && key !== null && OWN.test(key)) return inName(key);
    if (isDeclaredOther(around)) return OTHER;
    if (key === undefined || !DATA.has(form)) return byGroups(at, around) ?? byFile(at);
    const known = byData(at, around) ?? byFile(at);
    return known.kind === 'file' ? { ...known, kind: 'hint' } : known;
  };

  function byData(at: Span, around: readonly Group[]): Standing | null {
    const [inner] = around;
    const provided = byProvider(around);
    if (provided !== null) return provided;
    // What stands in one line says nothing by its lines.
    const isAlone = inner !== undefined && inner.at.line < inner.at.endLine;
    const line = isAlone ? inLines(at.line, at.endLine) : null;
    if (line !== null) return line;
    for (const group of around) {
      const named = byName(group);
      if (named !== null) return named;
      const address = group === inner ? ownAddressOf(group) : undefined;
      if (address !== undefined) return { kind: 'place', why: `${address.slice(0, 60)} stands beside it` };
      if (group.kind === 'file') return null;
      if (group.at.endLine - group.at.line > LARGEST) continue;
      const within = inLines(group.at.line, group.at.endLine);
      if (within?.kind === 'other') return within;
    }
    return null;
  }

  function byProvider(around: readonly Group[]): Standing | null {
    const provider = providerOf(around);
    if (provider === null) return null;
    const own = ownNameOf(provider) ?? ownAddressOf(provider);
    if (own !== undefined) return inName(own);
    return foreignAddressOf(provider) === undefined ? null : OTHER;
  }

  function byGroups(at: Span, around: readonly Group[]): Standing | null {
    const line = inLines(at.line, at.endLine);
    if (line !== null) return line;
    for (const group of around) {
      const named = byName(group);
      if (named !== null) return named;
      if (group.kind === 'file') return null;
      if (group.at.endLine - group.at.line > LARGEST) continue;
      const within = inLines(group.at.line, group.at.endLine);
      if (within !== null) return within;
    }
    return null;
  }

  function byName(group: Group): Standing | null {
    const { kind, names } = group;
    const own = ownNameOf(group);
    if (own !== undefined) return inName(own);
    const [what = '', of] = names;
    return kind === 'block' && of !== undefined && PROVIDER.test(what) ? OTHER : null;
  }

  /** null where neither is named in these lines, or both are. */
  function inLines(from: number, to: number): Standing | null {
    const own = strong[firstNumberFrom(strongLines, from)];
    const isOwn = own !== undefined && own.line <= to;
    const other = signs.others[firstNumberFrom(signs.others, from)];
    const isOther = other !== undefined && other <= to;
    if (isOwn === isOther) return null;
    return isOwn ? { kind: 'place', why: own.why } : OTHER;
  }

  function byFile(at: Span): Standing {
    const own = nearest(strong, strongLines, at.line);
    const words = nearest(spoken, spokenLines, at.line);
    const other = distance(signs.others, at.line);
    if (own !== null) return { kind: other > NEAR ? 'file' : 'hint', why: own.why };
    if (words !== null) {
      const isAbout = form === 'markdown' || (words.line <= at.line && at.line - words.line <= SPOKEN);
      const isAlone = signs.others.length === 0;
      return { kind: isAlone && isAbout ? 'file' : 'hint', why: words.why };
    }
    if (signs.others.length > 0) return OTHER;
    const [vendor] = signs.own;
    return vendor === undefined
      ? { kind: 'nothing', why: 'nothing around it says for what system it is' }
      : { kind: 'hint', why: vendor.why };
  }
}

/** The grade of a standing; null: it is meant for another system. */
export function aboutOf({ kind, why }: Standing): About | null {
  switch (kind) {
    case 'place':
    case 'file':
      return { known: 'yes', why };
    case 'hint':
    case 'nothing':
      return { known: 'perhaps', why };
    case 'other':
      return null;
  }
}

function nearest(signs: readonly Sign[], lines: readonly number[], line: number): Sign | null {
  const at = firstNumberFrom(lines, line);
  const [before, behind] = [signs[at - 1], signs[at]];
  if (before === undefined || behind === undefined) return before ?? behind ?? null;
  return line - before.line <= behind.line - line ? before : behind;
}

function distance(lines: readonly number[], line: number): number {
  const at = firstNumberFrom(lines, line);
  return Math.min(
    line - (lines[at - 1] ?? Number.NEGATIVE_INFINITY),
    (lines[at] ?? Number.POSITIVE_INFINITY) - line,
  );
}
