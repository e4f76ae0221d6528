/** How long things of the platform take and live, in minutes. */
import { inWords } from '../primitives/number.js';
import { DURATIONS } from './data/durations.js';
import { rows } from './rows.js';

interface Duration {
  readonly least: number | null;
  readonly most: number;
  /** Unless somebody set another. */
  readonly usual: number | null;
}

/** @throws Error when facts/durations.json has no such record */
function duration(name: string): Duration {
  const row = rows(DURATIONS).find(([own]) => own === name);
  if (row === undefined) throw new Error(`src/contract/data has no duration "${name}": npm run contract`);
  const [, least = '', most, usual = ''] = row;
  return {
    least: least === '' ? null : Number(least),
    most: Number(most),
    usual: usual === '' ? null : Number(usual),
  };
}

const link = duration('media-link');

/** A clause: how long a signed link to media lives. */
export const MEDIA_LINKS_LIVE = `${link.least} to ${link.most} minutes`;
/** How long, where nobody set less, in minutes. */
export const MEDIA_LINKS_USUALLY_LIVE = `${link.usual}`;

const mostOfRoleChange = `${inWords(duration('role-change').most)} minutes`;

/** A clause for a step that changes roles. */
export const ROLE_CHANGES_TAKE = `role changes take up to ${mostOfRoleChange}`;
/** What to do about a change that may not have reached the platform yet. */
export const REPEAT_AFTER_ROLE_CHANGE = `repeat the call in ${mostOfRoleChange} with a new token: ${ROLE_CHANGES_TAKE}`;
/** A remark beside a refusal that a fresh change could explain. */
export const FRESH_ROLE_CHANGE = `A role that was just changed takes up to ${mostOfRoleChange} to take effect; a refusal within that time heals by itself.`;
