/** Markdown as a reader sees it, by a parser of CommonMark with what GitHub adds. */
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

/** The page that was asked for last: tests look at one in several ways, and parsing takes longest. */
let last = { markdown: '', html: '' };

/** HTML of the input would stand in it as it is, so that it is seen. */
export function html(markdown: string): string {
  if (markdown !== last.markdown)
    last = {
      markdown,
      html: micromark(markdown, {
        allowDangerousHtml: true,
        allowDangerousProtocol: true,
        extensions: [gfm()],
        htmlExtensions: [gfmHtml()],
      }),
    };
  return last.html;
}

/** Elements that the formats make. */
const MADE = /^<\/?(?:h[1-3]|p|ul|ol|li|strong|code|table|thead|tbody|tr|th|td)>$/;

const TAG = /<[^>]*>/g;

/** What stands in the page and is none of the format's elements: a link, an image, HTML, an attribute. */
export const foreign = (markdown: string): readonly string[] =>
  (html(markdown).match(TAG) ?? []).filter((tag) => !MADE.test(tag));

/** The elements in their order, without code spans: what the page is built of. */
export const skeleton = (markdown: string): string =>
  (html(markdown).match(TAG) ?? []).filter((tag) => !/^<\/?code>$/.test(tag)).join('');

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** What is read. */
export const shownText = (markdown: string): string =>
  html(markdown)
    .replace(TAG, '')
    .replace(/&(amp|lt|gt|quot);/g, (_, name: string) => ENTITIES[name] ?? '');
