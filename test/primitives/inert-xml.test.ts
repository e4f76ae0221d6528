import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { xmlAttribute, xmlText } from '../../src/primitives/inert-xml.js';
import { ACTING, COMMAND } from '../report/acting.js';

const NAMES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
/** As an XML parser reads it. */
const read = (xml: string): string =>
  xml.replace(/&(?:#(\d+)|(\w+));/g, (_, code?: string, name = '') =>
    code === undefined ? (NAMES[name] ?? '') : String.fromCodePoint(Number(code)),
  );

const hostile = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '::error::',
        '##vso[task.z]',
        '##[error]',
        'section_start:0',
        ']]>',
        '<!--',
        '&amp;',
        '"',
        '\u200b',
      ),
    ),
  )
  .map((parts) => parts.join(''));

describe('a text in XML', () => {
  it('reads back as it was, but for what XML cannot hold', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(read(xmlText(text))).toBe(
          text.replace(/[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, ''),
        );
        expect(read(xmlAttribute(text))).toBe(read(xmlText(text)));
      }),
    );
  });

  it('holds no markup, and nothing that acts where it is shown', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const xml = xmlAttribute(text);
        expect(xml).not.toMatch(/[<>"\t\n\r]|&(?!(?:#\d+|amp|lt|gt|quot);)/);
        expect(xml).not.toMatch(ACTING);
        expect(` <a b="${xml}">${xml}</a>`).not.toMatch(COMMAND);
      }),
    );
  });
});
