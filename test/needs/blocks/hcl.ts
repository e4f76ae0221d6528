/** Reads a quoted text of HCL as the language has it; a template in it is a fault. */
export function readHclString(quoted: string): string {
  const inner = /^"((?:[^"\\\n]|\\.)*)"$/.exec(quoted)?.[1];
  if (inner === undefined) throw new Error(`no quoted text: ${quoted}`);
  return inner.replace(
    /\\u([0-9a-f]{4})|\\(["\\])|(\$\$|%%)\{|([$%]\{|\\)/g,
    (_, unit?: string, sign?: string, doubled?: string) => {
      if (unit !== undefined) return String.fromCharCode(Number.parseInt(unit, 16));
      if (sign !== undefined) return sign;
      if (doubled !== undefined) return `${doubled.charAt(0)}{`;
      throw new Error(`a template or an unknown escape: ${quoted}`);
    },
  );
}
