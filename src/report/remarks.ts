/** Remarks beside the causes: what public advice the contract bears out, and what it does not. */
import { isScope, reportedClaim } from '../contract/index.js';
import { isSilent, type Subject } from '../judge/subject.js';

export function remarksOn(subject: Subject): readonly string[] {
  const { caller, exchange, refusal } = subject;
  const remarks: string[] = [];
  const several = caller.multiOrg[0]?.value === true || caller.targetOrganization.length > 0;
  if (several) {
    remarks.push(
      "Of the public advice for several organizations the contract bears out: a token acts in one organization, region and roles must be that organization's. It does not bear out a header that names the organization.",
    );
  }
  const stated = caller.scopes.find(({ grade }) => grade === 'stated')?.value ?? [];
  const claimed = stated.filter((scope) => !isScope(scope) && reportedClaim('scope', scope) !== null);
  if (claimed.length > 0)
    remarks.push(
      `Only public threads name ${claimed.join(', ')} (reported); no scope of the contract is called so.`,
    );
  if (isSilent(subject) && refusal.status === 403) {
    remarks.push(
      'A role that was just changed takes up to five minutes to take effect; a refusal within that time may heal by itself.',
    );
  }
  if (exchange.target.scheme === 'http')
    remarks.push('The call goes to http://; what the platform does with it is not known. Use https://.');
  return remarks;
}
