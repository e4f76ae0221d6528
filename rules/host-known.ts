import { COUNTS } from '../src/contract/index.js';
import { defineRule, explains, fail, inconclusive, notApplicable, pass } from '../src/judge/define-rule.js';
import { contractPremise, refusalPremise } from '../src/judge/premises.js';

export const hostKnown = defineRule({
  id: 'host-known',
  question: 'Is the host that was called one of Genesys Cloud?',
  decides: 'nothing',
  docs: {
    summary:
      'The published regions have login.<domain> and api.<domain>. A call to another system is refused by that system: roles and scopes of Genesys Cloud play no part. A gateway of your own may stand in front of the platform; its answers then show the words of the platform.',
    pass: 'The host is a published host of a region, or one that you name as standing for it (`--gateway`, `--allow-host`).',
    fail: 'The host belongs to another system, and nothing of the call looks like the platform.',
    inconclusive: 'No host is in the input, or it may be a gateway in front of the platform.',
    advice:
      'Look at the address first. api.<domain> and login.<domain> are the only hosts that the published API names.',
    example: {
      input: {
        request: { method: 'POST', url: 'https://api.other-product.example/v1/calls' },
        response: { status: 403, body: 'Forbidden' },
      },
      outcome: 'fail',
    },
  },
  messages: {
    storage: notApplicable('a signed link to storage'),
    'no-host': inconclusive('no host in the input'),
    placeholder: inconclusive('the host is a placeholder, and the path is not one of the platform'),
    'not-the-api': inconclusive<{ host: string; api: string }>(
      ({ host, api }) => `${host} is a host of the platform, but the API is at ${api}`,
    ),
    'content-network': inconclusive<{ host: string }>(
      ({ host }) => `${host} is of a content network: a link without a signature, or another system`,
    ),
    unsigned: fail<{ host: string }>(
      ({ host }) => `${host} is storage, and the address has no signature: no link of the platform`,
    ),
    'other-product': inconclusive<{ product: string }>(
      ({ product }) => `no host in the input, which names ${product}, another product`,
    ),
    known: pass<{ host: string }>(({ host }) => `${host} is a published host`),
    'stands-in': pass<{ host: string }>(({ host }) => `${host} is named as standing for the platform`),
    'of-the-platform': inconclusive<{ host: string }>(({ host }) => `${host} is not a published host`),
    gateway: inconclusive<{ host: string }>(
      ({ host }) =>
        `${host} is not a host of the platform; the answer or the path is the platform's: a gateway?`,
    ),
    foreign: fail<{ host: string }>(({ host }) => `${host} is not a host of Genesys Cloud`),
  },
  judge(subject, _caller, say) {
    const { host, hostName: name, hostIsPlaceholder, path, match, refusal, headers, otherProduct } = subject;
    if (subject.kind === 'storage') return say('storage', {});
    if (name === null || host === null) {
      const elsewhere =
        hostIsPlaceholder &&
        match.kind !== 'found' &&
        match.kind !== 'removed' &&
        path?.startsWith('/api/') !== true;
      if (elsewhere)
        return say(
          'placeholder',
          {},
          {
            missing: [subject.kind === 'token' ? 'login-host' : 'host'],
            nominates: [explains('not-genesys-cloud')],
          },
        );
      const missing = [subject.kind === 'token' ? ('login-host' as const) : ('host' as const)];
      if (otherProduct !== null)
        return say(
          'other-product',
          { product: otherProduct },
          { missing, nominates: [explains('not-genesys-cloud')] },
        );
      return say('no-host', {}, { missing });
    }
    // A text may have shortened the address; what records headers writes all of it.
    if (host.kind === 'storage' && headers?.any === true) {
      return say(
        'unsigned',
        { host: name },
        {
          premises: [contractPremise('links to media and exports are signed links of storage')],
          nominates: [explains('not-genesys-cloud'), explains('signed-url', 'possible')],
        },
      );
    }
    if (host.kind === 'storage') {
      return say(
        'content-network',
        { host: name },
        { nominates: [explains('signed-url'), explains('not-genesys-cloud')] },
      );
    }
    if (host.kind === 'stand-in') return say('stands-in', { host: name });
    if ((host.kind === 'login' || host.kind === 'apps') && path?.startsWith('/api/') === true) {
      return say(
        'not-the-api',
        { host: name, api: host.region.apiHost },
        { nominates: [explains('wrong-region')] },
      );
    }
    if (host.kind === 'api' || host.kind === 'login' || host.kind === 'apps') {
      return say(
        'known',
        { host: name },
        { premises: [contractPremise(`${name} is a host of ${host.region.domain}`)] },
      );
    }
    if (host.kind !== 'foreign') return say('of-the-platform', { host: name });
    const catalogued = refusal.recognition !== 'uncatalogued';
    const platformPath =
      match.kind === 'found' ||
      match.kind === 'removed' ||
      match.kind === 'wrong-method' ||
      match.kind === 'method-missing';
    if (catalogued) {
      return say(
        'gateway',
        { host: name },
        { premises: [refusalPremise(subject)], nominates: [explains('not-genesys-cloud')] },
      );
    }
    // Nobody else's system answers on the loopback interface: a tunnel, a gateway or a simulator does.
    const loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)$/.test(name);
    if (platformPath || loopback)
      return say('gateway', { host: name }, { nominates: [explains('not-genesys-cloud')] });
    return say(
      'foreign',
      { host: name },
      {
        premises: [contractPremise(`${COUNTS.regions} published regions; the host is under none of them`)],
        nominates: [explains('not-genesys-cloud')],
      },
    );
  },
});
