/** Colours by meaning, and the page that is written with them. */
import { Chalk } from 'chalk';

/** 0: no colour, 1: 16 colours, 2: 256, 3: 16 million. Only terminals have more than 0. */
export type ColourLevel = 0 | 1 | 2 | 3;

export interface Paint {
  readonly heading: (text: string) => string;
  readonly bad: (text: string) => string;
  readonly warn: (text: string) => string;
  readonly good: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly command: (text: string) => string;
}

function createPaint(level: ColourLevel): Paint {
  const chalk = new Chalk({ level });
  // Of one argument each: chalk would print an index that `map` adds.
  return {
    heading: (text) => chalk.bold(text),
    bad: (text) => chalk.red.bold(text),
    warn: (text) => chalk.yellow(text),
    good: (text) => chalk.green(text),
    faint: (text) => chalk.dim(text),
    command: (text) => chalk.cyan(text),
  };
}

/** What every part of a page needs to know. */
export interface Page {
  readonly width: number;
  readonly paint: Paint;
  readonly verbose: boolean;
  /** Several exchanges: each says where it stands. */
  readonly places: boolean;
}

/** Narrower or wider lines are not read well. */
const NARROWEST = 60;
const WIDEST = 100;

/** What is known of the place where a page is shown. */
export interface PageOptions {
  readonly columns: number;
  readonly colour: ColourLevel;
  readonly verbose: boolean;
}

/** The page for a terminal of so many columns. */
export function createPage({ columns, colour, verbose }: PageOptions, places = false): Page {
  return {
    width: Math.max(NARROWEST, Math.min(columns, WIDEST)),
    paint: createPaint(colour),
    verbose,
    places,
  };
}
