/** Preflights: before some calls of a page the browser asks the host, by OPTIONS, whether the page may make them. */
import type { Exchange, Header } from '../exchange/types.js';

/** Statuses by which hosts and gateways refuse to answer the question. Any but a success keeps the call from being made. */
const REFUSING: ReadonlySet<number> = new Set([401, 403, 405]);
/** The first is sent with every preflight (Fetch standard, section 3.3.2); recorders may have left it out. */
const OF_BROWSERS = /^(?:access-control-request-method|origin|sec-fetch-mode)$/i;

/** Did a browser ask, as far as the headers show? */
export const isPreflight = (method: string | null, headers: readonly Header[] | null): boolean =>
  method === 'OPTIONS' && headers?.some(({ name }) => OF_BROWSERS.test(name)) === true;

/** A preflight with an answer that keeps the browser from making the call. */
export const isRefusedPreflight = ({ method, headers, response }: Exchange): boolean =>
  isPreflight(method, headers) && REFUSING.has(response?.status ?? 0);
