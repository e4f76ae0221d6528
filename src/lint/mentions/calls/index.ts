/** Calls of the API that are written down: in code, in collections and data actions, in texts. */
import { API_PATH } from '../../../source/api-path.js';
import type { Reading } from '../reading.js';
import type { CallMention } from '../types.js';
import { inCode } from './code.js';
import { inData } from './data.js';
import { inMarkdown } from './markdown.js';
import { inLines } from './text.js';

export function callsIn(reading: Reading): readonly CallMention[] {
  const { source, text, form } = reading;
  if (source !== null) return inCode(source, 0, reading);
  if (form === 'markdown') return inMarkdown(reading);
  if (!text.includes(API_PATH)) return [];
  return form === 'text' ? inLines(reading, []) : inData(reading);
}
