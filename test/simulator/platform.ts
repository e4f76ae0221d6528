/** One server plays all hosts: the Host header says which. */
import { classifyHost } from '../../src/contract/index.js';
import { type Answer, text } from './answer.js';
import { answerApi } from './api.js';
import type { Platform, Received } from './call.js';
import { answerTokenRequest } from './oauth.js';
import { answerStorage, isStorageHost } from './storage.js';
import type { RegionState } from './world.js';

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]', '::1']);
const TOKEN_PATH = '/oauth/token';

export function answerFor(platform: Platform, request: Received): Answer {
  const { world, now } = platform;
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
  const domain = platform.world.regions[0]?.domain ?? '';
  const region = regionOf(platform, domain);
  return request.path === TOKEN_PATH
    ? answerTokenRequest(platform, region, request)
    : answerApi(platform, region, request);
}

/** A published region that the world does not describe has no organizations. */
const regionOf = ({ world }: Platform, domain: string): RegionState =>
  world.regions.find((region) => region.domain === domain) ?? { domain, organizations: [] };
