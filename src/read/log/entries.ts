/** Lines put together to entries, writer by writer. */
import { beginningOf } from './begins.js';
import { copied } from './copied.js';
import { add, joins, type Open, opened, settle, textOf } from './entry.js';
import { kindOf } from './lines.js';
import type { LogEntry, LogLine } from './types.js';

/** Writers whose entries are open at one time. */
const MOST_WRITERS = 1000;
/** Characters of all entries that are open. */
const MOST_HELD = 16 << 20;
/** So many lines without a head are put to what stood before them since the last one that had one. */
const FAITH = 100;
/** A level alone could stand in prose: two of them are needed, and they hold for a few lines. */
const WEAK_FAITH = 12;
const WEAK_STEP = 8;

interface Writer {
  readonly name: string;
  /** How surely lines without a head belong to those with one: see {@link FAITH}. */
  faith: number;
  open: Open | null;
}

export interface Entries {
  /** @param number counts from 1 */
  line(line: LogLine, number: number): void;
  /** What is open of the writer is emitted: what comes next of it is no line of text. */
  flush(writer: string): void;
  /** What is still open is emitted, in the order of the file. */
  end(): void;
}

/**
 * Puts the lines of a log together into entries. Each writer has one open entry, which is emitted when its next one
 * begins: entries of several writers come in the order in which they end. The text of an entry may be a part of the
 * text that the lines were cut from: who keeps it long copies it. Throws nothing.
 */
export function createEntries(emit: (entry: LogEntry) => void): Entries {
  const writers = new Map<string, Writer>();
  let current: Writer = { name: '', faith: 0, open: null };
  writers.set('', current);
  let held = 0;

  const close = (writer: Writer): void => {
    const { open } = writer;
    if (open === null) return;
    writer.open = null;
    const text = textOf(open);
    held -= text.length;
    emit({ text, line: open.line, writer: writer.name, time: open.time });
  };

  const writerOf = (name: string): Writer => {
    if (name === current.name) return current;
    if (current.open !== null) settle(current.open);
    let writer = writers.get(name);
    if (writer === undefined) {
      writer = { name: copied(name), faith: 0, open: null };
      for (const [oldest, idle] of writers) {
        if (writers.size < MOST_WRITERS) break;
        close(idle);
        writers.delete(oldest);
      }
    } else writers.delete(writer.name);
    writers.set(writer.name, writer);
    current = writer;
    return writer;
  };

  return {
    line({ text, writer: name, time }, number) {
      const writer = writerOf(name);
      const beginning = beginningOf(text);
      const kind = beginning === null ? kindOf(text) : 'other';
      const joined =
        writer.open === null ? null : joins(writer.open, text, kind, beginning, isTrusted(writer));
      if (beginning === 'head') writer.faith = FAITH;
      else if (beginning === 'weak head')
        writer.faith = Math.max(writer.faith, Math.min(writer.faith + WEAK_STEP, WEAK_FAITH));
      else if ((kind === 'other' || kind === 'go frame') && beginning === null && writer.faith > 0)
        writer.faith--;
      if (joined !== null && writer.open !== null) {
        held += add(writer.open, joined);
      } else {
        close(writer);
        writer.open = opened(text, number, time, beginning, kind);
        held += writer.open.text.length;
      }
      if (held > MOST_HELD) for (const other of writers.values()) if (other !== writer) close(other);
    },
    flush(name) {
      const writer = name === current.name ? current : writers.get(name);
      if (writer !== undefined) close(writer);
    },
    end() {
      const open = [...writers.values()].filter((writer) => writer.open !== null);
      for (const writer of open.sort((a, b) => (a.open?.line ?? 0) - (b.open?.line ?? 0))) close(writer);
      writers.clear();
      current = { name: '', faith: 0, open: null };
      writers.set('', current);
    },
  };
}

function isTrusted({ faith }: Writer): boolean {
  return faith > WEAK_STEP;
}
