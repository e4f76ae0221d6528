/** What the JSON of a difference says. */
import type { Concern, Concerns, ContractDifference } from '../types.js';

/** What concerns somebody, as JSON has it. */
export interface ConcernsReport extends Omit<Concerns, 'unmatched' | 'concerns'> {
  readonly unmatched: readonly {
    readonly text: string;
    readonly at: { readonly path: string; readonly line: number | null };
    readonly why: string;
  }[];
  readonly concerns: readonly Concern[];
}

/** The whole document; `for` is there where somebody asked. */
export interface DifferenceDocument extends ContractDifference {
  readonly tool: { readonly name: string; readonly version: string };
  readonly for?: ConcernsReport | undefined;
}
