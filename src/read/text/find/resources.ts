/** Finds the addresses of Terraform resources, each for the error that names it. (Syntax: Terraform, "Resource addressing".) */

/** `module.a["x"].data.genesyscloud_user.alice[0]`: modules, then type and name, each with its key. */
const KEY = String.raw`(?:\[(?:"[^"\n]{1,200}"|\d{1,9})\])?`;
const addressOf = (type: string): string =>
  String.raw`(?:module\.[\w-]{1,100}${KEY}\.){0,10}(?:data\.)?${type}\.[\w-]{1,200}${KEY}`;
/** `with genesyscloud_routing_queue.support,` of an error's box; `with provider["…"]` names none. */
const WITH = new RegExp(
  String.raw`\bwith\s{1,8}(?:provider\[|(${addressOf('[a-z][a-z0-9]{0,40}_\\w{1,100}')})(?=,|\s|$))`,
);
const ANY = new RegExp(String.raw`(?<![\w./-])${addressOf('genesyscloud_\\w{1,100}')}(?![\w-])`, 'g');
const ERROR = /^[ \t]{0,8}(?:[│|][ \t]{0,4})?Error:(?=\s)/gm;
/** Characters of an error that are looked at. */
const REACH = 16_000;

/** A function from a place in the text to the address that its error names; undefined when it names none, or several. */
export function resourceFinder(text: string): (at: number) => string | undefined {
  if (!/genesyscloud_|\bwith\s/.test(text)) return () => undefined;
  const starts = [...text.matchAll(ERROR)].map(({ index }) => index);
  return (at) => {
    const index = starts.findLastIndex((start) => start <= at);
    const start = starts[index] ?? 0;
    const box = text.slice(start, Math.min(starts[index + 1] ?? text.length, start + REACH));
    const boxed = WITH.exec(box);
    if (boxed !== null) return boxed[1];
    return onlyOne(lineAt(text, at)) ?? onlyOne(box);
  };
}

function onlyOne(text: string): string | undefined {
  const [only, ...others] = new Set([...text.matchAll(ANY)].map(([address]) => address));
  return others.length === 0 ? only : undefined;
}

function lineAt(text: string, at: number): string {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const end = text.indexOf('\n', at);
  return text.slice(start, Math.min(end < 0 ? text.length : end, start + REACH));
}
