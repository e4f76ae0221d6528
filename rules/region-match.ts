import { acceptedAt, acceptedElsewhere, acceptedInRegion } from '../src/caller/siblings.js';
import { COUNTS, findRegion, regionAround, regionsMeant, usedAsApi } from '../src/contract/index.js';
import {
  defineRule,
  explains,
  factPremise,
  fail,
  inconclusive,
  notApplicable,
  pass,
  premise,
} from '../src/judge/define-rule.js';
import { contractPremise, refusalPremise } from '../src/judge/premises.js';
import { isOfClient } from '../src/judge/subject.js';
import { either } from '../src/primitives/wording.js';

const PUBLISHED_REGIONS = `${COUNTS.regions} published regions, each with login.<domain> and api.<domain>`;

export const regionMatch = defineRule({
  id: 'region-match',
  question: 'Do the token and the host that was called belong to the same region?',
  decides: ({ hostName, host }) => (hostName === null || host?.kind === 'stand-in' ? 'nothing' : 'answer'),
  docs: {
    summary: `Every organization lives in one region, with its own login and api hosts (${COUNTS.regions} published domains). A token or client of one region means nothing in another. The rule compares the host with what is known of the token: where it was issued, where it worked, or what is stated.`,
    pass: 'The same token is accepted in this region, or was issued or said to be of it.',
    fail: 'The host is of no region, or of another region than the token.',
    inconclusive: 'No host is in the input, or the region of the token is not known.',
    advice:
      'Take login and api host from the same domain. The region of an organization stands in the address of its web pages.',
    example: {
      input: {
        request: { method: 'GET', url: 'https://api.mypurecloud.ie/api/v2/routing/queues' },
        response: {
          status: 401,
          body: { code: 'bad.credentials', message: 'Invalid login credentials.', status: 401 },
        },
        context: { region: 'mypurecloud.com' },
      },
      outcome: 'fail',
    },
  },
  messages: {
    'not-of-the-platform': notApplicable('the host is not of the platform'),
    'no-host': inconclusive('no host in the input'),
    'no-region': fail<{ host: string; meant: readonly string[] }>(
      ({ host, meant }) =>
        `${host} is no host of the published regions${meant.length === 0 ? '' : `; meant for ${either(meant)}?`}`,
    ),
    'unlisted-host': inconclusive<{ host: string; domain: string }>(
      ({ host, domain }) => `${host} lies under ${domain} but is not among its published hosts`,
    ),
    'other-region': fail<{ host: string; domain: string; actual: string }>(
      ({ host, domain, actual }) => `the token is of ${domain}, ${host} is of ${actual}`,
    ),
    'two-regions': fail<{ host: string; domain: string; actual: string }>(
      ({ host, domain, actual }) => `${domain} is named as the region, ${host} is of ${actual}`,
    ),
    'unknown-region-stated': inconclusive<{ stated: string; meant: readonly string[] }>(
      ({ stated, meant }) =>
        `${stated} is not a published region${meant.length === 0 ? '' : ` (meant: ${either(meant)}?)`}`,
    ),
    'accepted-here': pass<{ host: string }>(({ host }) => `another call of this token succeeded at ${host}`),
    'same-region': pass<{ domain: string }>(({ domain }) => `token and host are of ${domain}`),
    'server-knows': pass<{ domain: string }>(
      ({ domain }) => `the answer judges the caller's rights, so ${domain} knows the token`,
    ),
    'behind-a-gateway': inconclusive<{ host: string }>(
      ({ host }) => `${host} stands for the platform; of which region is not known`,
    ),
    'client-not-found': inconclusive<{ host: string }>(
      ({ host }) => `the client may belong to another region than ${host}`,
    ),
    'token-region-unknown': inconclusive<{ domain: string }>(
      ({ domain }) => `the host is of ${domain}; the region of the token is not known`,
    ),
  },
  judge(subject, caller, say) {
    const { host, hostName: name, path, refusal } = subject;
    if (subject.kind === 'storage' || subject.kind === 'foreign') return say('not-of-the-platform', {});
    if (name === null || host === null)
      return say('no-host', {}, { missing: [subject.kind === 'token' ? 'login-host' : 'host'] });
    if (host.kind === 'foreign' || host.kind === 'storage') return say('not-of-the-platform', {});
    if (host.kind === 'stand-in') {
      // Only what is not accepted at all may be of another region than the one behind it.
      const unknown = refusal.status === 401 && refusal.kind !== 'network';
      const nominates = unknown || refusal.kind === 'oauth' ? [explains('wrong-region', 'possible')] : [];
      return say('behind-a-gateway', { host: name }, { nominates });
    }
    if (host.kind === 'other-genesys' || host.kind === 'region-domain') return judgeUnlisted(name);
    const { region } = host;
    const here = contractPremise(`${name} is a host of ${region.domain}`);
    const sibling = acceptedAt(caller, name) ?? acceptedInRegion(caller, region.domain);
    const stated = caller.region[0];
    // A success at this very host weighs more than what somebody states.
    if (stated !== undefined && (sibling === null || stated.grade !== 'stated')) {
      const actual = findRegion(stated.value);
      if (actual === null)
        return say(
          'unknown-region-stated',
          { stated: stated.value, meant: regionsMeant(stated.value).map(({ domain }) => domain) },
          { missing: ['token-region'] },
        );
      // Without a token there is none that could be of a region.
      const isOf = subject.kind === 'token' ? 'the region is said to be' : 'the token is of';
      const premises = [here, factPremise(stated, (value) => `${isOf} ${value}`)];
      if (actual.domain === region.domain) return say('same-region', { domain: region.domain }, { premises });
      return say(
        subject.kind === 'token' ? 'two-regions' : 'other-region',
        { host: name, domain: actual.domain, actual: region.domain },
        // The expected answer to a token of another region is a 401; another one has another reason too.
        {
          premises,
          nominates: [
            refusal.status === 403 ? explains('wrong-region', 'possible') : explains('wrong-region'),
          ],
        },
      );
    }
    if (sibling !== null) {
      return say(
        'accepted-here',
        { host: sibling.host },
        { premises: [premise('sibling', sibling.source, `succeeded at ${sibling.host}`)] },
      );
    }
    const elsewhere = refusal.status === 401 ? acceptedElsewhere(caller, region.domain) : null;
    if (elsewhere !== null)
      return say(
        'other-region',
        { host: name, domain: findRegion(elsewhere.host)?.domain ?? '', actual: region.domain },
        {
          premises: [here, premise('sibling', elsewhere.source, `succeeded at ${elsewhere.host}`)],
          nominates: [explains('wrong-region')],
        },
      );
    if (refusal.recognition !== 'uncatalogued' && refusal.status === 403 && subject.kind === 'api') {
      return say('server-knows', { domain: region.domain }, { premises: [refusalPremise(subject)] });
    }
    if (isOfClient(subject)) {
      return say(
        'client-not-found',
        { host: name },
        { missing: ['token-region'], nominates: [explains('wrong-region')] },
      );
    }
    const nominates = refusal.status === 401 && refusal.kind !== 'network' ? [explains('wrong-region')] : [];
    return say('token-region-unknown', { domain: region.domain }, { missing: ['token-region'], nominates });

    function judgeUnlisted(unlisted: string) {
      const around = regionAround(unlisted);
      if (around !== null && !usedAsApi(unlisted, path)) {
        return say('unlisted-host', { host: unlisted, domain: around.domain }, { missing: ['token-region'] });
      }
      const premises = [contractPremise(PUBLISHED_REGIONS)];
      const meant = regionsMeant(unlisted).map(({ domain }) => domain);
      return say('no-region', { host: unlisted, meant }, { premises, nominates: [explains('wrong-region')] });
    }
  },
});
