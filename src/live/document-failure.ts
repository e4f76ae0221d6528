/** Why the published document was not fetched, in one plain sentence each: what happened, and what to do. */
import { inWords } from '../primitives/number.js';
import { pathWithoutValues } from './address.js';
import type { LiveFailure } from './types.js';

const failure = (kind: LiveFailure['kind'], message: string): LiveFailure => ({ kind, message });

const MEGABYTE = 1024 * 1024;

/** `1.5 MB`, `12 bytes`. */
const sizeOf = (bytes: number): string =>
  bytes < MEGABYTE / 10 ? `${bytes} bytes` : `${Math.round((bytes / MEGABYTE) * 10) / 10} MB`;

/** An address as it may be shown and kept: without query values, which may be a signature. */
export const shownAddress = (url: URL): string => url.origin + pathWithoutValues(url);

const BY_FROM = 'if the document lies elsewhere, name its place with --from URL';

export const refusedRedirect = (from: URL, to: string, reason: string): LiveFailure =>
  failure(
    'forbidden-host',
    `${from.host} redirects to ${to}, and that is not followed: ${reason}; ${BY_FROM}`,
  );

export const plainHttp = (from: URL, to: URL): LiveFailure =>
  refusedRedirect(from, shownAddress(to), 'it is http, and a contract is fetched by https only');

export const leadsInside = (from: URL, to: URL): LiveFailure =>
  refusedRedirect(from, shownAddress(to), 'it leads from outside into a private network or to this machine');

export const tooManyRedirects = (from: URL, to: URL, most: number): LiveFailure =>
  failure(
    'protocol',
    `${from.host} redirects to ${shownAddress(to)}, after ${inWords(most)} redirects before; ${BY_FROM}`,
  );

export const leadsNowhere = (host: string, status: number): LiveFailure =>
  failure('protocol', `${host} redirects (status ${status}) and does not say where to; ${BY_FROM}`);

/** By status: no document came. */
export function noDocument(host: string, status: number): LiveFailure {
  const what = `${host} answered with status ${status} and no document`;
  if (status === 429) return failure('protocol', `${what}, as it takes no more requests for now; try later`);
  if (status >= 500) return failure('protocol', `${what}; try again later`);
  return failure('protocol', `${what}; look at --region, or ${BY_FROM}`);
}

const ELSE = `a proxy or a portal may stand between; ${BY_FROM}`;

export const noJson = (host: string, isPage: boolean): LiveFailure =>
  failure(
    'protocol',
    `${host} answered with ${isPage ? 'a web page' : 'something that is no JSON object'} in place of the document; ${ELSE}`,
  );

export const unknownEncoding = (host: string): LiveFailure =>
  failure('protocol', `${host} sent the document compressed in a way that is not known here; ${ELSE}`);

export const damaged = (host: string): LiveFailure =>
  failure('protocol', `${host} sent the document damaged, as it cannot be decompressed; try again`);

export const tooLarge = (host: string, most: number): LiveFailure =>
  failure(
    'protocol',
    `${host} sent more than ${sizeOf(most)}, and no such document is that large; ${BY_FROM}`,
  );

export const cutShort = (host: string, bytes: number): LiveFailure =>
  failure('connection', `${host} sent only the beginning of the document (${sizeOf(bytes)}); try again`);

export const tooSlow = (host: string, bytes: number, milliseconds: number): LiveFailure =>
  failure(
    'timeout',
    `${host} had sent ${sizeOf(bytes)} of the document after ${Math.round(milliseconds / 100) / 10} s; give it more time with --timeout SECONDS`,
  );
