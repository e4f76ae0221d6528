/** The host belongs to another system. */
import { productOfHost } from '../../contract/index.js';
import { type Cause, SILENT } from './define.js';
import { answeredAtUnlistedHost, meantWords, otherSystem } from './hosts.js';

export const notGenesysCloud: Cause = {
  id: 'not-genesys-cloud',
  layer: 'host',
  title: 'The host belongs to another system',
  docs: {
    summary:
      'The address that was called is not one of Genesys Cloud. Whoever refused, it was not the platform, and its roles and scopes play no part.',
    decides: 'The host of the call: api.<domain> and login.<domain> of the published regions.',
  },
  who: 'developer',
  // A gateway answers in the platform's words, so these leave it possible.
  fits: {
    ...SILENT,
    ...answeredAtUnlistedHost,
    oauth: 'fits',
    foreign: (subject) => (otherSystem(subject) === null ? 'fits' : 'names'),
    preflight: 'fits',
    credentials: 'fits',
  },
  summary: ({ subject }) => {
    const other = otherSystem(subject);
    if (other !== null)
      return `The words are those of ${other.name}, which does not let the caller perform ${other.mark}; roles, scopes and permissions of Genesys Cloud play no part in it.`;
    const { hostName, otherProduct } = subject;
    if (hostName === null && otherProduct !== null)
      return `The input names ${otherProduct}, which is another product than Genesys Cloud and has an API, tokens and rights of its own.`;
    const product = hostName === null ? null : productOfHost(hostName);
    const is = product === null ? '' : ` but of ${product}`;
    return `${hostName ?? 'The host'} is not a host of Genesys Cloud${is}, so its roles, scopes and permissions play no part in this refusal.`;
  },
  notKnown: ({ subject, likelihood }) => {
    if (likelihood !== 'possible') return [];
    if (subject.hostName === null && subject.otherProduct !== null)
      return ['which of the two products was called'];
    return subject.kind === 'foreign'
      ? ['whether a signature was cut off the address']
      : ['whether the host is a gateway in front of the platform'];
  },
  fixes: ({ subject }) => [
    {
      who: 'developer',
      action: 'look up the documentation of the system that this host belongs to, and its own credentials',
    },
    {
      who: 'developer',
      action: `if Genesys Cloud was meant: call https://api.<domain>/api/v2/… with the domain of your region${meantWords(subject)}`,
    },
  ],
  noUse: () => ['roles, permissions or scopes in Genesys Cloud'],
};
