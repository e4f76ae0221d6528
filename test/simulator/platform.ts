/** One server plays all hosts: the Host header says which. */
import { classifyHost } from '../../src/contract/index.js';
import { type Answer, text } from './answer.js';
import { answerApi } from './api.js';
import type { Platform, Received } from './call.js';
import { findClient } from './directory.js';
import { answerDocument } from './document.js';
import { answerTokenRequest, clientIdOf } from './oauth.js';
import { answerStorage, isStorageHost } from './storage.js';
import type { RegionState } from './world.js';

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]', '::1']);
const TOKEN_PATH = '/oauth/token';

export function answerFor(platform: Platform, request: Received): Answer {
  const { world, now } = platform;
  const document = answerDocument(world, request);
  if (document !== null) return document;
  if (LOOPBACK.has(request.host)) return answerGateway(platform, request);
  if (isStorageHost(world, request.host)) return answerStorage(world, request, now);
  const host = classifyHost(request.host);
  switch (host.kind) {
    case 'api':
      return answerApi(platform, regionOf(platform, host.region.domain), request);
    case 'login':
      return request.path === TOKEN_PATH
        ? answerTokenRequest(platform, regionOf(platform, host.region.domain), request)
        : text(404, 'text/html', '<!DOCTYPE html><html><title>Not found</title></html>');
    default:
      return text(403, 'text/html', '<!DOCTYPE html><html><title>403 Forbidden</title></html>');
  }
}

/** `/oauth/token` and `/api/v2/…` side by side, with the first region behind them. */
function answerGateway(platform: Platform, request: Received): Answer {
  const known = platform.world.gatewayOfAll === true ? regionKnownBy(platform, request) : null;
  const region = regionOf(platform, known ?? platform.world.regions[0]?.domain ?? '');
  return request.path === TOKEN_PATH
    ? answerTokenRequest(platform, region, request)
    : answerApi(platform, region, request);
}

/** The region of the client that asks for a token, or of the token; null where neither is known. */
function regionKnownBy({ world, tokens }: Platform, request: Received): string | null {
  const id = clientIdOf(request);
  if (id !== null) return findClient(world, id)?.region.domain ?? null;
  const token = /^Bearer +(\S+)$/i.exec(request.header('authorization') ?? '')?.[1];
  return tokens.find(token ?? '')?.region ?? null;
}

/** A published region that the world does not describe has no organizations. */
const regionOf = ({ world }: Platform, domain: string): RegionState =>
  world.regions.find((region) => region.domain === domain) ?? { domain, organizations: [] };
