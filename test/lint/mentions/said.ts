/** What a file mentions, as tests compare it. */
import { mentionsOf } from '../../../src/lint/mentions/index.js';
import type { Mention, MentionKind } from '../../../src/lint/mentions/types.js';
import { formOf, outlineOf } from '../../../src/lint/outline/index.js';
import { languageOf, readSource } from '../../../src/source/index.js';

export async function mentionsIn(path: string, text: string): Promise<readonly Mention[]> {
  const form = formOf(path, text);
  const source = form === 'source' ? readSource(text, languageOf(path) ?? 'other') : null;
  return mentionsOf({ path, form, text, outline: await outlineOf({ path, form, text, source }), source });
}

/** What of a mention says what it is about. */
export function subjectOf(mention: Mention): string {
  switch (mention.kind) {
    case 'scope':
    case 'permission':
    case 'header':
      return mention.name;
    case 'client':
      return [
        mention.name,
        mention.grantType,
        mention.scopes.join('+'),
        mention.hasRoles ? 'roles' : null,
      ].join(' ');
    case 'token-request':
      return [mention.url, mention.grantType, mention.scopes.join('+')].join(' ');
    case 'call':
      return mention.id ?? [mention.method, mention.url].join(' ');
    case 'host':
      return mention.host;
    case 'secret':
      return mention.label;
  }
}

/** The mentions of a kind: `routing`, and `routing?` where nobody says that it is meant for the platform. */
export async function said(kind: MentionKind, path: string, text: string): Promise<readonly string[]> {
  const mentions = await mentionsIn(path, text);
  return mentions
    .filter((mention) => mention.kind === kind)
    .map((mention) => `${subjectOf(mention)}${mention.about.known === 'yes' ? '' : '?'}`);
}

/** The text that a mention stands for. */
export function textAt(text: string, { at }: Mention): string {
  const lines = text.split('\n');
  const line = lines[at.line - 1] ?? '';
  return at.line === at.endLine ? line.slice(at.column - 1, at.endColumn - 1) : line.slice(at.column - 1);
}
