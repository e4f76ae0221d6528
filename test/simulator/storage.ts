/** Signed links to storage. Refusals are the XML errors of S3. */
import { type Answer, text } from './answer.js';
import type { Received } from './call.js';
import type { StorageLink, World } from './world.js';

export const isStorageHost = (world: World, host: string): boolean =>
  world.storage?.some((link) => link.host === host) === true;

/** The path and query of a link, as the platform would hand it out. */
export const signedPath = (link: StorageLink): string =>
  `${link.path}?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Expires=3600&X-Amz-Signature=${link.signature}`;

export function answerStorage(world: World, request: Received, now: number): Answer {
  const link = world.storage?.find(({ host, path }) => host === request.host && path === request.path);
  const signature = request.query.get('X-Amz-Signature');
  if (link === undefined || signature === null) return xml(403, 'AccessDenied', 'Access Denied');
  if (request.header('authorization') !== null)
    return xml(
      400,
      'InvalidArgument',
      'Only one auth mechanism allowed; only the X-Amz-Algorithm query parameter, Signature query string parameter or the Authorization header should be specified',
      '<ArgumentName>Authorization</ArgumentName>',
    );
  if (signature !== link.signature || request.method !== (link.method ?? 'GET'))
    return xml(
      403,
      'SignatureDoesNotMatch',
      'The request signature we calculated does not match the signature you provided. Check your key and signing method.',
    );
  if (Date.parse(link.expires) <= now)
    return xml(
      403,
      'AccessDenied',
      'Request has expired',
      `<Expires>${link.expires}</Expires><ServerTime>${new Date(now).toISOString()}</ServerTime>`,
    );
  return text(200, 'application/octet-stream', link.content);
}

const xml = (status: number, code: string, message: string, more = ''): Answer =>
  text(
    status,
    'application/xml',
    `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${message}</Message>${more}</Error>`,
  );
