/** Lines that stand beside findings of the shape `file:line: …`. */

/** `head: text`, which nothing takes for a finding: it holds no `:3:`. */
export const plainLine = (head: string, text: string): string =>
  `${head}: ${text.replace(/:(?=\d+:)/g, ': ')}\n`;
