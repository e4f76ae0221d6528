/** What the searches for secrets in a file report. */
import type { SecretKind } from '../../primitives/label.js';

/** A value that has the form of a secret, and a place that says what it is. Offsets count UTF-16 units. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly kind: SecretKind;
  /** `a client secret`, `an access token`. */
  readonly what: string;
  /** Why it may be none; null where nothing speaks against it. */
  readonly doubt: string | null;
  /** It only stands for a secret: `<client-secret>`, `${CLIENT_SECRET}`. */
  readonly isPlaceholder: boolean;
}
