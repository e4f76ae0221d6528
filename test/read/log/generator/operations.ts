/** Operations that the logs tell of, by the class of the SDKs that has them; method, path and permissions are the contract's. */
import { allOperations, type Operation } from '../../../../src/index.js';

const IDS: Readonly<Record<string, readonly string[]>> = {
  UsersApi: [
    'getUsers',
    'getUser',
    'getUsersMe',
    'postUsers',
    'patchUser',
    'deleteUser',
    'getUserQueues',
    'getUserRoutingskills',
  ],
  RoutingApi: [
    'getRoutingQueues',
    'getRoutingQueue',
    'postRoutingQueues',
    'putRoutingQueue',
    'deleteRoutingQueue',
    'getRoutingQueueMembers',
    'postRoutingQueueMembers',
    'getRoutingSkills',
    'getRoutingWrapupcodes',
    'getRoutingEmailDomains',
  ],
  AnalyticsApi: [
    'postAnalyticsConversationsDetailsQuery',
    'postAnalyticsUsersDetailsQuery',
    'postAnalyticsQueuesObservationsQuery',
  ],
  ConversationsApi: ['getConversation', 'getConversationsCalls', 'postConversationsCalls'],
  RecordingApi: ['getConversationRecordings', 'getRecordingBatchrequest', 'postRecordingBatchrequests'],
  AuthorizationApi: ['getAuthorizationDivisions', 'getAuthorizationRoles', 'getAuthorizationSubjectsMe'],
  OAuthApi: ['getOauthClients'],
  OutboundApi: [
    'getOutboundCampaigns',
    'putOutboundCampaign',
    'getOutboundContactlists',
    'postOutboundContactlistContacts',
  ],
  ArchitectApi: ['getFlows', 'getArchitectPrompts'],
  GroupsApi: ['getGroups'],
  LocationsApi: ['getLocations'],
  QualityApi: ['getQualityForms'],
  TelephonyProvidersEdgeApi: ['getTelephonyProvidersEdges'],
  IntegrationsApi: ['getIntegrations', 'getIntegrationsActions'],
  OrganizationApi: ['getOrganizationsMe'],
  PresenceApi: ['getPresencedefinitions'],
  WorkforceManagementApi: ['getWorkforcemanagementBusinessunits'],
  KnowledgeApi: ['getKnowledgeKnowledgebases'],
  TokensApi: ['getTokensMe'],
  ScriptsApi: ['getScriptsPublished'],
  ExternalContactsApi: ['getExternalcontactsContacts'],
  NotificationsApi: ['getNotificationsChannels', 'postNotificationsChannels'],
  GamificationApi: ['getGamificationProfiles'],
  SpeechTextAnalyticsApi: ['getSpeechandtextanalyticsTopics'],
};

export interface Callable {
  readonly operation: Operation;
  /** The class of the SDKs: `RoutingApi`. */
  readonly api: string;
}

const BY_ID = new Map(allOperations().map((operation) => [operation.id, operation]));

export const CALLABLES: readonly Callable[] = Object.entries(IDS).flatMap(([api, ids]) =>
  ids.map((id) => {
    const operation = BY_ID.get(id);
    if (operation === undefined) throw new Error(`${id} is not in the contract`);
    return { operation, api };
  }),
);

/** `getRoutingQueues` as Python writes it: `get_routing_queues`. */
export const snake = (id: string): string => id.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** `getRoutingQueues` as .NET and Go write it: `GetRoutingQueues`. */
export const pascal = (id: string): string => `${id.charAt(0).toUpperCase()}${id.slice(1)}`;
