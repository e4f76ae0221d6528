/**
 * Characters without a width that a script or an emoji needs where they stand. Anywhere else they only hide something.
 * Sources: RFC 5892, appendix A.1 and A.2 (joiners in names); Unicode, StandardizedVariants.txt, and the Ideographic
 * Variation Database (selectors); UTS 51, ED-9a and ED-16 (emoji).
 */

/** Scripts whose letters look otherwise with a joiner between them. */
const JOINING =
  /^[\p{scx=Arab}\p{scx=Syrc}\p{scx=Nkoo}\p{scx=Adlm}\p{scx=Mong}\p{scx=Deva}\p{scx=Beng}\p{scx=Guru}\p{scx=Gujr}\p{scx=Orya}\p{scx=Taml}\p{scx=Telu}\p{scx=Knda}\p{scx=Mlym}\p{scx=Sinh}\p{scx=Khmr}\p{scx=Mymr}]$/u;
const LETTER_OR_MARK = /^[\p{L}\p{M}]$/u;
const PICTURE = /^\p{Extended_Pictographic}$/u;
const MODIFIED_PICTURE = /^[\p{Extended_Pictographic}\p{Emoji_Modifier}]$/u;
const IDEOGRAPH = /^\p{Script=Han}$/u;
const KEYCAP = '\u20e3';
const KEY = /^[\d#*]$/;

const before = (text: string, at: number): string => {
  const low = text.charCodeAt(at - 1);
  return text.slice(at - (low >= 0xdc00 && low <= 0xdfff ? 2 : 1), at);
};
const after = (text: string, at: number): string => {
  const point = text.codePointAt(at);
  return point === undefined ? '' : String.fromCodePoint(point);
};

const endsPicture = (text: string, at: number): boolean =>
  MODIFIED_PICTURE.test(before(text, at)) ||
  (text[at - 1] === '\ufe0f' && PICTURE.test(before(text, at - 1)));

const isLetter = (character: string): boolean => JOINING.test(character) && LETTER_OR_MARK.test(character);

/** Whether the mark that stands at `at` in the text (in UTF-16 units) changes what is seen there. */
export function isMeant(mark: string, at: number, text: string): boolean {
  const point = mark.codePointAt(0) ?? 0;
  const previous = (): string => before(text, at);
  const next = (): string => after(text, at + mark.length);
  if (point === 0x200c || point === 0x200d)
    return (
      (isLetter(previous()) && isLetter(next())) ||
      (point === 0x200d && PICTURE.test(next()) && endsPicture(text, at))
    );
  if (point === 0xfe0e || point === 0xfe0f)
    return PICTURE.test(previous()) || (KEY.test(previous()) && next() === KEYCAP);
  if ((point >= 0xfe00 && point <= 0xfe02) || (point >= 0xe0100 && point <= 0xe01ef))
    return IDEOGRAPH.test(previous());
  return false;
}
