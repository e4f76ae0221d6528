/** Source code: its languages, its parts, and the calls and topics that stand in it. */
import { literalCalls } from './literal-calls.js';
import { sdkCalls } from './sdk/index.js';
import type { SourceCall, SourceText } from './types.js';

export { addressNames, withAddresses } from './constants.js';
export { languageOf, SOURCE_EXTENSIONS } from './languages.js';
export { readSource } from './lexer.js';
export { linesOf } from './lines.js';
export { literalCalls } from './literal-calls.js';
export { sdkCalls } from './sdk/index.js';
export { namesOwn, type Sign, type Signs, signsIn } from './signs.js';
export { skippedAs } from './skip.js';
export { isTopic, topicKey, topicsIn } from './topics.js';

/** The calls of the platform that are written there, by addresses and by the methods of SDKs, in the order of the text. */
export const sourceCalls = (source: SourceText): readonly SourceCall[] =>
  [...sdkCalls(source), ...literalCalls(source)].sort((a, b) => a.start - b.start);
