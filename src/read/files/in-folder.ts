/** Files that a folder happens to hold: what holds no call among them is counted, and is no fault. */
import { anyWord } from '../../primitives/any-word.js';
import { FORMS, type Form } from '../forms.js';
import type { Sink } from '../types.js';

/** Stands for the form of a file in a folder that holds no call: a package.json, the results of another tool. */
export const NO_CALL = 'no call';

/** Gives the sink for a file whose form is known; `no call` for one of a folder that turned out to hold none. */
export type OpenFileSink = (path: string, form: Form | typeof NO_CALL) => Sink;

const RECORDING = new RegExp(`\\.${anyWord(FORMS.har.extensions)}(?:\\.gz)?$`, 'i');

/** Is a file one by its name? Then something is wrong with it when it holds nothing. */
export const isNamedRecording = (path: string): boolean => RECORDING.test(path);

const INPUT = new RegExp(
  `\\.${anyWord(Object.values(FORMS).flatMap(({ extensions }) => extensions))}(?:\\.gz)?$`,
  'i',
);

/** Has a file an ending of a form of calls? A folder may be searched for the endings of others, too. */
export const isNamedInput = (path: string): boolean => INPUT.test(path);

export interface Deferred {
  readonly sink: Sink;
  /**
   * The input ends. False when nothing was found, so that it was opened as one without a call, unless somebody else found
   * something in it.
   */
  end(foundElsewhere?: boolean): boolean;
}

/** A sink that opens its input once something is found in it, so that what holds no call leaves no problems behind. */
export function deferredSink(openSink: OpenFileSink, path: string, form: Form): Deferred {
  let opened: Sink | null = null;
  const passages: { readonly line: number | null }[] = [];
  const before: ((sink: Sink) => void)[] = [];
  const later = (give: (sink: Sink) => void): void => {
    if (opened === null) before.push(give);
    else give(opened);
  };
  const open = (): Sink => {
    if (opened !== null) return opened;
    opened = openSink(path, form);
    for (const give of before.splice(0)) give(opened);
    return opened;
  };
  return {
    sink: {
      exchange: (exchange) => open().exchange(exchange),
      took: (what) => later((sink) => sink.took(what)),
      problem: (problem) => later((sink) => sink.problem(problem)),
      notUnderstood: (passage) => passages.push(passage),
    },
    end(foundElsewhere = false) {
      if (opened === null && foundElsewhere) return false;
      const sink = opened ?? openSink(path, NO_CALL);
      // What was not understood is said, whether a call stood beside it or not.
      for (const passage of passages) sink.notUnderstood?.(passage);
      return opened !== null;
    },
  };
}
