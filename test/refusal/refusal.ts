import type { Refusal } from '../../src/refusal/types.js';
import { lastProblem, request } from '../judge/harness.js';

export const QUEUES = 'GET /api/v2/routing/queues';

/** The refusal of a body (an object is given as its JSON text); `call` null: the call is not known. */
export function refusalOf(status: number | null, body: unknown, call: string | null = QUEUES): Refusal {
  const response = { ...(status === null ? {} : { status }), body };
  return lastProblem(call === null ? { response } : { request: request(call), response }).subject.refusal;
}

export const ANY =
  'Unable to perform the requested action. You must have at least one of the following permissions assigned: ';
export const ALL = 'Unable to perform the requested action. You are missing the following permission(s): ';
export const IN_DIVISIONS = ' in at least one of the following division(s): ';
