/** Why, how it is known, what to do: the causes of a problem. */
import { evidenceText, isSaid } from '../said.js';
import type { CauseReport, EvidenceLine, FixStep } from '../types.js';
import { code, joined, list, type Markdown, md, NOTHING, numbered, prose } from './markup.js';
import { ACTOR_WORDS, GRADE_WORDS, sureText, WHY_WORDS } from './words.js';

/** Causes that are named beside the first. */
const MOST_OTHERS = 4;
const MOST_NOT_KNOWN = 4;

const evidence = (line: EvidenceLine): Markdown => md`${GRADE_WORDS[line.grade]}: ${evidenceText(line)}`;

/** A sentence begins with a capital letter; a name stays as it is. */
const capital = (text: string): string =>
  /^\p{Ll}+(?=[\s,;]|:\s|$)/u.test(text) ? text.slice(0, 1).toUpperCase() + text.slice(1) : text;
/** And ends with a full stop. */
const stopped = (text: string): string => (/[.!?…]["')]?$/.test(text) ? text : `${text}.`);
export const sentence = (text: string): string => stopped(capital(text.trim()));

/** Who reads a reply has neither this program nor the input: what can only be done with them is a question to them instead. */
export const canBeDone = ({ action }: FixStep): boolean => !/(?:^|\s)--[a-z]/.test(action);

/** Who acts, what is to be done, where in the menus, and the command, unless it is one of this program. */
export function stepText({ who, action, where, command }: FixStep): Markdown {
  const more = [
    where === null ? NOTHING : md`Where: ${where}`,
    command === null || /^why403\b/.test(command) ? NOTHING : md`Command: ${code(command)}`,
  ];
  return joined([md`**${ACTOR_WORDS[who]}:** ${sentence(outside(action))}`, list(more)], '\n');
}

/** What the configuration of whoever checks requires: where it stands there is of no use to others. */
const outside = (text: string): string =>
  text.replace(/\b(than|as) [^;]{1,300}?:\d{1,9} requires\b/g, '$1 the configuration of this check requires');

/** What the platform says of what is not known: sentences that all begin alike. */
const openText = (text: string): string => sentence(text.replace(/^not known:\s*/i, ''));

/** A heading in bold above a list. */
const headed = (heading: Markdown, items: Markdown): Markdown =>
  items === NOTHING ? NOTHING : joined([heading, items], '\n\n');

/** A cause in full, a block each part. */
export function causeBlocks(cause: CauseReport, verbose: boolean): readonly Markdown[] {
  const fixes = cause.fixes.filter(canBeDone);
  const open = verbose ? cause.notKnown : cause.notKnown.slice(0, MOST_NOT_KNOWN);
  return [
    md`**${WHY_WORDS[cause.likelihood]}:** ${sentence(cause.summary)}`,
    md`**How sure:** ${sureText(cause)}.`,
    cause.evidence.length === 0
      ? NOTHING
      : headed(md`**How this is known:**`, list(cause.evidence.map(evidence))),
    open.length === 0
      ? NOTHING
      : md`**Not known:** ${joined(
          open.map((text) => prose(openText(text))),
          ' ',
        )}`,
    fixes.length === 0 ? NOTHING : headed(md`**What to do:**`, numbered(fixes.map(stepText))),
    cause.noUse.length === 0 ? NOTHING : md`**What will not help:** ${stopped(cause.noUse.join('; '))}`,
  ];
}

/** What is wrong besides, with its first step; what may also explain the refusal, in a sentence each. */
export function otherCauses(
  causes: readonly CauseReport[],
  main: CauseReport | undefined,
  verbose: boolean,
): readonly Markdown[] {
  const others = causes.filter((cause) => cause !== main);
  const wrong = others.filter(({ relation }) => relation === 'also-wrong');
  const possible = others.filter(
    (cause) => cause.relation === 'explains' && (main === undefined || !isSaid(cause, main)),
  );
  return [
    headed(md`**Also wrong, but not the reason of this refusal:**`, several(wrong, withFirstStep, verbose)),
    headed(
      md`**Also possible:**`,
      several(possible, ({ summary }) => prose(sentence(summary)), verbose),
    ),
  ];
}

function several(
  causes: readonly CauseReport[],
  text: (cause: CauseReport) => Markdown,
  verbose: boolean,
): Markdown {
  const shown = verbose ? causes : causes.slice(0, MOST_OTHERS);
  const more = causes.length - shown.length;
  if (shown.length === 0) return NOTHING;
  return list([...shown.map(text), more > 0 ? md`And ${more} more.` : NOTHING]);
}

function withFirstStep({ summary, fixes }: CauseReport): Markdown {
  const first = fixes.find(canBeDone);
  const said = sentence(outside(summary));
  if (first === undefined) return prose(said);
  return md`${said} ${ACTOR_WORDS[first.who]}: ${stopped(outside(first.action))}`;
}
