/** The refusal: what the response itself says, parsed once. */

import type { OAuthSays } from '../contract/types.js';

/** How the code or the words of a refusal were recognised. */
export type Recognition =
  /** Code or template is in the published catalogue of errors for this status. */
  | 'catalogued'
  /**
   * The code was retyped with an error and is unambiguous after correction, or it is catalogued for another status or
   * other operations only.
   */
  | 'corrected'
  /** Words or an envelope that are not in the catalogue. */
  | 'uncatalogued';

interface Common {
  readonly status: number | null;
  /** The catalogued code (after correction), else the code as written, else null. */
  readonly code: string | null;
  /** The message as the response gives it (secrets removed), else null. */
  readonly message: string | null;
  readonly recognition: Recognition;
}

/** What a login was refused for. */
export type OAuthProblem = Exclude<OAuthSays, 'rate-limit' | 'transient'>;
/** A system between caller and platform that answered in its place. */
export type Between =
  /** A proxy refused to connect (CONNECT). */
  | { readonly kind: 'tunnel' }
  /** `name`: as a sentence names it. `mark`: what showed it. `gateway`: it has an API behind it. */
  | {
      readonly kind: 'named';
      readonly name: string;
      readonly mark: string;
      readonly role: 'filter' | 'gateway';
    };

export type RefusalDetail =
  /** A permission list. `names` may be empty; `lists` says whether the body has a list at all. */
  | {
      readonly kind: 'permissions';
      readonly mode: 'any' | 'all';
      readonly names: readonly string[];
      /** `present`: names given; `empty`: the list is `[]`; `absent`: the response has no list. */
      readonly list: 'present' | 'empty' | 'absent';
      /** In which organization the permission is missing. */
      readonly organization: 'own' | 'trustor';
    }
  /** Held perhaps, but not in the division. */
  | {
      readonly kind: 'divisions';
      readonly names: readonly string[];
      readonly list: 'present' | 'empty' | 'absent';
      readonly divisions: readonly string[];
    }
  | {
      readonly kind: 'other-subject';
      readonly subject: 'assignee' | 'owner' | 'agent';
      readonly names: readonly string[];
    }
  | { readonly kind: 'scopes'; readonly accepted: readonly string[] }
  | { readonly kind: 'policy'; readonly policies: readonly string[] }
  | { readonly kind: 'context'; readonly needs: 'user' | 'client' }
  /** The credentials of an API call. */
  | { readonly kind: 'credentials'; readonly problem: 'absent' | 'not-accepted' | 'expired' }
  /** An error of a login (RFC 6749 sections 4.1.2.1 and 5.2), wherever it was asked. */
  | {
      readonly kind: 'oauth';
      /** '' where the login page names none. */
      readonly error: string;
      readonly problem: OAuthProblem;
    }
  | { readonly kind: 'network'; readonly addresses: readonly string[] }
  | { readonly kind: 'feature' }
  | {
      readonly kind: 'resource';
      readonly aspect: 'participation' | 'ownership' | 'team' | 'state' | 'entity';
      readonly type: string | null;
      readonly id: string | null;
    }
  /** The organization as a whole: disabled, or a trustee acting where it may not. */
  | { readonly kind: 'organization'; readonly problem: 'trustee' | 'disabled' }
  | {
      readonly kind: 'signed-url';
      readonly problem: 'expired' | 'signature' | 'two-mechanisms' | 'denied' | 'other';
    }
  /** The platform worked, and hands on what a system behind it answered: a refusal. */
  | {
      readonly kind: 'relayed';
      readonly answered: {
        readonly status: number | null;
        readonly code: string | null;
        /** Permissions that it names. */
        readonly names: readonly string[];
      };
      /** Its code is one of the platform's: the platform itself was called, by the client of the integration. */
      readonly ofPlatform: boolean;
    }
  /** Positively not the platform's answer: by its body, or by who shows that he gave it. */
  | { readonly kind: 'foreign'; readonly body: 'html' | 'xml' | null; readonly by: Between | null }
  /** A browser asked whether a page may make the call (OPTIONS, CORS), and the answer says no. */
  | { readonly kind: 'preflight' }
  /** A catalogued code that names nothing (`not.authorized`, `forbidden`). */
  | { readonly kind: 'generic' }
  /** A refusing status (or words that say so) and nothing that the catalogue knows. */
  | { readonly kind: 'unexplained'; readonly hint: 'permission' | 'scope' | 'token' | 'division' | null }
  /** The answer is no refusal. `limit`: it says that too much was asked for, whatever its status. */
  | { readonly kind: 'not-refused'; readonly limit?: true }
  /** No answer is known: the call is asked about. */
  | { readonly kind: 'no-response' }
  /** The call was made and got no answer: a network error, status 0. */
  | { readonly kind: 'no-answer' };

export type Refusal = Common & RefusalDetail;
export type RefusalKind = RefusalDetail['kind'];
