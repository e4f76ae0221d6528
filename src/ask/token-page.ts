/** Who and what a token is, for people at a terminal. */
import { labelled } from '../page/labelled.js';
import type { Page } from '../page/paint.js';
import type { DivisionGrants, TokenReport } from './token-report.js';

const named = (organization: TokenReport['organization']): string =>
  organization === null
    ? 'not told'
    : [organization.name, organization.id].filter((part) => part !== undefined).join(', ');

/** @param state whether the token is accepted, in words */
export function tokenLines(report: TokenReport, state: string, page: Page): string[] {
  return [
    page.paint.heading('TOKEN'),
    ...labelled('state', report.idleAt === null ? state : `${state}; goes idle at ${report.idleAt}`, page),
    ...labelled('organization', named(report.organization), page),
    ...labelled('home', named(report.homeOrganization), page),
    ...labelled('grant type', report.grantType ?? 'not told', page),
    ...labelled(
      'client',
      [report.clientName, report.clientId, report.clientState].filter((part) => part !== null).join(', ') ||
        'not told',
      page,
    ),
    ...labelled(
      'user',
      [report.userName, report.userId].filter((part) => part !== null).join(', ') ||
        (report.grantType === 'client_credentials' ? 'none: client credentials' : 'not told'),
      page,
    ),
    ...labelled('scopes', report.scopes === null ? 'not told' : report.scopes.join(', ') || 'none', page),
    ...labelled('roles', report.roles?.join(', ') ?? 'not told', page),
    ...grantLines(report, page),
  ];
}

const SHOWN = 40;

function grantLines({ grants, grantsComplete }: TokenReport, page: Page): string[] {
  if (grants === null) return labelled('grants', 'not told', page);
  const shown = page.verbose ? Number.POSITIVE_INFINITY : SHOWN;
  const text = ({ division, divisionName, permissions, conditional }: DivisionGrants) => {
    const all = [...permissions, ...conditional.map((name) => `${name} (conditional)`)];
    const more = all.length > shown ? `, and ${all.length - shown} more: --verbose` : '';
    return `${division === '*' ? 'all divisions' : division === null ? 'divisions not told' : `division ${divisionName === null ? division : `${divisionName} (${division})`}`}: ${all.slice(0, shown).join(', ')}${more}`;
  };
  if (grants.length === 0) return labelled('grants', grantsComplete ? 'none' : 'not told', page);
  const incomplete = grantsComplete
    ? []
    : labelled('', 'not all roles could be read, so this is not the whole', page);
  return [
    ...grants.flatMap((entry, index) => labelled(index === 0 ? 'grants' : '', text(entry), page)),
    ...incomplete,
  ];
}
