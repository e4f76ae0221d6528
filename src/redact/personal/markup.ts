/** Values by the names they stand under in what is no JSON: elements and attributes of XML, and the parts of a multipart form. */

/** `<firstName>Ada</firstName>`, also with a prefix; what is within elements again is no value. */
const ELEMENT = /<(?:[\w-]{1,40}:)?([A-Za-z_][\w-]{1,59})(?:\s[^<>]{0,300})?>([^<>]{1,500})(?=<\/)/g;
/** `email="ada@example.com"`. */
const ATTRIBUTE = /(?<=[\s:])([A-Za-z_][\w-]{1,59})="([^"<>]{1,500})"/g;

/** @param replace gives what is written in the place of a value */
export function walkMarkup(text: string, replace: (name: string, value: string) => string): string {
  return text
    .replace(ELEMENT, (whole, name: string, value: string) => {
      const made = replace(name, value);
      return made === value ? whole : whole.slice(0, whole.length - value.length) + made;
    })
    .replace(ATTRIBUTE, (whole, name: string, value: string) => {
      const made = replace(name, value);
      return made === value ? whole : `${name}="${made}"`;
    });
}

/** The head of a part and the first line of what it holds (RFC 7578, section 4.2). */
const PART =
  /(Content-Disposition: ?form-data; ?name="([^"\r\n]{1,100})"[^\r\n]{0,300}\r?\n(?:[^\r\n]{1,300}\r?\n){0,4}\r?\n)([^\r\n]{1,500})/gi;

/**
 * @param replace gives what is written in the place of a value; `fields` are the names of all parts
 * @returns null when the text is no such form
 */
export function walkParts(
  text: string,
  replace: (name: string, value: string, fields: readonly string[]) => string,
): string | null {
  if (!text.includes('form-data')) return null;
  const fields = Array.from(text.matchAll(PART), ([, , name = '']) => name);
  if (fields.length === 0) return null;
  return text.replace(
    PART,
    (_, head: string, name: string, value: string) => head + replace(name, value, fields),
  );
}
