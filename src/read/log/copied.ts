/** The same text in memory of its own: an engine keeps alive all of the text that a part was cut from. */
export function copied(text: string): string {
  return ` ${text}`.slice(1);
}
