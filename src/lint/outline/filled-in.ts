/** Texts into which something else is filled in later. */

const FILLED = /\$\{\{?([^{}]{0,200})\}?\}|\{\{([^{}]{0,200})\}\}/g;
const NAME = /^[\w.[\]-]{1,100}$/;

/** `${name}` and `{{name}}` as `{name}`; `{}` where it is no plain name. */
export function filledIn(text: string): string {
  if (!text.includes('{')) return text;
  return text.replace(FILLED, (_all, one?: string, other?: string) => {
    const inner = (one ?? other ?? '').trim();
    return NAME.test(inner) ? `{${inner}}` : '{}';
  });
}
