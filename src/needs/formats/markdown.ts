/** What to open and to tick, as a reply that can be sent on. */
import { contractInfo, menuPaths } from '../../contract/index.js';
import { counted } from '../../primitives/wording.js';
import {
  code,
  isSomething,
  joined,
  list,
  type Markdown,
  md,
  NOTHING,
  prose,
} from '../../report/markdown/markup.js';
import { noFile, repositoryPath } from '../../report/repository-path.js';
import { VERSION } from '../../version.js';
import { menuPath } from '../blocks/menu.js';
import { isLimitedByScopes } from '../client.js';
import type {
  CallerNeeds,
  NeededOperation,
  NeededTopic,
  Needs,
  Unmatched,
  Unread,
  UsePlace,
} from '../types.js';
import { placeOfUnread, unreadText } from '../unread.js';
import type { NeedsFormatter, NeedsOptions } from './format.js';
import { alternativeTexts, callerText, keyOf, leastOf, needText, openTexts, topicText } from './words.js';

/** Operations that are named of a caller; of more there is a count. */
const MOST_OPERATIONS = 100;
const MOST_OPEN = 50;

export const markdown: NeedsFormatter = function* (needs, options) {
  const { callers, unmatched, uncertain, possible, topics, unread, notes } = needs;
  const blocks: readonly Markdown[] = [
    ...callers.flatMap((caller) => callerBlocks(caller, needs, options)),
    topicList(topics, options),
    ...unreadBlocks(unread, options),
    ...openBlocks('What matched nothing', unmatched, options),
    ...openBlocks('What is not known', uncertain, options),
    ...openBlocks('What may be a call', possible, options),
    list(notes.map((note) => prose(`${capital(note)}.`))),
    md`Made by why403 ${VERSION} from the published API contract of Genesys Cloud (${contractInfo().version}, ${contractInfo().date}).`,
  ];
  let separator = '';
  for (const block of blocks.filter(isSomething)) {
    yield `${separator}${block.markdown}\n`;
    separator = '\n';
  }
};

function callerBlocks(caller: CallerNeeds, needs: Needs, options: NeedsOptions): readonly Markdown[] {
  const { operations, minimal } = caller;
  const who = options.withoutPeople(callerText(caller));
  const what = counted(operations.length, 'operation');
  const { permissions } = minimal;
  return [
    md`## What ${who} needs`,
    permissions.length === 0
      ? md`For ${what} the contract names no permission.`
      : md`For ${what}, a role with ${counted(permissions.length, 'permission')}.${minimal.exact && needs.unread.length === 0 ? fewer(leastOf(needs)) : NOTHING}`,
    needs.unread.length === 0
      ? NOTHING
      : md`Not all of the input could be read (see below), so more may be needed.`,
    permissions.length === 0 ? NOTHING : menuPath(permissions),
    permissions.length === 0 ? NOTHING : grantText(caller),
    scopesBlock(caller),
    list([
      ...alternativeTexts(minimal, options.verbose).map((text) => prose(`${text}.`)),
      ...openTexts(caller).map((text) => prose(`${capital(text)}.`)),
    ]),
    operations.length === 0 ? NOTHING : md`**What asks for it:**`,
    operationList(operations, options),
  ];
}

const fewer = (of: string | null): Markdown =>
  of === null ? md` Fewer do not suffice.` : md` Fewer do not suffice for ${of}.`;

/** Where a role is given: a client has its own, a user that of the person. */
function grantText({ grantType }: CallerNeeds): Markdown {
  const toClient = md`${menuPaths('oauth-clients')}, at the OAuth client, in the divisions where it is to act`;
  const toPeople = md`${menuPaths('people')}, at whoever signs in`;
  if (grantType === 'client_credentials') return md`Give the role: ${toClient}.`;
  if (grantType === null) return md`Give the role, for client credentials: ${toClient}; else: ${toPeople}.`;
  return md`Give the role: ${toPeople}.`;
}

function scopesBlock({ grantType, minimal: { scopes } }: CallerNeeds): Markdown {
  if (!isLimitedByScopes(grantType) || scopes.length === 0) return NOTHING;
  const unless = grantType === null ? md`, unless it has client credentials, which no scope limits` : md``;
  return md`Scopes of the OAuth client (${menuPaths('oauth-clients')})${unless}: ${code(scopes.join(', '))}.`;
}

function operationList(operations: readonly NeededOperation[], options: NeedsOptions): Markdown {
  const shown = options.verbose ? operations : operations.slice(0, MOST_OPERATIONS);
  const more = operations.length - shown.length;
  return list([
    ...shown.map(
      (one) => md`${code(keyOf(one))}: ${needText(one.operation, options.verbose)}${placesOf(one, options)}`,
    ),
    more > 0 ? md`and ${counted(more, 'more operation')}` : NOTHING,
  ]);
}

function placesOf({ at: [first], count }: NeededOperation, options: NeedsOptions): Markdown {
  if (first === undefined) return NOTHING;
  const others = count > 1 ? md` and ${counted(count - 1, 'more place')}` : NOTHING;
  return md` (${placeOf(first, options)}${others})`;
}

/** Folders of a machine are nobody's business, and names of requests may be those of people. */
function placeOf({ path, line, what }: UsePlace, { folders, withoutPeople }: NeedsOptions): Markdown {
  const named = noFile(path);
  const where =
    named === null
      ? code(`${withoutPeople(repositoryPath(path, folders))}${line === null ? '' : `:${line}`}`)
      : md`${named}${line === null ? '' : `, line ${line}`}`;
  return joined([where, what === null ? NOTHING : code(withoutPeople(what))], ', ');
}

/** Topics of which it is known what they need; that is in the list of permissions. */
function topicList(topics: readonly NeededTopic[], options: NeedsOptions): Markdown {
  const known = topics.filter(({ permissions }) => permissions !== null);
  if (known.length === 0) return NOTHING;
  return list(
    known.map((one) => md`Topic ${code(one.topic)}: ${topicText(one)} (${placeOf(one.at, options)})`),
  );
}

const openBlocks = (title: string, all: readonly Unmatched[], options: NeedsOptions): readonly Markdown[] =>
  listBlocks(title, all, options, ({ text, at, why }) => [
    md`${code(options.withoutPeople(text))} (${placeOf(at, options)})`,
    why,
  ]);

const unreadBlocks = (all: readonly Unread[], options: NeedsOptions): readonly Markdown[] =>
  listBlocks('What could not be read', all, options, (one) => [
    placeOf(placeOfUnread(one), options),
    unreadText(one),
  ]);

function listBlocks<T>(
  title: string,
  all: readonly T[],
  options: NeedsOptions,
  item: (one: T) => readonly [what: Markdown, why: string],
): readonly Markdown[] {
  if (all.length === 0) return [];
  const shown = options.verbose ? all : all.slice(0, MOST_OPEN);
  const more = all.length - shown.length;
  return [
    md`## ${title}`,
    md`What this needs is in no list above.`,
    list([
      ...shown.map((one) => {
        const [what, why] = item(one);
        return md`${what}: ${options.withoutPeople(why)}`;
      }),
      more > 0 ? md`and ${counted(more, 'more', 'more')}` : NOTHING,
    ]),
  ];
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
