/** Elements that are records, built one at a time from what the scanner sees. */
import { createXmlScanner, type XmlScanner } from './scanner.js';

export interface XmlElement {
  /** Without its prefix. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** All text that stands in it directly. */
  readonly text: string;
  readonly line: number;
}

interface Building {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlElement[];
  readonly texts: string[];
  readonly line: number;
  length: number;
}

/** Elements one inside the other; characters of a text; elements in one. What is more is left out. */
const DEEPEST = 200;
const LONGEST_TEXT = 8 << 20;
const MOST_CHILDREN = 10_000;

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * @param wanted the names of elements that are records; one inside another is a record of its own
 * @param element gets each, when it ends
 * @param cut is told the line of a record that does not end; what was read of it is given
 */
export function createXmlElements(
  wanted: ReadonlySet<string>,
  element: (element: XmlElement) => void,
  cut: (line: number) => void,
): XmlScanner {
  const open: Building[] = [];

  const finish = (): void => {
    const done = open.pop();
    if (done === undefined) return;
    const { name, attributes, children, line, texts } = done;
    const built: XmlElement = { name, attributes, children, line, text: texts.join('') };
    if (wanted.has(name)) {
      element(built);
      return;
    }
    const parent = open.at(-1);
    if (parent !== undefined && parent.children.length < MOST_CHILDREN) parent.children.push(built);
  };

  const scanner = createXmlScanner({
    open(written, attributes, line) {
      const name = localName(written);
      if ((open.length === 0 && !wanted.has(name)) || open.length >= DEEPEST) return;
      open.push({ name, attributes, children: [], texts: [], line, length: 0 });
    },
    text(text) {
      const building = open.at(-1);
      if (building === undefined || building.length > LONGEST_TEXT) return;
      building.length += text.length;
      building.texts.push(text);
    },
    close(written) {
      const name = localName(written);
      const at = open.findLastIndex((building) => building.name === name);
      if (at >= 0) while (open.length > at) finish();
    },
  });
  return {
    push: (text) => scanner.push(text),
    end() {
      scanner.end();
      const [first] = open;
      if (first !== undefined) cut(first.line);
      while (open.length > 0) finish();
    },
  };
}
