/** Finds the curl commands in a text and reads them, whatever shell they were written for. */
import type { RawRequest } from '../../exchange/types.js';
import { countLines, trimEnd } from '../http/lines.js';
import { readArguments } from './arguments.js';
import { detectDialect } from './dialect.js';
import { type Candidate, nextCandidate } from './find.js';
import type { Budget } from './lines.js';
import { type Places, placesIn } from './places.js';
import { requestsOf } from './request.js';
import { type Splitter, splitCommand, type Word } from './split.js';

export interface CurlCommand {
  /** Where the command begins (the word `curl`) and the first place behind it: indexes into the text. */
  readonly start: number;
  readonly end: number;
  /** The line of `start`, from 1. */
  readonly line: number;
  /** One for each URL and each `--next`. Never empty. */
  readonly requests: readonly RawRequest[];
  /** Sentences about what was forgiven or could not be known; they hold no secret. */
  readonly notes: readonly string[];
}

/**
 * Finds every curl command in a text: behind prompts, in scripts, in Markdown, in prose. What follows a
 * command (the pasted answer) is left alone. Takes time linear in the text and throws nothing.
 */
export function findCurlCommands(text: string): readonly CurlCommand[] {
  const commands: CurlCommand[] = [];
  const budget: Budget = { characters: text.length * 2 };
  const places = placesIn(text);
  let line = 1;
  let counted = 0;
  let candidate = nextCandidate(text, 0, places);
  while (candidate !== null) {
    const { start, argumentsStart } = candidate;
    const read = readCommand(text, candidate, places, budget);
    if (read.requests.length > 0) {
      line += countLines(text, counted, start);
      counted = start;
      commands.push({ start, line, ...read });
    }
    candidate = nextCandidate(text, Math.max(read.end, argumentsStart), places);
  }
  return commands;
}

function readCommand(
  text: string,
  candidate: Candidate,
  places: Places,
  budget: Budget,
): Omit<CurlCommand, 'start' | 'line'> {
  const { source, from, limit } = candidate.body;
  const dialect = detectDialect(
    source,
    from,
    limit,
    candidate.before,
    candidate.inCode,
    source === text ? places : placesIn(source),
  );
  const splitter = splitCommand(source, from, limit, dialect, budget);
  const read = readArguments(splitter.next, source, budget);
  const end = candidate.wrapperEnd ?? endOf(text, splitter, read.rest);
  if (read.foreign) return { end, requests: [], notes: [] };
  const notes = new Set([...splitter.notes, ...read.notes]);
  const hidden = read.hidden || splitter.uncertain() || read.rest !== null;
  // In a sentence a command is often shortened to its URL.
  const shortened = candidate.inProse || candidate.inCode;
  const requests = read.transfers.flatMap((transfer) => {
    const data = dialect === 'powershell' ? transfer.data.map(nativeQuotes) : transfer.data;
    return requestsOf(
      { ...transfer, data },
      splitter.stdin(),
      hidden || (shortened && transfer.headers.length === 0),
      notes,
    );
  });
  return { end, requests, notes: [...notes] };
}

/** The requests of curl's own arguments, as a shell hands them over: nothing is unquoted or expanded any more. */
export function requestsOfArguments(given: readonly string[]): Pick<CurlCommand, 'requests' | 'notes'> {
  let next = 0;
  const pull = (): Word | null => {
    const text = given[next];
    next += 1;
    return text === undefined ? null : { text, start: next, end: next, quoted: true };
  };
  const read = readArguments(pull, '', { characters: 1_000_000 });
  const notes = new Set(read.notes);
  const requests = read.transfers.flatMap((transfer) => requestsOf(transfer, null, read.hidden, notes));
  return { requests, notes: [...notes] };
}

/** Windows PowerShell hands `{\"a\":1}` to a program, which reads the quotes: JSON never begins so itself. */
function nativeQuotes<Part extends { readonly value: string }>(part: Part): Part {
  return /^\s*[{[]\s*\\"/.test(part.value) ? { ...part, value: part.value.replaceAll('\\"', '"') } : part;
}

/** The end of the command itself, or of its line where the shell goes on with a pipe or a redirection. */
function endOf(text: string, splitter: Splitter, rest: Word | null): number {
  if (rest !== null) return trimEnd(text, rest.start);
  const end = splitter.end();
  if (!splitter.piped()) return trimEnd(text, end);
  const tail = text.slice(end, end + PIPE_WINDOW);
  // The line ends, another command begins, or the code span ends that holds the pipe.
  const stop = tail.search(/\n|\bcurl\b|`/i);
  return trimEnd(text, stop === -1 ? end + tail.length : end + stop);
}

const PIPE_WINDOW = 1000;
