/** The room of source code: its languages, its parts, the calls and topics that stand in it. */
export { sdkCalls } from './sdk/index.js';
export { isTopic, topicKey, topicsIn } from './topics.js';
