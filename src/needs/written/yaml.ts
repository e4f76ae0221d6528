/** YAML as a document with the lines of its nodes. */
import { type LineCounter, parseDocument } from 'yaml';

export interface YamlRoot {
  readonly root: unknown;
  /** What does not end before this place is not read: it may be cut off. */
  readonly wholeTo: number;
}

/** @param problem is told the line of the first fault, null where no line can be told */
export function parseYaml(
  text: string,
  lines: LineCounter,
  problem: (line: number | null) => void,
): YamlRoot {
  try {
    // A second document in one text is a fault only to a parser that is not silent.
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });
    const [first] = document.errors;
    if (first !== undefined) problem(lines.linePos(first.pos[0]).line);
    return { root: document.contents, wholeTo: first?.pos[0] ?? Number.POSITIVE_INFINITY };
  } catch {
    // The parser ends its stack where lists are nested without end.
    problem(null);
    return { root: null, wholeTo: 0 };
  }
}
