/** What public material does not tell of the real platform. A world chooses; these are the usual choices. */
export interface Choices {
  /** How a missing permission is refused. `older-form`: code `forbidden`; `generic`: names nothing. */
  permissionRefusal: 'named' | 'older-form' | 'generic';
  /** How a missing division is refused. Live texts often have an empty list of permissions. */
  divisionRefusal: 'empty-list' | 'names' | 'fourth-segment' | 'one-permission';
  /** An object of another organization. */
  otherOrganization: 'not-found' | 'not-authorized';
  unknownPath: 'not-found' | 'not-authorized';
  wrongMethod: 'method-not-allowed' | 'not-authorized';
  previewOff: 'feature.forbidden' | 'not.implemented';
  /** Does a token of a client that was disabled since still get an answer of tokens/me? */
  disabledClient: 'rejected' | 'tokens-me-answers';
  /** Are the policies of a role in the answer of authorization/subjects/me? */
  rolePolicies: 'always' | 'on-request' | 'never';
  subjectsMeForClients: 'answered' | 'refused';
  /** Does authorization/permissions leave out what the products do not hold? */
  permissionCatalogue: 'offered' | 'everything';
  /** A longer page is shortened to this. */
  maximumPageSize: number;
}

export const USUAL_CHOICES: Choices = {
  permissionRefusal: 'named',
  divisionRefusal: 'empty-list',
  otherOrganization: 'not-found',
  unknownPath: 'not-found',
  wrongMethod: 'method-not-allowed',
  previewOff: 'feature.forbidden',
  disabledClient: 'rejected',
  rolePolicies: 'on-request',
  subjectsMeForClients: 'answered',
  permissionCatalogue: 'offered',
  maximumPageSize: 500,
};
