/** Ids that stand in a message itself, with their names: what shares one belongs together. */

const NAMED =
  /(?<![\w-])(corr(?:elation[-_ ]?id)?|req(?:uest[-_ ]?id|[-_ ]?id)?|trace[-_ ]?id|span[-_ ]?id|tx[-_ ]?id|transaction[-_ ]?id|goroutine|call[-_ ]?id)["']?(?:[:=#]\s?|\s(?=\d))["']?([\w-]{1,64})(?![\w:/])/gi;
/** `[UsersApi#getUsers] ` of Feign, `1 > ` of Jersey. */
const SPEAKER = /^(?:\[([A-Z][\w.$]{0,80}#[\w.$<>-]{1,80})\] |(\d{1,9}) [*<>] )/;
const SEARCHED = 400;

/** In lower case, with their names where they are short. The correlation id of an answer is of one call, and is none. */
export function namedIds(message: string, thread: string | null): readonly string[] {
  const ids: string[] = [];
  // Calls of one name are made by several threads: where these are named, they tell more.
  const speaker = thread === null ? SPEAKER.exec(message) : null;
  if (speaker !== null) ids.push(`speaker ${(speaker[1] ?? speaker[2] ?? '').toLowerCase()}`);
  for (const [, name = '', value = ''] of message.slice(0, SEARCHED).matchAll(NAMED))
    if (!/^(?:get|put|post|patch|delete|head|null|none|undefined)$/i.test(value)) ids.push(idOf(name, value));
  return ids;
}

/** Short values are ids only under their name. */
export const idOf = (name: string, value: string): string =>
  value.length > 3
    ? value.toLowerCase()
    : `${name.replace(/[-_ ]/g, '').toLowerCase()} ${value.toLowerCase()}`;
