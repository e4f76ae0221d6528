/**
 * A forgiving scanner of XML, as a stream of text: tags, text with its entities, CDATA. It knows no DTD and no rule of
 * what may stand where. Linear in the text; throws nothing.
 */
import { resolved } from '../../../primitives/entities.js';

export interface XmlVisitor {
  /** @param line that it begins at; counts from 1 */
  open(name: string, attributes: ReadonlyMap<string, string>, line: number): void;
  /** A piece of a text; the next one may go on with it. */
  text(text: string): void;
  close(name: string): void;
}

export interface XmlScanner {
  push(text: string): void;
  end(): void;
}

/** What is passed over or taken as it is, and how it begins and ends. */
const SECTIONS = {
  cdata: { begins: '<![CDATA[', ends: ']]>' },
  comment: { begins: '<!--', ends: '-->' },
  instruction: { begins: '<?', ends: '?>' },
} as const;
type Section = keyof typeof SECTIONS;
const SECTION_NAMES: readonly Section[] = ['cdata', 'comment', 'instruction'];
/** As much as is needed to tell what begins with `<!`. */
const LONGEST_BEGINNING = SECTIONS.cdata.begins.length;

/** Characters of a tag: a longer one is none. */
const LONGEST_TAG = 1 << 20;
/** Characters of an entity that may go on in the next piece. */
const LONGEST_ENTITY = 12;

export function createXmlScanner(visitor: XmlVisitor): XmlScanner {
  let mode: 'text' | 'tag' | 'declaration' | Section = 'text';
  /** What was not yet scanned; short. */
  let rest = '';
  /** The beginning of a tag that goes on, the quote that is open in it, its line. */
  let tag: string[] = [];
  let tagLength = 0;
  let quote = '';
  let tagLine = 1;
  /** Brackets open in a declaration. */
  let brackets = 0;
  let line = 1;
  let counted = 0;

  const countTo = (text: string, end: number): void => {
    for (let at = text.indexOf('\n', counted); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) line++;
    counted = end;
  };
  const giveText = (text: string): void => {
    if (text !== '') visitor.text(resolved(text));
  };
  const giveTag = (written: string): void => {
    if (written.startsWith('/')) {
      visitor.close(written.slice(1).trim());
      return;
    }
    const name = NAME.exec(written)?.[0] ?? '';
    visitor.open(name, attributesOf(written.slice(name.length)), tagLine);
    if (written.endsWith('/')) visitor.close(name);
  };

  /** Each of these gives the place up to which it has scanned; the length of the text when all was. */
  const inText = (text: string, from: number, isLast: boolean): number => {
    const at = text.indexOf('<', from);
    if (at < 0) {
      const entity = text.lastIndexOf('&');
      const isOpen = !isLast && entity >= from && text.length - entity < LONGEST_ENTITY;
      const end = isOpen && !text.includes(';', entity) ? entity : text.length;
      giveText(text.slice(from, end));
      rest = text.slice(end);
      return text.length;
    }
    giveText(text.slice(from, at));
    const next = text.charAt(at + 1);
    if (!isLast && (next === '' || (next === '!' && text.length - at < LONGEST_BEGINNING))) {
      rest = text.slice(at);
      return text.length;
    }
    const section = SECTION_NAMES.find((name) => text.startsWith(SECTIONS[name].begins, at));
    if (section !== undefined) {
      mode = section;
      return at + SECTIONS[section].begins.length;
    }
    if (next === '!') {
      mode = 'declaration';
      brackets = 0;
      return at + 2;
    }
    if (!BEGINS_TAG.test(next)) {
      visitor.text('<');
      return at + 1;
    }
    mode = 'tag';
    countTo(text, at);
    tagLine = line;
    return at + 1;
  };

  const inSection = (section: Section, text: string, from: number, isLast: boolean): number => {
    const { ends } = SECTIONS[section];
    const at = text.indexOf(ends, from);
    const keeps = isLast ? 0 : ends.length - 1;
    const end = at < 0 ? Math.max(from, text.length - keeps) : at;
    if (section === 'cdata' && end > from) visitor.text(text.slice(from, end));
    if (at < 0) {
      rest = text.slice(end);
      return text.length;
    }
    mode = 'text';
    return at + ends.length;
  };

  const inDeclaration = (text: string, from: number): number => {
    for (let at = from; at < text.length; at++) {
      const char = text.charCodeAt(at);
      if (char === 91) brackets++;
      else if (char === 93) brackets--;
      else if (char === 62 && brackets <= 0) {
        mode = 'text';
        return at + 1;
      }
    }
    return text.length;
  };

  const forgetTag = (): void => {
    tag = [];
    tagLength = 0;
    quote = '';
    mode = 'text';
  };
  const inTag = (text: string, from: number): number => {
    let at = from;
    while (at < text.length) {
      if (quote !== '') {
        const end = text.indexOf(quote, at);
        at = end < 0 ? text.length : end + 1;
        if (end >= 0) quote = '';
        continue;
      }
      const char = text.charAt(at);
      if (char === '>') {
        const written = tag.join('') + text.slice(from, at);
        forgetTag();
        giveTag(written);
        return at + 1;
      }
      // What went before was no tag.
      if (char === '<') {
        giveText(`<${tag.join('')}${text.slice(from, at)}`);
        forgetTag();
        return at;
      }
      if (char === '"' || char === "'") quote = char;
      at++;
    }
    tag.push(text.slice(from));
    tagLength += text.length - from;
    if (tagLength > LONGEST_TAG) {
      giveText(`<${tag.join('')}`);
      forgetTag();
    }
    return text.length;
  };

  const scan = (piece: string, isLast: boolean): void => {
    const text = rest + piece;
    rest = '';
    counted = 0;
    for (let at = 0; at < text.length; ) {
      if (mode === 'text') at = inText(text, at, isLast);
      else if (mode === 'tag') at = inTag(text, at);
      else if (mode === 'declaration') at = inDeclaration(text, at);
      else at = inSection(mode, text, at, isLast);
    }
    countTo(text, text.length - rest.length);
  };

  return {
    push: (text) => scan(text, false),
    end: () => scan('', true),
  };
}

const BEGINS_TAG = /[\p{L}_:/]/u;
const NAME = /^[^\s/>='"]+/;
const ATTRIBUTE = /(?<![^\s=/"'<>])([^\s=/"'<>]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

function attributesOf(text: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = '', double, single] of text.matchAll(ATTRIBUTE))
    attributes.set(name, resolved(double ?? single ?? ''));
  return attributes;
}
