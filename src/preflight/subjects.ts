/** The subject of a call that nobody made yet: what the rules look at. */
import type { Operation } from '../contract/types.js';
import { unsent } from '../exchange/call.js';
import type { Subject } from '../judge/subject.js';
import { secure } from '../redact/secure.js';
import { createVault } from '../redact/vault.js';
import { sight } from '../sight/sight.js';

const NAME = '<call>';

/** As `why403 can` sees a call of the operation, whose object names no division. */
export function subjectOf(operation: Operation): Subject {
  const { method, path } = operation;
  const { subject } = sight(secure(unsent({ method, url: path }, NAME), createVault()));
  return { ...subject, operation };
}

/** The same, as for a call that names the division of its object. */
export const inDivision = (subject: Subject, division: string): Subject => ({ ...subject, division });
