/** A made call, before it is written down in some form. */
export interface Call {
  readonly method: string;
  readonly url: string;
  readonly headers: readonly (readonly [string, string])[];
  readonly status: number;
  readonly answer: string;
  readonly canary: string;
}
