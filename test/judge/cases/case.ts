import type { Likelihood } from '../../../src/judge/ids.js';
import type { Setting } from '../harness.js';

/** An exchange of which the cause is the first one (or, where it is merely wrong besides, is listed). */
export interface Explained {
  readonly name: string;
  readonly likelihood: Likelihood;
  readonly input: unknown;
  readonly setting: Setting;
}

/** An exchange that looks alike and must not be explained by the cause as certain or likely. */
export interface NearMiss {
  readonly name: string;
  readonly input: unknown;
  readonly setting: Setting;
}

export interface CauseCases {
  readonly relation?: 'also-wrong' | 'claimed';
  readonly explained: readonly [Explained, ...Explained[]];
  /** Empty only for `undetermined`, which is never more than possible. */
  readonly near: readonly NearMiss[];
}

const explainedAs =
  (likelihood: Likelihood) =>
  (name: string, input: unknown, setting: Setting = {}): Explained => ({ name, likelihood, input, setting });

export const certain = explainedAs('certain');
export const likely = explainedAs('likely');
export const possible = explainedAs('possible');
export const not = (name: string, input: unknown, setting: Setting = {}): NearMiss => ({
  name,
  input,
  setting,
});
