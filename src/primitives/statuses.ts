/** Statuses of answers (RFC 9110 section 15), by what they can mean for a refusal. */

const REFUSING: ReadonlySet<number> = new Set([401, 403]);
const REFUSING_WITH_CODE: ReadonlySet<number> = new Set([400, ...REFUSING, 404, 405, 501, 503]);

/** Does the status refuse by itself, whatever the body says? */
export const refuses = (status: number): boolean => REFUSING.has(status);

/** Does the status refuse once its code is a refusal of the catalogue? Those that refuse by themselves are among them. */
export const mayRefuse = (status: number): boolean => REFUSING_WITH_CODE.has(status);

export const isSuccess = (status: number): boolean => status >= 200 && status <= 299;
