/** One line for what is wrong in facts/. */

/** @param problem what is wrong; and what to do */
export const fault = (file: string, record: string, problem: string): Error =>
  new Error(`facts/${file}: ${record}: ${problem}`);
