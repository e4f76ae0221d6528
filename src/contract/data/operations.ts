// Generated from facts/ by npm run contract. Do not edit.
export const OPERATIONS: string = `
=agentic
virtualagents	GAgenticVirtualagents,0,0,	PAgenticVirtualagents,1,0,
virtualagents/{virtualAgentId}	GAgenticVirtualagent,0,0,	AAgenticVirtualagent,2,0,
virtualagents/{virtualAgentId}/jobs	DAgenticVirtualagentJobs,3,0,
virtualagents/{virtualAgentId}/jobs/{jobId}	GAgenticVirtualagentJob,4,0,
virtualagents/{virtualAgentId}/versions/{versionId}/jobs	PAgenticVirtualagentVersionJobs,5,0,
=alerting
alerts/all	DAlertingAlertsAll,6,1,	AAlertingAlertsAll,6,1,
alerts/bulk	AAlertingAlertsBulk,6,1,
alerts/query	PAlertingAlertsQuery,7,2,
alerts/{alertId}	DAlertingAlert,8,1,	GAlertingAlert,7,2,	AAlertingAlert,6,1,	UAlertingAlert,6,1,
rules	PAlertingRules,9,1,
rules/bulk	AAlertingRulesBulk,a,1,
rules/bulk/remove	PAlertingRulesBulkRemove,b,1,
rules/query	PAlertingRulesQuery,c,2,
rules/{ruleId}	DAlertingRule,b,1,	GAlertingRule,c,2,	UAlertingRule,a,1,
=analytics
actions/aggregates/jobs	PAnalyticsActionsAggregatesJobs,d,3,
actions/aggregates/jobs/{jobId}	DAnalyticsActionsAggregatesJob,d,4,	GAnalyticsActionsAggregatesJob,d,3,
actions/aggregates/jobs/{jobId}/results	GAnalyticsActionsAggregatesJobResults,d,3,
actions/aggregates/query	PAnalyticsActionsAggregatesQuery,d,3,
agentcopilots/aggregates/jobs	PAnalyticsAgentcopilotsAggregatesJobs,e,3,d
agentcopilots/aggregates/jobs/{jobId}	DAnalyticsAgentcopilotsAggregatesJob,e,4,d	GAnalyticsAgentcopilotsAggregatesJob,e,3,d
agentcopilots/aggregates/jobs/{jobId}/results	GAnalyticsAgentcopilotsAggregatesJobResults,e,3,d
agentcopilots/aggregates/query	PAnalyticsAgentcopilotsAggregatesQuery,e,3,
agents/status/counts	PAnalyticsAgentsStatusCounts,f,3,
agents/status/query	PAnalyticsAgentsStatusQuery,f,3,
agents/{userId}/status	GAnalyticsAgentStatus,f,3,
agentutilizations/aggregates/jobs	PAnalyticsAgentutilizationsAggregatesJobs,g,3,pd
agentutilizations/aggregates/jobs/{jobId}	DAnalyticsAgentutilizationsAggregatesJob,g,4,pd	GAnalyticsAgentutilizationsAggregatesJob,g,3,pd
agentutilizations/aggregates/jobs/{jobId}/results	GAnalyticsAgentutilizationsAggregatesJobResults,g,3,pd
agentutilizations/aggregates/query	PAnalyticsAgentutilizationsAggregatesQuery,g,3,pd
botflows/{botFlowId}/divisions/reportingturns	GAnalyticsBotflowDivisionsReportingturns,h,3,
botflows/{botFlowId}/reportingturns	GAnalyticsBotflowReportingturns,i,3,x
botflows/{botFlowId}/sessions	GAnalyticsBotflowSessions,j,3,
bots/aggregates/jobs	PAnalyticsBotsAggregatesJobs,k,3,
bots/aggregates/jobs/{jobId}	DAnalyticsBotsAggregatesJob,k,4,	GAnalyticsBotsAggregatesJob,k,3,
bots/aggregates/jobs/{jobId}/results	GAnalyticsBotsAggregatesJobResults,k,3,
bots/aggregates/query	PAnalyticsBotsAggregatesQuery,k,3,
casemanagement/aggregates/jobs	PAnalyticsCasemanagementAggregatesJobs,l,3,
casemanagement/aggregates/jobs/{jobId}	DAnalyticsCasemanagementAggregatesJob,l,4,	GAnalyticsCasemanagementAggregatesJob,l,3,
casemanagement/aggregates/jobs/{jobId}/results	GAnalyticsCasemanagementAggregatesJobResults,l,3,
casemanagement/aggregates/query	PAnalyticsCasemanagementAggregatesQuery,l,3,
conversations/activity/query	PAnalyticsConversationsActivityQuery,m,3,
conversations/aggregates/jobs	PAnalyticsConversationsAggregatesJobs,n,3,
conversations/aggregates/jobs/{jobId}	DAnalyticsConversationsAggregatesJob,n,4,	GAnalyticsConversationsAggregatesJob,n,3,
conversations/aggregates/jobs/{jobId}/results	GAnalyticsConversationsAggregatesJobResults,n,3,
conversations/aggregates/query	PAnalyticsConversationsAggregatesQuery,n,3,
conversations/details	GAnalyticsConversationsDetails,o,3,
conversations/details/jobs	PAnalyticsConversationsDetailsJobs,o,3,
conversations/details/jobs/availability	GAnalyticsConversationsDetailsJobsAvailability,p,3,
conversations/details/jobs/{jobId}	DAnalyticsConversationsDetailsJob,o,3,	GAnalyticsConversationsDetailsJob,o,3,
conversations/details/jobs/{jobId}/results	GAnalyticsConversationsDetailsJobResults,o,3,
conversations/details/query	PAnalyticsConversationsDetailsQuery,o,3,
conversations/{conversationId}/details	GAnalyticsConversationDetails,o,3,
conversations/{conversationId}/details/properties	PAnalyticsConversationDetailsProperties,q,4,
copilots/aggregates/jobs	PAnalyticsCopilotsAggregatesJobs,r,3,pd
copilots/aggregates/jobs/{jobId}	DAnalyticsCopilotsAggregatesJob,r,4,pd	GAnalyticsCopilotsAggregatesJob,r,3,pd
copilots/aggregates/jobs/{jobId}/results	GAnalyticsCopilotsAggregatesJobResults,r,3,pd
copilots/aggregates/query	PAnalyticsCopilotsAggregatesQuery,r,3,pd
dataextraction/downloads/bulk	PAnalyticsDataextractionDownloadsBulk,s,0,p
dataextraction/downloads/metadata	GAnalyticsDataextractionDownloadsMetadata,s,3,pd
dataextraction/downloads/{downloadId}	GAnalyticsDataextractionDownload,s,3,pd
dataretention/settings	GAnalyticsDataretentionSettings,t,3,	UAnalyticsDataretentionSettings,u,4,
evaluations/aggregates/jobs	PAnalyticsEvaluationsAggregatesJobs,v,3,
evaluations/aggregates/jobs/{jobId}	DAnalyticsEvaluationsAggregatesJob,v,4,	GAnalyticsEvaluationsAggregatesJob,v,3,
evaluations/aggregates/jobs/{jobId}/results	GAnalyticsEvaluationsAggregatesJobResults,v,3,
evaluations/aggregates/query	PAnalyticsEvaluationsAggregatesQuery,v,3,
flowexecutions/aggregates/jobs	PAnalyticsFlowexecutionsAggregatesJobs,w,3,
flowexecutions/aggregates/jobs/{jobId}	DAnalyticsFlowexecutionsAggregatesJob,w,4,	GAnalyticsFlowexecutionsAggregatesJob,w,3,
flowexecutions/aggregates/jobs/{jobId}/results	GAnalyticsFlowexecutionsAggregatesJobResults,w,3,
flowexecutions/aggregates/query	PAnalyticsFlowexecutionsAggregatesQuery,w,3,
flows/activity/query	PAnalyticsFlowsActivityQuery,x,3,
flows/aggregates/jobs	PAnalyticsFlowsAggregatesJobs,y,3,
flows/aggregates/jobs/{jobId}	DAnalyticsFlowsAggregatesJob,y,4,	GAnalyticsFlowsAggregatesJob,y,3,
flows/aggregates/jobs/{jobId}/results	GAnalyticsFlowsAggregatesJobResults,y,3,
flows/aggregates/query	PAnalyticsFlowsAggregatesQuery,y,3,
flows/observations/query	PAnalyticsFlowsObservationsQuery,x,3,
journeys/aggregates/jobs	PAnalyticsJourneysAggregatesJobs,z,3,
journeys/aggregates/jobs/{jobId}	DAnalyticsJourneysAggregatesJob,z,4,	GAnalyticsJourneysAggregatesJob,z,3,
journeys/aggregates/jobs/{jobId}/results	GAnalyticsJourneysAggregatesJobResults,z,3,
journeys/aggregates/query	PAnalyticsJourneysAggregatesQuery,z,3,
knowledge/aggregates/jobs	PAnalyticsKnowledgeAggregatesJobs,10,3,
knowledge/aggregates/jobs/{jobId}	DAnalyticsKnowledgeAggregatesJob,10,4,	GAnalyticsKnowledgeAggregatesJob,10,3,
knowledge/aggregates/jobs/{jobId}/results	GAnalyticsKnowledgeAggregatesJobResults,10,3,
knowledge/aggregates/query	PAnalyticsKnowledgeAggregatesQuery,10,3,
queues/observations/query	PAnalyticsQueuesObservationsQuery,m,3,
ratelimits/aggregates/query	PAnalyticsRatelimitsAggregatesQuery,11,3,
reporting/dashboards/users	GAnalyticsReportingDashboardsUsers,12,3,
reporting/dashboards/users/bulk/remove	PAnalyticsReportingDashboardsUsersBulkRemove,13,4,
reporting/dashboards/users/{userId}	GAnalyticsReportingDashboardsUser,12,3,
reporting/exports	GAnalyticsReportingExports,14,3,	PAnalyticsReportingExports,15,4,
reporting/exports/metadata	GAnalyticsReportingExportsMetadata,14,3,
reporting/settings	GAnalyticsReportingSettings,16,3,	AAnalyticsReportingSettings,17,4,
reporting/settings/dashboards/bulk/remove	PAnalyticsReportingSettingsDashboardsBulkRemove,18,4,
reporting/settings/dashboards/query	GAnalyticsReportingSettingsDashboardsQuery,12,3,	PAnalyticsReportingSettingsDashboardsQuery,12,3,
reporting/settings/users/{userId}/dashboards	GAnalyticsReportingSettingsUserDashboards,19,3,
resolutions/aggregates/jobs	PAnalyticsResolutionsAggregatesJobs,1a,3,
resolutions/aggregates/jobs/{jobId}	DAnalyticsResolutionsAggregatesJob,1a,4,	GAnalyticsResolutionsAggregatesJob,1a,3,
resolutions/aggregates/jobs/{jobId}/results	GAnalyticsResolutionsAggregatesJobResults,1a,3,
resolutions/aggregates/query	PAnalyticsResolutionsAggregatesQuery,1a,3,
routing/activity/query	PAnalyticsRoutingActivityQuery,m,3,
summaries/aggregates/jobs	PAnalyticsSummariesAggregatesJobs,1b,3,
summaries/aggregates/jobs/{jobId}	DAnalyticsSummariesAggregatesJob,1b,4,	GAnalyticsSummariesAggregatesJob,1b,3,
summaries/aggregates/jobs/{jobId}/results	GAnalyticsSummariesAggregatesJobResults,1b,3,
summaries/aggregates/query	PAnalyticsSummariesAggregatesQuery,1b,3,
surveys/aggregates/jobs	PAnalyticsSurveysAggregatesJobs,1c,3,
surveys/aggregates/jobs/{jobId}	DAnalyticsSurveysAggregatesJob,1c,4,	GAnalyticsSurveysAggregatesJob,1c,3,
surveys/aggregates/jobs/{jobId}/results	GAnalyticsSurveysAggregatesJobResults,1c,3,
surveys/aggregates/query	PAnalyticsSurveysAggregatesQuery,1c,3,
taskmanagement/aggregates/jobs	PAnalyticsTaskmanagementAggregatesJobs,1d,3,
taskmanagement/aggregates/jobs/{jobId}	DAnalyticsTaskmanagementAggregatesJob,1d,4,	GAnalyticsTaskmanagementAggregatesJob,1d,3,
taskmanagement/aggregates/jobs/{jobId}/results	GAnalyticsTaskmanagementAggregatesJobResults,1d,3,
taskmanagement/aggregates/query	PAnalyticsTaskmanagementAggregatesQuery,1d,3,
taskmanagement/metrics/query	PAnalyticsTaskmanagementMetricsQuery,1e,3,
teams/activity/query	PAnalyticsTeamsActivityQuery,1f,3,
transcripts/aggregates/jobs	PAnalyticsTranscriptsAggregatesJobs,1g,3,
transcripts/aggregates/jobs/{jobId}	DAnalyticsTranscriptsAggregatesJob,1g,4,	GAnalyticsTranscriptsAggregatesJob,1g,3,
transcripts/aggregates/jobs/{jobId}/results	GAnalyticsTranscriptsAggregatesJobResults,1g,3,
transcripts/aggregates/query	PAnalyticsTranscriptsAggregatesQuery,1g,3,
users/activity/query	PAnalyticsUsersActivityQuery,1h,3,
users/aggregates/jobs	PAnalyticsUsersAggregatesJobs,1i,3,
users/aggregates/jobs/{jobId}	DAnalyticsUsersAggregatesJob,1i,4,	GAnalyticsUsersAggregatesJob,1i,3,
users/aggregates/jobs/{jobId}/results	GAnalyticsUsersAggregatesJobResults,1i,3,
users/aggregates/query	PAnalyticsUsersAggregatesQuery,1i,3,
users/details/jobs	PAnalyticsUsersDetailsJobs,1j,3,
users/details/jobs/availability	GAnalyticsUsersDetailsJobsAvailability,1j,3,
users/details/jobs/{jobId}	DAnalyticsUsersDetailsJob,1j,3,	GAnalyticsUsersDetailsJob,1j,3,
users/details/jobs/{jobId}/results	GAnalyticsUsersDetailsJobResults,1j,3,
users/details/query	PAnalyticsUsersDetailsQuery,1j,3,
users/observations/query	PAnalyticsUsersObservationsQuery,1h,3,
=architect
dependencytracking	GArchitectDependencytracking,1k,5,
dependencytracking/build	GArchitectDependencytrackingBuild,1k,5,	PArchitectDependencytrackingBuild,1l,6,
dependencytracking/consumedresources	GArchitectDependencytrackingConsumedresources,1k,5,
dependencytracking/consumingresources	GArchitectDependencytrackingConsumingresources,1k,5,
dependencytracking/deletedresourceconsumers	GArchitectDependencytrackingDeletedresourceconsumers,1k,5,
dependencytracking/object	GArchitectDependencytrackingObject,1k,5,
dependencytracking/types	GArchitectDependencytrackingTypes,1k,5,
dependencytracking/types/{typeId}	GArchitectDependencytrackingType,1k,5,
dependencytracking/updatedresourceconsumers	GArchitectDependencytrackingUpdatedresourceconsumers,1k,5,
emergencygroups	GArchitectEmergencygroups,1m,5,	PArchitectEmergencygroups,1n,6,
emergencygroups/divisionviews	GArchitectEmergencygroupsDivisionviews,1o,5,
emergencygroups/{emergencyGroupId}	DArchitectEmergencygroup,1p,6,	GArchitectEmergencygroup,1m,5,	UArchitectEmergencygroup,1q,6,
grammars	GArchitectGrammars,1r,5,	PArchitectGrammars,1s,6,
grammars/{grammarId}	DArchitectGrammar,1t,6,	GArchitectGrammar,1r,5,	AArchitectGrammar,1u,6,
grammars/{grammarId}/languages	PArchitectGrammarLanguages,1u,6,
grammars/{grammarId}/languages/{languageCode}	DArchitectGrammarLanguage,1u,6,	GArchitectGrammarLanguage,1r,5,	AArchitectGrammarLanguage,1u,6,
grammars/{grammarId}/languages/{languageCode}/files/dtmf	DArchitectGrammarLanguageFilesDtmf,1u,6,	PArchitectGrammarLanguageFilesDtmf,1u,6,
grammars/{grammarId}/languages/{languageCode}/files/voice	DArchitectGrammarLanguageFilesVoice,1u,6,	PArchitectGrammarLanguageFilesVoice,1u,6,
ivrs	GArchitectIvrs,1v,5,	PArchitectIvrs,1w,6,
ivrs/divisionviews	GArchitectIvrsDivisionviews,1x,5,
ivrs/{ivrId}	DArchitectIvr,1y,6,	GArchitectIvr,1v,5,	UArchitectIvr,1z,6,
ivrs/{ivrId}/identityresolution	GArchitectIvrIdentityresolution,20,5,	UArchitectIvrIdentityresolution,21,6,
prompts	DArchitectPrompts,22,6,	GArchitectPrompts,23,5,	PArchitectPrompts,24,6,
prompts/{promptId}	DArchitectPrompt,22,6,	GArchitectPrompt,23,5,	UArchitectPrompt,25,6,
prompts/{promptId}/history	PArchitectPromptHistory,23,6,
prompts/{promptId}/history/{historyId}	GArchitectPromptHistoryHistoryId,23,5,
prompts/{promptId}/resources	GArchitectPromptResources,23,5,	PArchitectPromptResources,25,6,
prompts/{promptId}/resources/{languageCode}	DArchitectPromptResource,25,6,	GArchitectPromptResource,23,5,	UArchitectPromptResource,25,6,
prompts/{promptId}/resources/{languageCode}/audio	DArchitectPromptResourceAudio,25,6,
prompts/{promptId}/resources/{languageCode}/uploads	PArchitectPromptResourceUploads,25,0,p
schedulegroups	GArchitectSchedulegroups,26,5,	PArchitectSchedulegroups,27,6,
schedulegroups/divisionviews	GArchitectSchedulegroupsDivisionviews,28,5,
schedulegroups/{scheduleGroupId}	DArchitectSchedulegroup,29,6,	GArchitectSchedulegroup,26,5,	UArchitectSchedulegroup,2a,6,
schedules	GArchitectSchedules,2b,5,	PArchitectSchedules,2c,6,
schedules/divisionviews	GArchitectSchedulesDivisionviews,2d,5,
schedules/{scheduleId}	DArchitectSchedule,2e,6,	GArchitectSchedule,2b,5,	UArchitectSchedule,2f,6,
systemprompts	GArchitectSystemprompts,2g,5,
systemprompts/{promptId}	GArchitectSystemprompt,2g,5,
systemprompts/{promptId}/history	PArchitectSystempromptHistory,2g,6,
systemprompts/{promptId}/history/{historyId}	GArchitectSystempromptHistoryHistoryId,2g,5,
systemprompts/{promptId}/resources	GArchitectSystempromptResources,2g,5,	PArchitectSystempromptResources,2h,6,
systemprompts/{promptId}/resources/{languageCode}	DArchitectSystempromptResource,2h,6,	GArchitectSystempromptResource,2g,5,	UArchitectSystempromptResource,2h,6,
systemprompts/{promptId}/resources/{languageCode}/uploads	PArchitectSystempromptResourceUploads,2h,0,p
=assistants
	GAssistants,2i,7,	PAssistants,2j,8,
agentchecklists	GAssistantsAgentchecklists,2k,7,	PAssistantsAgentchecklists,2l,8,
agentchecklists/languages	GAssistantsAgentchecklistsLanguages,2k,7,
agentchecklists/{agentChecklistId}	DAssistantsAgentchecklist,2m,8,	GAssistantsAgentchecklist,2k,7,	UAssistantsAgentchecklist,2n,8,
copilot/featuresupport	GAssistantsCopilotFeaturesupport,2o,7,
queues	GAssistantsQueues,2p,7,
{assistantId}	DAssistant,2q,8,	GAssistant,2i,7,	AAssistant,2r,8,
{assistantId}/copilot	GAssistantCopilot,2o,7,	UAssistantCopilot,2s,8,
{assistantId}/queues	DAssistantQueues,2t,8,	GAssistantQueues,2p,7,	AAssistantQueues,2u,8,
{assistantId}/queues/{queueId}	DAssistantQueue,2t,8,	GAssistantQueue,2p,7,	UAssistantQueue,2u,8,
{assistantId}/queues/{queueId}/users/bulk/add	PAssistantQueueUsersBulkAdd,2v,8,
{assistantId}/queues/{queueId}/users/bulk/remove	PAssistantQueueUsersBulkRemove,2w,8,
{assistantId}/queues/{queueId}/users/jobs	PAssistantQueueUsersJobs,2x,8,
{assistantId}/queues/{queueId}/users/jobs/{jobId}	GAssistantQueueUsersJob,2y,7,
{assistantId}/queues/{queueId}/users/query	PAssistantQueueUsersQuery,2z,7,
{assistantId}/variations	GAssistantVariations,2o,7,	PAssistantVariations,2s,8,
{assistantId}/variations/{variationId}	DAssistantVariation,2s,8,	GAssistantVariation,2o,7,	UAssistantVariation,2s,8,
=audits
query	PAuditsQuery,30,9,
query/realtime	PAuditsQueryRealtime,30,9,
query/realtime/related	PAuditsQueryRealtimeRelated,30,9,
query/realtime/servicemapping	GAuditsQueryRealtimeServicemapping,30,9,
query/servicemapping	GAuditsQueryServicemapping,30,9,
query/{transactionId}	GAuditsQueryTransactionId,30,9,
query/{transactionId}/results	GAuditsQueryTransactionIdResults,30,9,
=authorization
divisions	GAuthorizationDivisions,16,a,	PAuthorizationDivisions,31,b,
divisions/deleted	GAuthorizationDivisionsDeleted,32,a,
divisions/home	GAuthorizationDivisionsHome,16,a,
divisions/limit	GAuthorizationDivisionsLimit,16,a,
divisions/query	GAuthorizationDivisionsQuery,16,a,
divisions/{divisionId}	DAuthorizationDivision,33,b,	GAuthorizationDivision,16,a,	UAuthorizationDivision,34,b,
divisions/{divisionId}/grants	GAuthorizationDivisionGrants,35,a,
divisions/{divisionId}/objects/{objectType}	PAuthorizationDivisionObject,16,b,
divisions/{divisionId}/restore	PAuthorizationDivisionRestore,36,b,
divisionspermitted/me	GAuthorizationDivisionspermittedMe,16,a,x
divisionspermitted/paged/me	GAuthorizationDivisionspermittedPagedMe,16,a,
divisionspermitted/paged/{subjectId}	GAuthorizationDivisionspermittedPagedSubjectId,16,a,x
permissions	GAuthorizationPermissions,16,a,
policies	GAuthorizationPolicies,37,a,
policies/subject/{subjectId}	GAuthorizationPoliciesSubjectSubjectId,37,a,
policies/targets	GAuthorizationPoliciesTargets,37,a,
policies/targets/{targetName}	GAuthorizationPoliciesTarget,37,a,	PAuthorizationPoliciesTarget,38,b,	UAuthorizationPoliciesTarget,39,b,
policies/targets/{targetName}/subject/{subjectId}	DAuthorizationPoliciesTargetSubjectSubjectId,3a,b,	GAuthorizationPoliciesTargetSubjectSubjectId,37,a,
policies/targets/{targetName}/validate	PAuthorizationPoliciesTargetValidate,38,a,
policies/{policyId}	GAuthorizationPolicy,37,a,	UAuthorizationPolicy,38,b,
policies/{policyId}/attributes	GAuthorizationPolicyAttributes,37,a,
policies/{policyId}/simulate	PAuthorizationPolicySimulate,37,a,
products	GAuthorizationProducts,16,a,
roles	GAuthorizationRoles,3b,a,	PAuthorizationRoles,3c,b,
roles/default	PAuthorizationRolesDefault,3d,b,	UAuthorizationRolesDefault,3d,b,
roles/settings	GAuthorizationRolesSettings,3e,a,	UAuthorizationRolesSettings,3f,b,
roles/{leftRoleId}/comparedefault/{rightRoleId}	GAuthorizationRoleComparedefaultRightRoleId,3b,a,	PAuthorizationRoleComparedefaultRightRoleId,3b,a,
roles/{roleId}	DAuthorizationRole,3g,b,	GAuthorizationRole,3b,a,	AAuthorizationRole,3d,b,	PAuthorizationRole,3h,b,	UAuthorizationRole,3d,b,
roles/{roleId}/subjectgrants	GAuthorizationRoleSubjectgrants,3b,a,
roles/{roleId}/users	GAuthorizationRoleUsers,16,a,
roles/{roleId}/users/add	UAuthorizationRoleUsersAdd,3i,b,
roles/{roleId}/users/remove	UAuthorizationRoleUsersRemove,3j,b,
settings	GAuthorizationSettings,3e,a,	AAuthorizationSettings,3f,b,
subjects/me	GAuthorizationSubjectsMe,16,a,
subjects/rolecounts	GAuthorizationSubjectsRolecounts,35,a,
subjects/{subjectId}	GAuthorizationSubject,35,a,
subjects/{subjectId}/bulkadd	PAuthorizationSubjectBulkadd,3h,b,
subjects/{subjectId}/bulkremove	PAuthorizationSubjectBulkremove,3k,b,
subjects/{subjectId}/bulkreplace	PAuthorizationSubjectBulkreplace,3l,b,
subjects/{subjectId}/divisions/{divisionId}/roles/{roleId}	DAuthorizationSubjectDivisionRole,3k,b,	PAuthorizationSubjectDivisionRole,3h,b,
=backgroundassistant
token	PBackgroundassistantToken,16,0,p
=billing
contracts	GBillingContracts,3m,0,p
contracts/invoices	GBillingContractsInvoices,3m,0,p
contracts/invoices/{invoiceId}/document	GBillingContractsInvoiceDocument,3m,0,p
contracts/invoices/{invoiceId}/lines	GBillingContractsInvoiceLines,3m,0,p
contracts/{contractId}	GBillingContract,3m,0,p
contracts/{contractId}/billingperiods/{billingPeriodId}	GBillingContractBillingperiod,3m,0,p
reports/billableusage	GBillingReportsBillableusage,3n,c,
trusteebillingoverview/{trustorOrgId}	GBillingTrusteebillingoverviewTrustorOrgId,3o,d,
=businessrules
decisiontables	GBusinessrulesDecisiontables,3p,e,	PBusinessrulesDecisiontables,3q,f,
decisiontables/search	GBusinessrulesDecisiontablesSearch,3r,e,
decisiontables/{tableId}	DBusinessrulesDecisiontable,3s,f,	GBusinessrulesDecisiontable,3p,e,	ABusinessrulesDecisiontable,3t,f,
decisiontables/{tableId}/execute	PBusinessrulesDecisiontableExecute,3u,f,
decisiontables/{tableId}/exports	GBusinessrulesDecisiontableExports,3v,e,	PBusinessrulesDecisiontableExports,3w,e,
decisiontables/{tableId}/exports/{exportJobId}	DBusinessrulesDecisiontableExport,3x,f,	GBusinessrulesDecisiontableExport,3v,e,
decisiontables/{tableId}/imports	GBusinessrulesDecisiontableImports,3y,e,	PBusinessrulesDecisiontableImports,3z,e,
decisiontables/{tableId}/imports/{importJobId}	DBusinessrulesDecisiontableImport,40,f,	GBusinessrulesDecisiontableImport,3y,e,	ABusinessrulesDecisiontableImport,41,f,
decisiontables/{tableId}/versions	GBusinessrulesDecisiontableVersions,3p,e,	PBusinessrulesDecisiontableVersions,42,f,
decisiontables/{tableId}/versions/{tableVersion}	DBusinessrulesDecisiontableVersion,3s,f,	GBusinessrulesDecisiontableVersion,3p,e,	ABusinessrulesDecisiontableVersion,43,f,
decisiontables/{tableId}/versions/{tableVersion}/copy	PBusinessrulesDecisiontableVersionCopy,44,f,
decisiontables/{tableId}/versions/{tableVersion}/execute	PBusinessrulesDecisiontableVersionExecute,3u,f,
decisiontables/{tableId}/versions/{tableVersion}/publish	UBusinessrulesDecisiontableVersionPublish,45,f,
decisiontables/{tableId}/versions/{tableVersion}/rows	GBusinessrulesDecisiontableVersionRows,46,e,	PBusinessrulesDecisiontableVersionRows,47,f,
decisiontables/{tableId}/versions/{tableVersion}/rows/bulk/add	PBusinessrulesDecisiontableVersionRowsBulkAdd,47,f,
decisiontables/{tableId}/versions/{tableVersion}/rows/bulk/remove	PBusinessrulesDecisiontableVersionRowsBulkRemove,48,f,
decisiontables/{tableId}/versions/{tableVersion}/rows/bulk/update	PBusinessrulesDecisiontableVersionRowsBulkUpdate,49,f,
decisiontables/{tableId}/versions/{tableVersion}/rows/search	PBusinessrulesDecisiontableVersionRowsSearch,4a,e,
decisiontables/{tableId}/versions/{tableVersion}/rows/{rowId}	DBusinessrulesDecisiontableVersionRow,48,f,	GBusinessrulesDecisiontableVersionRow,46,e,	UBusinessrulesDecisiontableVersionRow,49,f,
decisiontables/{tableId}/versions/{tableVersion}/sync	PBusinessrulesDecisiontableVersionSync,43,f,
schemas	GBusinessrulesSchemas,4b,e,	PBusinessrulesSchemas,4c,f,
schemas/coretypes	GBusinessrulesSchemasCoretypes,4b,e,
schemas/coretypes/{coreTypeName}	GBusinessrulesSchemasCoretype,4b,e,
schemas/{schemaId}	DBusinessrulesSchema,4d,f,	GBusinessrulesSchema,4b,e,	UBusinessrulesSchema,4e,f,
=carrierservices
integrations/emergencylocations/me	GCarrierservicesIntegrationsEmergencylocationsMe,16,g,	PCarrierservicesIntegrationsEmergencylocationsMe,16,g,
=casemanagement
caseplans	GCasemanagementCaseplans,4f,h,	PCasemanagementCaseplans,4g,i,
caseplans/query	PCasemanagementCaseplansQuery,4f,h,
caseplans/{caseplanId}	DCasemanagementCaseplan,4h,i,	GCasemanagementCaseplan,4f,h,	ACasemanagementCaseplan,4i,i,
caseplans/{caseplanId}/dataschemas	PCasemanagementCaseplanDataschemas,4j,i,
caseplans/{caseplanId}/dataschemas/{schemaKeyName}	DCasemanagementCaseplanDataschema,4k,i,	UCasemanagementCaseplanDataschema,4l,i,
caseplans/{caseplanId}/intakesettings	UCasemanagementCaseplanIntakesettings,4m,i,
caseplans/{caseplanId}/publish	PCasemanagementCaseplanPublish,4n,i,
caseplans/{caseplanId}/stageplans/{stageplanId}	ACasemanagementCaseplanStageplan,4o,i,
caseplans/{caseplanId}/stageplans/{stageplanId}/stepplans/{stepplanId}	ACasemanagementCaseplanStageplanStepplan,4p,i,
caseplans/{caseplanId}/versions	PCasemanagementCaseplanVersions,4i,i,
caseplans/{caseplanId}/versions/{versionId}	GCasemanagementCaseplanVersion,4q,h,
caseplans/{caseplanId}/versions/{versionId}/dataschemas	GCasemanagementCaseplanVersionDataschemas,4r,h,
caseplans/{caseplanId}/versions/{versionId}/intakesettings	GCasemanagementCaseplanVersionIntakesettings,4s,h,
caseplans/{caseplanId}/versions/{versionId}/stageplans	GCasemanagementCaseplanVersionStageplans,4t,h,
caseplans/{caseplanId}/versions/{versionId}/stageplans/{stageplanId}	GCasemanagementCaseplanVersionStageplan,4t,h,
caseplans/{caseplanId}/versions/{versionId}/stageplans/{stageplanId}/stepplans	GCasemanagementCaseplanVersionStageplanStepplans,4u,h,
caseplans/{caseplanId}/versions/{versionId}/stageplans/{stageplanId}/stepplans/{stepplanId}	GCasemanagementCaseplanVersionStageplanStepplan,4u,h,
cases	PCasemanagementCases,4v,i,
cases/associations/query	PCasemanagementCasesAssociationsQuery,4w,h,
cases/externalcontacts/{externalContactId}	GCasemanagementCasesExternalcontact,4x,h,
cases/query/jobs	PCasemanagementCasesQueryJobs,4y,0,p
cases/query/jobs/{jobId}	GCasemanagementCasesQueryJob,4z,h,pd
cases/query/jobs/{jobId}/results	GCasemanagementCasesQueryJobResults,50,h,pd
cases/references/{referenceId}	GCasemanagementCasesReference,51,h,
cases/{caseId}	DCasemanagementCase,52,i,	GCasemanagementCase,53,h,
cases/{caseId}/associations	GCasemanagementCaseAssociations,4w,h,	PCasemanagementCaseAssociations,54,i,
cases/{caseId}/associations/{associationId}	GCasemanagementCaseAssociation,4w,h,
cases/{caseId}/comments	GCasemanagementCaseComments,55,h,d	PCasemanagementCaseComments,56,0,
cases/{caseId}/comments/me/{commentId}	DCasemanagementCaseCommentsMeCommentId,57,i,d
cases/{caseId}/comments/{commentId}	GCasemanagementCaseComment,55,h,d
cases/{caseId}/datedue	ACasemanagementCaseDatedue,58,i,
cases/{caseId}/owner	ACasemanagementCaseOwner,59,i,pd
cases/{caseId}/priority	ACasemanagementCasePriority,5a,i,
cases/{caseId}/stages	GCasemanagementCaseStages,5b,h,
cases/{caseId}/stages/{stageId}	GCasemanagementCaseStage,5b,h,
cases/{caseId}/stages/{stageId}/steps	GCasemanagementCaseStageSteps,5c,h,
cases/{caseId}/stages/{stageId}/steps/{stepId}	GCasemanagementCaseStageStep,5c,h,
cases/{caseId}/summary	ACasemanagementCaseSummary,5d,i,
cases/{caseId}/terminate/jobs	PCasemanagementCaseTerminateJobs,5e,h,
cases/{caseId}/terminate/jobs/{jobId}	GCasemanagementCaseTerminateJob,5f,h,
=certificate
details	PCertificateDetails,16,j,
=chats
messages/{messageId}	GChatsMessage,5g,k,
messages/{messageId}/reactions	UChatsMessageReactions,5h,l,
rooms	PChatsRooms,5i,k,
rooms/{roomJid}	GChatsRoom,5j,k,	AChatsRoom,5k,l,
rooms/{roomJid}/messages	GChatsRoomMessages,5j,k,	PChatsRoomMessages,5l,k,
rooms/{roomJid}/messages/pins	PChatsRoomMessagesPins,5k,k,
rooms/{roomJid}/messages/pins/{pinnedMessageId}	DChatsRoomMessagesPin,5k,l,
rooms/{roomJid}/messages/{messageIds}	GChatsRoomMessage,5j,k,
rooms/{roomJid}/messages/{messageId}	DChatsRoomMessage,5m,l,	AChatsRoomMessage,5n,l,
rooms/{roomJid}/participants	GChatsRoomParticipants,5j,k,
rooms/{roomJid}/participants/{participantJid}	GChatsRoomParticipant,16,k,
rooms/{roomJid}/participants/{userId}	DChatsRoomParticipant,5o,l,	PChatsRoomParticipant,5p,l,
settings	GChatsSettings,5q,k,	AChatsSettings,5r,l,	UChatsSettings,5r,l,
threads/{threadId}/messages	GChatsThreadMessages,5j,k,
users/me/settings	DChatsUsersMeSettings,16,l,	GChatsUsersMeSettings,16,k,	AChatsUsersMeSettings,16,l,	PChatsUsersMeSettings,16,l,
users/{userId}	GChatsUser,5s,k,
users/{userId}/messages	GChatsUserMessages,5t,k,	PChatsUserMessages,5u,k,
users/{userId}/messages/pins	PChatsUserMessagesPins,5v,k,
users/{userId}/messages/pins/{pinnedMessageId}	DChatsUserMessagesPin,5v,l,
users/{userId}/messages/{messageIds}	GChatsUserMessage,5t,k,
users/{userId}/messages/{messageId}	DChatsUserMessage,5w,l,	AChatsUserMessage,5t,l,
users/{userId}/settings	GChatsUserSettings,5x,k,	AChatsUserSettings,5y,l,
=coaching
appointments	GCoachingAppointments,5z,m,	PCoachingAppointments,60,n,
appointments/aggregates/query	PCoachingAppointmentsAggregatesQuery,5z,m,
appointments/me	GCoachingAppointmentsMe,16,m,
appointments/{appointmentId}	DCoachingAppointment,61,n,	GCoachingAppointment,5z,m,	ACoachingAppointment,62,n,
appointments/{appointmentId}/annotations	GCoachingAppointmentAnnotations,63,m,	PCoachingAppointmentAnnotations,64,n,
appointments/{appointmentId}/annotations/{annotationId}	DCoachingAppointmentAnnotation,65,n,	GCoachingAppointmentAnnotation,63,m,	ACoachingAppointmentAnnotation,66,n,
appointments/{appointmentId}/conversations	PCoachingAppointmentConversations,67,n,
appointments/{appointmentId}/status	ACoachingAppointmentStatus,68,n,
appointments/{appointmentId}/statuses	GCoachingAppointmentStatuses,69,m,
notifications	GCoachingNotifications,16,m,
notifications/{notificationId}	GCoachingNotification,6a,m,	ACoachingNotification,16,n,
scheduleslots/jobs	PCoachingScheduleslotsJobs,6b,m,
scheduleslots/jobs/{jobId}	GCoachingScheduleslotsJob,6c,m,
scheduleslots/query	PCoachingScheduleslotsQuery,6d,m,
=contentmanagement
documents	GContentmanagementDocuments,16,o,x	PContentmanagementDocuments,16,p,
documents/{documentId}	DContentmanagementDocument,6e,p,	GContentmanagementDocument,6e,o,	PContentmanagementDocument,6e,p,
documents/{documentId}/content	GContentmanagementDocumentContent,6e,o,	PContentmanagementDocumentContent,6e,p,
query	GContentmanagementQuery,16,o,	PContentmanagementQuery,16,o,
securityprofiles	GContentmanagementSecurityprofiles,16,o,
securityprofiles/{securityProfileId}	GContentmanagementSecurityprofile,16,o,
shared/{sharedId}	GContentmanagementSharedSharedId,16,o,
shares	GContentmanagementShares,16,o,	PContentmanagementShares,16,p,
shares/{shareId}	DContentmanagementShare,16,p,	GContentmanagementShare,16,o,
status	GContentmanagementStatus,16,o,
status/{statusId}	DContentmanagementStatusStatusId,16,p,	GContentmanagementStatusStatusId,16,o,
usage	GContentmanagementUsage,16,o,
workspaces	GContentmanagementWorkspaces,16,o,	PContentmanagementWorkspaces,16,p,
workspaces/{workspaceId}	DContentmanagementWorkspace,16,p,	GContentmanagementWorkspace,16,o,	UContentmanagementWorkspace,16,p,
workspaces/{workspaceId}/documents	GContentmanagementWorkspaceDocuments,16,o,
workspaces/{workspaceId}/members	GContentmanagementWorkspaceMembers,16,o,
workspaces/{workspaceId}/members/{memberId}	DContentmanagementWorkspaceMember,16,p,	GContentmanagementWorkspaceMember,16,o,	UContentmanagementWorkspaceMember,16,p,
workspaces/{workspaceId}/tagvalues	GContentmanagementWorkspaceTagvalues,16,o,	PContentmanagementWorkspaceTagvalues,16,p,
workspaces/{workspaceId}/tagvalues/query	PContentmanagementWorkspaceTagvaluesQuery,16,o,
workspaces/{workspaceId}/tagvalues/{tagId}	DContentmanagementWorkspaceTagvalue,16,p,	GContentmanagementWorkspaceTagvalue,16,o,	UContentmanagementWorkspaceTagvalue,16,p,
=conversations
	GConversations,16,q,
aftercallwork/{conversationId}/participants/{participantId}/communications/{communicationId}	AConversationsAftercallworkConversationIdParticipantCommunication,6f,r,
callbacks	GConversationsCallbacks,16,q,	AConversationsCallbacks,6g,r,	PConversationsCallbacks,6h,r,
callbacks/bulk/disconnect	PConversationsCallbacksBulkDisconnect,6i,r,
callbacks/bulk/update	PConversationsCallbacksBulkUpdate,6g,r,
callbacks/{conversationId}	GConversationsCallback,16,q,	AConversationsCallback,6i,r,
callbacks/{conversationId}/participants/{participantId}	AConversationsCallbackParticipant,6j,r,
callbacks/{conversationId}/participants/{participantId}/attributes	AConversationsCallbackParticipantAttributes,16,r,
callbacks/{conversationId}/participants/{participantId}/communications/{communicationId}	AConversationsCallbackParticipantCommunication,16,r,
callbacks/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup	GConversationsCallbackParticipantCommunicationWrapup,16,q,	PConversationsCallbackParticipantCommunicationWrapup,6f,r,
callbacks/{conversationId}/participants/{participantId}/replace	PConversationsCallbackParticipantReplace,6k,r,
callbacks/{conversationId}/participants/{participantId}/wrapup	GConversationsCallbackParticipantWrapup,16,q,
callbacks/{conversationId}/participants/{participantId}/wrapupcodes	GConversationsCallbackParticipantWrapupcodes,16,q,
callbacks/{conversationId}/recordingstate	UConversationsCallbackRecordingstate,6l,r,
calls	GConversationsCalls,16,q,u	PConversationsCalls,6m,r,u
calls/history	GConversationsCallsHistory,16,q,
calls/maximumconferenceparties	GConversationsCallsMaximumconferenceparties,16,q,
calls/user/{userId}	PConversationsCallsUserUserId,6n,r,
calls/{conversationId}	GConversationsCall,16,q,	AConversationsCall,6i,r,u	PConversationsCall,16,r,u
calls/{conversationId}/conference	AConversationsCallConference,6m,r,u
calls/{conversationId}/participants	PConversationsCallParticipants,16,r,u
calls/{conversationId}/participants/user/{userId}	PConversationsCallParticipantsUserUserId,6o,r,
calls/{conversationId}/participants/{participantId}	AConversationsCallParticipant,6j,r,u
calls/{conversationId}/participants/{participantId}/attributes	AConversationsCallParticipantAttributes,16,r,
calls/{conversationId}/participants/{participantId}/barge	PConversationsCallParticipantBarge,6p,q,u
calls/{conversationId}/participants/{participantId}/coach	PConversationsCallParticipantCoach,6q,q,u
calls/{conversationId}/participants/{participantId}/communications/{communicationId}	AConversationsCallParticipantCommunication,16,r,u
calls/{conversationId}/participants/{participantId}/communications/{communicationId}/postflowaction	DConversationsCallParticipantCommunicationPostflowaction,6r,r,	AConversationsCallParticipantCommunicationPostflowaction,6s,r,
calls/{conversationId}/participants/{participantId}/communications/{communicationId}/summaries	PConversationsCallParticipantCommunicationSummaries,6t,0,
calls/{conversationId}/participants/{participantId}/communications/{communicationId}/uuidata	UConversationsCallParticipantCommunicationUuidata,16,r,u
calls/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup	GConversationsCallParticipantCommunicationWrapup,16,q,	PConversationsCallParticipantCommunicationWrapup,6f,r,
calls/{conversationId}/participants/{participantId}/consult	DConversationsCallParticipantConsult,16,r,u	AConversationsCallParticipantConsult,16,r,u	PConversationsCallParticipantConsult,6u,r,ux
calls/{conversationId}/participants/{participantId}/consult/agent	PConversationsCallParticipantConsultAgent,6v,r,u
calls/{conversationId}/participants/{participantId}/consult/contact/external	PConversationsCallParticipantConsultContactExternal,6w,r,u
calls/{conversationId}/participants/{participantId}/consult/external	PConversationsCallParticipantConsultExternal,6x,r,ux
calls/{conversationId}/participants/{participantId}/consult/queue	PConversationsCallParticipantConsultQueue,6y,r,u
calls/{conversationId}/participants/{participantId}/monitor	PConversationsCallParticipantMonitor,6z,q,u
calls/{conversationId}/participants/{participantId}/replace	PConversationsCallParticipantReplace,6k,r,
calls/{conversationId}/participants/{participantId}/snippet/record	PConversationsCallParticipantSnippetRecord,70,r,u
calls/{conversationId}/participants/{participantId}/user/{userId}	AConversationsCallParticipantUserUserId,71,r,
calls/{conversationId}/participants/{participantId}/voice/consult	PConversationsCallParticipantVoiceConsult,6u,r,u
calls/{conversationId}/participants/{participantId}/wrapup	GConversationsCallParticipantWrapup,16,q,
calls/{conversationId}/participants/{participantId}/wrapupcodes	GConversationsCallParticipantWrapupcodes,16,q,
calls/{conversationId}/recordingstate	UConversationsCallRecordingstate,6l,r,
cobrowsesessions	GConversationsCobrowsesessions,16,q,
cobrowsesessions/{conversationId}	GConversationsCobrowsesession,16,q,	AConversationsCobrowsesession,6i,r,x
cobrowsesessions/{conversationId}/participants/{participantId}	AConversationsCobrowsesessionParticipant,6j,r,x
cobrowsesessions/{conversationId}/participants/{participantId}/attributes	AConversationsCobrowsesessionParticipantAttributes,16,r,x
cobrowsesessions/{conversationId}/participants/{participantId}/communications/{communicationId}	AConversationsCobrowsesessionParticipantCommunication,16,r,x
cobrowsesessions/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup	GConversationsCobrowsesessionParticipantCommunicationWrapup,16,q,x	PConversationsCobrowsesessionParticipantCommunicationWrapup,6f,r,x
cobrowsesessions/{conversationId}/participants/{participantId}/replace	PConversationsCobrowsesessionParticipantReplace,6k,r,x
cobrowsesessions/{conversationId}/participants/{participantId}/wrapup	GConversationsCobrowsesessionParticipantWrapup,16,q,x
cobrowsesessions/{conversationId}/participants/{participantId}/wrapupcodes	GConversationsCobrowsesessionParticipantWrapupcodes,16,q,x
cobrowsesessions/{conversationId}/recordingstate	UConversationsCobrowsesessionRecordingstate,6l,r,x
customattributes/schemas	GConversationsCustomattributesSchemas,72,q,	PConversationsCustomattributesSchemas,73,r,
customattributes/schemas/coretypes	GConversationsCustomattributesSchemasCoretypes,72,q,
customattributes/schemas/coretypes/{coreTypeName}	GConversationsCustomattributesSchemasCoretype,72,q,
customattributes/schemas/limits	GConversationsCustomattributesSchemasLimits,72,q,
customattributes/schemas/{schemaId}	GConversationsCustomattributesSchema,72,q,	UConversationsCustomattributesSchema,74,r,
customattributes/schemas/{schemaId}/versions	GConversationsCustomattributesSchemaVersions,72,q,
customattributes/schemas/{schemaId}/versions/{versionId}	GConversationsCustomattributesSchemaVersion,72,q,
customattributes/search	PConversationsCustomattributesSearch,75,q,
emails	GConversationsEmails,16,q,	PConversationsEmails,76,r,u
emails/agentless	PConversationsEmailsAgentless,77,r,c
emails/{conversationId}	GConversationsEmail,16,q,	AConversationsEmail,6i,r,
emails/{conversationId}/inboundmessages	PConversationsEmailInboundmessages,16,r,
emails/{conversationId}/messages	GConversationsEmailMessages,16,q,	PConversationsEmailMessages,78,r,
emails/{conversationId}/messages/draft	GConversationsEmailMessagesDraft,16,q,	AConversationsEmailMessagesDraft,16,r,	UConversationsEmailMessagesDraft,16,r,
emails/{conversationId}/messages/draft/attachments/copy	PConversationsEmailMessagesDraftAttachmentsCopy,16,r,
emails/{conversationId}/messages/draft/attachments/uploads	PConversationsEmailMessagesDraftAttachmentsUploads,79,r,
emails/{conversationId}/messages/draft/attachments/{attachmentId}	DConversationsEmailMessagesDraftAttachment,16,r,
emails/{conversationId}/messages/{messageId}	GConversationsEmailMessage,16,q,
emails/{conversationId}/participants/{participantId}	AConversationsEmailParticipant,7a,r,
emails/{conversationId}/participants/{participantId}/attributes	AConversationsEmailParticipantAttributes,16,r,
emails/{conversationId}/participants/{participantId}/communications/{communicationId}	AConversationsEmailParticipantCommunication,16,r,
emails/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup	GConversationsEmailParticipantCommunicationWrapup,16,q,	PConversationsEmailParticipantCommunicationWrapup,6f,r,
emails/{conversationId}/participants/{participantId}/parkingstate	AConversationsEmailParticipantParkingstate,7b,r,
emails/{conversationId}/participants/{participantId}/replace	PConversationsEmailParticipantReplace,6k,r,
emails/{conversationId}/participants/{participantId}/wrapup	GConversationsEmailParticipantWrapup,16,q,
emails/{conversationId}/participants/{participantId}/wrapupcodes	GConversationsEmailParticipantWrapupcodes,16,q,
emails/{conversationId}/reconnect	PConversationsEmailReconnect,7c,r,
emails/{conversationId}/recordingstate	UConversationsEmailRecordingstate,6l,r,
emails/{conversationId}/settings	GConversationsEmailSettings,16,q,
faxes	PConversationsFaxes,16,r,
internalmessages	GConversationsInternalmessages,7d,q,
internalmessages/{conversationId}	GConversationsInternalmessage,7d,q,
keyconfigurations	GConversationsKeyconfigurations,7e,q,	PConversationsKeyconfigurations,7f,r,
keyconfigurations/validate	PConversationsKeyconfigurationsValidate,7f,r,
keyconfigurations/{keyconfigurationsId}	GConversationsKeyconfiguration,7e,q,	UConversationsKeyconfiguration,7f,r,
messages	GConversationsMessages,16,q,	PConversationsMessages,7g,r,
messages/agentless	PConversationsMessagesAgentless,7g,r,c
messages/cachedmedia	GConversationsMessagesCachedmedia,7h,q,
messages/cachedmedia/{cachedMediaItemId}	DConversationsMessagesCachedmediaCachedMediaItemId,7i,r,	GConversationsMessagesCachedmediaCachedMediaItemId,7h,q,
messages/inbound/open	PConversationsMessagesInboundOpen,7j,r,cx
messages/{conversationId}	GConversationsMessage,16,q,	AConversationsMessage,7k,r,
messages/{conversationId}/communications/{communicationId}/messages	PConversationsMessageCommunicationMessages,7l,r,
messages/{conversationId}/communications/{communicationId}/messages/media	GConversationsMessageCommunicationMessagesMedia,7m,q,	PConversationsMessageCommunicationMessagesMedia,7n,r,x
messages/{conversationId}/communications/{communicationId}/messages/media/uploads	PConversationsMessageCommunicationMessagesMediaUploads,7n,r,
messages/{conversationId}/communications/{communicationId}/messages/media/{mediaId}	GConversationsMessageCommunicationMessagesMediaMediaId,7o,q,
messages/{conversationId}/communications/{communicationId}/socialmedia/messages	PConversationsMessageCommunicationSocialmediaMessages,7p,r,
messages/{conversationId}/communications/{communicationId}/typing	PConversationsMessageCommunicationTyping,7l,r,
messages/{conversationId}/messages/bulk	PConversationsMessageMessagesBulk,7o,q,
messages/{conversationId}/messages/{messageId}	GConversationsMessageMessage,7o,q,
messages/{conversationId}/participants/{participantId}	AConversationsMessageParticipant,6j,r,
messages/{conversationId}/participants/{participantId}/attributes	AConversationsMessageParticipantAttributes,16,r,
messages/{conversationId}/participants/{participantId}/communications/{communicationId}	AConversationsMessageParticipantCommunication,16,r,
messages/{conversationId}/participants/{participantId}/communications/{communicationId}/summaries	PConversationsMessageParticipantCommunicationSummaries,6t,0,
messages/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup	GConversationsMessageParticipantCommunicationWrapup,16,q,	PConversationsMessageParticipantCommunicationWrapup,6f,r,
messages/{conversationId}/participants/{participantId}/monitor	PConversationsMessageParticipantMonitor,7q,q,u
messages/{conversationId}/participants/{participantId}/parkingstate	AConversationsMessageParticipantParkingstate,7r,r,
messages/{conversationId}/participants/{participantId}/replace	PConversationsMessageParticipantReplace,6k,r,
messages/{conversationId}/participants/{participantId}/wrapup	GConversationsMessageParticipantWrapup,16,q,
messages/{conversationId}/participants/{participantId}/wrapupcodes	GConversationsMessageParticipantWrapupcodes,16,q,
messages/{conversationId}/recordingstate	UConversationsMessageRecordingstate,6l,r,
messages/{integrationId}/inbound/open/event	PConversationsMessageInboundOpenEvent,7j,r,c
messages/{integrationId}/inbound/open/message	PConversationsMessageInboundOpenMessage,7j,r,c
messages/{integrationId}/inbound/open/receipt	PConversationsMessageInboundOpenReceipt,7j,r,c
messages/{integrationId}/inbound/open/structured/response	PConversationsMessageInboundOpenStructuredResponse,7j,r,c
messages/{messageId}/details	GConversationsMessageDetails,7o,q,
messaging/facebook/app	GConversationsMessagingFacebookApp,7s,s,
messaging/facebook/permissions	GConversationsMessagingFacebookPermissions,7t,s,
messaging/identityresolution/integrations/apple/{integrationId}	GConversationsMessagingIdentityresolutionIntegrationsAppleIntegrationId,7u,s,	UConversationsMessagingIdentityresolutionIntegrationsAppleIntegrationId,7v,t,
messaging/identityresolution/integrations/facebook/{integrationId}	GConversationsMessagingIdentityresolutionIntegrationsFacebookIntegrationId,7w,s,	UConversationsMessagingIdentityresolutionIntegrationsFacebookIntegrationId,7x,t,
messaging/identityresolution/integrations/instagram/{integrationId}	GConversationsMessagingIdentityresolutionIntegrationsInstagramIntegrationId,7y,s,	UConversationsMessagingIdentityresolutionIntegrationsInstagramIntegrationId,7z,t,
messaging/identityresolution/integrations/open/{integrationId}	GConversationsMessagingIdentityresolutionIntegrationsOpenIntegrationId,80,s,	UConversationsMessagingIdentityresolutionIntegrationsOpenIntegrationId,81,t,
messaging/identityresolution/integrations/twitter/{integrationId}	GConversationsMessagingIdentityresolutionIntegrationsTwitterIntegrationId,82,s,	UConversationsMessagingIdentityresolutionIntegrationsTwitterIntegrationId,83,t,
messaging/identityresolution/integrations/whatsapp/{integrationId}	GConversationsMessagingIdentityresolutionIntegrationsWhatsappIntegrationId,84,s,	UConversationsMessagingIdentityresolutionIntegrationsWhatsappIntegrationId,85,t,
messaging/integrations	GConversationsMessagingIntegrations,86,s,
messaging/integrations/apple	GConversationsMessagingIntegrationsApple,86,s,	PConversationsMessagingIntegrationsApple,87,t,
messaging/integrations/apple/{integrationId}	DConversationsMessagingIntegrationsAppleIntegrationId,88,t,	GConversationsMessagingIntegrationsAppleIntegrationId,86,s,	AConversationsMessagingIntegrationsAppleIntegrationId,89,t,
messaging/integrations/facebook	GConversationsMessagingIntegrationsFacebook,86,s,	PConversationsMessagingIntegrationsFacebook,7s,t,
messaging/integrations/facebook/{integrationId}	DConversationsMessagingIntegrationsFacebookIntegrationId,88,t,	GConversationsMessagingIntegrationsFacebookIntegrationId,86,s,	AConversationsMessagingIntegrationsFacebookIntegrationId,8a,t,
messaging/integrations/instagram	GConversationsMessagingIntegrationsInstagram,86,s,	PConversationsMessagingIntegrationsInstagram,8b,t,
messaging/integrations/instagram/{integrationId}	DConversationsMessagingIntegrationsInstagramIntegrationId,88,t,	GConversationsMessagingIntegrationsInstagramIntegrationId,86,s,	AConversationsMessagingIntegrationsInstagramIntegrationId,8a,t,
messaging/integrations/open	GConversationsMessagingIntegrationsOpen,86,s,	PConversationsMessagingIntegrationsOpen,7s,t,
messaging/integrations/open/extensions/googlebusinessprofile	PConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofile,8c,0,p
messaging/integrations/open/extensions/googlebusinessprofile/oauth/settings	GConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileOauthSettings,8d,0,p
messaging/integrations/open/extensions/googlebusinessprofile/tokens	PConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileTokens,8e,0,p
messaging/integrations/open/extensions/googlebusinessprofile/tokens/{tokenId}	GConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileToken,8f,0,p
messaging/integrations/open/extensions/googlebusinessprofile/tokens/{tokenId}/accounts	GConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileTokenAccounts,8g,0,p
messaging/integrations/open/extensions/googlebusinessprofile/{integrationId}	DConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileIntegrationId,88,0,p	GConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileIntegrationId,86,0,p	AConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileIntegrationId,8h,0,p
messaging/integrations/open/{integrationId}	DConversationsMessagingIntegrationsOpenIntegrationId,88,t,	GConversationsMessagingIntegrationsOpenIntegrationId,86,s,	AConversationsMessagingIntegrationsOpenIntegrationId,8a,t,
messaging/integrations/twitter	GConversationsMessagingIntegrationsTwitter,86,s,	PConversationsMessagingIntegrationsTwitter,8i,t,
messaging/integrations/twitter/oauth/settings	GConversationsMessagingIntegrationsTwitterOauthSettings,8i,s,
messaging/integrations/twitter/{integrationId}	DConversationsMessagingIntegrationsTwitterIntegrationId,88,t,	GConversationsMessagingIntegrationsTwitterIntegrationId,86,s,	AConversationsMessagingIntegrationsTwitterIntegrationId,8j,t,
messaging/integrations/whatsapp	GConversationsMessagingIntegrationsWhatsapp,86,s,	PConversationsMessagingIntegrationsWhatsapp,8k,t,x
messaging/integrations/whatsapp/embeddedsignup	PConversationsMessagingIntegrationsWhatsappEmbeddedsignup,8k,t,
messaging/integrations/whatsapp/embeddedsignup/{integrationId}	AConversationsMessagingIntegrationsWhatsappEmbeddedsignupIntegrationId,8a,t,
messaging/integrations/whatsapp/{integrationId}	DConversationsMessagingIntegrationsWhatsappIntegrationId,88,t,	GConversationsMessagingIntegrationsWhatsappIntegrationId,86,s,	AConversationsMessagingIntegrationsWhatsappIntegrationId,8a,t,
messaging/integrations/{integrationId}/twitter/oauth/settings	GConversationsMessagingIntegrationTwitterOauthSettings,8i,s,
messaging/oauth/apple/callback	GConversationsMessagingOauthAppleCallback,16,g,n
messaging/settings	GConversationsMessagingSettings,8l,s,	PConversationsMessagingSettings,8m,t,
messaging/settings/default	DConversationsMessagingSettingsDefault,8n,t,	GConversationsMessagingSettingsDefault,8l,s,	UConversationsMessagingSettingsDefault,8o,t,
messaging/settings/{messageSettingId}	DConversationsMessagingSetting,8n,t,	GConversationsMessagingSetting,8l,s,	AConversationsMessagingSetting,8o,t,
messaging/supportedcontent	GConversationsMessagingSupportedcontent,8p,s,	PConversationsMessagingSupportedcontent,8q,t,
messaging/supportedcontent/default	GConversationsMessagingSupportedcontentDefault,8p,s,	UConversationsMessagingSupportedcontentDefault,8r,t,
messaging/supportedcontent/{supportedContentId}	DConversationsMessagingSupportedcontentSupportedContentId,8s,t,	GConversationsMessagingSupportedcontentSupportedContentId,8p,s,	AConversationsMessagingSupportedcontentSupportedContentId,8r,t,
messaging/threadingtimeline	GConversationsMessagingThreadingtimeline,8t,q,	UConversationsMessagingThreadingtimeline,8u,r,
participants/attributes/search	PConversationsParticipantsAttributesSearch,8v,q,
screenshares/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup	GConversationsScreenshareParticipantCommunicationWrapup,16,q,x	PConversationsScreenshareParticipantCommunicationWrapup,6f,r,x
screenshares/{conversationId}/recordingstate	UConversationsScreenshareRecordingstate,6l,r,x
settings	GConversationsSettings,8w,q,	AConversationsSettings,8x,r,
socials/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup	GConversationsSocialParticipantCommunicationWrapup,16,q,	PConversationsSocialParticipantCommunicationWrapup,6f,r,
socials/{conversationId}/recordingstate	UConversationsSocialRecordingstate,6l,r,
summaries/preview	PConversationsSummariesPreview,8y,u,
summaries/settings	GConversationsSummariesSettings,8z,v,	PConversationsSummariesSettings,90,u,
summaries/settings/{summarySettingId}	DConversationsSummariesSetting,91,u,	GConversationsSummariesSetting,8z,v,	UConversationsSummariesSetting,92,u,
videos/meetings	PConversationsVideosMeetings,93,r,
videos/meetings/{meetingId}	GConversationsVideosMeeting,93,q,
videos/{conferenceId}/details	GConversationsVideoDetails,93,0,p
videos/{conversationId}/agentconference/communications/{communicationId}	PConversationsVideoAgentconferenceCommunication,94,0,p
videos/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup	GConversationsVideoParticipantCommunicationWrapup,16,q,	PConversationsVideoParticipantCommunicationWrapup,6f,r,
videos/{conversationId}/recordingstate	UConversationsVideoRecordingstate,6l,r,
{conversationId}	DConversation,6i,r,u	GConversation,95,q,
{conversationId}/accessattributes	GConversationAccessattributes,96,0,p	UConversationAccessattributes,97,0,p
{conversationId}/assign	PConversationAssign,98,r,
{conversationId}/assistant/copilotcontext	GConversationAssistantCopilotcontext,99,0,p
{conversationId}/barge	PConversationBarge,6p,q,u
{conversationId}/cobrowse	PConversationCobrowse,9a,r,
{conversationId}/communications/{communicationId}/agentchecklists	GConversationCommunicationAgentchecklists,9b,q,
{conversationId}/communications/{communicationId}/agentchecklists/finalize	PConversationCommunicationAgentchecklistsFinalize,9c,r,
{conversationId}/communications/{communicationId}/agentchecklists/{agentChecklistId}	GConversationCommunicationAgentchecklist,9b,q,	PConversationCommunicationAgentchecklist,9c,r,
{conversationId}/communications/{communicationId}/agentchecklists/{agentChecklistId}/agentaction	PConversationCommunicationAgentchecklistAgentaction,9c,r,
{conversationId}/communications/{communicationId}/agentchecklists/{agentChecklistId}/jobs	PConversationCommunicationAgentchecklistJobs,9c,r,
{conversationId}/communications/{communicationId}/agentchecklists/{agentChecklistId}/jobs/{jobId}	GConversationCommunicationAgentchecklistJob,9b,q,
{conversationId}/communications/{communicationId}/internalmessages	GConversationCommunicationInternalmessages,7d,q,	PConversationCommunicationInternalmessages,9d,r,
{conversationId}/communications/{communicationId}/internalmessages/{messageId}	GConversationCommunicationInternalmessage,7d,q,
{conversationId}/customattributes	GConversationCustomattributes,75,q,	AConversationCustomattributes,9e,r,	UConversationCustomattributes,9e,r,
{conversationId}/customattributes/bulk	AConversationCustomattributesBulk,9e,r,	UConversationCustomattributesBulk,9e,r,
{conversationId}/customattributes/{attributesId}	DConversationCustomattribute,9f,r,	GConversationCustomattribute,75,q,
{conversationId}/disconnect	PConversationDisconnect,6i,r,
{conversationId}/participants/{participantId}	AConversationParticipant,6j,r,
{conversationId}/participants/{participantId}/attributes	AConversationParticipantAttributes,16,r,
{conversationId}/participants/{participantId}/callbacks	PConversationParticipantCallbacks,6h,r,
{conversationId}/participants/{participantId}/codes/{addCommunicationCode}	DConversationParticipantCode,16,r,
{conversationId}/participants/{participantId}/digits	PConversationParticipantDigits,16,r,
{conversationId}/participants/{participantId}/flaggedreason	DConversationParticipantFlaggedreason,16,r,	UConversationParticipantFlaggedreason,16,r,
{conversationId}/participants/{participantId}/internalmessages/users/communications	PConversationParticipantInternalmessagesUsersCommunications,9g,r,
{conversationId}/participants/{participantId}/replace	PConversationParticipantReplace,6k,r,x
{conversationId}/participants/{participantId}/replace/agent	PConversationParticipantReplaceAgent,9h,r,
{conversationId}/participants/{participantId}/replace/contact/external	PConversationParticipantReplaceContactExternal,9i,r,
{conversationId}/participants/{participantId}/replace/external	PConversationParticipantReplaceExternal,9j,r,x
{conversationId}/participants/{participantId}/replace/queue	PConversationParticipantReplaceQueue,9k,r,
{conversationId}/participants/{participantId}/screenmonitors/sessions	PConversationParticipantScreenmonitorsSessions,9l,w,
{conversationId}/participants/{participantId}/screenmonitors/sessions/{screenMonitoringId}	DConversationParticipantScreenmonitorsSession,9l,w,	GConversationParticipantScreenmonitorsSession,9l,x,
{conversationId}/participants/{participantId}/secureivrsessions	GConversationParticipantSecureivrsessions,16,q,	PConversationParticipantSecureivrsessions,16,r,
{conversationId}/participants/{participantId}/secureivrsessions/{secureSessionId}	GConversationParticipantSecureivrsession,16,q,
{conversationId}/participants/{participantId}/transfer	PConversationParticipantTransfer,6k,r,
{conversationId}/participants/{participantId}/wrapup	GConversationParticipantWrapup,16,q,
{conversationId}/participants/{participantId}/wrapupcodes	GConversationParticipantWrapupcodes,16,q,
{conversationId}/recordingmetadata	GConversationRecordingmetadata,9m,y,
{conversationId}/recordingmetadata/{recordingId}	GConversationRecordingmetadataRecordingId,9m,y,
{conversationId}/recordings	GConversationRecordings,9m,y,
{conversationId}/recordings/{recordingId}	GConversationRecording,9m,y,	UConversationRecording,9n,z,
{conversationId}/recordings/{recordingId}/annotations	GConversationRecordingAnnotations,9o,y,	PConversationRecordingAnnotations,9p,z,
{conversationId}/recordings/{recordingId}/annotations/{annotationId}	DConversationRecordingAnnotation,9q,z,	GConversationRecordingAnnotation,9o,y,	UConversationRecordingAnnotation,9r,z,
{conversationId}/recordingstate	AConversationRecordingstate,6l,r,u
{conversationId}/secureattributes	GConversationSecureattributes,8v,q,	AConversationSecureattributes,9s,r,	UConversationSecureattributes,9s,r,
{conversationId}/suggestions	GConversationSuggestions,9t,q,
{conversationId}/suggestions/feedback	PConversationSuggestionsFeedback,9u,q,x
{conversationId}/suggestions/{suggestionId}	GConversationSuggestion,9t,q,	AConversationSuggestion,9v,0,
{conversationId}/suggestions/{suggestionId}/engagement	PConversationSuggestionEngagement,9w,q,
{conversationId}/summaries	GConversationSummaries,9x,q,
{conversationId}/summaries/{summaryId}/engagements	AConversationSummaryEngagements,9y,r,
{conversationId}/summaries/{summaryId}/feedback	AConversationSummaryFeedback,9z,r,	PConversationSummaryFeedback,a0,r,
{conversationId}/tags	UConversationTags,a1,r,
{conversationId}/utilizationlabel	AConversationUtilizationlabel,a2,r,
chats	GConversationsChats,16,q,xr	PConversationsChats,15e,r,xr
chats/{conversationId}	GConversationsChat,16,q,xr	AConversationsChat,6i,r,xr
chats/{conversationId}/communications/{communicationId}/messages	PConversationsChatCommunicationMessages,16,q,xr
chats/{conversationId}/communications/{communicationId}/typing	PConversationsChatCommunicationTyping,16,q,xr
chats/{conversationId}/messages	GConversationsChatMessages,16,q,xr
chats/{conversationId}/messages/{messageId}	GConversationsChatMessage,16,q,xr
chats/{conversationId}/participants/{participantId}	AConversationsChatParticipant,6j,r,xr
chats/{conversationId}/participants/{participantId}/attributes	AConversationsChatParticipantAttributes,16,r,xr
chats/{conversationId}/participants/{participantId}/communications/{communicationId}	AConversationsChatParticipantCommunication,16,r,xr
chats/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup	GConversationsChatParticipantCommunicationWrapup,16,q,xr	PConversationsChatParticipantCommunicationWrapup,6f,r,xr
chats/{conversationId}/participants/{participantId}/replace	PConversationsChatParticipantReplace,6k,r,xr
chats/{conversationId}/participants/{participantId}/wrapup	GConversationsChatParticipantWrapup,16,q,xr
chats/{conversationId}/participants/{participantId}/wrapupcodes	GConversationsChatParticipantWrapupcodes,16,q,xr
chats/{conversationId}/recordingstate	UConversationsChatRecordingstate,6l,r,xr
=dataextensions
coretypes	GDataextensionsCoretypes,a3,10,
coretypes/{coretypeName}	GDataextensionsCoretype,a3,10,
limits	GDataextensionsLimits,a3,10,
=dataprivacy
maskingrules	GDataprivacyMaskingrules,a4,11,	PDataprivacyMaskingrules,a5,12,
maskingrules/validate	PDataprivacyMaskingrulesValidate,a6,12,
maskingrules/{ruleId}	DDataprivacyMaskingrule,a7,12,	GDataprivacyMaskingrule,a4,11,	ADataprivacyMaskingrule,a8,12,
=date
	GDate,16,g,
=dependencies
type/{entityType}/id/{entityId}/connections/requiredby	GDependenciesTypeEntityTypeIdEntityIdConnectionsRequiredby,a9,0,
type/{entityType}/id/{entityId}/connections/requiredbycounts	GDependenciesTypeEntityTypeIdEntityIdConnectionsRequiredbycounts,a9,0,
type/{entityType}/id/{entityId}/connections/requires	GDependenciesTypeEntityTypeIdEntityIdConnectionsRequires,a9,0,
=diagnostics
logcapture/browser/entries/download/jobs	PDiagnosticsLogcaptureBrowserEntriesDownloadJobs,aa,13,
logcapture/browser/entries/download/jobs/{jobId}	GDiagnosticsLogcaptureBrowserEntriesDownloadJob,ab,13,
logcapture/browser/entries/query	PDiagnosticsLogcaptureBrowserEntriesQuery,ac,13,
logcapture/browser/users	GDiagnosticsLogcaptureBrowserUsers,ac,13,
logcapture/browser/users/{userId}	DDiagnosticsLogcaptureBrowserUser,ad,14,	GDiagnosticsLogcaptureBrowserUser,ac,13,	PDiagnosticsLogcaptureBrowserUser,aa,14,
=documentation
all/search	PDocumentationAllSearch,16,0,p
gkn/search	GDocumentationGknSearch,16,g,n	PDocumentationGknSearch,16,g,n
search	GDocumentationSearch,16,g,n	PDocumentationSearch,16,g,n
=downloads
{downloadId}	GDownload,16,g,
=emails
settings	GEmailsSettings,8w,q,	AEmailsSettings,8x,r,
settings/threading	DEmailsSettingsThreading,ae,r,	GEmailsSettingsThreading,af,q,	AEmailsSettingsThreading,ae,r,
=employeeengagement
celebrations	GEmployeeengagementCelebrations,ag,15,
celebrations/{celebrationId}	DEmployeeengagementCelebration,ah,16,	AEmployeeengagementCelebration,ai,16,
recognitions	GEmployeeengagementRecognitions,aj,15,	PEmployeeengagementRecognitions,ak,16,
recognitions/{recognitionId}	GEmployeeengagementRecognition,aj,15,
=employeeperformance
externalmetrics/data	PEmployeeperformanceExternalmetricsData,al,17,
externalmetrics/definitions	GEmployeeperformanceExternalmetricsDefinitions,am,18,	PEmployeeperformanceExternalmetricsDefinitions,an,17,
externalmetrics/definitions/{metricId}	DEmployeeperformanceExternalmetricsDefinition,ao,17,	GEmployeeperformanceExternalmetricsDefinition,am,18,	AEmployeeperformanceExternalmetricsDefinition,ap,17,
=events
conversations	PEventsConversations,aq,r,
routing/customkpiattributions	PEventsRoutingCustomkpiattributions,ar,0,
users/presence	PEventsUsersPresence,as,19,
users/routingstatus	PEventsUsersRoutingstatus,at,1a,
=externalcontacts
bulk/contacts	PExternalcontactsBulkContacts,au,1b,
bulk/contacts/add	PExternalcontactsBulkContactsAdd,av,1c,
bulk/contacts/divisionviews	PExternalcontactsBulkContactsDivisionviews,aw,1b,
bulk/contacts/enrich	PExternalcontactsBulkContactsEnrich,ax,1c,
bulk/contacts/remove	PExternalcontactsBulkContactsRemove,ay,1c,
bulk/contacts/unresolved	PExternalcontactsBulkContactsUnresolved,au,1b,
bulk/contacts/update	PExternalcontactsBulkContactsUpdate,az,1c,
bulk/notes	PExternalcontactsBulkNotes,b0,1b,
bulk/notes/add	PExternalcontactsBulkNotesAdd,b1,1c,
bulk/notes/remove	PExternalcontactsBulkNotesRemove,b2,1c,
bulk/notes/update	PExternalcontactsBulkNotesUpdate,b3,1c,
bulk/organizations	PExternalcontactsBulkOrganizations,b4,1b,
bulk/organizations/add	PExternalcontactsBulkOrganizationsAdd,b5,1c,
bulk/organizations/divisionviews	PExternalcontactsBulkOrganizationsDivisionviews,b6,1b,
bulk/organizations/enrich	PExternalcontactsBulkOrganizationsEnrich,b7,1c,
bulk/organizations/remove	PExternalcontactsBulkOrganizationsRemove,b8,1c,
bulk/organizations/update	PExternalcontactsBulkOrganizationsUpdate,b9,1c,
bulk/relationships	PExternalcontactsBulkRelationships,b0,1b,
bulk/relationships/add	PExternalcontactsBulkRelationshipsAdd,b1,1c,
bulk/relationships/remove	PExternalcontactsBulkRelationshipsRemove,b2,1c,
bulk/relationships/update	PExternalcontactsBulkRelationshipsUpdate,b3,1c,
contacts	GExternalcontactsContacts,ba,1b,	PExternalcontactsContacts,bb,1c,
contacts/enrich	PExternalcontactsContactsEnrich,ax,1c,
contacts/exports	GExternalcontactsContactsExports,bc,1b,	PExternalcontactsContactsExports,bd,1c,
contacts/exports/{exportId}	GExternalcontactsContactsExport,bc,1b,
contacts/merge	PExternalcontactsContactsMerge,be,1c,
contacts/schemas	GExternalcontactsContactsSchemas,a3,1b,	PExternalcontactsContactsSchemas,bf,1c,
contacts/schemas/coretypes	GExternalcontactsContactsSchemasCoretypes,a3,1b,
contacts/schemas/coretypes/{coreTypeName}	GExternalcontactsContactsSchemasCoretype,a3,1b,
contacts/schemas/limits	GExternalcontactsContactsSchemasLimits,a3,1b,
contacts/schemas/{schemaId}	DExternalcontactsContactsSchema,bg,1c,	GExternalcontactsContactsSchema,a3,1b,	UExternalcontactsContactsSchema,bg,1c,
contacts/schemas/{schemaId}/versions	GExternalcontactsContactsSchemaVersions,a3,1b,
contacts/schemas/{schemaId}/versions/{versionId}	GExternalcontactsContactsSchemaVersion,a3,1b,
contacts/{contactId}	DExternalcontactsContact,bh,1c,	GExternalcontactsContact,ba,1b,	AExternalcontactsContact,az,1c,	UExternalcontactsContact,bi,1c,
contacts/{contactId}/identifiers	GExternalcontactsContactIdentifiers,au,1b,	AExternalcontactsContactIdentifiers,az,1c,
contacts/{contactId}/journey/segments	GExternalcontactsContactJourneySegments,bj,1b,	PExternalcontactsContactJourneySegments,bk,1c,
contacts/{contactId}/journey/sessions	GExternalcontactsContactJourneySessions,bl,1b,
contacts/{contactId}/notes	GExternalcontactsContactNotes,ba,1b,	PExternalcontactsContactNotes,bi,1c,
contacts/{contactId}/notes/{noteId}	DExternalcontactsContactNote,bi,1c,	GExternalcontactsContactNote,ba,1b,	AExternalcontactsContactNote,az,1c,	UExternalcontactsContactNote,bi,1c,
contacts/{contactId}/promotion	PExternalcontactsContactPromotion,bm,1c,
contacts/{contactId}/unresolved	GExternalcontactsContactUnresolved,au,1b,
conversations/{conversationId}	UExternalcontactsConversation,bn,1c,
externalsources	GExternalcontactsExternalsources,bo,1b,	PExternalcontactsExternalsources,bp,1c,
externalsources/{externalSourceId}	DExternalcontactsExternalsource,bq,1c,	GExternalcontactsExternalsource,bo,1b,	UExternalcontactsExternalsource,br,1c,
identifierlookup	PExternalcontactsIdentifierlookup,bs,1b,x
identifierlookup/contacts	PExternalcontactsIdentifierlookupContacts,au,1b,
identifierlookup/organizations	PExternalcontactsIdentifierlookupOrganizations,b4,1b,
import/csv/jobs	PExternalcontactsImportCsvJobs,bt,1c,
import/csv/settings	GExternalcontactsImportCsvSettings,bu,1b,	PExternalcontactsImportCsvSettings,bv,1c,
import/csv/settings/{settingsId}	DExternalcontactsImportCsvSetting,bw,1c,	GExternalcontactsImportCsvSetting,bu,1b,	UExternalcontactsImportCsvSetting,bx,1c,
import/csv/uploads	PExternalcontactsImportCsvUploads,by,1c,
import/csv/uploads/{uploadId}/details	GExternalcontactsImportCsvUploadDetails,bz,1b,
import/csv/uploads/{uploadId}/preview	GExternalcontactsImportCsvUploadPreview,bz,1b,
import/jobs	GExternalcontactsImportJobs,c0,1b,	PExternalcontactsImportJobs,c1,1c,
import/jobs/{jobId}	GExternalcontactsImportJob,c2,1b,	UExternalcontactsImportJob,c3,1c,
import/settings	GExternalcontactsImportSettings,c4,1b,	PExternalcontactsImportSettings,c5,1c,
import/settings/{settingsId}	DExternalcontactsImportSetting,c6,1c,	GExternalcontactsImportSetting,c7,1b,	UExternalcontactsImportSetting,c8,1c,
merge/contacts	PExternalcontactsMergeContacts,be,1c,x
notes/exports	GExternalcontactsNotesExports,c9,1b,	PExternalcontactsNotesExports,ca,1c,
notes/exports/{exportId}	GExternalcontactsNotesExport,c9,1b,
organizations	GExternalcontactsOrganizations,cb,1b,	PExternalcontactsOrganizations,cc,1c,
organizations/enrich	PExternalcontactsOrganizationsEnrich,b7,1c,
organizations/exports	GExternalcontactsOrganizationsExports,cd,1b,	PExternalcontactsOrganizationsExports,ce,1c,
organizations/exports/{exportId}	GExternalcontactsOrganizationsExport,cd,1b,
organizations/schemas	GExternalcontactsOrganizationsSchemas,a3,1b,	PExternalcontactsOrganizationsSchemas,bf,1c,
organizations/schemas/coretypes	GExternalcontactsOrganizationsSchemasCoretypes,a3,1b,
organizations/schemas/coretypes/{coreTypeName}	GExternalcontactsOrganizationsSchemasCoretype,a3,1b,
organizations/schemas/limits	GExternalcontactsOrganizationsSchemasLimits,a3,1b,
organizations/schemas/{schemaId}	GExternalcontactsOrganizationsSchema,a3,1b,	UExternalcontactsOrganizationsSchema,bg,1c,
organizations/schemas/{schemaId}/versions	GExternalcontactsOrganizationsSchemaVersions,a3,1b,
organizations/schemas/{schemaId}/versions/{versionId}	GExternalcontactsOrganizationsSchemaVersion,a3,1b,
organizations/{externalOrganizationId}	DExternalcontactsOrganization,cf,1c,	GExternalcontactsOrganization,cb,1b,	AExternalcontactsOrganization,b9,1c,	UExternalcontactsOrganization,cg,1c,
organizations/{externalOrganizationId}/contacts	GExternalcontactsOrganizationContacts,ba,1b,
organizations/{externalOrganizationId}/identifiers	GExternalcontactsOrganizationIdentifiers,b4,1b,	AExternalcontactsOrganizationIdentifiers,b9,1c,
organizations/{externalOrganizationId}/notes	GExternalcontactsOrganizationNotes,cb,1b,	PExternalcontactsOrganizationNotes,cg,1c,
organizations/{externalOrganizationId}/notes/{noteId}	DExternalcontactsOrganizationNote,cg,1c,	GExternalcontactsOrganizationNote,cb,1b,	AExternalcontactsOrganizationNote,b9,1c,	UExternalcontactsOrganizationNote,cg,1c,
organizations/{externalOrganizationId}/relationships	GExternalcontactsOrganizationRelationships,cb,1b,
organizations/{externalOrganizationId}/trustor	DExternalcontactsOrganizationTrustor,b9,1c,
organizations/{externalOrganizationId}/trustor/{trustorId}	UExternalcontactsOrganizationTrustorTrustorId,b9,1c,
relationships	PExternalcontactsRelationships,cg,1c,
relationships/exports	GExternalcontactsRelationshipsExports,cd,1b,	PExternalcontactsRelationshipsExports,ce,1c,
relationships/exports/{exportId}	GExternalcontactsRelationshipsExport,cd,1b,
relationships/{relationshipId}	DExternalcontactsRelationship,cg,1c,	GExternalcontactsRelationship,cb,1b,	AExternalcontactsRelationship,b9,1c,	UExternalcontactsRelationship,cg,1c,
reversewhitepageslookup	GExternalcontactsReversewhitepageslookup,au,1b,
scan/contacts	GExternalcontactsScanContacts,ba,1b,
scan/contacts/divisionviews/all	GExternalcontactsScanContactsDivisionviewsAll,ch,1b,
scan/notes	GExternalcontactsScanNotes,ba,1b,
scan/notes/divisionviews/all	GExternalcontactsScanNotesDivisionviewsAll,ch,1b,
scan/organizations	GExternalcontactsScanOrganizations,cb,1b,
scan/organizations/divisionviews/all	GExternalcontactsScanOrganizationsDivisionviewsAll,ci,1b,
scan/relationships	GExternalcontactsScanRelationships,ba,1b,
scan/relationships/divisionviews/all	GExternalcontactsScanRelationshipsDivisionviewsAll,ch,1b,
settings	DExternalcontactsSettings,cj,1c,	GExternalcontactsSettings,ck,1b,	UExternalcontactsSettings,cl,1c,
=fax
documents	GFaxDocuments,16,1d,
documents/{documentId}	DFaxDocument,16,1e,	GFaxDocument,16,1d,	UFaxDocument,16,1e,
documents/{documentId}/content	GFaxDocumentContent,16,1d,
settings	GFaxSettings,16,1d,	UFaxSettings,cm,1e,
summary	GFaxSummary,16,1d,
=fieldconfig
	GFieldconfig,16,1f,x
=flows
	DFlows,cn,6,	GFlows,co,5,	PFlows,cp,6,
actions/checkin	PFlowsActionsCheckin,cq,6,
actions/checkout	PFlowsActionsCheckout,cr,6,
actions/deactivate	PFlowsActionsDeactivate,cs,6,
actions/publish	PFlowsActionsPublish,ct,6,
actions/revert	PFlowsActionsRevert,cr,6,
actions/unlock	PFlowsActionsUnlock,cu,6,
datatables	GFlowsDatatables,cv,5,	PFlowsDatatables,cw,6,
datatables/divisionviews	GFlowsDatatablesDivisionviews,cx,5,
datatables/divisionviews/{datatableId}	GFlowsDatatablesDivisionview,cx,5,
datatables/{datatableId}	DFlowsDatatable,cy,6,	GFlowsDatatable,cv,5,	UFlowsDatatable,cz,6,
datatables/{datatableId}/export/jobs	PFlowsDatatableExportJobs,d0,5,
datatables/{datatableId}/export/jobs/{exportJobId}	GFlowsDatatableExportJob,d0,5,
datatables/{datatableId}/import/csv/jobs	PFlowsDatatableImportCsvJobs,d1,5,
datatables/{datatableId}/import/jobs	GFlowsDatatableImportJobs,d2,5,	PFlowsDatatableImportJobs,d1,5,x
datatables/{datatableId}/import/jobs/{importJobId}	GFlowsDatatableImportJob,d0,5,
datatables/{datatableId}/rows	GFlowsDatatableRows,d0,5,	PFlowsDatatableRows,d3,6,
datatables/{datatableId}/rows/{rowId}	DFlowsDatatableRow,d4,6,	GFlowsDatatableRow,d0,5,	UFlowsDatatableRow,d5,6,
divisionviews	GFlowsDivisionviews,d6,5,
executions	PFlowsExecutions,d7,6,
executions/{flowExecutionId}	GFlowsExecution,d8,5,
export/jobs	PFlowsExportJobs,d9,6,
export/jobs/{jobId}	GFlowsExportJob,da,5,
instances/jobs	PFlowsInstancesJobs,db,5,
instances/jobs/{jobId}	GFlowsInstancesJob,db,5,
instances/query	PFlowsInstancesQuery,dc,5,
instances/querycapabilities	GFlowsInstancesQuerycapabilities,dc,5,
instances/settings/executiondata	GFlowsInstancesSettingsExecutiondata,dd,5,	AFlowsInstancesSettingsExecutiondata,de,6,
instances/settings/loglevels	GFlowsInstancesSettingsLoglevels,df,5,
instances/settings/loglevels/characteristics	GFlowsInstancesSettingsLoglevelsCharacteristics,dg,5,
instances/settings/loglevels/default	DFlowsInstancesSettingsLoglevelsDefault,dh,6,	GFlowsInstancesSettingsLoglevelsDefault,di,5,	UFlowsInstancesSettingsLoglevelsDefault,dj,6,
instances/{instanceId}	GFlowsInstance,db,5,
jobs	PFlowsJobs,dk,6,
jobs/{jobId}	GFlowsJob,dl,5,
lookup	GFlowsLookup,co,5,
milestones	GFlowsMilestones,dm,5,	PFlowsMilestones,dn,6,
milestones/divisionviews	GFlowsMilestonesDivisionviews,do,5,
milestones/{milestoneId}	DFlowsMilestone,dp,6,	GFlowsMilestone,dm,5,	UFlowsMilestone,dq,6,
outcomes	GFlowsOutcomes,dr,5,	PFlowsOutcomes,ds,6,
outcomes/divisionviews	GFlowsOutcomesDivisionviews,dt,5,
outcomes/{flowOutcomeId}	GFlowsOutcome,dr,5,	UFlowsOutcome,du,6,
validate/jobs	PFlowsValidateJobs,dv,0,p
validate/jobs/{jobId}	GFlowsValidateJob,dw,5,pd
{flowId}	DFlow,cn,6,	GFlow,co,5,	UFlow,cr,6,
{flowId}/history	PFlowHistory,co,5,
{flowId}/history/{historyId}	GFlowHistoryHistoryId,co,5,
{flowId}/instances/settings/loglevels	DFlowInstancesSettingsLoglevels,dx,6,	GFlowInstancesSettingsLoglevels,dy,5,	PFlowInstancesSettingsLoglevels,dz,6,	UFlowInstancesSettingsLoglevels,e0,6,
{flowId}/latestconfiguration	GFlowLatestconfiguration,co,5,
{flowId}/versions	GFlowVersions,co,5,	PFlowVersions,cr,6,
{flowId}/versions/{versionId}	GFlowVersion,co,5,
{flowId}/versions/{versionId}/configuration	GFlowVersionConfiguration,co,5,
{flowId}/versions/{versionId}/health	GFlowVersionHealth,co,5,
{flowId}/versions/{versionId}/intents/{intentId}/health	GFlowVersionIntentHealth,co,5,
{flowId}/versions/{versionId}/intents/{intentId}/utterances/{utteranceId}/health	GFlowVersionIntentUtteranceHealth,co,5,
=gamification
contests	GGamificationContests,e1,1g,	PGamificationContests,e2,1h,
contests/me	GGamificationContestsMe,e3,1g,
contests/uploads/prizeimages	PGamificationContestsUploadsPrizeimages,e4,1h,
contests/{contestId}	DGamificationContest,e5,1h,	GGamificationContest,e6,1g,	AGamificationContest,e7,1h,	UGamificationContest,e8,1h,
contests/{contestId}/agents/scores	GGamificationContestAgentsScores,e1,1g,
contests/{contestId}/agents/scores/me	GGamificationContestAgentsScoresMe,e3,1g,
contests/{contestId}/agents/scores/trends	GGamificationContestAgentsScoresTrends,e6,1g,
contests/{contestId}/agents/scores/trends/me	GGamificationContestAgentsScoresTrendsMe,e6,1g,
contests/{contestId}/prizeimages/{prizeImageId}	GGamificationContestPrizeimage,e9,1g,
insights	GGamificationInsights,ea,1g,
insights/details	GGamificationInsightsDetails,eb,1g,
insights/groups/trends	GGamificationInsightsGroupsTrends,eb,1g,
insights/groups/trends/all	GGamificationInsightsGroupsTrendsAll,ea,1g,
insights/managers	GGamificationInsightsManagers,ea,1g,
insights/members	GGamificationInsightsMembers,ea,1g,
insights/rankings	GGamificationInsightsRankings,ea,1g,
insights/trends	GGamificationInsightsTrends,eb,1g,
insights/users/{userId}/details	GGamificationInsightsUserDetails,ea,1g,
insights/users/{userId}/trends	GGamificationInsightsUserTrends,ea,1g,
leaderboard	GGamificationLeaderboard,ec,1g,
leaderboard/all	GGamificationLeaderboardAll,ed,1g,
leaderboard/all/bestpoints	GGamificationLeaderboardAllBestpoints,ed,1g,
leaderboard/bestpoints	GGamificationLeaderboardBestpoints,ec,1g,
metricdefinitions	GGamificationMetricdefinitions,ee,1g,
metricdefinitions/{metricDefinitionId}	GGamificationMetricdefinition,ee,1g,
profiles	GGamificationProfiles,ef,1g,	PGamificationProfiles,eg,1h,
profiles/users/me	GGamificationProfilesUsersMe,16,1g,
profiles/users/me/query	PGamificationProfilesUsersMeQuery,16,1g,
profiles/users/{userId}	GGamificationProfilesUser,eh,1g,
profiles/users/{userId}/query	PGamificationProfilesUserQuery,ei,1g,
profiles/{profileId}	GGamificationProfile,ef,1g,	UGamificationProfile,eg,1h,
profiles/{profileId}/activate	PGamificationProfileActivate,eg,1h,
profiles/{profileId}/deactivate	PGamificationProfileDeactivate,eg,1h,
profiles/{profileId}/members	GGamificationProfileMembers,ee,1g,	PGamificationProfileMembers,eg,1h,
profiles/{profileId}/members/validate	PGamificationProfileMembersValidate,eg,1h,
profiles/{profileId}/metrics	GGamificationProfileMetrics,ej,1g,	PGamificationProfileMetrics,ek,1h,
profiles/{profileId}/metrics/objectivedetails	GGamificationProfileMetricsObjectivedetails,ej,1g,
profiles/{profileId}/metrics/{metricId}	GGamificationProfileMetric,ej,1g,	UGamificationProfileMetric,ek,1h,
profiles/{sourceProfileId}/metrics/{sourceMetricId}/link	PGamificationProfileMetricLink,eg,1h,
scorecards	GGamificationScorecards,el,1g,
scorecards/attendance	GGamificationScorecardsAttendance,el,1g,
scorecards/bestpoints	GGamificationScorecardsBestpoints,el,1g,
scorecards/points/alltime	GGamificationScorecardsPointsAlltime,el,1g,
scorecards/points/average	GGamificationScorecardsPointsAverage,el,1g,
scorecards/points/trends	GGamificationScorecardsPointsTrends,el,1g,
scorecards/profiles/{profileId}/metrics/{metricId}/users/values/trends	GGamificationScorecardsProfileMetricUsersValuesTrends,em,1g,
scorecards/profiles/{profileId}/metrics/{metricId}/users/{userId}/values/trends	GGamificationScorecardsProfileMetricUserValuesTrends,em,1g,
scorecards/profiles/{profileId}/metrics/{metricId}/values/trends	GGamificationScorecardsProfileMetricValuesTrends,el,1g,
scorecards/users/points/average	GGamificationScorecardsUsersPointsAverage,em,1g,
scorecards/users/values/average	GGamificationScorecardsUsersValuesAverage,em,1g,
scorecards/users/values/trends	GGamificationScorecardsUsersValuesTrends,em,1g,
scorecards/users/{userId}	GGamificationScorecardsUser,em,1g,
scorecards/users/{userId}/attendance	GGamificationScorecardsUserAttendance,em,1g,
scorecards/users/{userId}/bestpoints	GGamificationScorecardsUserBestpoints,em,1g,
scorecards/users/{userId}/points/alltime	GGamificationScorecardsUserPointsAlltime,em,1g,
scorecards/users/{userId}/points/trends	GGamificationScorecardsUserPointsTrends,em,1g,
scorecards/users/{userId}/values/trends	GGamificationScorecardsUserValuesTrends,em,1g,
scorecards/values/average	GGamificationScorecardsValuesAverage,el,1g,
scorecards/values/trends	GGamificationScorecardsValuesTrends,el,1g,
status	GGamificationStatus,en,1g,	UGamificationStatus,eg,1h,
templates	GGamificationTemplates,ee,1g,
templates/{templateId}	GGamificationTemplate,ee,1g,
=gdpr
requests	GGdprRequests,eo,1i,	PGdprRequests,ep,1j,
requests/{requestId}	GGdprRequest,eo,1i,
subjects	GGdprSubjects,eq,1i,
=geolocations
settings	GGeolocationsSettings,16,1k,	AGeolocationsSettings,er,1l,
=greetings
	GGreetings,16,1m,	PGreetings,16,1n,
defaults	GGreetingsDefaults,16,1m,	UGreetingsDefaults,16,1n,
{greetingId}	DGreeting,16,1n,	GGreeting,16,1m,	UGreeting,16,1n,
{greetingId}/downloads	GGreetingDownloads,es,1m,u
{greetingId}/groups/downloads	GGreetingGroupsDownloads,et,1m,u
{greetingId}/media	GGreetingMedia,16,1m,
{greetingId}/users/downloads	GGreetingUsersDownloads,es,1m,u
=groups
	GGroups,16,1o,	PGroups,eu,1p,
dynamicsettings/preview	PGroupsDynamicsettingsPreview,ev,0,px
search	GGroupsSearch,16,1o,	PGroupsSearch,16,1p,
{groupId}	DGroup,ew,1p,	GGroup,16,1o,	UGroup,ex,1p,
{groupId}/dynamicsettings	DGroupDynamicsettings,ew,0,p	GGroupDynamicsettings,ev,0,p	UGroupDynamicsettings,ex,0,p
{groupId}/greetings	GGroupGreetings,16,1m,	PGroupGreetings,16,1n,
{groupId}/greetings/defaults	GGroupGreetingsDefaults,16,1m,	UGroupGreetingsDefaults,16,1n,
{groupId}/individuals	GGroupIndividuals,16,1o,
{groupId}/members	DGroupMembers,16,1p,	GGroupMembers,16,1o,	PGroupMembers,16,1p,
{groupId}/profile	GGroupProfile,16,1o,x
=guides
	GGuides,ey,v,	PGuides,ez,u,
jobs	PGuidesJobs,f0,u,
jobs/{jobId}	GGuidesJob,f1,v,
uploads	PGuidesUploads,f2,u,
{guideId}	GGuide,ey,v,	AGuide,f3,u,
{guideId}/jobs	DGuideJobs,f0,u,
{guideId}/jobs/{jobId}	GGuideJob,f1,v,
{guideId}/sessions/{guideSessionId}/turns	PGuideSessionTurns,f4,u,
{guideId}/versions	PGuideVersions,f5,u,
{guideId}/versions/{versionId}	GGuideVersion,f6,v,	AGuideVersion,f7,u,
{guideId}/versions/{versionId}/jobs	PGuideVersionJobs,f8,u,
{guideId}/versions/{versionId}/jobs/{jobId}	GGuideVersionJob,f9,v,
=identityproviders
	GIdentityproviders,fa,1q,	PIdentityproviders,fb,1r,
adfs	DIdentityprovidersAdfs,fc,1r,	GIdentityprovidersAdfs,fa,1q,	UIdentityprovidersAdfs,fd,1r,
cic	DIdentityprovidersCic,fc,1r,	GIdentityprovidersCic,fa,1q,	UIdentityprovidersCic,fd,1r,
generic	DIdentityprovidersGeneric,fc,1r,	GIdentityprovidersGeneric,fa,1q,	UIdentityprovidersGeneric,fd,1r,
gsuite	DIdentityprovidersGsuite,fc,1r,	GIdentityprovidersGsuite,fa,1q,	UIdentityprovidersGsuite,fd,1r,
identitynow	DIdentityprovidersIdentitynow,fc,1r,	GIdentityprovidersIdentitynow,fa,1q,	UIdentityprovidersIdentitynow,fd,1r,
okta	DIdentityprovidersOkta,fc,1r,	GIdentityprovidersOkta,fa,1q,	UIdentityprovidersOkta,fd,1r,
onelogin	DIdentityprovidersOnelogin,fc,1r,	GIdentityprovidersOnelogin,fa,1q,	UIdentityprovidersOnelogin,fd,1r,
ping	DIdentityprovidersPing,fc,1r,	GIdentityprovidersPing,fa,1q,	UIdentityprovidersPing,fd,1r,
purecloud	DIdentityprovidersPurecloud,fc,1r,	GIdentityprovidersPurecloud,fa,1q,	UIdentityprovidersPurecloud,fd,1r,
pureengage	DIdentityprovidersPureengage,fc,1r,	GIdentityprovidersPureengage,fa,1q,	UIdentityprovidersPureengage,fd,1r,
salesforce	DIdentityprovidersSalesforce,fc,1r,	GIdentityprovidersSalesforce,fa,1q,	UIdentityprovidersSalesforce,fd,1r,
{providerId}	DIdentityprovider,fc,1r,	GIdentityprovider,fa,1q,	UIdentityprovider,fe,1r,
=infrastructureascode
accelerators	GInfrastructureascodeAccelerators,ff,1s,
accelerators/{acceleratorId}	GInfrastructureascodeAccelerator,ff,1s,
jobs	GInfrastructureascodeJobs,fg,1s,	PInfrastructureascodeJobs,fh,1t,
jobs/{jobId}	GInfrastructureascodeJob,fi,1s,
=integrations
	GIntegrations,fj,1u,	PIntegrations,fk,1v,
actions	GIntegrationsActions,d,1u,	PIntegrationsActions,fl,1v,
actions/categories	GIntegrationsActionsCategories,d,1u,
actions/certificates	GIntegrationsActionsCertificates,fm,1u,
actions/certificates/truststore	GIntegrationsActionsCertificatesTruststore,fm,1u,
actions/drafts	GIntegrationsActionsDrafts,d,1u,	PIntegrationsActionsDrafts,fl,1v,
actions/functions/runtimes	GIntegrationsActionsFunctionsRuntimes,fn,1u,
actions/{actionId}	DIntegrationsAction,fo,1v,	GIntegrationsAction,d,1u,	AIntegrationsAction,fp,1v,
actions/{actionId}/draft	DIntegrationsActionDraft,fo,1v,	GIntegrationsActionDraft,d,1u,	AIntegrationsActionDraft,fp,1v,	PIntegrationsActionDraft,fp,1v,
actions/{actionId}/draft/function	GIntegrationsActionDraftFunction,fn,1u,	UIntegrationsActionDraftFunction,fq,1v,
actions/{actionId}/draft/function/upload	PIntegrationsActionDraftFunctionUpload,fq,1w,
actions/{actionId}/draft/publish	PIntegrationsActionDraftPublish,fp,1v,
actions/{actionId}/draft/schemas/{fileName}	GIntegrationsActionDraftSchema,d,1u,
actions/{actionId}/draft/templates/{fileName}	GIntegrationsActionDraftTemplate,d,1u,
actions/{actionId}/draft/test	PIntegrationsActionDraftTest,fr,1v,
actions/{actionId}/draft/validation	GIntegrationsActionDraftValidation,fp,1u,
actions/{actionId}/execute	PIntegrationsActionExecute,fs,1v,
actions/{actionId}/function	GIntegrationsActionFunction,fn,1u,
actions/{actionId}/schemas/{fileName}	GIntegrationsActionSchema,d,1u,
actions/{actionId}/templates/{fileName}	GIntegrationsActionTemplate,d,1u,
actions/{actionId}/test	PIntegrationsActionTest,fs,1v,
botconnector/{integrationId}/bots	GIntegrationsBotconnectorIntegrationIdBots,ft,1x,	UIntegrationsBotconnectorIntegrationIdBots,fu,1y,
botconnector/{integrationId}/bots/summaries	GIntegrationsBotconnectorIntegrationIdBotsSummaries,ft,1x,
botconnector/{integrationId}/bots/{botId}	GIntegrationsBotconnectorIntegrationIdBot,ft,1x,
botconnector/{integrationId}/bots/{botId}/versions	GIntegrationsBotconnectorIntegrationIdBotVersions,ft,1x,
botconnectors/incoming/messages	PIntegrationsBotconnectorsIncomingMessages,fv,0,p
botconnectors/outgoing/messages	PIntegrationsBotconnectorsOutgoingMessages,fv,0,p
botconnectors/{integrationId}/bots	GIntegrationsBotconnectorBots,ft,0,p
botconnectors/{integrationId}/bots/summaries	GIntegrationsBotconnectorBotsSummaries,ft,0,p
botconnectors/{integrationId}/bots/{botId}	GIntegrationsBotconnectorBot,ft,0,p
clientapps	GIntegrationsClientapps,16,1u,
credentials	GIntegrationsCredentials,fj,1u,x	PIntegrationsCredentials,fk,1v,
credentials/listing	GIntegrationsCredentialsListing,fj,1u,
credentials/types	GIntegrationsCredentialsTypes,fj,1u,
credentials/{credentialId}	DIntegrationsCredential,fw,1v,	GIntegrationsCredential,fj,1u,	UIntegrationsCredential,fx,1v,
speech/audioconnector	GIntegrationsSpeechAudioconnector,fj,1u,
speech/audioconnector/{integrationId}	GIntegrationsSpeechAudioconnectorIntegrationId,fj,1u,
speech/dialogflow/agents	GIntegrationsSpeechDialogflowAgents,fj,1u,
speech/dialogflow/agents/{agentId}	GIntegrationsSpeechDialogflowAgent,fj,1u,
speech/dialogflowcx/agents	GIntegrationsSpeechDialogflowcxAgents,fj,1u,
speech/dialogflowcx/agents/{agentId}	GIntegrationsSpeechDialogflowcxAgent,fj,1u,
speech/lex/bot/alias/{aliasId}	GIntegrationsSpeechLexBotAlias,fj,1u,
speech/lex/bot/{botId}/aliases	GIntegrationsSpeechLexBotBotIdAliases,fj,1u,
speech/lex/bots	GIntegrationsSpeechLexBots,fj,1u,
speech/lexv2/bot/alias/{aliasId}	GIntegrationsSpeechLexv2BotAlias,fj,1u,
speech/lexv2/bot/{botId}/aliases	GIntegrationsSpeechLexv2BotBotIdAliases,fj,1u,
speech/lexv2/bots	GIntegrationsSpeechLexv2Bots,fj,1u,
speech/nuance/{nuanceIntegrationId}/bots	GIntegrationsSpeechNuanceNuanceIntegrationIdBots,fj,1u,
speech/nuance/{nuanceIntegrationId}/bots/jobs	PIntegrationsSpeechNuanceNuanceIntegrationIdBotsJobs,fj,1u,
speech/nuance/{nuanceIntegrationId}/bots/jobs/{jobId}	GIntegrationsSpeechNuanceNuanceIntegrationIdBotsJob,fj,1u,
speech/nuance/{nuanceIntegrationId}/bots/jobs/{jobId}/results	GIntegrationsSpeechNuanceNuanceIntegrationIdBotsJobResults,fj,1u,
speech/nuance/{nuanceIntegrationId}/bots/launch/settings	UIntegrationsSpeechNuanceNuanceIntegrationIdBotsLaunchSettings,fx,1u,
speech/nuance/{nuanceIntegrationId}/bots/launch/validate	PIntegrationsSpeechNuanceNuanceIntegrationIdBotsLaunchValidate,fx,1u,
speech/nuance/{nuanceIntegrationId}/bots/{botId}	GIntegrationsSpeechNuanceNuanceIntegrationIdBot,fj,1u,
speech/nuance/{nuanceIntegrationId}/bots/{botId}/jobs	PIntegrationsSpeechNuanceNuanceIntegrationIdBotJobs,fj,1u,
speech/nuance/{nuanceIntegrationId}/bots/{botId}/jobs/{jobId}	GIntegrationsSpeechNuanceNuanceIntegrationIdBotJob,fj,1u,
speech/nuance/{nuanceIntegrationId}/bots/{botId}/jobs/{jobId}/results	GIntegrationsSpeechNuanceNuanceIntegrationIdBotJobResults,fj,1u,
speech/stt/engines	GIntegrationsSpeechSttEngines,fj,1u,
speech/stt/engines/{engineId}	GIntegrationsSpeechSttEngine,fj,1u,
speech/tts/engines	GIntegrationsSpeechTtsEngines,fj,1u,
speech/tts/engines/{engineId}	GIntegrationsSpeechTtsEngine,fj,1u,
speech/tts/engines/{engineId}/voices	GIntegrationsSpeechTtsEngineVoices,fj,1u,
speech/tts/engines/{engineId}/voices/{voiceId}	GIntegrationsSpeechTtsEngineVoice,fj,1u,
speech/tts/settings	GIntegrationsSpeechTtsSettings,fj,1u,	UIntegrationsSpeechTtsSettings,fx,1v,
types	GIntegrationsTypes,fj,1u,
types/{typeId}	GIntegrationsType,fj,1u,
types/{typeId}/configschemas/{configType}	GIntegrationsTypeConfigschema,fj,1u,
unifiedcommunications/clientapps	GIntegrationsUnifiedcommunicationsClientapps,fy,1u,
unifiedcommunications/clientapps/{ucIntegrationId}	GIntegrationsUnifiedcommunicationsClientapp,fy,1u,
unifiedcommunications/{ucIntegrationId}/thirdpartypresences	UIntegrationsUnifiedcommunicationThirdpartypresences,fz,19,
userapps	GIntegrationsUserapps,16,1u,
webhooks/{tokenId}/events	PIntegrationsWebhookEvents,16,g,n
{integrationId}	DIntegration,fw,1v,	GIntegration,fj,1u,	AIntegration,fx,1v,
{integrationId}/config/current	GIntegrationConfigCurrent,fj,1u,	UIntegrationConfigCurrent,fx,1v,
=intents
assignments/externalcontacts/{externalContactId}	GIntentsAssignmentsExternalcontact,g0,1b,
assignments/externalcontacts/{externalContactId}/customerintents/{customerIntentId}/assignment	PIntentsAssignmentsExternalcontactCustomerintentAssignment,g1,1c,
categories	GIntentsCategories,g2,1b,	PIntentsCategories,g3,1c,
categories/{categoryId}	DIntentsCategory,g4,1c,	GIntentsCategory,g2,1b,	AIntentsCategory,g5,1c,
customerintents	GIntentsCustomerintents,g2,1b,	PIntentsCustomerintents,g3,1c,
customerintents/bulk/retrieve	PIntentsCustomerintentsBulkRetrieve,g2,0,p
customerintents/{customerIntentId}	DIntentsCustomerintent,g4,1c,	GIntentsCustomerintent,g2,1b,	AIntentsCustomerintent,g5,1c,
customerintents/{customerIntentId}/sourceintents	GIntentsCustomerintentSourceintents,g2,1b,
customerintents/{customerIntentId}/sourceintents/bulk/add	PIntentsCustomerintentSourceintentsBulkAdd,g5,1c,
customerintents/{customerIntentId}/sourceintents/bulk/remove	PIntentsCustomerintentSourceintentsBulkRemove,g5,1c,
sourceintents	GIntentsSourceintents,g2,1b,
=ipranges
	GIpranges,16,g,
=journey
actionmaps	GJourneyActionmaps,g6,1z,	PJourneyActionmaps,g7,20,
actionmaps/estimates/jobs	PJourneyActionmapsEstimatesJobs,g8,20,x
actionmaps/estimates/jobs/{jobId}	GJourneyActionmapsEstimatesJob,g9,1z,x
actionmaps/estimates/jobs/{jobId}/results	GJourneyActionmapsEstimatesJobResults,ga,1z,x
actionmaps/{actionMapId}	DJourneyActionmap,gb,20,	GJourneyActionmap,g6,1z,	AJourneyActionmap,gc,20,
actiontargets	GJourneyActiontargets,gd,1z,x
actiontargets/{actionTargetId}	GJourneyActiontarget,gd,1z,x	AJourneyActiontarget,ge,1z,x
actiontemplates	GJourneyActiontemplates,gf,1z,	PJourneyActiontemplates,gg,20,
actiontemplates/{actionTemplateId}	DJourneyActiontemplate,gh,20,	GJourneyActiontemplate,gf,1z,	AJourneyActiontemplate,gi,20,
deployments/{deploymentId}/actionevent	PJourneyDeploymentActionevent,16,g,n
deployments/{deploymentId}/appevents	PJourneyDeploymentAppevents,16,g,n
deployments/{deploymentId}/customers/{customerCookieId}/ping	GJourneyDeploymentCustomerPing,16,g,n
deployments/{deploymentId}/webevents	PJourneyDeploymentWebevents,16,g,n
externalevents/configurations	GJourneyExternaleventsConfigurations,gj,1z,	PJourneyExternaleventsConfigurations,gk,1z,
externalevents/configurations/{configId}	DJourneyExternaleventsConfiguration,gl,20,	GJourneyExternaleventsConfiguration,gj,1z,	AJourneyExternaleventsConfiguration,gm,20,
externalevents/configurations/{configurationId}/events	PJourneyExternaleventsConfigurationEvents,gn,20,
externalevents/schemas	GJourneyExternaleventsSchemas,go,1z,	PJourneyExternaleventsSchemas,gp,20,
externalevents/schemas/coretypes	GJourneyExternaleventsSchemasCoretypes,go,1z,
externalevents/schemas/coretypes/{coreTypeName}	GJourneyExternaleventsSchemasCoretype,go,1z,
externalevents/schemas/limits	GJourneyExternaleventsSchemasLimits,go,1z,
externalevents/schemas/{schemaId}	DJourneyExternaleventsSchema,gq,20,	GJourneyExternaleventsSchema,go,1z,	UJourneyExternaleventsSchema,gr,20,
externalevents/schemas/{schemaId}/versions	GJourneyExternaleventsSchemaVersions,go,1z,
externalevents/schemas/{schemaId}/versions/{versionId}	GJourneyExternaleventsSchemaVersion,go,1z,
flows/paths/query	PJourneyFlowsPathsQuery,gs,1z,
outcomes	GJourneyOutcomes,gt,1z,x	PJourneyOutcomes,gu,20,x
outcomes/attributions/jobs	PJourneyOutcomesAttributionsJobs,gv,0,px
outcomes/attributions/jobs/{jobId}	GJourneyOutcomesAttributionsJob,gw,1z,pxd
outcomes/attributions/jobs/{jobId}/results	GJourneyOutcomesAttributionsJobResults,gx,1z,pxd
outcomes/predictors	GJourneyOutcomesPredictors,gy,1z,x	PJourneyOutcomesPredictors,gz,20,x
outcomes/predictors/{predictorId}	DJourneyOutcomesPredictor,h0,20,x	GJourneyOutcomesPredictor,gy,1z,x
outcomes/{outcomeId}	DJourneyOutcome,h1,20,x	GJourneyOutcome,gt,1z,x	AJourneyOutcome,h2,20,x
segments	GJourneySegments,h3,1z,	PJourneySegments,h4,20,
segments/{segmentId}	DJourneySegment,h5,20,	GJourneySegment,h3,1z,	AJourneySegment,h6,20,
sessions/{sessionId}	GJourneySession,h7,1z,
sessions/{sessionId}/events	GJourneySessionEvents,h8,1z,
sessions/{sessionId}/outcomescores	GJourneySessionOutcomescores,h9,1z,x
views	GJourneyViews,ha,1z,	PJourneyViews,hb,20,
views/data/details	GJourneyViewsDataDetails,hc,1z,
views/encodings/validate	PJourneyViewsEncodingsValidate,hd,20,
views/eventdefinitions	GJourneyViewsEventdefinitions,he,1z,
views/eventdefinitions/external	GJourneyViewsEventdefinitionsExternal,hf,1z,
views/eventdefinitions/external/changes	GJourneyViewsEventdefinitionsExternalChanges,hf,1z,
views/eventdefinitions/{eventDefinitionId}	GJourneyViewsEventdefinition,he,1z,	UJourneyViewsEventdefinition,hg,20,
views/eventdefinitions/{eventDefinitionId}/activate	UJourneyViewsEventdefinitionActivate,hh,20,
views/jobs	GJourneyViewsJobs,hi,1z,
views/jobs/me	GJourneyViewsJobsMe,hi,1z,
views/schedules	GJourneyViewsSchedules,hj,1z,
views/{viewId}	DJourneyView,hk,20,	GJourneyView,ha,1z,
views/{viewId}/schedules	DJourneyViewSchedules,hl,20,	GJourneyViewSchedules,hj,1z,	PJourneyViewSchedules,hm,20,	UJourneyViewSchedules,hn,20,
views/{viewId}/versions	PJourneyViewVersions,ho,20,
views/{viewId}/versions/{journeyVersionId}/jobs	PJourneyViewVersionJobs,hp,20,
views/{viewId}/versions/{journeyVersionId}/jobs/latest	GJourneyViewVersionJobsLatest,hi,1z,
views/{viewId}/versions/{journeyVersionId}/jobs/{jobId}	GJourneyViewVersionJob,hi,1z,	AJourneyViewVersionJob,hq,20,
views/{viewId}/versions/{journeyVersionId}/jobs/{jobId}/results/charts/{chartId}	GJourneyViewVersionJobResultsChart,hr,1z,
views/{viewId}/versions/{journeyViewVersion}/charts/{chartId}	GJourneyViewVersionChart,ha,1z,
views/{viewId}/versions/{journeyViewVersion}/charts/{chartId}/versions/{chartVersion}	GJourneyViewVersionChartVersion,ha,1z,
views/{viewId}/versions/{journeyViewVersion}/jobs/{jobId}/results	GJourneyViewVersionJobResults,hr,1z,
views/{viewId}/versions/{versionId}	GJourneyViewVersion,ha,1z,	UJourneyViewVersion,ho,20,
=knowledge
connections	GKnowledgeConnections,hs,21,	PKnowledgeConnections,ht,22,
connections/{connectionId}	DKnowledgeConnection,hu,22,	GKnowledgeConnection,hs,21,	AKnowledgeConnection,hv,22,
connections/{connectionId}/options	GKnowledgeConnectionOptions,hw,21,
documentuploads	PKnowledgeDocumentuploads,hx,1w,
guest/sessions	PKnowledgeGuestSessions,16,g,n
guest/sessions/{sessionId}/categories	GKnowledgeGuestSessionCategories,16,g,n
guest/sessions/{sessionId}/documents	GKnowledgeGuestSessionDocuments,16,g,n
guest/sessions/{sessionId}/documents/answers	PKnowledgeGuestSessionDocumentsAnswers,16,g,n
guest/sessions/{sessionId}/documents/presentations	PKnowledgeGuestSessionDocumentsPresentations,16,g,n
guest/sessions/{sessionId}/documents/search	PKnowledgeGuestSessionDocumentsSearch,16,g,n
guest/sessions/{sessionId}/documents/search/suggestions	PKnowledgeGuestSessionDocumentsSearchSuggestions,16,g,n
guest/sessions/{sessionId}/documents/search/{searchId}	AKnowledgeGuestSessionDocumentsSearchSearchId,16,g,n
guest/sessions/{sessionId}/documents/{documentId}	GKnowledgeGuestSessionDocument,16,g,n
guest/sessions/{sessionId}/documents/{documentId}/copies	PKnowledgeGuestSessionDocumentCopies,16,g,n
guest/sessions/{sessionId}/documents/{documentId}/feedback	PKnowledgeGuestSessionDocumentFeedback,16,g,n
guest/sessions/{sessionId}/documents/{documentId}/views	PKnowledgeGuestSessionDocumentViews,16,g,n
integrations/{integrationId}/options	GKnowledgeIntegrationOptions,hy,21,
knowledgebases	GKnowledgeKnowledgebases,hz,21,	PKnowledgeKnowledgebases,i0,22,
knowledgebases/{knowledgeBaseId}	DKnowledgeKnowledgebase,i1,21,	GKnowledgeKnowledgebase,hz,21,	AKnowledgeKnowledgebase,i2,22,
knowledgebases/{knowledgeBaseId}/categories	GKnowledgeKnowledgebaseCategories,i3,21,	PKnowledgeKnowledgebaseCategories,i4,22,
knowledgebases/{knowledgeBaseId}/categories/{categoryId}	DKnowledgeKnowledgebaseCategory,i5,22,	GKnowledgeKnowledgebaseCategory,i3,21,	AKnowledgeKnowledgebaseCategory,i6,22,
knowledgebases/{knowledgeBaseId}/chunks/search	PKnowledgeKnowledgebaseChunksSearch,i7,21,
knowledgebases/{knowledgeBaseId}/chunks/search/{searchId}	AKnowledgeKnowledgebaseChunksSearchSearchId,i7,22,
knowledgebases/{knowledgeBaseId}/documents	GKnowledgeKnowledgebaseDocuments,i8,21,	PKnowledgeKnowledgebaseDocuments,i9,22,
knowledgebases/{knowledgeBaseId}/documents/answers	PKnowledgeKnowledgebaseDocumentsAnswers,ia,21,
knowledgebases/{knowledgeBaseId}/documents/bulk/remove	PKnowledgeKnowledgebaseDocumentsBulkRemove,ib,22,
knowledgebases/{knowledgeBaseId}/documents/bulk/update	PKnowledgeKnowledgebaseDocumentsBulkUpdate,ic,22,
knowledgebases/{knowledgeBaseId}/documents/feedback	GKnowledgeKnowledgebaseDocumentsFeedback,id,21,
knowledgebases/{knowledgeBaseId}/documents/presentations	PKnowledgeKnowledgebaseDocumentsPresentations,ie,22,
knowledgebases/{knowledgeBaseId}/documents/query	PKnowledgeKnowledgebaseDocumentsQuery,i8,21,
knowledgebases/{knowledgeBaseId}/documents/search	PKnowledgeKnowledgebaseDocumentsSearch,i7,21,
knowledgebases/{knowledgeBaseId}/documents/search/suggestions	PKnowledgeKnowledgebaseDocumentsSearchSuggestions,i7,21,
knowledgebases/{knowledgeBaseId}/documents/search/{searchId}	AKnowledgeKnowledgebaseDocumentsSearchSearchId,if,22,
knowledgebases/{knowledgeBaseId}/documents/versions/bulk/add	PKnowledgeKnowledgebaseDocumentsVersionsBulkAdd,ig,22,
knowledgebases/{knowledgeBaseId}/documents/{documentId}	DKnowledgeKnowledgebaseDocument,ib,22,	GKnowledgeKnowledgebaseDocument,i8,21,	AKnowledgeKnowledgebaseDocument,ic,22,
knowledgebases/{knowledgeBaseId}/documents/{documentId}/copies	PKnowledgeKnowledgebaseDocumentCopies,ih,22,
knowledgebases/{knowledgeBaseId}/documents/{documentId}/feedback	GKnowledgeKnowledgebaseDocumentFeedback,id,21,	PKnowledgeKnowledgebaseDocumentFeedback,ii,22,
knowledgebases/{knowledgeBaseId}/documents/{documentId}/feedback/{feedbackId}	GKnowledgeKnowledgebaseDocumentFeedbackFeedbackId,id,21,	AKnowledgeKnowledgebaseDocumentFeedbackFeedbackId,ij,22,
knowledgebases/{knowledgeBaseId}/documents/{documentId}/variations	GKnowledgeKnowledgebaseDocumentVariations,i8,21,	PKnowledgeKnowledgebaseDocumentVariations,ik,22,
knowledgebases/{knowledgeBaseId}/documents/{documentId}/variations/{documentVariationId}	DKnowledgeKnowledgebaseDocumentVariation,il,22,	GKnowledgeKnowledgebaseDocumentVariation,i8,21,	AKnowledgeKnowledgebaseDocumentVariation,ic,22,
knowledgebases/{knowledgeBaseId}/documents/{documentId}/versions	GKnowledgeKnowledgebaseDocumentVersions,im,21,	PKnowledgeKnowledgebaseDocumentVersions,ig,22,
knowledgebases/{knowledgeBaseId}/documents/{documentId}/versions/{versionId}	GKnowledgeKnowledgebaseDocumentVersion,im,21,
knowledgebases/{knowledgeBaseId}/documents/{documentId}/versions/{versionId}/variations	GKnowledgeKnowledgebaseDocumentVersionVariations,im,21,
knowledgebases/{knowledgeBaseId}/documents/{documentId}/versions/{versionId}/variations/{variationId}	GKnowledgeKnowledgebaseDocumentVersionVariation,im,21,
knowledgebases/{knowledgeBaseId}/documents/{documentId}/views	PKnowledgeKnowledgebaseDocumentViews,in,22,
knowledgebases/{knowledgeBaseId}/export/jobs	PKnowledgeKnowledgebaseExportJobs,io,22,
knowledgebases/{knowledgeBaseId}/export/jobs/{exportJobId}	DKnowledgeKnowledgebaseExportJob,ip,22,	GKnowledgeKnowledgebaseExportJob,iq,21,
knowledgebases/{knowledgeBaseId}/import/jobs	PKnowledgeKnowledgebaseImportJobs,ir,22,
knowledgebases/{knowledgeBaseId}/import/jobs/{importJobId}	DKnowledgeKnowledgebaseImportJob,is,22,	GKnowledgeKnowledgebaseImportJob,it,21,	AKnowledgeKnowledgebaseImportJob,iu,22,
knowledgebases/{knowledgeBaseId}/labels	GKnowledgeKnowledgebaseLabels,iv,21,	PKnowledgeKnowledgebaseLabels,iw,22,
knowledgebases/{knowledgeBaseId}/labels/{labelId}	DKnowledgeKnowledgebaseLabel,ix,22,	GKnowledgeKnowledgebaseLabel,iv,21,	AKnowledgeKnowledgebaseLabel,iy,22,
knowledgebases/{knowledgeBaseId}/operations	GKnowledgeKnowledgebaseOperations,iz,21,
knowledgebases/{knowledgeBaseId}/operations/users/query	GKnowledgeKnowledgebaseOperationsUsersQuery,iz,21,
knowledgebases/{knowledgeBaseId}/parse/jobs	PKnowledgeKnowledgebaseParseJobs,ir,22,
knowledgebases/{knowledgeBaseId}/parse/jobs/{parseJobId}	GKnowledgeKnowledgebaseParseJob,it,21,	AKnowledgeKnowledgebaseParseJob,iu,22,
knowledgebases/{knowledgeBaseId}/parse/jobs/{parseJobId}/import	PKnowledgeKnowledgebaseParseJobImport,iu,22,
knowledgebases/{knowledgeBaseId}/sources	GKnowledgeKnowledgebaseSources,j0,21,
knowledgebases/{knowledgeBaseId}/sources/salesforce	PKnowledgeKnowledgebaseSourcesSalesforce,j1,22,
knowledgebases/{knowledgeBaseId}/sources/salesforce/{sourceId}	DKnowledgeKnowledgebaseSourcesSalesforceSourceId,j2,22,	GKnowledgeKnowledgebaseSourcesSalesforceSourceId,j0,21,	UKnowledgeKnowledgebaseSourcesSalesforceSourceId,j3,22,
knowledgebases/{knowledgeBaseId}/sources/salesforce/{sourceId}/sync	PKnowledgeKnowledgebaseSourcesSalesforceSourceIdSync,j3,22,
knowledgebases/{knowledgeBaseId}/sources/servicenow	PKnowledgeKnowledgebaseSourcesServicenow,j1,22,
knowledgebases/{knowledgeBaseId}/sources/servicenow/{sourceId}	DKnowledgeKnowledgebaseSourcesServicenowSourceId,j2,22,	GKnowledgeKnowledgebaseSourcesServicenowSourceId,j0,21,	UKnowledgeKnowledgebaseSourcesServicenowSourceId,j3,22,
knowledgebases/{knowledgeBaseId}/sources/servicenow/{sourceId}/sync	PKnowledgeKnowledgebaseSourcesServicenowSourceIdSync,j3,22,
knowledgebases/{knowledgeBaseId}/synchronize/jobs	PKnowledgeKnowledgebaseSynchronizeJobs,j4,22,
knowledgebases/{knowledgeBaseId}/synchronize/jobs/{syncJobId}	DKnowledgeKnowledgebaseSynchronizeJob,j5,22,	GKnowledgeKnowledgebaseSynchronizeJob,j6,21,	AKnowledgeKnowledgebaseSynchronizeJob,j7,22,
knowledgebases/{knowledgeBaseId}/unanswered/groups	GKnowledgeKnowledgebaseUnansweredGroups,j8,21,
knowledgebases/{knowledgeBaseId}/unanswered/groups/{groupId}	GKnowledgeKnowledgebaseUnansweredGroup,j8,21,
knowledgebases/{knowledgeBaseId}/unanswered/groups/{groupId}/phrasegroups/{phraseGroupId}	GKnowledgeKnowledgebaseUnansweredGroupPhrasegroup,j8,21,	AKnowledgeKnowledgebaseUnansweredGroupPhrasegroup,j9,22,
knowledgebases/{knowledgeBaseId}/uploads/urls/jobs	PKnowledgeKnowledgebaseUploadsUrlsJobs,ja,22,
knowledgebases/{knowledgeBaseId}/uploads/urls/jobs/{jobId}	GKnowledgeKnowledgebaseUploadsUrlsJob,jb,21,
search	PKnowledgeSearch,jc,21,
search/preview	PKnowledgeSearchPreview,jd,21,
settings	GKnowledgeSettings,je,21,	PKnowledgeSettings,jf,22,
settings/{knowledgeSettingId}	DKnowledgeSetting,jg,22,	GKnowledgeSetting,je,21,	AKnowledgeSetting,jh,22,
sources	GKnowledgeSources,ji,21,	PKnowledgeSources,jj,22,
sources/synchronizations	GKnowledgeSourcesSynchronizations,jk,21,
sources/{sourceId}	DKnowledgeSource,jl,22,	GKnowledgeSource,ji,21,	UKnowledgeSource,jm,22,
sources/{sourceId}/synchronizations	GKnowledgeSourceSynchronizations,jk,21,	PKnowledgeSourceSynchronizations,jn,22,
sources/{sourceId}/synchronizations/{synchronizationId}	GKnowledgeSourceSynchronization,jk,21,	AKnowledgeSourceSynchronization,jo,22,
sources/{sourceId}/synchronizations/{synchronizationId}/deletions	GKnowledgeSourceSynchronizationDeletions,jp,21,	PKnowledgeSourceSynchronizationDeletions,jq,22,
sources/{sourceId}/synchronizations/{synchronizationId}/deletions/{fileId}	DKnowledgeSourceSynchronizationDeletion,jr,22,	GKnowledgeSourceSynchronizationDeletion,jp,21,
sources/{sourceId}/synchronizations/{synchronizationId}/uploads	GKnowledgeSourceSynchronizationUploads,js,21,	PKnowledgeSourceSynchronizationUploads,jt,22,
sources/{sourceId}/synchronizations/{synchronizationId}/uploads/{fileId}	DKnowledgeSourceSynchronizationUpload,ju,22,	GKnowledgeSourceSynchronizationUpload,js,21,
=languages
	GLanguages,jv,23,x	PLanguages,jv,1a,x
translations	GLanguagesTranslations,16,1f,
translations/builtin	GLanguagesTranslationsBuiltin,16,1f,
translations/organization	GLanguagesTranslationsOrganization,16,1f,
translations/users/{userId}	GLanguagesTranslationsUser,16,1f,
{languageId}	DLanguage,jv,1a,x	GLanguage,jv,23,x
=languageunderstanding
domains	GLanguageunderstandingDomains,jw,24,	PLanguageunderstandingDomains,jx,25,
domains/{domainId}	DLanguageunderstandingDomain,jy,25,	GLanguageunderstandingDomain,jw,24,	ALanguageunderstandingDomain,jz,25,
domains/{domainId}/feedback	GLanguageunderstandingDomainFeedback,k0,24,	PLanguageunderstandingDomainFeedback,k1,25,
domains/{domainId}/feedback/{feedbackId}	DLanguageunderstandingDomainFeedbackFeedbackId,k2,25,	GLanguageunderstandingDomainFeedbackFeedbackId,k0,24,
domains/{domainId}/versions	GLanguageunderstandingDomainVersions,k3,24,	PLanguageunderstandingDomainVersions,k4,25,
domains/{domainId}/versions/{domainVersionId}	DLanguageunderstandingDomainVersion,k5,25,	GLanguageunderstandingDomainVersion,k3,24,	ULanguageunderstandingDomainVersion,k6,25,
domains/{domainId}/versions/{domainVersionId}/detect	PLanguageunderstandingDomainVersionDetect,k3,24,
domains/{domainId}/versions/{domainVersionId}/publish	PLanguageunderstandingDomainVersionPublish,k4,25,
domains/{domainId}/versions/{domainVersionId}/report	GLanguageunderstandingDomainVersionReport,k3,24,
domains/{domainId}/versions/{domainVersionId}/train	PLanguageunderstandingDomainVersionTrain,k6,25,
ignorephrases/{languageCode}	GLanguageunderstandingIgnorephrase,k7,26,	PLanguageunderstandingIgnorephrase,k8,26,
ignorephrases/{languageCode}/remove	PLanguageunderstandingIgnorephraseRemove,k9,26,
ignoretopics/{languageCode}	GLanguageunderstandingIgnoretopic,ka,26,	PLanguageunderstandingIgnoretopic,kb,26,
ignoretopics/{languageCode}/remove	PLanguageunderstandingIgnoretopicRemove,kc,26,
miners	GLanguageunderstandingMiners,kd,26,	PLanguageunderstandingMiners,ke,27,
miners/{minerId}	DLanguageunderstandingMiner,kf,27,	GLanguageunderstandingMiner,kd,26,
miners/{minerId}/drafts	GLanguageunderstandingMinerDrafts,kg,26,	PLanguageunderstandingMinerDrafts,kh,27,
miners/{minerId}/drafts/{draftId}	DLanguageunderstandingMinerDraft,ki,27,	GLanguageunderstandingMinerDraft,kg,26,	ALanguageunderstandingMinerDraft,kj,27,
miners/{minerId}/execute	PLanguageunderstandingMinerExecute,kk,27,
miners/{minerId}/intents	GLanguageunderstandingMinerIntents,kl,26,
miners/{minerId}/intents/{intentId}	GLanguageunderstandingMinerIntent,kl,26,
miners/{minerId}/topics	GLanguageunderstandingMinerTopics,kd,26,
miners/{minerId}/topics/{topicId}	GLanguageunderstandingMinerTopic,kd,26,
miners/{minerId}/topics/{topicId}/phrases/{phraseId}	GLanguageunderstandingMinerTopicPhrase,kd,26,
miners/{minerId}/uploads	PLanguageunderstandingMinerUploads,km,1w,
settings	GLanguageunderstandingSettings,kn,26,
=learning
assessments/scoring	PLearningAssessmentsScoring,ko,28,
assignments	GLearningAssignments,kp,28,	PLearningAssignments,kq,29,
assignments/aggregates/query	PLearningAssignmentsAggregatesQuery,kp,28,
assignments/bulkadd	PLearningAssignmentsBulkadd,kq,29,
assignments/bulkremove	PLearningAssignmentsBulkremove,kr,29,
assignments/me	GLearningAssignmentsMe,16,28,
assignments/{assignmentId}	DLearningAssignment,kr,29,	GLearningAssignment,kp,28,	ALearningAssignment,16,29,
assignments/{assignmentId}/reassign	PLearningAssignmentReassign,kq,29,
assignments/{assignmentId}/reschedule	ALearningAssignmentReschedule,ks,29,
assignments/{assignmentId}/reset	PLearningAssignmentReset,kt,29,
assignments/{assignmentId}/steps/{stepId}	GLearningAssignmentStep,ku,28,	ALearningAssignmentStep,kv,29,
modules	GLearningModules,kw,28,	PLearningModules,kx,29,
modules/assignments	GLearningModulesAssignments,ky,28,
modules/coverart/{coverArtId}	GLearningModulesCoverartCoverArtId,kz,28,
modules/{moduleId}	DLearningModule,l0,29,	GLearningModule,kw,28,	ULearningModule,l1,29,
modules/{moduleId}/jobs	PLearningModuleJobs,kx,29,
modules/{moduleId}/jobs/{jobId}	GLearningModuleJob,kw,28,
modules/{moduleId}/preview	GLearningModulePreview,l2,28,	ULearningModulePreview,l2,29,
modules/{moduleId}/publish	PLearningModulePublish,l3,29,
modules/{moduleId}/rule	GLearningModuleRule,l4,28,	ULearningModuleRule,l5,29,
modules/{moduleId}/rule/migrate	PLearningModuleRuleMigrate,l1,0,p
modules/{moduleId}/users/{userId}/assignments	ALearningModuleUserAssignments,l6,29,
modules/{moduleId}/versions/{versionId}	GLearningModuleVersion,kw,28,
rules/query	PLearningRulesQuery,l4,29,
scheduleslots/jobs	PLearningScheduleslotsJobs,l7,28,
scheduleslots/jobs/{jobId}	GLearningScheduleslotsJob,l8,28,
scheduleslots/query	PLearningScheduleslotsQuery,l9,28,
scorm	PLearningScorm,la,29,
scorm/{scormId}	GLearningScormScormId,lb,28,
=license
definitions	GLicenseDefinitions,lc,2a,
definitions/{licenseId}	GLicenseDefinition,lc,2a,
infer	PLicenseInfer,16,2a,
infer/permissions	PLicenseInferPermissions,lc,0,p
organization	PLicenseOrganization,3i,2b,
toggles/{featureName}	GLicenseToggle,16,2a,	PLicenseToggle,16,2b,
users	GLicenseUsers,16,2a,	PLicenseUsers,lc,2a,
users/{userId}	GLicenseUser,lc,2a,
=locations
	GLocations,16,2c,	PLocations,ld,2d,
search	GLocationsSearch,16,2e,	PLocationsSearch,16,2e,
{locationId}	DLocation,le,2d,	GLocation,16,2c,	ALocation,lf,2d,
{locationId}/sublocations	GLocationSublocations,16,2c,
=messaging
settings	GMessagingSettings,8l,2f,x	PMessagingSettings,lg,2g,x
settings/default	DMessagingSettingsDefault,8n,2g,x	GMessagingSettingsDefault,8l,2f,x	UMessagingSettingsDefault,8o,2g,x
settings/{messageSettingId}	DMessagingSetting,8n,2g,x	GMessagingSetting,8l,2f,x	AMessagingSetting,8o,2g,x
supportedcontent	GMessagingSupportedcontent,8p,2f,x	PMessagingSupportedcontent,8q,2g,x
supportedcontent/{supportedContentId}	DMessagingSupportedcontentSupportedContentId,8s,2g,x	GMessagingSupportedcontentSupportedContentId,8p,2f,x	AMessagingSupportedcontentSupportedContentId,8r,2g,x
=mobiledevices
	GMobiledevices,16,2h,	PMobiledevices,16,2i,
{deviceId}	DMobiledevice,16,2i,	GMobiledevice,16,2h,	UMobiledevice,16,2i,
=notifications
availabletopics	GNotificationsAvailabletopics,16,2j,
channels	GNotificationsChannels,16,2j,	PNotificationsChannels,16,2j,
channels/{channelId}	HNotificationsChannel,16,2j,
channels/{channelId}/subscriptions	DNotificationsChannelSubscriptions,16,2j,	GNotificationsChannelSubscriptions,16,2j,	PNotificationsChannelSubscriptions,16,2j,	UNotificationsChannelSubscriptions,16,2j,
=oauth
authorizations	GOauthAuthorizations,lh,2k,
authorizations/{clientId}	GOauthAuthorization,lh,2k,
clients	GOauthClients,li,2k,	POauthClients,lj,2l,
clients/{clientId}	DOauthClient,lk,2l,	GOauthClient,li,2k,	UOauthClient,ll,2l,
clients/{clientId}/secret	POauthClientSecret,ll,2l,
clients/{clientId}/usage/query	POauthClientUsageQuery,lm,2k,
clients/{clientId}/usage/query/results/{executionId}	GOauthClientUsageQueryResult,lm,2k,
clients/{clientId}/usage/summary	GOauthClientUsageSummary,lm,2k,
scopes	GOauthScopes,16,2k,
scopes/{scopeId}	GOauthScope,16,2k,
=organizations
authentication/settings	GOrganizationsAuthenticationSettings,cm,k,	AOrganizationsAuthenticationSettings,cm,l,
embeddedintegration	GOrganizationsEmbeddedintegration,16,k,x	UOrganizationsEmbeddedintegration,cm,l,x
features/{featureName}	AOrganizationsFeature,cm,l,
ipaddressauthentication	GOrganizationsIpaddressauthentication,cm,k,x	UOrganizationsIpaddressauthentication,cm,l,x
limits/changerequests	GOrganizationsLimitsChangerequests,ln,k,
limits/changerequests/{requestId}	GOrganizationsLimitsChangerequest,ln,k,
limits/docs	GOrganizationsLimitsDocs,16,k,
limits/docs/freetrial	GOrganizationsLimitsDocsFreetrial,16,k,
limits/namespaces	GOrganizationsLimitsNamespaces,16,k,
limits/namespaces/{namespaceName}	GOrganizationsLimitsNamespace,16,k,
limits/namespaces/{namespaceName}/defaults	GOrganizationsLimitsNamespaceDefaults,16,k,
me	GOrganizationsMe,16,k,	UOrganizationsMe,cm,l,
whitelist	GOrganizationsWhitelist,16,k,x	UOrganizationsWhitelist,cm,l,x
=orgauthorization
pairings	POrgauthorizationPairings,lo,2m,
pairings/{pairingId}	GOrgauthorizationPairing,lp,2m,
trustees	DOrgauthorizationTrustees,lq,0,p	GOrgauthorizationTrustees,lr,2m,	POrgauthorizationTrustees,ls,2n,
trustees/audits	POrgauthorizationTrusteesAudits,lt,2m,
trustees/care	GOrgauthorizationTrusteesCare,lu,2m,	POrgauthorizationTrusteesCare,ls,2n,
trustees/default	GOrgauthorizationTrusteesDefault,lu,2m,	POrgauthorizationTrusteesDefault,ls,2n,
trustees/{trusteeOrgId}	DOrgauthorizationTrustee,lq,2n,	GOrgauthorizationTrustee,lr,2m,	UOrgauthorizationTrustee,lv,2n,
trustees/{trusteeOrgId}/clonedusers	GOrgauthorizationTrusteeClonedusers,lw,1f,
trustees/{trusteeOrgId}/clonedusers/{trusteeUserId}	DOrgauthorizationTrusteeCloneduser,lx,2o,
trustees/{trusteeOrgId}/groups	GOrgauthorizationTrusteeGroups,ly,2m,	POrgauthorizationTrusteeGroups,lz,2n,
trustees/{trusteeOrgId}/groups/{trusteeGroupId}	DOrgauthorizationTrusteeGroup,m0,2n,	GOrgauthorizationTrusteeGroup,ly,2m,
trustees/{trusteeOrgId}/groups/{trusteeGroupId}/roledivisions	UOrgauthorizationTrusteeGroupRoledivisions,m1,2n,
trustees/{trusteeOrgId}/groups/{trusteeGroupId}/roles	DOrgauthorizationTrusteeGroupRoles,m0,2n,	GOrgauthorizationTrusteeGroupRoles,ly,2m,	UOrgauthorizationTrusteeGroupRoles,m1,2n,
trustees/{trusteeOrgId}/users	GOrgauthorizationTrusteeUsers,m2,2m,	POrgauthorizationTrusteeUsers,m3,2n,
trustees/{trusteeOrgId}/users/{trusteeUserId}	DOrgauthorizationTrusteeUser,m4,2n,	GOrgauthorizationTrusteeUser,m2,2m,
trustees/{trusteeOrgId}/users/{trusteeUserId}/roledivisions	UOrgauthorizationTrusteeUserRoledivisions,m5,2n,
trustees/{trusteeOrgId}/users/{trusteeUserId}/roles	DOrgauthorizationTrusteeUserRoles,m4,2n,	GOrgauthorizationTrusteeUserRoles,m2,2m,	UOrgauthorizationTrusteeUserRoles,m5,2n,
trustor/audits	POrgauthorizationTrustorAudits,lt,2m,
trustors	DOrgauthorizationTrustors,m6,0,p	GOrgauthorizationTrustors,m7,2m,
trustors/{trustorOrgId}	DOrgauthorizationTrustor,m6,2n,	GOrgauthorizationTrustor,m7,2m,
trustors/{trustorOrgId}/clonedusers	GOrgauthorizationTrustorClonedusers,m2,2m,
trustors/{trustorOrgId}/clonedusers/{trusteeUserId}	DOrgauthorizationTrustorCloneduser,m4,2n,	GOrgauthorizationTrustorCloneduser,m2,2m,	UOrgauthorizationTrustorCloneduser,m8,2n,
trustors/{trustorOrgId}/groups	GOrgauthorizationTrustorGroups,ly,2m,
trustors/{trustorOrgId}/groups/{trustorGroupId}	DOrgauthorizationTrustorGroup,m0,2n,	GOrgauthorizationTrustorGroup,ly,2m,	UOrgauthorizationTrustorGroup,m9,2n,
trustors/{trustorOrgId}/users	GOrgauthorizationTrustorUsers,m2,2m,
trustors/{trustorOrgId}/users/{trusteeUserId}	DOrgauthorizationTrustorUser,m4,2n,	GOrgauthorizationTrustorUser,m2,2m,	UOrgauthorizationTrustorUser,m8,2n,
=orphanrecordings
	GOrphanrecordings,ma,2p,
{orphanId}	DOrphanrecording,mb,2q,	GOrphanrecording,ma,2p,	UOrphanrecording,mc,2q,
{orphanId}/media	GOrphanrecordingMedia,ma,2p,
=outbound
attemptlimits	GOutboundAttemptlimits,md,2r,	POutboundAttemptlimits,me,2s,
attemptlimits/{attemptLimitsId}	DOutboundAttemptlimit,mf,2s,	GOutboundAttemptlimit,md,2r,	UOutboundAttemptlimit,mg,2s,
callabletimesets	GOutboundCallabletimesets,mh,2r,	POutboundCallabletimesets,mi,2s,
callabletimesets/{callableTimeSetId}	DOutboundCallabletimeset,mj,2s,	GOutboundCallabletimeset,mh,2r,	UOutboundCallabletimeset,mk,2s,
callanalysisresponsesets	GOutboundCallanalysisresponsesets,ml,2r,	POutboundCallanalysisresponsesets,mm,2s,
callanalysisresponsesets/{callAnalysisSetId}	DOutboundCallanalysisresponseset,mn,2s,	GOutboundCallanalysisresponseset,ml,2r,	UOutboundCallanalysisresponseset,mo,2s,
campaignrules	GOutboundCampaignrules,mp,2r,	POutboundCampaignrules,mq,2s,
campaignrules/{campaignRuleId}	DOutboundCampaignrule,mr,2s,	GOutboundCampaignrule,mp,2r,	UOutboundCampaignrule,ms,2s,
campaigns	GOutboundCampaigns,mt,2r,	POutboundCampaigns,mu,2s,
campaigns/all	GOutboundCampaignsAll,mv,2r,
campaigns/all/divisionviews	GOutboundCampaignsAllDivisionviews,mw,2r,
campaigns/divisionviews	GOutboundCampaignsDivisionviews,mx,2r,
campaigns/divisionviews/{campaignId}	GOutboundCampaignsDivisionview,mx,2r,
campaigns/performance/query	POutboundCampaignsPerformanceQuery,my,2r,
campaigns/progress	POutboundCampaignsProgress,mt,2r,
campaigns/{campaignId}	DOutboundCampaign,mz,2s,	GOutboundCampaign,mt,2r,	AOutboundCampaign,n0,2s,	UOutboundCampaign,n0,2s,
campaigns/{campaignId}/agentownedmappingpreview	POutboundCampaignAgentownedmappingpreview,n1,2r,
campaigns/{campaignId}/agentownedmappingpreview/results	GOutboundCampaignAgentownedmappingpreviewResults,n2,2r,
campaigns/{campaignId}/agents/{userId}	UOutboundCampaignAgent,16,2s,
campaigns/{campaignId}/callback/schedule	POutboundCampaignCallbackSchedule,16,2s,x
campaigns/{campaignId}/diagnostics	GOutboundCampaignDiagnostics,mt,2r,
campaigns/{campaignId}/interactions	GOutboundCampaignInteractions,mt,2r,
campaigns/{campaignId}/linedistribution	GOutboundCampaignLinedistribution,n3,2r,
campaigns/{campaignId}/progress	DOutboundCampaignProgress,n4,2s,	GOutboundCampaignProgress,mt,2r,
campaigns/{campaignId}/skillcombinations	GOutboundCampaignSkillcombinations,mt,2r,
campaigns/{campaignId}/start	POutboundCampaignStart,n5,2s,
campaigns/{campaignId}/stats	GOutboundCampaignStats,mt,2r,
campaigns/{campaignId}/stop	POutboundCampaignStop,n6,2s,
contactlistfilters	GOutboundContactlistfilters,n7,2r,	POutboundContactlistfilters,n8,2s,
contactlistfilters/bulk/retrieve	POutboundContactlistfiltersBulkRetrieve,n7,2r,
contactlistfilters/preview	POutboundContactlistfiltersPreview,n9,2r,
contactlistfilters/{contactListFilterId}	DOutboundContactlistfilter,na,2s,	GOutboundContactlistfilter,n7,2r,	UOutboundContactlistfilter,nb,2s,
contactlists	DOutboundContactlists,nc,2s,	GOutboundContactlists,nd,2r,	POutboundContactlists,ne,2s,
contactlists/divisionviews	GOutboundContactlistsDivisionviews,nf,2r,
contactlists/divisionviews/{contactListId}	GOutboundContactlistsDivisionview,nf,2r,
contactlists/uploads	POutboundContactlistsUploads,ng,1w,
contactlists/{contactListId}	DOutboundContactlist,nc,2s,	GOutboundContactlist,nd,2r,	UOutboundContactlist,nh,2s,
contactlists/{contactListId}/clear	POutboundContactlistClear,ni,2s,
contactlists/{contactListId}/contacts	DOutboundContactlistContacts,ni,2s,	POutboundContactlistContacts,nj,2s,
contactlists/{contactListId}/contacts/bulk	POutboundContactlistContactsBulk,n9,2r,
contactlists/{contactListId}/contacts/bulk/jobs	GOutboundContactlistContactsBulkJobs,nd,2r,
contactlists/{contactListId}/contacts/bulk/jobs/{jobId}	GOutboundContactlistContactsBulkJob,nd,2r,
contactlists/{contactListId}/contacts/bulk/remove	POutboundContactlistContactsBulkRemove,ni,2s,
contactlists/{contactListId}/contacts/bulk/update	POutboundContactlistContactsBulkUpdate,nk,2s,
contactlists/{contactListId}/contacts/search	POutboundContactlistContactsSearch,n9,2r,
contactlists/{contactListId}/contacts/{contactId}	DOutboundContactlistContact,ni,2s,	GOutboundContactlistContact,n9,2r,	UOutboundContactlistContact,nk,2s,
contactlists/{contactListId}/export	GOutboundContactlistExport,nl,2r,	POutboundContactlistExport,nl,2r,
contactlists/{contactListId}/importstatus	GOutboundContactlistImportstatus,nd,2r,
contactlists/{contactListId}/timezonemappingpreview	GOutboundContactlistTimezonemappingpreview,nd,2r,
contactlisttemplates	DOutboundContactlisttemplates,nm,2s,	GOutboundContactlisttemplates,nn,2r,	POutboundContactlisttemplates,no,2s,
contactlisttemplates/bulk/add	POutboundContactlisttemplatesBulkAdd,no,2s,
contactlisttemplates/bulk/retrieve	POutboundContactlisttemplatesBulkRetrieve,nn,2r,
contactlisttemplates/{contactListTemplateId}	DOutboundContactlisttemplate,nm,2s,	GOutboundContactlisttemplate,nn,2r,	UOutboundContactlisttemplate,np,2s,
conversations/{conversationId}/dnc	POutboundConversationDnc,nq,2s,
diagnostics/campaigns/{campaignId}/summary	GOutboundDiagnosticsCampaignSummary,nr,2r,
digitalrulesets	GOutboundDigitalrulesets,ns,2r,	POutboundDigitalrulesets,nt,2s,
digitalrulesets/{digitalRuleSetId}	DOutboundDigitalruleset,nu,2s,	GOutboundDigitalruleset,ns,2r,	UOutboundDigitalruleset,nv,2s,
dnclists	GOutboundDnclists,nw,2r,	POutboundDnclists,nx,2s,
dnclists/divisionviews	GOutboundDnclistsDivisionviews,ny,2r,
dnclists/divisionviews/{dncListId}	GOutboundDnclistsDivisionview,ny,2r,
dnclists/uploads	POutboundDnclistsUploads,nz,1w,
dnclists/{dncListId}	DOutboundDnclist,o0,2s,	GOutboundDnclist,nw,2r,	UOutboundDnclist,o1,2s,
dnclists/{dncListId}/customexclusioncolumns	DOutboundDnclistCustomexclusioncolumns,o2,2s,	AOutboundDnclistCustomexclusioncolumns,o3,2s,
dnclists/{dncListId}/emailaddresses	DOutboundDnclistEmailaddresses,o2,2s,	AOutboundDnclistEmailaddresses,o3,2s,	POutboundDnclistEmailaddresses,nq,2s,
dnclists/{dncListId}/export	GOutboundDnclistExport,o4,2r,	POutboundDnclistExport,o4,2r,
dnclists/{dncListId}/importstatus	GOutboundDnclistImportstatus,nw,2r,
dnclists/{dncListId}/phonenumbers	DOutboundDnclistPhonenumbers,o2,2s,	AOutboundDnclistPhonenumbers,o3,2s,	POutboundDnclistPhonenumbers,nq,2s,
dnclists/{dncListId}/whatsappnumbers	DOutboundDnclistWhatsappnumbers,o2,2s,	AOutboundDnclistWhatsappnumbers,o3,2s,
events	GOutboundEvents,o5,2r,
events/{eventId}	GOutboundEvent,o5,2r,
filespecificationtemplates	GOutboundFilespecificationtemplates,o6,2r,	POutboundFilespecificationtemplates,o7,2s,
filespecificationtemplates/bulk	DOutboundFilespecificationtemplatesBulk,o8,2s,
filespecificationtemplates/{fileSpecificationTemplateId}	DOutboundFilespecificationtemplate,o8,2s,	GOutboundFilespecificationtemplate,o6,2r,	UOutboundFilespecificationtemplate,o9,2s,
importtemplates	DOutboundImporttemplates,oa,2s,	GOutboundImporttemplates,ob,2r,	POutboundImporttemplates,oc,2s,
importtemplates/bulk/add	POutboundImporttemplatesBulkAdd,oc,2s,
importtemplates/{importTemplateId}	DOutboundImporttemplate,oa,2s,	GOutboundImporttemplate,ob,2r,	UOutboundImporttemplate,od,2s,
importtemplates/{importTemplateId}/importstatus	GOutboundImporttemplateImportstatus,ob,2r,
messagingcampaigns	GOutboundMessagingcampaigns,oe,2r,	POutboundMessagingcampaigns,of,2s,
messagingcampaigns/divisionviews	GOutboundMessagingcampaignsDivisionviews,og,2r,
messagingcampaigns/divisionviews/{messagingCampaignId}	GOutboundMessagingcampaignsDivisionview,og,2r,
messagingcampaigns/progress	POutboundMessagingcampaignsProgress,oe,2r,
messagingcampaigns/{messagingCampaignId}	DOutboundMessagingcampaign,oh,2s,	GOutboundMessagingcampaign,oe,2r,	UOutboundMessagingcampaign,oi,2s,
messagingcampaigns/{messagingCampaignId}/diagnostics	GOutboundMessagingcampaignDiagnostics,oe,2r,
messagingcampaigns/{messagingCampaignId}/progress	DOutboundMessagingcampaignProgress,oj,2s,	GOutboundMessagingcampaignProgress,oe,2r,
messagingcampaigns/{messagingCampaignId}/start	POutboundMessagingcampaignStart,ok,2s,
messagingcampaigns/{messagingCampaignId}/stop	POutboundMessagingcampaignStop,ol,2s,
rulesets	GOutboundRulesets,om,2r,	POutboundRulesets,on,2s,
rulesets/{ruleSetId}	DOutboundRuleset,oo,2s,	GOutboundRuleset,om,2r,	UOutboundRuleset,op,2s,
schedules/campaigns	GOutboundSchedulesCampaigns,oq,2r,
schedules/campaigns/{campaignId}	DOutboundSchedulesCampaign,or,2s,	GOutboundSchedulesCampaign,oq,2r,	UOutboundSchedulesCampaign,os,2s,
schedules/emailcampaigns	GOutboundSchedulesEmailcampaigns,ot,2r,
schedules/emailcampaigns/{emailCampaignId}	DOutboundSchedulesEmailcampaign,ou,2s,	GOutboundSchedulesEmailcampaign,ot,2r,	UOutboundSchedulesEmailcampaign,ov,2s,
schedules/messagingcampaigns	GOutboundSchedulesMessagingcampaigns,ow,2r,
schedules/messagingcampaigns/{messagingCampaignId}	DOutboundSchedulesMessagingcampaign,ox,2s,	GOutboundSchedulesMessagingcampaign,ow,2r,	UOutboundSchedulesMessagingcampaign,oy,2s,
schedules/sequences	GOutboundSchedulesSequences,oz,2r,
schedules/sequences/{sequenceId}	DOutboundSchedulesSequence,p0,2s,	GOutboundSchedulesSequence,oz,2r,	UOutboundSchedulesSequence,p1,2s,
schedules/whatsappcampaigns	GOutboundSchedulesWhatsappcampaigns,p2,2r,
schedules/whatsappcampaigns/{whatsAppCampaignId}	DOutboundSchedulesWhatsappcampaign,p3,2s,	GOutboundSchedulesWhatsappcampaign,p2,2r,	UOutboundSchedulesWhatsappcampaign,p4,2s,
sequences	GOutboundSequences,p5,2r,	POutboundSequences,p6,2s,
sequences/{sequenceId}	DOutboundSequence,p7,2s,	GOutboundSequence,p5,2r,	UOutboundSequence,p8,2s,
settings	GOutboundSettings,p9,2r,	AOutboundSettings,pa,2s,
wrapupcodemappings	GOutboundWrapupcodemappings,pb,2r,	UOutboundWrapupcodemappings,pc,2s,
=presence
definitions	GPresenceDefinitions0,pd,2t,	PPresenceDefinitions0,pe,19,
definitions/{definitionId}	DPresenceDefinition0,pf,19,	GPresenceDefinition0,pd,2t,	UPresenceDefinition0,pg,19,
settings	GPresenceSettings,ph,2t,	UPresenceSettings,pi,19,
sources	GPresenceSources,pj,2t,	PPresenceSources,pk,19,
sources/{sourceId}	DPresenceSource,pl,19,	GPresenceSource,pj,2t,	UPresenceSource,pm,19,
users/{userId}/primarysource	GPresenceUserPrimarysource,pn,2t,	UPresenceUserPrimarysource,po,19,
=presencedefinitions
	GPresencedefinitions,16,2t,x	PPresencedefinitions,pe,19,x
{presenceId}	DPresencedefinition,pp,19,x	GPresencedefinition,pd,2t,x	UPresencedefinition,pg,19,x
=processautomation
scheduledtriggers	GProcessautomationScheduledtriggers,pq,2u,	PProcessautomationScheduledtriggers,pr,2v,
scheduledtriggers/{scheduledTriggerId}	DProcessautomationScheduledtrigger,ps,2v,	GProcessautomationScheduledtrigger,pq,2u,	UProcessautomationScheduledtrigger,pt,2v,
triggers	GProcessautomationTriggers,pq,2u,	PProcessautomationTriggers,pr,2v,
triggers/topics	GProcessautomationTriggersTopics,pq,2u,
triggers/topics/{topicName}/test	PProcessautomationTriggersTopicTest,pu,2v,
triggers/{triggerId}	DProcessautomationTrigger,ps,2v,	GProcessautomationTrigger,pq,2u,	UProcessautomationTrigger,pt,2v,
triggers/{triggerId}/test	PProcessautomationTriggerTest,pu,2v,
=profiles
groups	GProfilesGroups,16,1o,x
users	GProfilesUsers,16,1f,x
=quality
agents/activity	GQualityAgentsActivity,pv,2p,
calibrations	GQualityCalibrations,pw,2p,	PQualityCalibrations,px,2q,
calibrations/{calibrationId}	DQualityCalibration,py,2q,	GQualityCalibration,pw,2p,	UQualityCalibration,pz,2q,
conversations/audits/query	PQualityConversationsAuditsQuery,q0,2p,
conversations/audits/query/{transactionId}	GQualityConversationsAuditsQueryTransactionId,q0,2p,
conversations/audits/query/{transactionId}/results	GQualityConversationsAuditsQueryTransactionIdResults,q0,2p,
conversations/{conversationId}/evaluations	PQualityConversationEvaluations,q1,2q,
conversations/{conversationId}/evaluations/{evaluationId}	DQualityConversationEvaluation,q2,2q,	GQualityConversationEvaluation,q3,2p,	UQualityConversationEvaluation,q4,2q,
conversations/{conversationId}/surveys	GQualityConversationSurveys,q5,2p,
evaluations/aggregates/query/me	PQualityEvaluationsAggregatesQueryMe,16,2p,u
evaluations/query	GQualityEvaluationsQuery,pv,2p,
evaluations/scoring	PQualityEvaluationsScoring,16,2q,
evaluations/search	PQualityEvaluationsSearch,q6,2w,
evaluators/activity	GQualityEvaluatorsActivity,pv,2p,
forms	GQualityForms,q7,2p,x	PQualityForms,q8,2q,x
forms/evaluations	GQualityFormsEvaluations,q7,2p,	PQualityFormsEvaluations,q8,2q,
forms/evaluations/bulk	GQualityFormsEvaluationsBulk,q7,2p,
forms/evaluations/bulk/contexts	GQualityFormsEvaluationsBulkContexts,q7,2p,
forms/evaluations/{formId}	DQualityFormsEvaluation,q9,2q,	GQualityFormsEvaluation,q7,2p,	UQualityFormsEvaluation,qa,2q,
forms/evaluations/{formId}/aiscoring/settings	UQualityFormsEvaluationAiscoringSettings,qb,2q,
forms/evaluations/{formId}/versions	GQualityFormsEvaluationVersions,q7,2p,
forms/surveys	GQualityFormsSurveys,qc,2p,	PQualityFormsSurveys,qd,2q,
forms/surveys/bulk	GQualityFormsSurveysBulk,qe,2p,
forms/surveys/bulk/contexts	GQualityFormsSurveysBulkContexts,qe,2p,
forms/surveys/{formId}	DQualityFormsSurvey,qf,2q,	GQualityFormsSurvey,qc,2p,	AQualityFormsSurvey,qg,2q,	UQualityFormsSurvey,qh,2q,
forms/surveys/{formId}/versions	GQualityFormsSurveyVersions,qc,2p,
forms/{formId}	DQualityForm,q9,2q,x	GQualityForm,q7,2p,x	UQualityForm,qa,2q,x
forms/{formId}/versions	GQualityFormVersions,q7,2p,x
programs/{programId}/agentscoringrules	GQualityProgramAgentscoringrules,qi,2p,	PQualityProgramAgentscoringrules,qj,2q,
programs/{programId}/agentscoringrules/{ruleId}	DQualityProgramAgentscoringrule,qk,2q,	GQualityProgramAgentscoringrule,qi,2p,	UQualityProgramAgentscoringrule,ql,2q,
publishedforms	GQualityPublishedforms,q7,2p,x	PQualityPublishedforms,q8,2q,x
publishedforms/evaluations	GQualityPublishedformsEvaluations,q7,2p,	PQualityPublishedformsEvaluations,q8,2q,
publishedforms/evaluations/divisionviews	GQualityPublishedformsEvaluationsDivisionviews,qm,2p,d
publishedforms/evaluations/divisionviews/{evaluationFormId}	GQualityPublishedformsEvaluationsDivisionview,qm,2p,d
publishedforms/evaluations/{formId}	GQualityPublishedformsEvaluation,q7,2p,
publishedforms/surveys	GQualityPublishedformsSurveys,qc,2p,	PQualityPublishedformsSurveys,qd,2q,
publishedforms/surveys/divisionviews	GQualityPublishedformsSurveysDivisionviews,qn,2p,d
publishedforms/surveys/divisionviews/{surveyFormId}	GQualityPublishedformsSurveysDivisionview,qn,2p,d
publishedforms/surveys/{formId}	GQualityPublishedformsSurvey,qc,2p,
publishedforms/{formId}	GQualityPublishedform,q7,2p,x
surveys	PQualitySurveys,qo,2q,
surveys/scorable	GQualitySurveysScorable,16,g,n	UQualitySurveysScorable,16,g,n
surveys/scoring	PQualitySurveysScoring,16,2q,
surveys/{surveyId}	GQualitySurvey,q5,2p,
=recording
batchrequests	PRecordingBatchrequests,9m,2p,
batchrequests/{jobId}	GRecordingBatchrequest,16,2p,
crossplatform/mediaretentionpolicies	DRecordingCrossplatformMediaretentionpolicies,qp,z,	GRecordingCrossplatformMediaretentionpolicies,qq,y,	PRecordingCrossplatformMediaretentionpolicies,qr,z,
crossplatform/mediaretentionpolicies/{policyId}	DRecordingCrossplatformMediaretentionpolicy,qp,z,	GRecordingCrossplatformMediaretentionpolicy,qq,y,	ARecordingCrossplatformMediaretentionpolicy,qs,z,	URecordingCrossplatformMediaretentionpolicy,qs,z,
jobs	GRecordingJobs,qt,y,	PRecordingJobs,qu,z,
jobs/{jobId}	DRecordingJob,qv,z,	GRecordingJob,qt,y,	URecordingJob,qw,z,
jobs/{jobId}/failedrecordings	GRecordingJobFailedrecordings,qt,y,
keyconfigurations	GRecordingKeyconfigurations,qx,y,	PRecordingKeyconfigurations,qy,z,
keyconfigurations/validate	PRecordingKeyconfigurationsValidate,qy,z,
keyconfigurations/{keyConfigurationId}	GRecordingKeyconfiguration,qx,y,	URecordingKeyconfiguration,qy,z,
localkeys	PRecordingLocalkeys,qy,z,
mediaretentionpolicies	DRecordingMediaretentionpolicies,qz,z,	GRecordingMediaretentionpolicies,r0,y,	PRecordingMediaretentionpolicies,r1,z,
mediaretentionpolicies/{policyId}	DRecordingMediaretentionpolicy,qz,z,	GRecordingMediaretentionpolicy,r0,y,	ARecordingMediaretentionpolicy,r2,z,	URecordingMediaretentionpolicy,r2,z,
recordingkeys	GRecordingRecordingkeys,qx,y,	PRecordingRecordingkeys,qy,z,
recordingkeys/rotationschedule	GRecordingRecordingkeysRotationschedule,qx,y,	URecordingRecordingkeysRotationschedule,qy,z,
settings	GRecordingSettings,16,y,	URecordingSettings,r3,z,
uploads/reports	PRecordingUploadsReports,r4,z,
uploads/reports/{reportId}	GRecordingUploadsReport,r5,y,
=recordings
deletionprotection	PRecordingsDeletionprotection,16,y,	URecordingsDeletionprotection,r6,z,
retention/query	GRecordingsRetentionQuery,r7,y,
screensessions/acknowledge	PRecordingsScreensessionsAcknowledge,16,r,
screensessions/details	GRecordingsScreensessionsDetails,r8,y,
screensessions/metadata	PRecordingsScreensessionsMetadata,16,r,
=responsemanagement
libraries	GResponsemanagementLibraries,r9,2x,	PResponsemanagementLibraries,ra,2y,
libraries/bulk	PResponsemanagementLibrariesBulk,r9,2x,
libraries/divisionviews	GResponsemanagementLibrariesDivisionviews,rb,2x,d
libraries/divisionviews/{libraryId}	GResponsemanagementLibrariesDivisionview,rb,2x,d
libraries/query	PResponsemanagementLibrariesQuery,r9,2x,
libraries/{libraryId}	DResponsemanagementLibrary,rc,2y,	GResponsemanagementLibrary,r9,2x,	UResponsemanagementLibrary,rd,2y,
responseassets/bulk	PResponsemanagementResponseassetsBulk,re,2x,
responseassets/search	PResponsemanagementResponseassetsSearch,rf,2x,
responseassets/status/{statusId}	GResponsemanagementResponseassetsStatusStatusId,re,2x,
responseassets/uploads	PResponsemanagementResponseassetsUploads,rg,2y,
responseassets/{responseAssetId}	DResponsemanagementResponseasset,rh,2y,	GResponsemanagementResponseasset,re,2x,	UResponsemanagementResponseasset,ri,2y,
responses	GResponsemanagementResponses,rj,2x,	PResponsemanagementResponses,rk,2y,
responses/divisionviews/query	PResponsemanagementResponsesDivisionviewsQuery,rl,0,
responses/divisionviews/{responseId}	GResponsemanagementResponsesDivisionview,rl,2x,d
responses/query	PResponsemanagementResponsesQuery,rj,2x,
responses/{responseId}	DResponsemanagementResponse,rm,2y,	GResponsemanagementResponse,rj,2x,	UResponsemanagementResponse,rn,2y,
=routing
assessments	GRoutingAssessments,ro,23,	PRoutingAssessments,rp,1a,
assessments/jobs	GRoutingAssessmentsJobs,rq,23,	PRoutingAssessmentsJobs,rr,1a,
assessments/jobs/{jobId}	GRoutingAssessmentsJob,rs,23,
assessments/{assessmentId}	DRoutingAssessment,rt,1a,	GRoutingAssessment,rs,23,
availablemediatypes	GRoutingAvailablemediatypes,16,23,
conversations/{conversationId}	ARoutingConversation,ru,1a,
directroutingbackup/settings/me	DRoutingDirectroutingbackupSettingsMe,rv,1a,	GRoutingDirectroutingbackupSettingsMe,rw,23,	URoutingDirectroutingbackupSettingsMe,rx,1a,
email/domains	GRoutingEmailDomains,ry,23,	PRoutingEmailDomains,ry,1a,
email/domains/{domainId}	DRoutingEmailDomain,ry,1a,	GRoutingEmailDomain,rz,23,	ARoutingEmailDomain,ry,1a,
email/domains/{domainId}/dkim	GRoutingEmailDomainDkim,ry,23,	PRoutingEmailDomainDkim,ry,1a,
email/domains/{domainId}/mailfrom	GRoutingEmailDomainMailfrom,ry,23,	PRoutingEmailDomainMailfrom,ry,1a,
email/domains/{domainId}/testconnection	PRoutingEmailDomainTestconnection,ry,23,
email/domains/{domainId}/validate	ARoutingEmailDomainValidate,ry,1a,
email/domains/{domainId}/verification	GRoutingEmailDomainVerification,ry,23,	PRoutingEmailDomainVerification,ry,1a,
email/domains/{domainName}/routes	GRoutingEmailDomainRoutes,s0,23,	PRoutingEmailDomainRoutes,ry,1a,
email/domains/{domainName}/routes/{routeId}	DRoutingEmailDomainRoute,ry,1a,	GRoutingEmailDomainRoute,s0,23,	URoutingEmailDomainRoute,ry,1a,
email/domains/{domainName}/routes/{routeId}/identityresolution	GRoutingEmailDomainRouteIdentityresolution,s1,23,	URoutingEmailDomainRouteIdentityresolution,s2,1a,
email/outbound/domains	GRoutingEmailOutboundDomains,ry,23,	PRoutingEmailOutboundDomains,ry,1a,
email/outbound/domains/simulated	PRoutingEmailOutboundDomainsSimulated,ry,1a,
email/outbound/domains/{domainId}	DRoutingEmailOutboundDomain,ry,1a,	GRoutingEmailOutboundDomain,rz,23,	ARoutingEmailOutboundDomain,ry,1a,
email/outbound/domains/{domainId}/activation	GRoutingEmailOutboundDomainActivation,ry,23,	URoutingEmailOutboundDomainActivation,ry,1a,
email/outbound/domains/{domainId}/testconnection	PRoutingEmailOutboundDomainTestconnection,ry,23,
email/setting	GRoutingEmailSetting,s3,23,	PRoutingEmailSetting,s4,1a,
email/setting/{emailSettingId}	DRoutingEmailSettingEmailSettingId,s5,1a,	GRoutingEmailSettingEmailSettingId,s3,23,	ARoutingEmailSettingEmailSettingId,s6,1a,
email/setup	GRoutingEmailSetup,ry,23,
languages	GRoutingLanguages,16,23,	PRoutingLanguages,jv,1a,
languages/{languageId}	DRoutingLanguage,jv,1a,	GRoutingLanguage,16,23,
message/recipients	GRoutingMessageRecipients,s7,23,
message/recipients/{recipientId}	GRoutingMessageRecipient,s7,23,	URoutingMessageRecipient,s7,1a,
predictors	GRoutingPredictors,s8,23,	PRoutingPredictors,s9,1a,
predictors/keyperformanceindicators	GRoutingPredictorsKeyperformanceindicators,sa,23,	PRoutingPredictorsKeyperformanceindicators,sb,0,
predictors/keyperformanceindicators/{kpiId}	DRoutingPredictorsKeyperformanceindicator,sc,1a,d	GRoutingPredictorsKeyperformanceindicator,sa,23,d	ARoutingPredictorsKeyperformanceindicator,sd,1a,d
predictors/keyperformanceindicatortypes	GRoutingPredictorsKeyperformanceindicatortypes,sa,23,d
predictors/{predictorId}	DRoutingPredictor,se,1a,	GRoutingPredictor,sf,23,	ARoutingPredictor,sg,1a,
predictors/{predictorId}/models	GRoutingPredictorModels,sh,23,
predictors/{predictorId}/models/{modelId}/features	GRoutingPredictorModelFeatures,si,23,
queues	GRoutingQueues,rq,23,	PRoutingQueues,sj,1a,
queues/divisionviews	GRoutingQueuesDivisionviews,sk,23,
queues/divisionviews/all	GRoutingQueuesDivisionviewsAll,sk,23,
queues/me	GRoutingQueuesMe,16,23,u
queues/{queueId}	DRoutingQueue,sl,1a,	GRoutingQueue,sm,23,	URoutingQueue,sn,1a,
queues/{queueId}/assistant	GRoutingQueueAssistant,2p,7,
queues/{queueId}/comparisonperiods	GRoutingQueueComparisonperiods,so,23,
queues/{queueId}/comparisonperiods/{comparisonPeriodId}	GRoutingQueueComparisonperiod,so,23,
queues/{queueId}/estimatedwaittime	GRoutingQueueEstimatedwaittime,sm,23,
queues/{queueId}/identityresolution	GRoutingQueueIdentityresolution,sp,23,	URoutingQueueIdentityresolution,sq,1a,
queues/{queueId}/mediatypes/{mediaType}/estimatedwaittime	GRoutingQueueMediatypeEstimatedwaittime,sm,23,
queues/{queueId}/members	GRoutingQueueMembers,sr,23,	ARoutingQueueMembers,ss,1a,	PRoutingQueueMembers,ss,1a,
queues/{queueId}/members/{memberId}	DRoutingQueueMember,ss,1a,	ARoutingQueueMember,ss,1a,
queues/{queueId}/users	GRoutingQueueUsers,st,23,x	ARoutingQueueUsers,ss,1a,x	PRoutingQueueUsers,ss,1a,x
queues/{queueId}/users/{memberId}	DRoutingQueueUser,ss,1a,x	ARoutingQueueUser,ss,1a,x
queues/{queueId}/wrapupcodes	GRoutingQueueWrapupcodes,sm,23,	PRoutingQueueWrapupcodes,su,1a,
queues/{queueId}/wrapupcodes/{codeId}	DRoutingQueueWrapupcode,su,1a,
settings	DRoutingSettings,sv,1a,	GRoutingSettings,16,23,	URoutingSettings,sv,1a,
settings/contactcenter	GRoutingSettingsContactcenter,16,23,	ARoutingSettingsContactcenter,sv,1a,
settings/transcription	GRoutingSettingsTranscription,sw,23,	ARoutingSettingsTranscription,sx,1a,	URoutingSettingsTranscription,sx,1a,
skillexpressions	DRoutingSkillexpressions,sy,1a,	GRoutingSkillexpressions,sz,23,
skillexpressions/queue/{queueId}	GRoutingSkillexpressionsQueueQueueId,sz,23,
skillexpressions/validate	PRoutingSkillexpressionsValidate,t0,23,
skillexpressions/{expressionId}	DRoutingSkillexpression,sy,1a,	GRoutingSkillexpression,sz,23,
skillgroups	GRoutingSkillgroups,t1,23,	PRoutingSkillgroups,t2,1a,
skillgroups/{skillGroupId}	DRoutingSkillgroup,t3,1a,	GRoutingSkillgroup,t1,23,	ARoutingSkillgroup,t4,1a,
skillgroups/{skillGroupId}/members	GRoutingSkillgroupMembers,t1,23,
skillgroups/{skillGroupId}/members/divisions	GRoutingSkillgroupMembersDivisions,t1,23,	PRoutingSkillgroupMembersDivisions,t2,23,
skills	GRoutingSkills,t5,23,	PRoutingSkills,t6,1a,
skills/{skillId}	DRoutingSkill,t7,1a,	GRoutingSkill,t5,23,	ARoutingSkill,t8,1a,
sms/addresses	GRoutingSmsAddresses,t9,23,	PRoutingSmsAddresses,ta,1a,
sms/addresses/{addressId}	DRoutingSmsAddress,tb,1a,	GRoutingSmsAddress,t9,23,
sms/availablephonenumbers	GRoutingSmsAvailablephonenumbers,ta,23,
sms/identityresolution/phonenumbers/{addressId}	GRoutingSmsIdentityresolutionPhonenumber,tc,23,	URoutingSmsIdentityresolutionPhonenumber,td,1a,
sms/phonenumbers	GRoutingSmsPhonenumbers,t9,23,	PRoutingSmsPhonenumbers,ta,1a,
sms/phonenumbers/alphanumeric	PRoutingSmsPhonenumbersAlphanumeric,ta,0,p
sms/phonenumbers/import	PRoutingSmsPhonenumbersImport,te,1a,
sms/phonenumbers/{phoneNumberId}	DRoutingSmsPhonenumber,tb,1a,	GRoutingSmsPhonenumber,t9,23,	ARoutingSmsPhonenumber,tf,1a,
users/{userId}/directroutingbackup/settings	DRoutingUserDirectroutingbackupSettings,tg,1a,	GRoutingUserDirectroutingbackupSettings,th,23,	URoutingUserDirectroutingbackupSettings,ti,1a,
users/{userId}/utilization	DRoutingUserUtilization,tj,1a,	GRoutingUserUtilization,tk,23,	URoutingUserUtilization,tj,1a,
utilization	DRoutingUtilization,tl,1a,	GRoutingUtilization,tk,23,	URoutingUtilization,tl,1a,
utilization/labels	GRoutingUtilizationLabels,tm,23,	PRoutingUtilizationLabels,tl,1a,
utilization/labels/{labelId}	DRoutingUtilizationLabel,tl,1a,	GRoutingUtilizationLabel,tm,23,	URoutingUtilizationLabel,tl,1a,
utilization/labels/{labelId}/agents	GRoutingUtilizationLabelAgents,tm,23,
wrapupcodes	GRoutingWrapupcodes,tn,23,	PRoutingWrapupcodes,to,1a,
wrapupcodes/divisionviews	GRoutingWrapupcodesDivisionviews,tp,23,
wrapupcodes/divisionviews/{codeId}	GRoutingWrapupcodesDivisionview,tp,23,
wrapupcodes/{codeId}	DRoutingWrapupcode,tq,1a,	GRoutingWrapupcode,tn,23,	URoutingWrapupcode,tr,1a,
=scim
groups	GScimGroups,ex,2z,
groups/{groupId}	GScimGroup,ex,2z,	AScimGroup,ex,30,	UScimGroup,ex,30,
resourcetypes	GScimResourcetypes,16,2z,
resourcetypes/{resourceType}	GScimResourcetype,16,2z,
schemas	GScimSchemas,16,2z,
schemas/{schemaId}	GScimSchema,16,2z,
serviceproviderconfig	GScimServiceproviderconfig,16,2z,
users	GScimUsers,16,2z,	PScimUsers,ts,30,
users/{userId}	DScimUser,lx,30,	GScimUser,16,2z,	AScimUser,tt,30,	UScimUser,tt,30,
v2/groups	GScimV2Groups,ex,2z,
v2/groups/{groupId}	GScimV2Group,ex,2z,	AScimV2Group,ex,30,	UScimV2Group,ex,30,
v2/resourcetypes	GScimV2Resourcetypes,16,2z,
v2/resourcetypes/{resourceType}	GScimV2Resourcetype,16,2z,
v2/schemas	GScimV2Schemas,16,2z,
v2/schemas/{schemaId}	GScimV2Schema,16,2z,
v2/serviceproviderconfig	GScimV2Serviceproviderconfig,16,2z,
v2/users	GScimV2Users,16,2z,	PScimV2Users,ts,30,
v2/users/{userId}	DScimV2User,lx,30,	GScimV2User,16,2z,	AScimV2User,tt,30,	UScimV2User,tt,30,
=screenmonitors
sessions/details	GScreenmonitorsSessionsDetails,tu,x,
sessions/users/details	PScreenmonitorsSessionsUsersDetails,tu,x,
settings	GScreenmonitorsSettings,tv,x,	UScreenmonitorsSettings,tw,w,
users/{userId}/sessions	GScreenmonitorsUserSessions,tx,x,
=screenrecording
token	PScreenrecordingToken,16,a,
=scripts
	GScripts,ty,31,
divisionviews	GScriptsDivisionviews,tz,31,
published	GScriptsPublished,u0,31,	PScriptsPublished,u1,32,
published/divisionviews	GScriptsPublishedDivisionviews,u2,31,
published/divisionviews/{scriptId}/variables	GScriptsPublishedDivisionviewVariables,u2,31,
published/{scriptId}	GScriptsPublishedScriptId,u0,31,
published/{scriptId}/pages	GScriptsPublishedScriptIdPages,u0,31,
published/{scriptId}/pages/{pageId}	GScriptsPublishedScriptIdPage,u0,31,
published/{scriptId}/variables	GScriptsPublishedScriptIdVariables,u0,31,
uploads/{uploadId}/status	GScriptsUploadStatus,ty,31,
{scriptId}	GScript,ty,31,
{scriptId}/export	PScriptExport,ty,31,
{scriptId}/pages	GScriptPages,ty,31,
{scriptId}/pages/{pageId}	GScriptPage,ty,31,
=search
	GSearch,lw,33,	PSearch,u3,33,
suggest	GSearchSuggest,lw,33,	PSearchSuggest,lw,33,
=settings
executiondata	GSettingsExecutiondata,u4,5,	ASettingsExecutiondata,u5,6,
=socialmedia
analytics/aggregates/jobs	PSocialmediaAnalyticsAggregatesJobs,u6,34,
analytics/aggregates/jobs/{jobId}	GSocialmediaAnalyticsAggregatesJob,u6,34,
analytics/aggregates/jobs/{jobId}/results	GSocialmediaAnalyticsAggregatesJobResults,u6,34,
analytics/messages/jobs	PSocialmediaAnalyticsMessagesJobs,u7,34,
analytics/messages/jobs/{jobId}	GSocialmediaAnalyticsMessagesJob,u7,34,
analytics/messages/jobs/{jobId}/results	GSocialmediaAnalyticsMessagesJobResults,u7,34,
escalationrules	GSocialmediaEscalationrules,u8,34,	PSocialmediaEscalationrules,u9,35,
escalationrules/{escalationRuleId}	DSocialmediaEscalationrule,ua,35,	GSocialmediaEscalationrule,ub,34,	USocialmediaEscalationrule,uc,35,
escalations/messages	PSocialmediaEscalationsMessages,ud,35,
messages/{messageId}	DSocialmediaMessage,ue,35,pd
topics	GSocialmediaTopics,uf,34,	PSocialmediaTopics,ug,35,
topics/{topicId}	DSocialmediaTopic,uh,35,	GSocialmediaTopic,uf,34,	ASocialmediaTopic,ui,35,
topics/{topicId}/dataingestionrules	GSocialmediaTopicDataingestionrules,uf,34,
topics/{topicId}/dataingestionrules/facebook	PSocialmediaTopicDataingestionrulesFacebook,uj,35,
topics/{topicId}/dataingestionrules/facebook/{facebookIngestionRuleId}	DSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleId,uk,35,	GSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleId,ul,34,	ASocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleId,um,35,	USocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleId,um,35,
topics/{topicId}/dataingestionrules/facebook/{facebookIngestionRuleId}/versions	GSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleIdVersions,ul,34,
topics/{topicId}/dataingestionrules/facebook/{facebookIngestionRuleId}/versions/{dataIngestionRuleVersion}	GSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleIdVersion,ul,34,
topics/{topicId}/dataingestionrules/googlebusinessprofile	PSocialmediaTopicDataingestionrulesGooglebusinessprofile,un,0,p
topics/{topicId}/dataingestionrules/googlebusinessprofile/{googleBusinessProfileIngestionRuleId}	DSocialmediaTopicDataingestionrulesGooglebusinessprofileGoogleBusinessProfileIngestionRuleId,uo,35,pd	GSocialmediaTopicDataingestionrulesGooglebusinessprofileGoogleBusinessProfileIngestionRuleId,up,34,pd	ASocialmediaTopicDataingestionrulesGooglebusinessprofileGoogleBusinessProfileIngestionRuleId,uq,35,pd	USocialmediaTopicDataingestionrulesGooglebusinessprofileGoogleBusinessProfileIngestionRuleId,uq,35,pd
topics/{topicId}/dataingestionrules/googlebusinessprofile/{googleBusinessProfileIngestionRuleId}/versions	GSocialmediaTopicDataingestionrulesGooglebusinessprofileGoogleBusinessProfileIngestionRuleIdVersions,up,34,pd
topics/{topicId}/dataingestionrules/googlebusinessprofile/{googleBusinessProfileIngestionRuleId}/versions/{dataIngestionRuleVersion}	GSocialmediaTopicDataingestionrulesGooglebusinessprofileGoogleBusinessProfileIngestionRuleIdVersion,up,34,pd
topics/{topicId}/dataingestionrules/instagram	PSocialmediaTopicDataingestionrulesInstagram,ur,35,
topics/{topicId}/dataingestionrules/instagram/{instagramIngestionRuleId}	DSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleId,us,35,	GSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleId,ut,34,	ASocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleId,uu,35,	USocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleId,uu,35,
topics/{topicId}/dataingestionrules/instagram/{instagramIngestionRuleId}/versions	GSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleIdVersions,ut,34,
topics/{topicId}/dataingestionrules/instagram/{instagramIngestionRuleId}/versions/{dataIngestionRuleVersion}	GSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleIdVersion,ut,34,
topics/{topicId}/dataingestionrules/open	PSocialmediaTopicDataingestionrulesOpen,uv,35,
topics/{topicId}/dataingestionrules/open/{openId}	DSocialmediaTopicDataingestionrulesOpenOpenId,uw,35,	GSocialmediaTopicDataingestionrulesOpenOpenId,ux,34,	ASocialmediaTopicDataingestionrulesOpenOpenId,uy,35,	USocialmediaTopicDataingestionrulesOpenOpenId,uy,35,
topics/{topicId}/dataingestionrules/open/{openId}/versions	GSocialmediaTopicDataingestionrulesOpenOpenIdVersions,ux,34,
topics/{topicId}/dataingestionrules/open/{openId}/versions/{dataIngestionRuleVersion}	GSocialmediaTopicDataingestionrulesOpenOpenIdVersion,ux,34,
topics/{topicId}/dataingestionrules/open/{ruleId}/messages/bulk	PSocialmediaTopicDataingestionrulesOpenRuleIdMessagesBulk,uz,35,c
topics/{topicId}/dataingestionrules/open/{ruleId}/reactions/bulk	PSocialmediaTopicDataingestionrulesOpenRuleIdReactionsBulk,v0,35,c
topics/{topicId}/dataingestionrules/twitter	PSocialmediaTopicDataingestionrulesTwitter,v1,35,
topics/{topicId}/dataingestionrules/twitter/{twitterIngestionRuleId}	DSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleId,v2,35,	GSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleId,v3,34,	ASocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleId,v4,35,	USocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleId,v4,35,
topics/{topicId}/dataingestionrules/twitter/{twitterIngestionRuleId}/versions	GSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleIdVersions,v3,34,
topics/{topicId}/dataingestionrules/twitter/{twitterIngestionRuleId}/versions/{dataIngestionRuleVersion}	GSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleIdVersion,v3,34,
twitter/historical/tweets	PSocialmediaTwitterHistoricalTweets,v5,34,
=speechandtextanalytics
categories	GSpeechandtextanalyticsCategories,v6,36,	PSpeechandtextanalyticsCategories,v7,37,
categories/{categoryId}	DSpeechandtextanalyticsCategory,v8,37,	GSpeechandtextanalyticsCategory,v6,36,	USpeechandtextanalyticsCategory,v9,37,
conversations/{conversationId}	GSpeechandtextanalyticsConversation,va,36,
conversations/{conversationId}/categories	GSpeechandtextanalyticsConversationCategories,vb,36,
conversations/{conversationId}/communications/{communicationId}/transcripturl	GSpeechandtextanalyticsConversationCommunicationTranscripturl,va,36,
conversations/{conversationId}/communications/{communicationId}/transcripturls	GSpeechandtextanalyticsConversationCommunicationTranscripturls,vc,36,
conversations/{conversationId}/sentiments	GSpeechandtextanalyticsConversationSentiments,vd,36,
conversations/{conversationId}/summaries	GSpeechandtextanalyticsConversationSummaries,ve,36,
dictionaryfeedback	GSpeechandtextanalyticsDictionaryfeedback,vf,36,	PSpeechandtextanalyticsDictionaryfeedback,vg,37,
dictionaryfeedback/{dictionaryFeedbackId}	DSpeechandtextanalyticsDictionaryfeedbackDictionaryFeedbackId,vh,37,	GSpeechandtextanalyticsDictionaryfeedbackDictionaryFeedbackId,vf,36,	USpeechandtextanalyticsDictionaryfeedbackDictionaryFeedbackId,vi,37,
programs	GSpeechandtextanalyticsPrograms,vj,36,	PSpeechandtextanalyticsPrograms,vk,37,
programs/general/jobs	PSpeechandtextanalyticsProgramsGeneralJobs,vl,37,
programs/general/jobs/{jobId}	GSpeechandtextanalyticsProgramsGeneralJob,vl,36,
programs/mappings	GSpeechandtextanalyticsProgramsMappings,vj,36,
programs/publishjobs	PSpeechandtextanalyticsProgramsPublishjobs,vm,37,
programs/publishjobs/{jobId}	GSpeechandtextanalyticsProgramsPublishjob,vm,36,
programs/settings/insights	GSpeechandtextanalyticsProgramsSettingsInsights,vn,36,
programs/topiclinks/jobs/{jobId}	GSpeechandtextanalyticsProgramsTopiclinksJob,vj,36,
programs/transcriptionengines/dialects	GSpeechandtextanalyticsProgramsTranscriptionenginesDialects,16,36,
programs/unpublished	GSpeechandtextanalyticsProgramsUnpublished,vj,36,
programs/{programId}	DSpeechandtextanalyticsProgram,vo,37,	GSpeechandtextanalyticsProgram,vj,36,	USpeechandtextanalyticsProgram,vp,37,
programs/{programId}/mappings	GSpeechandtextanalyticsProgramMappings,vj,36,	USpeechandtextanalyticsProgramMappings,vp,37,
programs/{programId}/settings/insights	GSpeechandtextanalyticsProgramSettingsInsights,vn,36,	USpeechandtextanalyticsProgramSettingsInsights,vq,37,
programs/{programId}/transcriptionengines	GSpeechandtextanalyticsProgramTranscriptionengines,vj,36,	USpeechandtextanalyticsProgramTranscriptionengines,vp,37,
reprocessing/jobs	GSpeechandtextanalyticsReprocessingJobs,vr,36,pd	PSpeechandtextanalyticsReprocessingJobs,vs,0,p
reprocessing/jobs/{jobId}	DSpeechandtextanalyticsReprocessingJob,vt,37,pd	GSpeechandtextanalyticsReprocessingJob,vr,36,pd
reprocessing/jobs/{jobId}/interactions	GSpeechandtextanalyticsReprocessingJobInteractions,vr,36,pd
sentiment/dialects	GSpeechandtextanalyticsSentimentDialects,16,36,
sentimentfeedback	DSpeechandtextanalyticsSentimentfeedback,vu,37,	GSpeechandtextanalyticsSentimentfeedback,vv,36,	PSpeechandtextanalyticsSentimentfeedback,vw,37,
sentimentfeedback/{sentimentFeedbackId}	DSpeechandtextanalyticsSentimentfeedbackSentimentFeedbackId,vu,37,
settings	GSpeechandtextanalyticsSettings,vx,36,	ASpeechandtextanalyticsSettings,vy,37,	USpeechandtextanalyticsSettings,vy,37,
topics	GSpeechandtextanalyticsTopics,vz,36,	PSpeechandtextanalyticsTopics,w0,37,
topics/dialects	GSpeechandtextanalyticsTopicsDialects,16,36,
topics/general	GSpeechandtextanalyticsTopicsGeneral,vz,36,
topics/general/status	GSpeechandtextanalyticsTopicsGeneralStatus,vz,36,
topics/generatedphrases/jobs	PSpeechandtextanalyticsTopicsGeneratedphrasesJobs,w1,0,
topics/generatedphrases/jobs/{jobId}	GSpeechandtextanalyticsTopicsGeneratedphrasesJob,w1,36,d
topics/publishjobs	PSpeechandtextanalyticsTopicsPublishjobs,w2,37,
topics/publishjobs/{jobId}	GSpeechandtextanalyticsTopicsPublishjob,w2,36,
topics/testphrase/jobs	PSpeechandtextanalyticsTopicsTestphraseJobs,w3,37,
topics/testphrase/jobs/{jobId}	GSpeechandtextanalyticsTopicsTestphraseJob,w3,36,
topics/{topicId}	DSpeechandtextanalyticsTopic,w4,37,	GSpeechandtextanalyticsTopic,vz,36,	USpeechandtextanalyticsTopic,w5,37,
transcripts/search	PSpeechandtextanalyticsTranscriptsSearch,w6,38,
translations/languages	GSpeechandtextanalyticsTranslationsLanguages,w7,36,
translations/languages/{languageId}/conversations/{conversationId}	GSpeechandtextanalyticsTranslationsLanguageConversation,w7,36,
=stations
	GStations,16,39,
{stationId}	GStation,16,39,
{stationId}/associateduser	DStationAssociateduser,w8,3a,
=systempresences
	GSystempresences,16,2t,
=taskmanagement
workbins	PTaskmanagementWorkbins,w9,3b,
workbins/query	PTaskmanagementWorkbinsQuery,wa,3c,
workbins/{workbinId}	DTaskmanagementWorkbin,wb,3b,	GTaskmanagementWorkbin,wc,3c,	ATaskmanagementWorkbin,wd,3b,
workbins/{workbinId}/history	GTaskmanagementWorkbinHistory,wc,3c,
workbins/{workbinId}/versions	GTaskmanagementWorkbinVersions,wc,3c,
workbins/{workbinId}/versions/{entityVersion}	GTaskmanagementWorkbinVersion,wc,3c,
workitems	PTaskmanagementWorkitems,we,3b,
workitems/bulk/add/jobs	PTaskmanagementWorkitemsBulkAddJobs,wf,3b,
workitems/bulk/add/jobs/{bulkJobId}	DTaskmanagementWorkitemsBulkAddJob,wg,3b,	GTaskmanagementWorkitemsBulkAddJob,wh,3c,	ATaskmanagementWorkitemsBulkAddJob,wi,3b,
workitems/bulk/add/jobs/{bulkJobId}/results	GTaskmanagementWorkitemsBulkAddJobResults,wj,3c,
workitems/bulk/jobs/users/me	GTaskmanagementWorkitemsBulkJobsUsersMe,wk,3c,
workitems/bulk/terminate/jobs	PTaskmanagementWorkitemsBulkTerminateJobs,wl,3b,
workitems/bulk/terminate/jobs/{bulkJobId}	DTaskmanagementWorkitemsBulkTerminateJob,wm,3b,	GTaskmanagementWorkitemsBulkTerminateJob,wn,3c,	ATaskmanagementWorkitemsBulkTerminateJob,wo,3b,
workitems/bulk/terminate/jobs/{bulkJobId}/results	GTaskmanagementWorkitemsBulkTerminateJobResults,wp,3c,
workitems/query	PTaskmanagementWorkitemsQuery,wq,3c,
workitems/query/jobs	PTaskmanagementWorkitemsQueryJobs,wr,3c,
workitems/query/jobs/{jobId}	GTaskmanagementWorkitemsQueryJob,ws,3c,
workitems/query/jobs/{jobId}/results	GTaskmanagementWorkitemsQueryJobResults,wt,3c,
workitems/schemas	GTaskmanagementWorkitemsSchemas,wu,3c,	PTaskmanagementWorkitemsSchemas,wv,3b,
workitems/schemas/coretypes	GTaskmanagementWorkitemsSchemasCoretypes,wu,3c,
workitems/schemas/coretypes/{coreTypeName}	GTaskmanagementWorkitemsSchemasCoretype,wu,3c,
workitems/schemas/limits	GTaskmanagementWorkitemsSchemasLimits,wu,3c,
workitems/schemas/{schemaId}	DTaskmanagementWorkitemsSchema,ww,3b,	GTaskmanagementWorkitemsSchema,wu,3c,	UTaskmanagementWorkitemsSchema,wx,3b,
workitems/schemas/{schemaId}/versions	GTaskmanagementWorkitemsSchemaVersions,wu,3c,
workitems/schemas/{schemaId}/versions/{versionId}	GTaskmanagementWorkitemsSchemaVersion,wu,3c,
workitems/{workitemId}	DTaskmanagementWorkitem,wy,3b,	GTaskmanagementWorkitem,wq,3c,	ATaskmanagementWorkitem,wz,3b,
workitems/{workitemId}/acd/cancel	PTaskmanagementWorkitemAcdCancel,x0,3b,
workitems/{workitemId}/assignment	ATaskmanagementWorkitemAssignment,x1,3b,
workitems/{workitemId}/disconnect	PTaskmanagementWorkitemDisconnect,x2,3b,
workitems/{workitemId}/history	GTaskmanagementWorkitemHistory,wq,3c,
workitems/{workitemId}/terminate	PTaskmanagementWorkitemTerminate,x3,3b,
workitems/{workitemId}/users/me/wrapups	ATaskmanagementWorkitemUsersMeWrapups,x4,3b,
workitems/{workitemId}/users/{userId}/wrapups	GTaskmanagementWorkitemUserWrapups,x5,3c,	ATaskmanagementWorkitemUserWrapups,x6,3b,
workitems/{workitemId}/versions	GTaskmanagementWorkitemVersions,wq,3c,
workitems/{workitemId}/versions/{entityVersion}	GTaskmanagementWorkitemVersion,wq,3c,
workitems/{workitemId}/wrapups	GTaskmanagementWorkitemWrapups,x5,3c,
worktypes	PTaskmanagementWorktypes,x7,3b,
worktypes/query	PTaskmanagementWorktypesQuery,x8,3c,
worktypes/{worktypeId}	DTaskmanagementWorktype,x9,3b,	GTaskmanagementWorktype,xa,3c,	ATaskmanagementWorktype,xb,3b,
worktypes/{worktypeId}/flows/datebased/rules	GTaskmanagementWorktypeFlowsDatebasedRules,xc,3c,	PTaskmanagementWorktypeFlowsDatebasedRules,xd,3b,
worktypes/{worktypeId}/flows/datebased/rules/{ruleId}	DTaskmanagementWorktypeFlowsDatebasedRule,xe,3b,	GTaskmanagementWorktypeFlowsDatebasedRule,xc,3c,	ATaskmanagementWorktypeFlowsDatebasedRule,xf,3b,
worktypes/{worktypeId}/flows/onattributechange/rules	GTaskmanagementWorktypeFlowsOnattributechangeRules,xg,3c,	PTaskmanagementWorktypeFlowsOnattributechangeRules,xh,3b,
worktypes/{worktypeId}/flows/onattributechange/rules/{ruleId}	DTaskmanagementWorktypeFlowsOnattributechangeRule,xi,3b,	GTaskmanagementWorktypeFlowsOnattributechangeRule,xg,3c,	ATaskmanagementWorktypeFlowsOnattributechangeRule,xj,3b,
worktypes/{worktypeId}/flows/oncreate/rules	GTaskmanagementWorktypeFlowsOncreateRules,xk,3c,	PTaskmanagementWorktypeFlowsOncreateRules,xl,3b,
worktypes/{worktypeId}/flows/oncreate/rules/{ruleId}	DTaskmanagementWorktypeFlowsOncreateRule,xm,3b,	GTaskmanagementWorktypeFlowsOncreateRule,xk,3c,	ATaskmanagementWorktypeFlowsOncreateRule,xn,3b,
worktypes/{worktypeId}/history	GTaskmanagementWorktypeHistory,xa,3c,
worktypes/{worktypeId}/statuses	GTaskmanagementWorktypeStatuses,xo,3c,	PTaskmanagementWorktypeStatuses,xp,3b,
worktypes/{worktypeId}/statuses/{statusId}	DTaskmanagementWorktypeStatus,xq,3b,	GTaskmanagementWorktypeStatus,xo,3c,	ATaskmanagementWorktypeStatus,xr,3b,
worktypes/{worktypeId}/versions	GTaskmanagementWorktypeVersions,xa,3c,
worktypes/{worktypeId}/versions/{entityVersion}	GTaskmanagementWorktypeVersion,xa,3c,
=teams
	GTeams,xs,1o,	PTeams,xt,1p,
search	PTeamsSearch,xs,1o,
{teamId}	DTeam,xu,1p,	GTeam,xs,1o,	ATeam,xv,1p,
{teamId}/members	DTeamMembers,xw,1p,	GTeamMembers,xs,1o,	PTeamMembers,xw,1p,
=telephony
agents/greetings/me	GTelephonyAgentsGreetingsMe,xx,3d,	UTelephonyAgentsGreetingsMe,xy,3e,
agents/{agentId}/greetings	GTelephonyAgentGreetings,xz,3d,	UTelephonyAgentGreetings,y0,3e,
calls/metrics	GTelephonyCallsMetrics,y1,3d,
mediaregions	GTelephonyMediaregions,y2,3d,
numbers/routing	GTelephonyNumbersRouting,y3,3d,	PTelephonyNumbersRouting,y4,3e,
numbers/routing/all	PTelephonyNumbersRoutingAll,y4,3e,
numbers/routing/reset	PTelephonyNumbersRoutingReset,y4,3e,
organization/link	GTelephonyOrganizationLink,y5,3d,	PTelephonyOrganizationLink,y6,3e,
organization/link/approve/{requestingOrganizationId}	ATelephonyOrganizationLinkApproveRequestingOrganizationId,y7,3e,
organization/link/regions	GTelephonyOrganizationLinkRegions,y5,3d,
organization/link/{targetOrganizationId}	DTelephonyOrganizationLinkTargetOrganizationId,y8,3e,
providers/edges	GTelephonyProvidersEdges,y2,3d,	PTelephonyProvidersEdges,y2,3e,
providers/edges/addressvalidation	PTelephonyProvidersEdgesAddressvalidation,16,3e,
providers/edges/alertablepresences	DTelephonyProvidersEdgesAlertablepresences,y9,3e,	GTelephonyProvidersEdgesAlertablepresences,ya,3d,	UTelephonyProvidersEdgesAlertablepresences,yb,3e,
providers/edges/certificateauthorities	GTelephonyProvidersEdgesCertificateauthorities,y2,3d,	PTelephonyProvidersEdgesCertificateauthorities,y2,3e,
providers/edges/certificateauthorities/{certificateId}	DTelephonyProvidersEdgesCertificateauthority,y2,3e,	GTelephonyProvidersEdgesCertificateauthority,y2,3d,	UTelephonyProvidersEdgesCertificateauthority,y2,3e,
providers/edges/didpools	GTelephonyProvidersEdgesDidpools,y2,3d,	PTelephonyProvidersEdgesDidpools,y2,3e,
providers/edges/didpools/dids	GTelephonyProvidersEdgesDidpoolsDids,y2,3d,
providers/edges/didpools/{didPoolId}	DTelephonyProvidersEdgesDidpool,y2,3e,	GTelephonyProvidersEdgesDidpool,y2,3d,	UTelephonyProvidersEdgesDidpool,y2,3e,
providers/edges/dids	GTelephonyProvidersEdgesDids,y2,3d,
providers/edges/dids/{didId}	GTelephonyProvidersEdgesDid,y2,3d,
providers/edges/edgegroups	GTelephonyProvidersEdgesEdgegroups,y2,3d,	PTelephonyProvidersEdgesEdgegroups,y2,3e,
providers/edges/edgegroups/{edgeGroupId}	DTelephonyProvidersEdgesEdgegroup,y2,3e,	GTelephonyProvidersEdgesEdgegroup,y2,3d,	UTelephonyProvidersEdgesEdgegroup,y2,3e,
providers/edges/edgegroups/{edgegroupId}/edgetrunkbases/{edgetrunkbaseId}	GTelephonyProvidersEdgesEdgegroupEdgetrunkbase,y2,3d,	UTelephonyProvidersEdgesEdgegroupEdgetrunkbase,y2,3e,
providers/edges/edgeversionreport	GTelephonyProvidersEdgesEdgeversionreport,16,3d,
providers/edges/expired	GTelephonyProvidersEdgesExpired,yc,3d,
providers/edges/extensionpools	GTelephonyProvidersEdgesExtensionpools,yd,3d,	PTelephonyProvidersEdgesExtensionpools,ye,3e,
providers/edges/extensionpools/divisionviews	GTelephonyProvidersEdgesExtensionpoolsDivisionviews,yf,3d,
providers/edges/extensionpools/{extensionPoolId}	DTelephonyProvidersEdgesExtensionpool,yg,3e,	GTelephonyProvidersEdgesExtensionpool,yd,3d,	UTelephonyProvidersEdgesExtensionpool,yh,3e,
providers/edges/extensions	GTelephonyProvidersEdgesExtensions,yi,3d,
providers/edges/extensions/{extensionId}	GTelephonyProvidersEdgesExtension,yi,3d,
providers/edges/linebasesettings	GTelephonyProvidersEdgesLinebasesettings,y2,3d,
providers/edges/linebasesettings/{lineBaseId}	GTelephonyProvidersEdgesLinebasesetting,y2,3d,
providers/edges/lines	GTelephonyProvidersEdgesLines,y2,3d,
providers/edges/lines/template	GTelephonyProvidersEdgesLinesTemplate,y2,3d,
providers/edges/lines/{lineId}	GTelephonyProvidersEdgesLine,y2,3d,
providers/edges/logicalinterfaces	GTelephonyProvidersEdgesLogicalinterfaces,y2,3d,
providers/edges/mediastatistics/conversations/{conversationId}	GTelephonyProvidersEdgesMediastatisticsConversation,p,0,p
providers/edges/mediastatistics/conversations/{conversationId}/communications/{communicationId}	GTelephonyProvidersEdgesMediastatisticsConversationCommunication,p,0,p
providers/edges/metrics	GTelephonyProvidersEdgesMetrics,y2,3d,
providers/edges/outboundroutes	GTelephonyProvidersEdgesOutboundroutes,y2,3d,
providers/edges/phonebasesettings	GTelephonyProvidersEdgesPhonebasesettings,y2,3d,	PTelephonyProvidersEdgesPhonebasesettings,y2,3e,
providers/edges/phonebasesettings/availablemetabases	GTelephonyProvidersEdgesPhonebasesettingsAvailablemetabases,y2,3d,
providers/edges/phonebasesettings/template	GTelephonyProvidersEdgesPhonebasesettingsTemplate,y2,3d,
providers/edges/phonebasesettings/{phoneBaseId}	DTelephonyProvidersEdgesPhonebasesetting,y2,3e,	GTelephonyProvidersEdgesPhonebasesetting,y2,3d,	UTelephonyProvidersEdgesPhonebasesetting,y2,3e,
providers/edges/phones	GTelephonyProvidersEdgesPhones,y2,3d,	PTelephonyProvidersEdgesPhones,y2,3e,
providers/edges/phones/reboot	PTelephonyProvidersEdgesPhonesReboot,y2,3e,
providers/edges/phones/template	GTelephonyProvidersEdgesPhonesTemplate,y2,3d,
providers/edges/phones/{phoneId}	DTelephonyProvidersEdgesPhone,y2,3e,	GTelephonyProvidersEdgesPhone,y2,3d,	UTelephonyProvidersEdgesPhone,y2,3e,
providers/edges/phones/{phoneId}/reboot	PTelephonyProvidersEdgesPhoneReboot,y2,3e,
providers/edges/physicalinterfaces	GTelephonyProvidersEdgesPhysicalinterfaces,y2,3d,
providers/edges/sites	GTelephonyProvidersEdgesSites,16,3d,	PTelephonyProvidersEdgesSites,y2,3e,
providers/edges/sites/search	GTelephonyProvidersEdgesSitesSearch,yj,3d,	PTelephonyProvidersEdgesSitesSearch,yj,3d,
providers/edges/sites/{siteId}	DTelephonyProvidersEdgesSite,y2,3e,	GTelephonyProvidersEdgesSite,yj,3d,	UTelephonyProvidersEdgesSite,y2,3e,
providers/edges/sites/{siteId}/numberplans	GTelephonyProvidersEdgesSiteNumberplans,y2,3d,	UTelephonyProvidersEdgesSiteNumberplans,y2,3e,
providers/edges/sites/{siteId}/numberplans/classifications	GTelephonyProvidersEdgesSiteNumberplansClassifications,y2,3d,
providers/edges/sites/{siteId}/numberplans/{numberPlanId}	GTelephonyProvidersEdgesSiteNumberplan,y2,3d,
providers/edges/sites/{siteId}/outboundroutes	GTelephonyProvidersEdgesSiteOutboundroutes,y2,3d,	PTelephonyProvidersEdgesSiteOutboundroutes,y2,3e,
providers/edges/sites/{siteId}/outboundroutes/{outboundRouteId}	DTelephonyProvidersEdgesSiteOutboundroute,y2,3e,	GTelephonyProvidersEdgesSiteOutboundroute,y2,3d,	UTelephonyProvidersEdgesSiteOutboundroute,y2,3e,
providers/edges/sites/{siteId}/siteconnections	GTelephonyProvidersEdgesSiteSiteconnections,yj,3d,	ATelephonyProvidersEdgesSiteSiteconnections,y2,3e,	UTelephonyProvidersEdgesSiteSiteconnections,y2,3e,
providers/edges/timezones	GTelephonyProvidersEdgesTimezones,16,3d,
providers/edges/trunkbasesettings	GTelephonyProvidersEdgesTrunkbasesettings,y2,3d,	PTelephonyProvidersEdgesTrunkbasesettings,y2,3e,
providers/edges/trunkbasesettings/availablemetabases	GTelephonyProvidersEdgesTrunkbasesettingsAvailablemetabases,y2,3d,
providers/edges/trunkbasesettings/template	GTelephonyProvidersEdgesTrunkbasesettingsTemplate,y2,3d,
providers/edges/trunkbasesettings/{trunkBaseSettingsId}	DTelephonyProvidersEdgesTrunkbasesetting,y2,3e,	GTelephonyProvidersEdgesTrunkbasesetting,y2,3d,	UTelephonyProvidersEdgesTrunkbasesetting,y2,3e,
providers/edges/trunks	GTelephonyProvidersEdgesTrunks,y2,3d,
providers/edges/trunks/metrics	GTelephonyProvidersEdgesTrunksMetrics,y2,3d,
providers/edges/trunks/{trunkId}	GTelephonyProvidersEdgesTrunk,y2,3d,
providers/edges/trunks/{trunkId}/metrics	GTelephonyProvidersEdgesTrunkMetrics,y2,3d,
providers/edges/trunkswithrecording	GTelephonyProvidersEdgesTrunkswithrecording,yk,3d,
providers/edges/{edgeId}	DTelephonyProvidersEdge,y2,3e,	GTelephonyProvidersEdge,y2,3d,	UTelephonyProvidersEdge,y2,3e,
providers/edges/{edgeId}/diagnostic/nslookup	GTelephonyProvidersEdgeDiagnosticNslookup,y2,3d,	PTelephonyProvidersEdgeDiagnosticNslookup,y2,3e,
providers/edges/{edgeId}/diagnostic/ping	GTelephonyProvidersEdgeDiagnosticPing,y2,3d,	PTelephonyProvidersEdgeDiagnosticPing,y2,3e,
providers/edges/{edgeId}/diagnostic/route	GTelephonyProvidersEdgeDiagnosticRoute,y2,3d,	PTelephonyProvidersEdgeDiagnosticRoute,y2,3e,
providers/edges/{edgeId}/diagnostic/tracepath	GTelephonyProvidersEdgeDiagnosticTracepath,y2,3d,	PTelephonyProvidersEdgeDiagnosticTracepath,y2,3e,
providers/edges/{edgeId}/logicalinterfaces	GTelephonyProvidersEdgeLogicalinterfaces,y2,3d,	PTelephonyProvidersEdgeLogicalinterfaces,y2,3e,
providers/edges/{edgeId}/logicalinterfaces/{interfaceId}	DTelephonyProvidersEdgeLogicalinterface,y2,3e,	GTelephonyProvidersEdgeLogicalinterface,y2,3d,	UTelephonyProvidersEdgeLogicalinterface,y2,3e,
providers/edges/{edgeId}/logs/jobs	PTelephonyProvidersEdgeLogsJobs,y2,3e,
providers/edges/{edgeId}/logs/jobs/{jobId}	GTelephonyProvidersEdgeLogsJob,y2,3d,
providers/edges/{edgeId}/logs/jobs/{jobId}/upload	PTelephonyProvidersEdgeLogsJobUpload,y2,3d,
providers/edges/{edgeId}/metrics	GTelephonyProvidersEdgeMetrics,y2,3d,
providers/edges/{edgeId}/physicalinterfaces	GTelephonyProvidersEdgePhysicalinterfaces,y2,3d,
providers/edges/{edgeId}/physicalinterfaces/{interfaceId}	GTelephonyProvidersEdgePhysicalinterface,y2,3d,
providers/edges/{edgeId}/reboot	PTelephonyProvidersEdgeReboot,y2,3e,
providers/edges/{edgeId}/setuppackage	GTelephonyProvidersEdgeSetuppackage,y2,3d,
providers/edges/{edgeId}/softwareupdate	DTelephonyProvidersEdgeSoftwareupdate,16,3e,	GTelephonyProvidersEdgeSoftwareupdate,16,3d,	PTelephonyProvidersEdgeSoftwareupdate,16,3e,
providers/edges/{edgeId}/softwareversions	GTelephonyProvidersEdgeSoftwareversions,16,3d,
providers/edges/{edgeId}/statuscode	PTelephonyProvidersEdgeStatuscode,y2,3e,
providers/edges/{edgeId}/trunks	GTelephonyProvidersEdgeTrunks,y2,3d,
providers/edges/{edgeId}/unpair	PTelephonyProvidersEdgeUnpair,y2,3e,
settings	GTelephonySettings,yl,3d,	UTelephonySettings,ym,3e,
sipmessages/conversations/{conversationId}	GTelephonySipmessagesConversation,yn,3d,
sipmessages/conversations/{conversationId}/headers	GTelephonySipmessagesConversationHeaders,yn,3d,
siptraces	GTelephonySiptraces,yn,3d,
siptraces/download	PTelephonySiptracesDownload,yo,3e,
siptraces/download/{downloadId}	GTelephonySiptracesDownloadDownloadId,yn,3d,
=textbots
botflows/sessions	PTextbotsBotflowsSessions,yp,1y,
botflows/sessions/{sessionId}/turns	PTextbotsBotflowsSessionTurns,yp,1y,
bots/execute	PTextbotsBotsExecute,yq,1y,
bots/search	GTextbotsBotsSearch,fj,1u,
=timezones
	GTimezones,16,g,
=tokens
me	DTokensMe,16,j,	GTokensMe,16,j,	HTokensMe,16,j,
timeout	GTokensTimeout,16,3f,	UTokensTimeout,cm,b,
{userId}	DToken,yr,j,
=uploads
learning/coverart	PUploadsLearningCoverart,ys,1w,
publicassets/images	PUploadsPublicassetsImages,yt,1w,
recordings	PUploadsRecordings,yu,1w,
workforcemanagement/historicaldata/csv	PUploadsWorkforcemanagementHistoricaldataCsv,yv,1w,
=usage
aggregates/query/jobs	PUsageAggregatesQueryJobs,yw,2k,
aggregates/query/jobs/{jobId}	GUsageAggregatesQueryJob,yw,2k,
client/{clientId}/aggregates/query/jobs	PUsageClientClientIdAggregatesQueryJobs,yx,2k,
client/{clientId}/aggregates/query/jobs/{jobId}	GUsageClientClientIdAggregatesQueryJob,yx,2k,
events/aggregates/query	PUsageEventsAggregatesQuery,yy,3g,
events/definitions	GUsageEventsDefinitions,yy,3g,
events/definitions/{eventDefinitionId}	GUsageEventsDefinition,yy,3g,
events/query	PUsageEventsQuery,yy,3g,
query	PUsageQuery,yz,2k,
query/{executionId}/results	GUsageQueryExecutionIdResults,yz,2k,
simplesearch	PUsageSimplesearch,z0,2k,
simplesearch/{executionId}/results	GUsageSimplesearchExecutionIdResults,z0,2k,
=userrecordings
	GUserrecordings,16,3h,
summary	GUserrecordingsSummary,16,3h,
{recordingId}	DUserrecording,16,3i,	GUserrecording,16,3h,	UUserrecording,16,3i,
{recordingId}/transcoding	GUserrecordingTranscoding,z1,3h,
=users
	GUsers,16,1f,	PUsers,z2,2o,
agentui/agents/autoanswer/{agentId}/settings	DUsersAgentuiAgentsAutoanswerAgentIdSettings,z3,2o,	GUsersAgentuiAgentsAutoanswerAgentIdSettings,z4,1f,	AUsersAgentuiAgentsAutoanswerAgentIdSettings,z5,2o,	UUsersAgentuiAgentsAutoanswerAgentIdSettings,z5,2o,
bulk	AUsersBulk,z6,2o,
chats/me	GUsersChatsMe,z7,k,
customattributes/schemas	GUsersCustomattributesSchemas,z8,1f,	PUsersCustomattributesSchemas,z9,2o,
customattributes/schemas/coretypes	GUsersCustomattributesSchemasCoretypes,z8,1f,
customattributes/schemas/coretypes/{coreTypeName}	GUsersCustomattributesSchemasCoretype,z8,1f,
customattributes/schemas/limits	GUsersCustomattributesSchemasLimits,z8,1f,
customattributes/schemas/{schemaId}	DUsersCustomattributesSchema,za,2o,	GUsersCustomattributesSchema,z8,1f,	UUsersCustomattributesSchema,zb,2o,
customattributes/schemas/{schemaId}/versions	GUsersCustomattributesSchemaVersions,z8,1f,
customattributes/schemas/{schemaId}/versions/{versionId}	GUsersCustomattributesSchemaVersion,z8,1f,
development/activities	GUsersDevelopmentActivities,zc,3j,
development/activities/aggregates/query	PUsersDevelopmentActivitiesAggregatesQuery,zc,3j,
development/activities/me	GUsersDevelopmentActivitiesMe,16,3j,
development/activities/{activityId}	GUsersDevelopmentActivity,zc,3j,
externalid/{authorityName}/{externalKey}	GUsersExternalidAuthorityNameExternalKey,16,1f,
me	GUsersMe,16,j,u
me/password	PUsersMePassword,16,2o,u
me/verifiers	GUsersMeVerifiers,16,0,
me/verifiers/totp	PUsersMeVerifiersTotp,16,0,
me/verifiers/totp/{verifierId}	PUsersMeVerifiersTotpVerifierId,16,0,
me/verifiers/webauthn/register	PUsersMeVerifiersWebauthnRegister,16,0,
me/verifiers/webauthn/register/options	PUsersMeVerifiersWebauthnRegisterOptions,16,0,
me/verifiers/{verifierId}	DUsersMeVerifier,16,0,	UUsersMeVerifier,16,0,
presences/bulk	UUsersPresencesBulk,zd,2t,
presences/purecloud/bulk	GUsersPresencesPurecloudBulk,16,2t,
presences/{sourceId}/bulk	GUsersPresenceBulk,16,2t,
query	GUsersQuery,lw,1f,
rules	GUsersRules,ze,3k,	PUsersRules,zf,3l,
rules/query	PUsersRulesQuery,zg,3k,
rules/settings/{ruleType}	GUsersRulesSetting,ze,3k,
rules/{ruleId}	DUsersRule,zh,3l,	GUsersRule,ze,3k,	AUsersRule,zi,3l,
rules/{ruleId}/dependents	GUsersRuleDependents,zj,3k,
rules/{ruleId}/dependents/{ruleType}/{typeId}	GUsersRuleDependentTypeId,zj,3k,
search	GUsersSearch,lw,1f,	PUsersSearch,lw,1f,
search/conversation/target	PUsersSearchConversationTarget,zk,0,p
search/queuemembers/manage	PUsersSearchQueuemembersManage,zl,0,p
search/teams/assign	PUsersSearchTeamsAssign,xw,1o,
stations/me	GUsersStationsMe,zm,1f,
stations/me/associatedstation	DUsersStationsMeAssociatedstation,zn,2o,
stations/me/associatedstation/{stationId}	UUsersStationsMeAssociatedstationStationId,zo,2o,
{subjectId}/roles	GUserRoles,35,a,	UUserRoles,3i,b,
{userId}	DUser,zp,2o,	GUser,16,1f,	AUser,zq,2o,
{userId}/adjacents	GUserAdjacents,16,1f,
{userId}/callforwarding	GUserCallforwarding,zr,1f,	AUserCallforwarding,zs,2o,	UUserCallforwarding,zs,2o,
{userId}/customattributes	AUserCustomattributes,zt,2o,	UUserCustomattributes,zt,2o,
{userId}/customattributes/bulk	GUserCustomattributesBulk,lw,1f,	AUserCustomattributesBulk,zt,2o,
{userId}/customattributes/{schemaId}	DUserCustomattribute,zt,2o,	GUserCustomattribute,lw,1f,
{userId}/directreports	GUserDirectreports,16,1f,
{userId}/externalid	GUserExternalid,16,1f,	PUserExternalid,zt,1f,
{userId}/externalid/{authorityName}	GUserExternalidAuthorityName,16,1f,
{userId}/externalid/{authorityName}/{externalKey}	DUserExternalidAuthorityNameExternalKey,zt,1f,
{userId}/favorites	GUserFavorites,16,1f,x
{userId}/geolocations/{clientId}	GUserGeolocation,16,1k,	AUserGeolocation,16,1l,
{userId}/greetings	GUserGreetings,16,1m,	PUserGreetings,16,1n,
{userId}/greetings/defaults	GUserGreetingsDefaults,16,1m,	UUserGreetingsDefaults,16,1n,
{userId}/invite	PUserInvite,zu,2o,
{userId}/outofoffice	GUserOutofoffice,16,1f,	UUserOutofoffice,16,2o,
{userId}/password	PUserPassword,zv,2o,
{userId}/presences/purecloud	GUserPresencesPurecloud,16,2t,	AUserPresencesPurecloud,16,19,
{userId}/presences/{sourceId}	GUserPresence,16,2t,	AUserPresence,16,19,
{userId}/profile	GUserProfile,16,1f,x
{userId}/profileskills	GUserProfileskills,zw,1f,	UUserProfileskills,zx,2o,
{userId}/queues	GUserQueues,rq,1f,	AUserQueues,zy,2o,
{userId}/queues/{queueId}	AUserQueue,zy,2o,
{userId}/routinglanguages	GUserRoutinglanguages,16,1f,	PUserRoutinglanguages,zz,2o,
{userId}/routinglanguages/bulk	AUserRoutinglanguagesBulk,zz,2o,
{userId}/routinglanguages/{languageId}	DUserRoutinglanguage,zz,2o,	AUserRoutinglanguage,zz,2o,
{userId}/routingskills	GUserRoutingskills,16,1f,	PUserRoutingskills,100,2o,
{userId}/routingskills/bulk	AUserRoutingskillsBulk,101,2o,	UUserRoutingskillsBulk,101,2o,
{userId}/routingskills/{skillId}	DUserRoutingskill,100,2o,	UUserRoutingskill,100,2o,
{userId}/routingstatus	GUserRoutingstatus,16,1f,	UUserRoutingstatus,16,2o,
{userId}/screenmonitors/sessions	PUserScreenmonitorsSessions,102,w,
{userId}/screenmonitors/sessions/{screenMonitoringId}	DUserScreenmonitorsSession,102,w,	GUserScreenmonitorsSession,102,x,
{userId}/skillgroups	GUserSkillgroups,t1,23,
{userId}/state	GUserState,103,1f,	UUserState,zt,2o,
{userId}/station	GUserStation,104,1f,
{userId}/station/associatedstation	DUserStationAssociatedstation,w8,2o,
{userId}/station/associatedstation/{stationId}	UUserStationAssociatedstationStationId,105,2o,
{userId}/station/defaultstation	DUserStationDefaultstation,106,2o,
{userId}/station/defaultstation/{stationId}	UUserStationDefaultstationStationId,106,2o,
{userId}/superiors	GUserSuperiors,16,1f,
{userId}/trustors	GUserTrustors,107,1f,
{userId}/verifiers	GUserVerifiers,108,1f,
{userId}/verifiers/{verifierId}	DUserVerifier,109,2o,	UUserVerifier,10a,2o,
=voicemail
groups/{groupId}/mailbox	GVoicemailGroupMailbox,16,3m,
groups/{groupId}/messages	GVoicemailGroupMessages,16,3m,
groups/{groupId}/policy	GVoicemailGroupPolicy,10b,3m,	AVoicemailGroupPolicy,10c,3n,
mailbox	GVoicemailMailbox,16,3m,u
me/mailbox	GVoicemailMeMailbox,16,3m,u
me/messages	GVoicemailMeMessages,16,3m,
me/policy	GVoicemailMePolicy,16,3m,	AVoicemailMePolicy,16,3n,
messages	DVoicemailMessages,16,3n,u	GVoicemailMessages,16,3m,u	PVoicemailMessages,16,3n,u
messages/{messageId}	DVoicemailMessage,16,3n,u	GVoicemailMessage,16,3m,u	AVoicemailMessage,16,3n,u	UVoicemailMessage,16,3n,u
messages/{messageId}/media	GVoicemailMessageMedia,16,3m,u
policy	GVoicemailPolicy,10d,3m,	UVoicemailPolicy,10d,3n,
queues/{queueId}/messages	GVoicemailQueueMessages,10e,3m,
search	GVoicemailSearch,16,3m,	PVoicemailSearch,16,3m,
userpolicies/{userId}	GVoicemailUserpolicy,10f,3m,	AVoicemailUserpolicy,10f,3n,	UVoicemailUserpolicy,10f,3n,
users/{userId}/mailbox	GVoicemailUserMailbox,10g,3m,
users/{userId}/messages	GVoicemailUserMessages,10h,3m,
=webdeployments
configurations	GWebdeploymentsConfigurations,10i,3o,	PWebdeploymentsConfigurations,10j,3p,
configurations/{configurationId}	DWebdeploymentsConfiguration,10k,3p,
configurations/{configurationId}/versions	GWebdeploymentsConfigurationVersions,10i,3o,
configurations/{configurationId}/versions/draft	GWebdeploymentsConfigurationVersionsDraft,10i,3o,	UWebdeploymentsConfigurationVersionsDraft,10l,3p,
configurations/{configurationId}/versions/draft/publish	PWebdeploymentsConfigurationVersionsDraftPublish,10m,3p,
configurations/{configurationId}/versions/{versionId}	GWebdeploymentsConfigurationVersion,10i,3o,
deployments	GWebdeploymentsDeployments,10n,3o,	PWebdeploymentsDeployments,10o,3p,
deployments/{deploymentId}	DWebdeploymentsDeployment,10p,3p,	GWebdeploymentsDeployment,10n,3o,	UWebdeploymentsDeployment,10q,3p,
deployments/{deploymentId}/cobrowse/{sessionId}	DWebdeploymentsDeploymentCobrowseSessionId,16,g,n	GWebdeploymentsDeploymentCobrowseSessionId,16,g,n
deployments/{deploymentId}/configurations	GWebdeploymentsDeploymentConfigurations,16,3o,
deployments/{deploymentId}/identityresolution	GWebdeploymentsDeploymentIdentityresolution,10r,3o,	UWebdeploymentsDeploymentIdentityresolution,10s,3p,
token/oauthcodegrantjwtexchange	PWebdeploymentsTokenOauthcodegrantjwtexchange,16,g,n
token/refresh	PWebdeploymentsTokenRefresh,16,g,n
token/revoke	DWebdeploymentsTokenRevoke,16,g,j
=webmessaging
deployments/{deploymentId}/pushdevices/{tokenId}	DWebmessagingDeploymentPushdevice,16,g,n	AWebmessagingDeploymentPushdevice,16,g,n	PWebmessagingDeploymentPushdevice,16,g,n
messages	GWebmessagingMessages,16,g,j
=workforcemanagement
adherence	GWorkforcemanagementAdherence,10t,3q,
adherence/explanations	PWorkforcemanagementAdherenceExplanations,10u,3r,
adherence/explanations/jobs/{jobId}	GWorkforcemanagementAdherenceExplanationsJob,16,3q,
adherence/explanations/query	PWorkforcemanagementAdherenceExplanationsQuery,10u,3q,
adherence/explanations/{explanationId}	GWorkforcemanagementAdherenceExplanation,10u,3q,
adherence/historical/bulk	PWorkforcemanagementAdherenceHistoricalBulk,10v,3q,
adherence/historical/bulk/jobs/{jobId}	GWorkforcemanagementAdherenceHistoricalBulkJob,16,3q,
adherence/historical/jobs/{jobId}	GWorkforcemanagementAdherenceHistoricalJob,10v,3q,
agents	PWorkforcemanagementAgents,10w,3r,
agents/integrations/hris/query	PWorkforcemanagementAgentsIntegrationsHrisQuery,10x,3q,
agents/me/adherence/historical/jobs	PWorkforcemanagementAgentsMeAdherenceHistoricalJobs,10y,3r,
agents/me/adherence/historical/jobs/{jobId}	GWorkforcemanagementAgentsMeAdherenceHistoricalJob,16,3q,
agents/me/managementunit	GWorkforcemanagementAgentsMeManagementunit,10z,3s,
agents/me/possibleworkshifts	PWorkforcemanagementAgentsMePossibleworkshifts,110,3q,
agents/opportunities/enrollments/bulk/add	PWorkforcemanagementAgentsOpportunitiesEnrollmentsBulkAdd,111,3r,
agents/opportunities/enrollments/bulk/statuses/update	PWorkforcemanagementAgentsOpportunitiesEnrollmentsBulkStatusesUpdate,112,3r,
agents/opportunities/query	PWorkforcemanagementAgentsOpportunitiesQuery,113,3q,
agents/{agentId}/adherence/explanations	PWorkforcemanagementAgentAdherenceExplanations,114,3r,
agents/{agentId}/adherence/explanations/query	PWorkforcemanagementAgentAdherenceExplanationsQuery,115,3q,
agents/{agentId}/adherence/explanations/{explanationId}	GWorkforcemanagementAgentAdherenceExplanation,115,3q,	AWorkforcemanagementAgentAdherenceExplanation,116,3r,
agents/{agentId}/integrations/hris	UWorkforcemanagementAgentIntegrationsHris,10w,3r,
agents/{agentId}/managementunit	GWorkforcemanagementAgentManagementunit,117,3t,
agents/{agentId}/unavailabletimes/query	PWorkforcemanagementAgentUnavailabletimesQuery,118,3q,
agentschedules/managementunits/mine	PWorkforcemanagementAgentschedulesManagementunitsMine,119,3q,
agentschedules/mine	PWorkforcemanagementAgentschedulesMine,11a,3q,
alternativeshifts/offers/jobs	PWorkforcemanagementAlternativeshiftsOffersJobs,11b,3q,
alternativeshifts/offers/jobs/{jobId}	GWorkforcemanagementAlternativeshiftsOffersJob,11b,3q,
alternativeshifts/offers/search/jobs	PWorkforcemanagementAlternativeshiftsOffersSearchJobs,11b,3q,
alternativeshifts/offers/search/jobs/{jobId}	GWorkforcemanagementAlternativeshiftsOffersSearchJob,11b,3q,
alternativeshifts/settings	GWorkforcemanagementAlternativeshiftsSettings,11b,3q,
alternativeshifts/trades	GWorkforcemanagementAlternativeshiftsTrades,11b,3q,	PWorkforcemanagementAlternativeshiftsTrades,11b,3q,
alternativeshifts/trades/jobs/{jobId}	GWorkforcemanagementAlternativeshiftsTradesJob,11b,3q,
alternativeshifts/trades/state/jobs	AWorkforcemanagementAlternativeshiftsTradesStateJobs,11c,3r,
alternativeshifts/trades/state/jobs/{jobId}	GWorkforcemanagementAlternativeshiftsTradesStateJob,11c,3q,
alternativeshifts/trades/{tradeId}	GWorkforcemanagementAlternativeshiftsTrade,11b,3q,	AWorkforcemanagementAlternativeshiftsTrade,11b,3r,
businessunits	GWorkforcemanagementBusinessunits,16,3q,	PWorkforcemanagementBusinessunits,11d,3r,
businessunits/divisionviews	GWorkforcemanagementBusinessunitsDivisionviews,11e,3q,
businessunits/{businessUnitId}	DWorkforcemanagementBusinessunit,11f,3r,	GWorkforcemanagementBusinessunit,11g,3t,	AWorkforcemanagementBusinessunit,11h,3r,
businessunits/{businessUnitId}/activitycodes	GWorkforcemanagementBusinessunitActivitycodes,11i,3q,	PWorkforcemanagementBusinessunitActivitycodes,11j,3r,
businessunits/{businessUnitId}/activitycodes/bulk	AWorkforcemanagementBusinessunitActivitycodesBulk,11k,3r,d
businessunits/{businessUnitId}/activitycodes/{activityCodeId}	DWorkforcemanagementBusinessunitActivitycode,11l,3r,	GWorkforcemanagementBusinessunitActivitycode,11m,3q,	AWorkforcemanagementBusinessunitActivitycode,11n,3r,
businessunits/{businessUnitId}/activityplans	GWorkforcemanagementBusinessunitActivityplans,11o,3q,	PWorkforcemanagementBusinessunitActivityplans,11p,3r,
businessunits/{businessUnitId}/activityplans/jobs	GWorkforcemanagementBusinessunitActivityplansJobs,11o,3q,
businessunits/{businessUnitId}/activityplans/{activityPlanId}	GWorkforcemanagementBusinessunitActivityplan,11o,3q,	AWorkforcemanagementBusinessunitActivityplan,11q,3r,
businessunits/{businessUnitId}/activityplans/{activityPlanId}/runs/jobs	PWorkforcemanagementBusinessunitActivityplanRunsJobs,11r,3r,
businessunits/{businessUnitId}/activityplans/{activityPlanId}/runs/jobs/{jobId}	GWorkforcemanagementBusinessunitActivityplanRunsJob,11s,3q,
businessunits/{businessUnitId}/adherence/explanations/query	PWorkforcemanagementBusinessunitAdherenceExplanationsQuery,115,3q,
businessunits/{businessUnitId}/agentschedules/search	PWorkforcemanagementBusinessunitAgentschedulesSearch,11t,3q,
businessunits/{businessUnitId}/alternativeshifts/settings	GWorkforcemanagementBusinessunitAlternativeshiftsSettings,11u,3q,	AWorkforcemanagementBusinessunitAlternativeshiftsSettings,11v,3r,
businessunits/{businessUnitId}/alternativeshifts/trades/search	PWorkforcemanagementBusinessunitAlternativeshiftsTradesSearch,11w,3q,
businessunits/{businessUnitId}/alternativeshifts/trades/search/jobs/{jobId}	GWorkforcemanagementBusinessunitAlternativeshiftsTradesSearchJob,11w,3q,
businessunits/{businessUnitId}/alternativeshifts/trades/{tradeId}	GWorkforcemanagementBusinessunitAlternativeshiftsTrade,11w,3q,
businessunits/{businessUnitId}/capacityplanning/longtermrequirements/automaticbestmethod/weeks/{weekDateId}/forecasts/{forecastId}	GWorkforcemanagementBusinessunitCapacityplanningLongtermrequirementsAutomaticbestmethodWeekForecast,11x,3q,
businessunits/{businessUnitId}/capacityplanning/longtermrequirements/automaticbestmethod/weeks/{weekDateId}/forecasts/{forecastId}/forceregenerate	PWorkforcemanagementBusinessunitCapacityplanningLongtermrequirementsAutomaticbestmethodWeekForecastForceregenerate,11y,3q,
businessunits/{businessUnitId}/capacityplans	GWorkforcemanagementBusinessunitCapacityplans,11z,3q,	PWorkforcemanagementBusinessunitCapacityplans,120,3r,
businessunits/{businessUnitId}/capacityplans/bulk/remove	PWorkforcemanagementBusinessunitCapacityplansBulkRemove,121,3r,
businessunits/{businessUnitId}/capacityplans/{capacityPlanId}	GWorkforcemanagementBusinessunitCapacityplan,11z,3q,	AWorkforcemanagementBusinessunitCapacityplan,122,3r,
businessunits/{businessUnitId}/capacityplans/{capacityPlanId}/copy	PWorkforcemanagementBusinessunitCapacityplanCopy,120,3r,
businessunits/{businessUnitId}/capacityplans/{capacityPlanId}/forecast	GWorkforcemanagementBusinessunitCapacityplanForecast,123,3q,
businessunits/{businessUnitId}/capacityplans/{capacityPlanId}/requirement/generate	PWorkforcemanagementBusinessunitCapacityplanRequirementGenerate,122,3r,
businessunits/{businessUnitId}/capacityplans/{capacityPlanId}/staffinggroupallocations	GWorkforcemanagementBusinessunitCapacityplanStaffinggroupallocations,11z,3q,	PWorkforcemanagementBusinessunitCapacityplanStaffinggroupallocations,122,3q,
businessunits/{businessUnitId}/capacityplans/{capacityPlanId}/staffinggroupallocationshistory	DWorkforcemanagementBusinessunitCapacityplanStaffinggroupallocationshistory,122,3r,
businessunits/{businessUnitId}/capacityplans/{capacityPlanId}/staffinggroupallocationshistory/query	PWorkforcemanagementBusinessunitCapacityplanStaffinggroupallocationshistoryQuery,11z,3q,
businessunits/{businessUnitId}/capacityplans/{capacityPlanId}/staffingrequirements	GWorkforcemanagementBusinessunitCapacityplanStaffingrequirements,11z,3q,
businessunits/{businessUnitId}/decisionmetrics/jobs/{jobId}	GWorkforcemanagementBusinessunitDecisionmetricsJob,124,3q,d
businessunits/{businessUnitId}/decisionmetrics/update	PWorkforcemanagementBusinessunitDecisionmetricsUpdate,124,0,
businessunits/{businessUnitId}/decisionmetrics/update/uploadurl	PWorkforcemanagementBusinessunitDecisionmetricsUpdateUploadurl,124,0,
businessunits/{businessUnitId}/intraday	PWorkforcemanagementBusinessunitIntraday,125,3q,
businessunits/{businessUnitId}/intraday/planninggroups	GWorkforcemanagementBusinessunitIntradayPlanninggroups,125,3q,
businessunits/{businessUnitId}/mainforecast/continuousforecast/session	GWorkforcemanagementBusinessunitMainforecastContinuousforecastSession,126,0,p
businessunits/{businessUnitId}/mainforecast/continuousforecast/session/export/forecast/jobs	PWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionExportForecastJobs,127,0,
businessunits/{businessUnitId}/mainforecast/continuousforecast/session/export/forecast/jobs/{jobId}	GWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionExportForecastJob,128,3q,d
businessunits/{businessUnitId}/mainforecast/continuousforecast/session/export/historical/jobs	PWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionExportHistoricalJobs,129,0,
businessunits/{businessUnitId}/mainforecast/continuousforecast/session/export/historical/jobs/{jobId}	GWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionExportHistoricalJob,12a,3q,d
businessunits/{businessUnitId}/mainforecast/continuousforecast/session/export/snapshot/jobs	PWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionExportSnapshotJobs,12b,0,
businessunits/{businessUnitId}/mainforecast/continuousforecast/session/export/snapshot/jobs/{jobId}	GWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionExportSnapshotJob,12c,3q,d
businessunits/{businessUnitId}/mainforecast/continuousforecast/session/{sessionId}	GWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionSessionId,126,0,p
businessunits/{businessUnitId}/mainforecast/continuousforecast/session/{sessionId}/snapshot/{snapshotId}	GWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionSessionIdSnapshotSnapshotId,126,0,p
businessunits/{businessUnitId}/managementunits	GWorkforcemanagementBusinessunitManagementunits,16,3q,
businessunits/{businessUnitId}/minimumstaffing/settings	GWorkforcemanagementBusinessunitMinimumstaffingSettings,12d,3q,	AWorkforcemanagementBusinessunitMinimumstaffingSettings,12e,3r,
businessunits/{businessUnitId}/opportunities/bulk/add	PWorkforcemanagementBusinessunitOpportunitiesBulkAdd,12f,3r,
businessunits/{businessUnitId}/opportunities/bulk/publish	PWorkforcemanagementBusinessunitOpportunitiesBulkPublish,12g,3r,
businessunits/{businessUnitId}/opportunities/bulk/remove	PWorkforcemanagementBusinessunitOpportunitiesBulkRemove,12h,3r,
businessunits/{businessUnitId}/opportunities/bulk/statuses/update	PWorkforcemanagementBusinessunitOpportunitiesBulkStatusesUpdate,12i,3r,
businessunits/{businessUnitId}/opportunities/enrollments/bulk/statuses/update	PWorkforcemanagementBusinessunitOpportunitiesEnrollmentsBulkStatusesUpdate,12j,3r,
businessunits/{businessUnitId}/opportunities/enrollments/query	PWorkforcemanagementBusinessunitOpportunitiesEnrollmentsQuery,12k,3q,
businessunits/{businessUnitId}/opportunities/externalactivities/query	PWorkforcemanagementBusinessunitOpportunitiesExternalactivitiesQuery,12l,3q,
businessunits/{businessUnitId}/opportunities/query	PWorkforcemanagementBusinessunitOpportunitiesQuery,12m,3q,
businessunits/{businessUnitId}/opportunities/{opportunityId}	GWorkforcemanagementBusinessunitOpportunity,12n,3q,	AWorkforcemanagementBusinessunitOpportunity,12o,3r,
businessunits/{businessUnitId}/planninggroups	GWorkforcemanagementBusinessunitPlanninggroups,12p,3q,	PWorkforcemanagementBusinessunitPlanninggroups,12q,3r,
businessunits/{businessUnitId}/planninggroups/{planningGroupId}	DWorkforcemanagementBusinessunitPlanninggroup,12r,3r,	GWorkforcemanagementBusinessunitPlanninggroup,12s,3q,	AWorkforcemanagementBusinessunitPlanninggroup,12t,3r,
businessunits/{businessUnitId}/schedulebids	GWorkforcemanagementBusinessunitSchedulebids,12u,3q,	PWorkforcemanagementBusinessunitSchedulebids,12v,3r,
businessunits/{businessUnitId}/schedulebids/effectiveschedulesets	PWorkforcemanagementBusinessunitSchedulebidsEffectiveschedulesets,12u,3q,
businessunits/{businessUnitId}/schedulebids/{bidId}	DWorkforcemanagementBusinessunitSchedulebid,12w,3r,	GWorkforcemanagementBusinessunitSchedulebid,12u,3q,	AWorkforcemanagementBusinessunitSchedulebid,12x,3r,
businessunits/{businessUnitId}/schedulebids/{bidId}/copy	PWorkforcemanagementBusinessunitSchedulebidCopy,12v,3r,
businessunits/{businessUnitId}/schedulebids/{bidId}/groups	PWorkforcemanagementBusinessunitSchedulebidGroups,12y,3r,
businessunits/{businessUnitId}/schedulebids/{bidId}/groups/summary	GWorkforcemanagementBusinessunitSchedulebidGroupsSummary,12z,3q,
businessunits/{businessUnitId}/schedulebids/{bidId}/groups/{bidGroupId}	DWorkforcemanagementBusinessunitSchedulebidGroup,130,3r,	GWorkforcemanagementBusinessunitSchedulebidGroup,12z,3q,	AWorkforcemanagementBusinessunitSchedulebidGroup,131,3r,
businessunits/{businessUnitId}/schedulebids/{bidId}/groups/{bidGroupId}/preferences	GWorkforcemanagementBusinessunitSchedulebidGroupPreferences,12z,3q,	AWorkforcemanagementBusinessunitSchedulebidGroupPreferences,131,3r,
businessunits/{businessUnitId}/scheduler/settings	GWorkforcemanagementBusinessunitSchedulerSettings,132,3q,	AWorkforcemanagementBusinessunitSchedulerSettings,133,3r,
businessunits/{businessUnitId}/scheduling/runs	GWorkforcemanagementBusinessunitSchedulingRuns,134,3q,
businessunits/{businessUnitId}/scheduling/runs/{runId}	DWorkforcemanagementBusinessunitSchedulingRun,135,3r,	GWorkforcemanagementBusinessunitSchedulingRun,134,3q,	AWorkforcemanagementBusinessunitSchedulingRun,136,3r,
businessunits/{businessUnitId}/scheduling/runs/{runId}/result	GWorkforcemanagementBusinessunitSchedulingRunResult,137,3q,
businessunits/{businessUnitId}/servicegoaltemplates	GWorkforcemanagementBusinessunitServicegoaltemplates,138,3q,	PWorkforcemanagementBusinessunitServicegoaltemplates,139,3r,
businessunits/{businessUnitId}/servicegoaltemplates/{serviceGoalTemplateId}	DWorkforcemanagementBusinessunitServicegoaltemplate,13a,3r,	GWorkforcemanagementBusinessunitServicegoaltemplate,13b,3q,	AWorkforcemanagementBusinessunitServicegoaltemplate,13c,3r,
businessunits/{businessUnitId}/shifttrading/trades/evaluate/jobs	PWorkforcemanagementBusinessunitShifttradingTradesEvaluateJobs,13d,3r,
businessunits/{businessUnitId}/shifttrading/trades/evaluate/jobs/{jobId}	GWorkforcemanagementBusinessunitShifttradingTradesEvaluateJob,13d,3q,
businessunits/{businessUnitId}/shifttrading/trades/query/jobs	PWorkforcemanagementBusinessunitShifttradingTradesQueryJobs,13d,3r,
businessunits/{businessUnitId}/shifttrading/trades/query/jobs/{jobId}	GWorkforcemanagementBusinessunitShifttradingTradesQueryJob,13d,3q,
businessunits/{businessUnitId}/shifttrading/trades/state/bulk/jobs	PWorkforcemanagementBusinessunitShifttradingTradesStateBulkJobs,13e,3r,
businessunits/{businessUnitId}/shifttrading/trades/state/bulk/jobs/{jobId}	GWorkforcemanagementBusinessunitShifttradingTradesStateBulkJob,13e,3q,
businessunits/{businessUnitId}/shifttrading/unmatched/search/jobs	PWorkforcemanagementBusinessunitShifttradingUnmatchedSearchJobs,13f,3r,
businessunits/{businessUnitId}/shifttrading/unmatched/search/jobs/{jobId}	GWorkforcemanagementBusinessunitShifttradingUnmatchedSearchJob,13f,3q,
businessunits/{businessUnitId}/shifttrading/weeks/summary/jobs	PWorkforcemanagementBusinessunitShifttradingWeeksSummaryJobs,13d,3r,
businessunits/{businessUnitId}/shifttrading/weeks/summary/jobs/{jobId}	GWorkforcemanagementBusinessunitShifttradingWeeksSummaryJob,13d,3q,
businessunits/{businessUnitId}/staffinggroups	GWorkforcemanagementBusinessunitStaffinggroups,13g,3q,	PWorkforcemanagementBusinessunitStaffinggroups,13h,3r,
businessunits/{businessUnitId}/staffinggroups/planninggroups/query	PWorkforcemanagementBusinessunitStaffinggroupsPlanninggroupsQuery,13g,3q,
businessunits/{businessUnitId}/staffinggroups/query	PWorkforcemanagementBusinessunitStaffinggroupsQuery,13g,3q,
businessunits/{businessUnitId}/staffinggroups/{staffingGroupId}	DWorkforcemanagementBusinessunitStaffinggroup,13i,3r,	GWorkforcemanagementBusinessunitStaffinggroup,13g,3q,	AWorkforcemanagementBusinessunitStaffinggroup,13j,3r,
businessunits/{businessUnitId}/timeofflimits	GWorkforcemanagementBusinessunitTimeofflimits,13k,3q,	PWorkforcemanagementBusinessunitTimeofflimits,13l,3r,
businessunits/{businessUnitId}/timeofflimits/values/query	PWorkforcemanagementBusinessunitTimeofflimitsValuesQuery,13m,3q,x
businessunits/{businessUnitId}/timeofflimits/{timeOffLimitId}	DWorkforcemanagementBusinessunitTimeofflimit,13n,3r,	GWorkforcemanagementBusinessunitTimeofflimit,13m,3q,
businessunits/{businessUnitId}/timeofflimits/{timeOffLimitId}/granularityconversion	PWorkforcemanagementBusinessunitTimeofflimitGranularityconversion,13o,0,
businessunits/{businessUnitId}/timeofflimits/{timeOffLimitId}/granularityconversion/jobs	GWorkforcemanagementBusinessunitTimeofflimitGranularityconversionJobs,13o,0,
businessunits/{businessUnitId}/timeofflimits/{timeOffLimitId}/granularityconversion/jobs/{jobId}	GWorkforcemanagementBusinessunitTimeofflimitGranularityconversionJob,13o,3q,d
businessunits/{businessUnitId}/timeofflimits/{timeOffLimitId}/values	UWorkforcemanagementBusinessunitTimeofflimitValues,13p,3r,
businessunits/{businessUnitId}/timeofflimits/{timeOffLimitId}/values/import	PWorkforcemanagementBusinessunitTimeofflimitValuesImport,13p,0,
businessunits/{businessUnitId}/timeofflimits/{timeOffLimitId}/values/import/uploadurl	PWorkforcemanagementBusinessunitTimeofflimitValuesImportUploadurl,13p,0,
businessunits/{businessUnitId}/timeofflimits/{timeOffLimitId}/values/query	PWorkforcemanagementBusinessunitTimeofflimitValuesQuery,13m,0,
businessunits/{businessUnitId}/timeoffplans	GWorkforcemanagementBusinessunitTimeoffplans,13q,3q,	PWorkforcemanagementBusinessunitTimeoffplans,13r,3r,
businessunits/{businessUnitId}/timeoffplans/{timeOffPlanId}	DWorkforcemanagementBusinessunitTimeoffplan,13s,3r,	GWorkforcemanagementBusinessunitTimeoffplan,13q,3q,	AWorkforcemanagementBusinessunitTimeoffplan,13t,3r,
businessunits/{businessUnitId}/unavailabletimes/schedules/query	PWorkforcemanagementBusinessunitUnavailabletimesSchedulesQuery,118,3q,
businessunits/{businessUnitId}/unavailabletimes/settings/query	PWorkforcemanagementBusinessunitUnavailabletimesSettingsQuery,13u,3q,
businessunits/{businessUnitId}/users	GWorkforcemanagementBusinessunitUsers,10x,3q,
businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts	GWorkforcemanagementBusinessunitWeekShorttermforecasts,13v,3q,
businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/generate	PWorkforcemanagementBusinessunitWeekShorttermforecastsGenerate,13w,3r,
businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/import	PWorkforcemanagementBusinessunitWeekShorttermforecastsImport,13w,3r,
businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/import/uploadurl	PWorkforcemanagementBusinessunitWeekShorttermforecastsImportUploadurl,13w,3r,
businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/{forecastId}	DWorkforcemanagementBusinessunitWeekShorttermforecast,13x,3r,	GWorkforcemanagementBusinessunitWeekShorttermforecast,13y,3q,
businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/{forecastId}/copy	PWorkforcemanagementBusinessunitWeekShorttermforecastCopy,13w,3r,
businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/{forecastId}/data	GWorkforcemanagementBusinessunitWeekShorttermforecastData,13y,3q,
businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/{forecastId}/generationresults	GWorkforcemanagementBusinessunitWeekShorttermforecastGenerationresults,13y,3q,
businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/{forecastId}/longtermforecastdata	GWorkforcemanagementBusinessunitWeekShorttermforecastLongtermforecastdata,13y,3q,
businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/{forecastId}/planninggroups	GWorkforcemanagementBusinessunitWeekShorttermforecastPlanninggroups,13z,3q,
businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/{forecastId}/staffingrequirement	GWorkforcemanagementBusinessunitWeekShorttermforecastStaffingrequirement,140,3q,
businessunits/{businessUnitId}/weeks/{weekId}/schedules	GWorkforcemanagementBusinessunitWeekSchedules,11t,3q,	PWorkforcemanagementBusinessunitWeekSchedules,141,3r,
businessunits/{businessUnitId}/weeks/{weekId}/schedules/generate	PWorkforcemanagementBusinessunitWeekSchedulesGenerate,135,3r,
businessunits/{businessUnitId}/weeks/{weekId}/schedules/import	PWorkforcemanagementBusinessunitWeekSchedulesImport,141,3r,
businessunits/{businessUnitId}/weeks/{weekId}/schedules/import/uploadurl	PWorkforcemanagementBusinessunitWeekSchedulesImportUploadurl,141,3r,
businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}	DWorkforcemanagementBusinessunitWeekSchedule,142,3r,	GWorkforcemanagementBusinessunitWeekSchedule,11t,3q,
businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/agentschedules/query	PWorkforcemanagementBusinessunitWeekScheduleAgentschedulesQuery,11t,3q,
businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/copy	PWorkforcemanagementBusinessunitWeekScheduleCopy,141,3r,
businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/generationresults	GWorkforcemanagementBusinessunitWeekScheduleGenerationresults,11t,3q,
businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/headcountforecast	GWorkforcemanagementBusinessunitWeekScheduleHeadcountforecast,11t,3q,
businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/history/agents/{agentId}	GWorkforcemanagementBusinessunitWeekScheduleHistoryAgent,11t,3q,
businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/performancepredictions	GWorkforcemanagementBusinessunitWeekSchedulePerformancepredictions,11t,3q,
businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/performancepredictions/recalculations	PWorkforcemanagementBusinessunitWeekSchedulePerformancepredictionsRecalculations,136,3r,
businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/performancepredictions/recalculations/uploadurl	PWorkforcemanagementBusinessunitWeekSchedulePerformancepredictionsRecalculationsUploadurl,136,3r,
businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/performancepredictions/recalculations/{recalculationId}	GWorkforcemanagementBusinessunitWeekSchedulePerformancepredictionsRecalculation,11t,3q,
businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/reschedule	PWorkforcemanagementBusinessunitWeekScheduleReschedule,135,3r,
businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/update	PWorkforcemanagementBusinessunitWeekScheduleUpdate,136,3r,
businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/update/uploadurl	PWorkforcemanagementBusinessunitWeekScheduleUpdateUploadurl,136,3r,
businessunits/{businessUnitId}/workplanbids	GWorkforcemanagementBusinessunitWorkplanbids,143,3q,	PWorkforcemanagementBusinessunitWorkplanbids,144,3r,
businessunits/{businessUnitId}/workplanbids/{bidId}	DWorkforcemanagementBusinessunitWorkplanbid,145,3r,	GWorkforcemanagementBusinessunitWorkplanbid,143,3q,	AWorkforcemanagementBusinessunitWorkplanbid,146,3r,
businessunits/{businessUnitId}/workplanbids/{bidId}/copy	PWorkforcemanagementBusinessunitWorkplanbidCopy,144,3r,
businessunits/{businessUnitId}/workplanbids/{bidId}/groups	PWorkforcemanagementBusinessunitWorkplanbidGroups,147,3r,
businessunits/{businessUnitId}/workplanbids/{bidId}/groups/summary	GWorkforcemanagementBusinessunitWorkplanbidGroupsSummary,148,3q,
businessunits/{businessUnitId}/workplanbids/{bidId}/groups/{bidGroupId}	DWorkforcemanagementBusinessunitWorkplanbidGroup,149,3r,	GWorkforcemanagementBusinessunitWorkplanbidGroup,148,3q,	AWorkforcemanagementBusinessunitWorkplanbidGroup,14a,3r,
businessunits/{businessUnitId}/workplanbids/{bidId}/groups/{bidGroupId}/preferences	GWorkforcemanagementBusinessunitWorkplanbidGroupPreferences,148,3q,	AWorkforcemanagementBusinessunitWorkplanbidGroupPreferences,14a,3r,
calendar/data/ics	GWorkforcemanagementCalendarDataIcs,16,g,n
calendar/url/ics	DWorkforcemanagementCalendarUrlIcs,14b,3r,	GWorkforcemanagementCalendarUrlIcs,14c,3q,	PWorkforcemanagementCalendarUrlIcs,14c,3r,
historicaldata/bulk/remove/jobs	GWorkforcemanagementHistoricaldataBulkRemoveJobs,yv,3q,	PWorkforcemanagementHistoricaldataBulkRemoveJobs,yv,3q,
historicaldata/bulk/remove/jobs/{jobId}	GWorkforcemanagementHistoricaldataBulkRemoveJob,yv,3q,
historicaldata/importstatus	GWorkforcemanagementHistoricaldataImportstatus,yv,3q,
historicaldata/importstatus/{jobId}	GWorkforcemanagementHistoricaldataImportstatusJobId,yv,3q,
historicaldata/validate	PWorkforcemanagementHistoricaldataValidate,yv,3q,
integrations/hris	GWorkforcemanagementIntegrationsHris,14d,3q,
integrations/hris/timeofftypes/jobs/{jobId}	GWorkforcemanagementIntegrationsHrisTimeofftypesJob,16,3q,
integrations/hris/{hrisIntegrationId}/timeofftypes/jobs	PWorkforcemanagementIntegrationsHriTimeofftypesJobs,14d,3q,
managementunits	GWorkforcemanagementManagementunits,16,3q,	PWorkforcemanagementManagementunits,14e,3r,
managementunits/divisionviews	GWorkforcemanagementManagementunitsDivisionviews,14f,3q,
managementunits/{managementUnitId}	DWorkforcemanagementManagementunit,14g,3r,	GWorkforcemanagementManagementunit,14h,3q,	AWorkforcemanagementManagementunit,14i,3q,
managementunits/{managementUnitId}/activitycodes	GWorkforcemanagementManagementunitActivitycodes,14j,3q,x
managementunits/{managementUnitId}/adherence	GWorkforcemanagementManagementunitAdherence,10t,3q,
managementunits/{managementUnitId}/agents	AWorkforcemanagementManagementunitAgents,10w,3r,
managementunits/{managementUnitId}/agents/workplans/bulk	AWorkforcemanagementManagementunitAgentsWorkplansBulk,14k,3r,
managementunits/{managementUnitId}/agents/workplans/query	PWorkforcemanagementManagementunitAgentsWorkplansQuery,14l,3q,
managementunits/{managementUnitId}/agents/{agentId}	GWorkforcemanagementManagementunitAgent,10x,3q,
managementunits/{managementUnitId}/agents/{agentId}/shifttrades	GWorkforcemanagementManagementunitAgentShifttrades,14m,3q,x
managementunits/{managementUnitId}/agentschedules/search	PWorkforcemanagementManagementunitAgentschedulesSearch,14n,3q,
managementunits/{managementUnitId}/decisionmetrics	GWorkforcemanagementManagementunitDecisionmetrics,14o,3q,d
managementunits/{managementUnitId}/historicaladherencequery	PWorkforcemanagementManagementunitHistoricaladherencequery,10v,3r,
managementunits/{managementUnitId}/move	PWorkforcemanagementManagementunitMove,14p,3q,
managementunits/{managementUnitId}/schedules/search	PWorkforcemanagementManagementunitSchedulesSearch,14n,3q,x
managementunits/{managementUnitId}/shifttrades/matched	GWorkforcemanagementManagementunitShifttradesMatched,13d,3q,x
managementunits/{managementUnitId}/shifttrades/users	GWorkforcemanagementManagementunitShifttradesUsers,13f,3q,
managementunits/{managementUnitId}/shrinkage/jobs	PWorkforcemanagementManagementunitShrinkageJobs,14q,3r,
managementunits/{managementUnitId}/timeofflimits	GWorkforcemanagementManagementunitTimeofflimits,13k,3q,x	PWorkforcemanagementManagementunitTimeofflimits,13l,3r,x
managementunits/{managementUnitId}/timeofflimits/values/query	PWorkforcemanagementManagementunitTimeofflimitsValuesQuery,13m,3q,x
managementunits/{managementUnitId}/timeofflimits/{timeOffLimitId}	DWorkforcemanagementManagementunitTimeofflimit,13n,3r,x	GWorkforcemanagementManagementunitTimeofflimit,13m,3q,x	AWorkforcemanagementManagementunitTimeofflimit,13p,3r,x
managementunits/{managementUnitId}/timeofflimits/{timeOffLimitId}/values	UWorkforcemanagementManagementunitTimeofflimitValues,13p,3r,x
managementunits/{managementUnitId}/timeoffplans	GWorkforcemanagementManagementunitTimeoffplans,13q,3q,x	PWorkforcemanagementManagementunitTimeoffplans,13r,3r,x
managementunits/{managementUnitId}/timeoffplans/{timeOffPlanId}	DWorkforcemanagementManagementunitTimeoffplan,13s,3r,x	GWorkforcemanagementManagementunitTimeoffplan,13q,3q,x	AWorkforcemanagementManagementunitTimeoffplan,13t,3r,x
managementunits/{managementUnitId}/timeoffrequests	PWorkforcemanagementManagementunitTimeoffrequests,14r,3r,
managementunits/{managementUnitId}/timeoffrequests/integrationstatus/query	PWorkforcemanagementManagementunitTimeoffrequestsIntegrationstatusQuery,14s,3q,
managementunits/{managementUnitId}/timeoffrequests/query	PWorkforcemanagementManagementunitTimeoffrequestsQuery,14s,3q,
managementunits/{managementUnitId}/timeoffrequests/waitlistpositions/query	PWorkforcemanagementManagementunitTimeoffrequestsWaitlistpositionsQuery,14s,3q,
managementunits/{managementUnitId}/timeoffrequests/{timeOffRequestId}/users/{userId}/integrationstatus	AWorkforcemanagementManagementunitTimeoffrequestUserIntegrationstatus,14t,3r,
managementunits/{managementUnitId}/unavailabletimes/settings	AWorkforcemanagementManagementunitUnavailabletimesSettings,14i,3r,
managementunits/{managementUnitId}/users	GWorkforcemanagementManagementunitUsers,14u,3q,
managementunits/{managementUnitId}/users/{userId}/timeoffbalance/jobs	PWorkforcemanagementManagementunitUserTimeoffbalanceJobs,14s,3q,
managementunits/{managementUnitId}/users/{userId}/timeoffrequests	GWorkforcemanagementManagementunitUserTimeoffrequests,14s,3q,
managementunits/{managementUnitId}/users/{userId}/timeoffrequests/estimate	PWorkforcemanagementManagementunitUserTimeoffrequestsEstimate,14s,3q,
managementunits/{managementUnitId}/users/{userId}/timeoffrequests/{timeOffRequestId}	GWorkforcemanagementManagementunitUserTimeoffrequest,14s,3q,	AWorkforcemanagementManagementunitUserTimeoffrequest,14t,3r,
managementunits/{managementUnitId}/users/{userId}/timeoffrequests/{timeOffRequestId}/timeoffbalance/jobs	PWorkforcemanagementManagementunitUserTimeoffrequestTimeoffbalanceJobs,14s,3q,
managementunits/{managementUnitId}/users/{userId}/timeoffrequests/{timeOffRequestId}/timeofflimits	GWorkforcemanagementManagementunitUserTimeoffrequestTimeofflimits,14v,3q,
managementunits/{managementUnitId}/weeks/{weekDateId}/shifttrades	GWorkforcemanagementManagementunitWeekShifttrades,13d,3q,x	PWorkforcemanagementManagementunitWeekShifttrades,13f,3r,x
managementunits/{managementUnitId}/weeks/{weekDateId}/shifttrades/search	PWorkforcemanagementManagementunitWeekShifttradesSearch,13f,3q,x
managementunits/{managementUnitId}/weeks/{weekDateId}/shifttrades/state/bulk	PWorkforcemanagementManagementunitWeekShifttradesStateBulk,14w,3r,x
managementunits/{managementUnitId}/weeks/{weekDateId}/shifttrades/{tradeId}	AWorkforcemanagementManagementunitWeekShifttrade,13f,3r,x
managementunits/{managementUnitId}/weeks/{weekDateId}/shifttrades/{tradeId}/match	PWorkforcemanagementManagementunitWeekShifttradeMatch,13f,3r,x
managementunits/{managementUnitId}/weeks/{weekId}/schedules	GWorkforcemanagementManagementunitWeekSchedules,14n,3q,x
managementunits/{managementUnitId}/weeks/{weekId}/schedules/{scheduleId}	GWorkforcemanagementManagementunitWeekSchedule,14n,3q,x
managementunits/{managementUnitId}/workplanrotations	GWorkforcemanagementManagementunitWorkplanrotations,14x,3q,	PWorkforcemanagementManagementunitWorkplanrotations,14y,3r,
managementunits/{managementUnitId}/workplanrotations/{workPlanRotationId}	DWorkforcemanagementManagementunitWorkplanrotation,14z,3r,	GWorkforcemanagementManagementunitWorkplanrotation,150,3q,	AWorkforcemanagementManagementunitWorkplanrotation,151,3r,
managementunits/{managementUnitId}/workplanrotations/{workPlanRotationId}/copy	PWorkforcemanagementManagementunitWorkplanrotationCopy,14y,3r,
managementunits/{managementUnitId}/workplans	GWorkforcemanagementManagementunitWorkplans,152,3q,	PWorkforcemanagementManagementunitWorkplans,153,3r,
managementunits/{managementUnitId}/workplans/{workPlanId}	DWorkforcemanagementManagementunitWorkplan,154,3r,	GWorkforcemanagementManagementunitWorkplan,155,3q,	AWorkforcemanagementManagementunitWorkplan,14k,3r,
managementunits/{managementUnitId}/workplans/{workPlanId}/copy	PWorkforcemanagementManagementunitWorkplanCopy,153,3r,
managementunits/{managementUnitId}/workplans/{workPlanId}/validate	PWorkforcemanagementManagementunitWorkplanValidate,156,3r,
notifications	GWorkforcemanagementNotifications,16,3q,
notifications/update	PWorkforcemanagementNotificationsUpdate,16,3r,
schedulebids	GWorkforcemanagementSchedulebids,157,3q,
schedulebids/{bidId}/preference	GWorkforcemanagementSchedulebidPreference,157,3q,	UWorkforcemanagementSchedulebidPreference,157,3r,
schedulebids/{bidId}/schedulesets	GWorkforcemanagementSchedulebidSchedulesets,157,3q,
schedules	PWorkforcemanagementSchedules,11a,3r,x
schedulingjobs/{jobId}	GWorkforcemanagementSchedulingjob,158,3q,
shifttrades	GWorkforcemanagementShifttrades,159,3q,x
shifttrading/trades/jobs	PWorkforcemanagementShifttradingTradesJobs,13f,3r,
shifttrading/trades/jobs/{jobId}	GWorkforcemanagementShifttradingTradesJob,13f,3q,
shifttrading/trades/mine/query/jobs	PWorkforcemanagementShifttradingTradesMineQueryJobs,13f,3r,
shifttrading/trades/mine/query/jobs/{jobId}	GWorkforcemanagementShifttradingTradesMineQueryJob,13f,3q,
shifttrading/trades/{tradeId}/jobs	PWorkforcemanagementShifttradingTradeJobs,13f,3r,
shifttrading/trades/{tradeId}/jobs/{jobId}	GWorkforcemanagementShifttradingTradeJob,13f,3q,
shifttrading/trades/{tradeId}/match/jobs	PWorkforcemanagementShifttradingTradeMatchJobs,13f,3r,
shifttrading/trades/{tradeId}/match/jobs/{jobId}	GWorkforcemanagementShifttradingTradeMatchJob,13f,3q,
shifttrading/trades/{tradeId}/state/jobs	PWorkforcemanagementShifttradingTradeStateJobs,13f,3r,
shifttrading/trades/{tradeId}/state/jobs/{jobId}	GWorkforcemanagementShifttradingTradeStateJob,13f,3q,
shrinkage/jobs/{jobId}	GWorkforcemanagementShrinkageJob,16,3q,
teams/{teamId}/adherence	GWorkforcemanagementTeamAdherence,10t,3q,
teams/{teamId}/adherence/historical	PWorkforcemanagementTeamAdherenceHistorical,10v,3r,
teams/{teamId}/shrinkage/jobs	PWorkforcemanagementTeamShrinkageJobs,14q,3r,
timeoffbalance/jobs	PWorkforcemanagementTimeoffbalanceJobs,15a,3q,
timeoffbalance/jobs/{jobId}	GWorkforcemanagementTimeoffbalanceJob,16,3q,
timeofflimits/available/query	PWorkforcemanagementTimeofflimitsAvailableQuery,15a,3q,
timeoffrequests	GWorkforcemanagementTimeoffrequests,15b,3q,	PWorkforcemanagementTimeoffrequests,15a,3r,
timeoffrequests/estimate	PWorkforcemanagementTimeoffrequestsEstimate,15a,3q,
timeoffrequests/integrationstatus/query	PWorkforcemanagementTimeoffrequestsIntegrationstatusQuery,15a,3q,
timeoffrequests/{timeOffRequestId}	GWorkforcemanagementTimeoffrequest,15b,3q,	AWorkforcemanagementTimeoffrequest,15a,3r,
timeoffrequests/{timeOffRequestId}/waitlistpositions	GWorkforcemanagementTimeoffrequestWaitlistpositions,15a,3q,
unavailabletimes	AWorkforcemanagementUnavailabletimes,15c,3r,
unavailabletimes/query	PWorkforcemanagementUnavailabletimesQuery,15c,3q,
unavailabletimes/settings	GWorkforcemanagementUnavailabletimesSettings,15c,3q,
unavailabletimes/validation/jobs	PWorkforcemanagementUnavailabletimesValidationJobs,15c,3q,
unavailabletimes/validation/jobs/{jobId}	GWorkforcemanagementUnavailabletimesValidationJob,15c,3q,
users/workplanbidranks/bulk	AWorkforcemanagementUsersWorkplanbidranksBulk,146,3r,
users/{userId}/workplanbidranks	GWorkforcemanagementUserWorkplanbidranks,143,3q,	AWorkforcemanagementUserWorkplanbidranks,146,3r,
workplanbids	GWorkforcemanagementWorkplanbids,15d,3q,
workplanbids/{bidId}/preferences	GWorkforcemanagementWorkplanbidPreferences,15d,3q,	AWorkforcemanagementWorkplanbidPreferences,15d,3r,
workplanbids/{bidId}/workplans	GWorkforcemanagementWorkplanbidWorkplans,15d,3q,
=webchat
deployments	GWebchatDeployments,15f,3u,xr	PWebchatDeployments,15g,3v,xr
deployments/{deploymentId}	DWebchatDeployment,15h,3v,xr	GWebchatDeployment,15f,3u,xr	UWebchatDeployment,15i,3v,xr
guest/conversations	PWebchatGuestConversations,16,g,xrn
guest/conversations/{conversationId}/mediarequests	GWebchatGuestConversationMediarequests,16,g,xr
guest/conversations/{conversationId}/mediarequests/{mediaRequestId}	GWebchatGuestConversationMediarequest,16,g,xr	AWebchatGuestConversationMediarequest,16,g,xr
guest/conversations/{conversationId}/members	GWebchatGuestConversationMembers,16,g,xr
guest/conversations/{conversationId}/members/{memberId}	DWebchatGuestConversationMember,16,g,xr	GWebchatGuestConversationMember,16,g,xr
guest/conversations/{conversationId}/members/{memberId}/messages	PWebchatGuestConversationMemberMessages,16,g,xr
guest/conversations/{conversationId}/members/{memberId}/typing	PWebchatGuestConversationMemberTyping,16,g,xr
guest/conversations/{conversationId}/messages	GWebchatGuestConversationMessages,16,g,xr
guest/conversations/{conversationId}/messages/{messageId}	GWebchatGuestConversationMessage,16,g,xr
settings	DWebchatSettings,15h,3v,xr	GWebchatSettings,15f,3u,xr	UWebchatSettings,15i,3v,xr
=widgets
deployments	GWidgetsDeployments,15j,3w,xr	PWidgetsDeployments,15k,3x,xr
deployments/{deploymentId}	DWidgetsDeployment,15l,3x,xr	GWidgetsDeployment,15j,3w,xr	UWidgetsDeployment,15m,3x,xr
`;
export const PERMISSION_SETS: string = `L7
L5
L6
L8
L9
La
Lt
Lu
Ls
Lv
Lx
Lw
Ly
Yem.59
Y10
Y11
Y12
Y14
Y15
Y16
Y13
Y17
Y1s
Y18
Y19.z
Y19
Y1a
Y1b
Y1l
Y1k
Y1j
Y1m
Y1o
Y1p
Y1n
Y1q
Y1r
Y1t
L1f
Y1c.1d
L1i
L1h
N
Y1u
L1e
L1g
Y1v
Y1x
Y1y
Y1z
L20
Y21
Y1w
Y24
Y22
Y23
L2f
L2e
Lsu
Lsq
Lst
Lsr
Lss
L3c
L39
L3a
L3b
Lse
Lsa
Lsd
Lsb
Lsc
Lse.sy
Lsc.sx
L3m
L3o
L3l
L3n
Ltt
Ltp
Lts
Ltq
Ltr
Lto
Ltk
Ltn
Ltl
Ltm
L3k
L3j
L3w
L3t
L3s
L3p
L3q
L3r
L3y
L41
L3u
L3v
L3x
L3z
L40
Y42
Y43
Y45
Y46
Y44
L47
L4a.4e
Y4d
Y4b
Y4c
Y4g
Y4a
Y4z
Y4w
Y4y.4w
Y4x
Y53
Y50
Y52
Yba.55
Yba.54
Y51
L4e
Y4e
Y4f
L4f
L4e.4f
Y57
Y56.57
Y1
Y5l
L5e.5d.th
Y5k
Y5g
L5h.5d.th
Y5i
Y5o
Y5m
Y5n
Y5s
Y5p
Y5q
Y5r
Y5e
Y5h
Y5f
Y5j
Y5x
L5t.th
L5u.th
L5v.th
Y5w
Y5d
Y5a
Y5b
Y5c
Y6e
Y69
L6a
L6b
L6f
L6g
L6h
Y6j
Y6c
Y6s
Y6v
Y6d
Y6i
Y6k
Y6t
Y6w
Y5y
Y62
Y64
Y6o
L6p
L6q
Y67
L5z
Y60
Y61
Y6m
Y6l
Y6n
Y63
Y65
Y66
Y6r
Y6u
Y68
Y6x
Y6y
Y74.73.7a
Y74.77
Y74.78
Y74.7a
Y74.79
Y74.7b
Y74.7c
Y74.7d
Y74.76
Y74.75
Y7f.7e
Y7e
Y74.70
Y74.73
Y74.71
Y74.6z
Y74.72
Y7h.7f
Y7g.7e
Y7p
Y7m
Y7n
Y7o
Y7l.7x
Y7i.7u
Y7j.7v
Y7k.7w
Y7o.7q
Y7r
Y7s
Y7t
Y7z
Y80
Y7y
Y81
Ya2
Y8o
L8n
Y92
Ya2.8i.92
Y8s
Ya3
Y96
Y86.8b
Y86
Y8d
Y8e
Y8f
Y8j
Lac
Y8x
Y8x.8y
Y8x.90
Y8x.8z
Y8x.91
Y8g
Ya4
Ya2.8i.92.86
Y9c
Y9a
Y9b
Y9d
Y9f
Y9f.87
Y9i
Y9j
Ya2.8i.92.9g
Y9g
Y93
Y9r
Y9n
Y9m
L9t
Y8a
Y89
L9x
Y92.9v
Y9t.an
Y9z
Y9t.an.a7
Y9y.ao
Ya7
Y9u
Y9v
Lkl
Ykl.kn.k2
Lko.ka
Lkn.k9
Lko.kc
Lkn.kb
Lko.ke
Lkn.kd
Lko.kg
Lkn.kf
Lko.kk
Ljz.kj
Lko.ki
Lkn.kh
Lko
Lk0
Lkm
Lk1
Lkn
Lk2
Lk4
Yk6
Yk7
Yk8
Yk3
Lk5
Ljy
Ljz
Lkx
Lks
Lkp
Lkq
Lkr
Lkw
Ykt
Lkv
Lku
Lai
Lah
Ya1
Ya6
Ya5
Lr
Lq
Ln
Lo
Lp
Yyd
Yak
Y95
Y83
Y82
Y8h.8c.8p.8m.am.al.9h.9e.9w.9s
L88
Y8q.8r
L85
L84
Y9p
Y99
Y98
Y9q
Y8s.8t
Y8s.8v
Y8s.8u
Y8s.8w
Yqb
Yr1.r2.rh.r9
Yr1.qy.qz.r9.r7.r8.rh.rf.rg
Yqi.r1.r2.rh.r9
Yqf.qh.r1.r2.rh.r9
Yqg.r1.r2.rh.r9
Yqh.qf.r1.r2.rh.r9
Ya0
La9
Yab
La8
Laa
Lad
Lae
Lag
Laf
Y9o
Yaj
Yc7
Lat
Lap
Las
Laq
Lar
Yau
Yxu
Lxw
Yxw
Yxv
Y9k
Y9l
Ybu
Ybs
Ybt
Ybw
Ybv
Ybn
Ybr
Ybo
Ybp
Ybq
Y97
Ysh
Yp5
Ytj
Yc2
Ybx
Yc1
Yc0
Yby
Ybz
Lc2.cl
Lbx.cg
Lby.ch
Lbz.ci
Ycl
Ycg
Yck
Ycj
Ych
Yci
Yrn.c2
Yrk.bx
Lcf.c2
Lce.c2
Ycr
Yc5
Yc6
Yrl.by
Yrm.bz
Ydb
Yd9.da
Ydc
Ycs
Yro.c4
Ycq.c2.cl
Ycn
Yco
Ycp
Yc2.rn
Yct
Ycx
Ycu
Ycv
Ycw
Ycy
Ycz
Yd3
Yd0
Yd2
Yd1
Yd8
Yd4
Yd5
Yd7
Yd6
Lcf.c2.cl
Lce.c2.cl
Yrs.cl
Yrp.cg
Lcf.cl
Lce.cl
Yrq.ch
Yrr.ci
Lc3
Lcm
Ydd
Ydf
Yde
Yba
Y2h
Y2n
Y2g
Y2i.2m
Y2i
Y2k
Y2m.2k
Y2m
Y29
Y25
L28
Y26
Y27
Y29.2d
Y27.2a
Y27.2d
Y25.2a
Y26.2b
Y27.2c
L2l
Y2j
Y2o
L3f
L3g
Y2q
Y2p
Y38
Y37
L2u.2l
Y2u.2x
Y2v
Y2x
Y2w
L3d
L3e
L32
L2y
L31
L2z
L30
L36
L33
L35
L34
L3h
L3i
L2s
L2u
L2r
L2t
Ydn
Ydh
Ldm
Ldo
Ydi.dj
Ydm
Ydp.dq
Ydk.dl
Ydm.dn
Yds
Ydr
Ydt
Ydu
Ydw
Ydw.du.dy
Ydv
Ydw.dy.du
Ydg
Ydw.dt.dx
Ldv
Ydx
Ydy
Ydw.dv.dx
Ye0
Ydz
Ye1
Ye2
Ye3
Ye4
Yb3
Yb6
Yb4
Yb5
Le
Lb
Lf
Lg
Ld
Lc
Lh
Li
Lk
Lj
Ll
Lm
Ywu
Ywr
Yws
Ywr.wt
Ywt
Yea
Yec
Yeb
Lec
Yet
Yeq
Yei
Yen
Yep
Yej
Yek
Yeo
Yel
Yel.58
Yef
Yed
Yee
Yer
Yes
Yeh
Yeg
Yc9
Yc8
Ycd
Yca
Ycb
Ycc
Yey
Yev
Yf0
Lf1
Lez
Yew
Yex
Yf3
Yf2
Yf7
Yf4
Yf5
Yf6
Yfh
Yfe
Yff
Yfg
Yfi
Yfm
Yfj
Yfk
Yfl
Lfn
Yfr
Yfo
Yft
Lfu
Lfs
Yfx
Yfv
Yfw
Yfp
Yfq
Yg2
Yfz
Yg0
Yg1
Yg3.dc
Yf9
Yfy
Lg7
Lg4
Lf8
Lg8
Lfa
Lfd
Lfc
Lfb
Lgb
Lgg
Lg5
Lge
Lgd
Lgf
Lg6
Lg9
Lga
Lgc
Lgo
Lgl
Lgm
Lgn
Lgp
Lgt
Lhe
Lht
Lhp
Lhq
Lhr
Lgk
Lgh
Lgi
Lgj
Lhs
Lgu
Lgq
Lgu.gv
Lgr
Lgs
Yh6
Lgx
Lhy
Lgy
Lgw
Yh4
Yh5
Ygq.gs
Ygr.gs
Lgz
Lh0
Lh1
Lh2
Lh3
Lha
Lhb
Lhd
Lhc
Lhx
Lhu
Lhv
Lhw
Lh9
Lhi
Lhf
Lhg
Lhh
Li3
Li4
Li6
Li5
Lh8
Lh7.gs
Lig
Lih
Lhm
Lhn
Lho
Lhj
Lhk
Lhl
Li2
Lhz
Lib
Li0
Li1
Li7
Li9
Lid
Li8
Lic
Lif
Lia
Lie
Yty
Yj4.ay
Yj1.av
Yj2.aw
Yj3.ax
Yio.ay
Yim.av
Yin.aw
Yj8.b2
Yj5.az
Yj6.b0
Yj7.b1
Lir
Lip
Liq
Liu
Lis
Lit
Liz
Liv
Liw
Lil
Lii
Lij
Lik
Lix
Lj0
Liy
Yj9
Yjp.jk.jm
Yjf
Yja
Yjb
Yjd
Yje
Yjg
Yjc
Yjp
Yjk
Ljp.jf
Yji
Yjl
Yjm
Yjn
Yjo
Yjr
Yjq
Ljj
Yjt
Yju
Yjs
Yjv
Yjw
Y4e.4h
Lb7
Lb8
Lb9
Ykp
Yl2
Yl5
Yl1
Yl3
Yl4
Yl5.xy
Yjx
Y4i
Y4l.4v
Y4j
Y4l
L4i.4q
Y49
Y4l.4t
Y4k
Ybf
Ybc
Y4p
Y4m
Y4n
Y4o
Y4t
Y4q
Y4r
Y4s
Y4u
Y4v
L4q
L4m
Yqx
Yqv
Yqw
Yla
Yl7
Yl8
Yl9
Yle
Ylb
Ylc
Yld
Yo4
Yo1
Yo2
Yo3
Ylu
Ylr
Yls
Ylt
Ylo
Ylf
Ylo.nv.n7.on
Yll.ns.n4.ok
Lll
Yo0.lo
Ylg
Lli
Llo.m5.bf
Llo.m5.th
Ynl
Yli.lk
Ylm
Yln
Ymf
Ymc
Ym5
Ymd
Yme
Ym7
Ymb
Ym6
Lm9
Yma
Ym8
Ym3
Ym2
Ym4
Lm5.mb
Ymh
Ymj
Ymg
Ymi
Ymo
Ylq
Ymn
Ymk
Yml
Ymm
Ymx
Yms
Lmv
Ymw
Ymt
Ymu
Ymp
Ymq
Lmr.mx
Ync
Yng
Ynd
Yne
Ynf
Yni
Ynk
Ynh
Ynj
Ynv.n7.on
Ynm.my.oe
Yns.n4.ok
Ynn.mz.of
Ynp.n1.oh
Ynp.nr.n1.n3.oh.oj
Ynt.n5.ol
Ynu.n6.om
Yo8
Yo5
Yo6
Yo7
Yob.lp
Yo9.lh
Yoa.lj
Ynb.n8
Yn9.n0
Yna.n2
Ynz.nw
Ynx.no
Yny.nq
Yob.m1
Yo9.lz
Yoa.m0
Yor.oo
Yop.og
Yoq.oi
Yly
Ylv
Ylw
Ylx
Yod
Yoc
Yot
Yos
Lox
Lou
Yov.ow
Low
Loz
Loy
Lp3
Lp0
Yp1.p2
Lp2
Lp7
Lp6
Lov
Ypa.pc
Yp8
Yp9
Ypa
Ypb
Ypp
Ypg
Ypd
Ype
Ypf
L48
Yph
Ypj
Ypp.pi.pn
Ypk.pm.pl
Yq1
Ypo
Ypv
Ypq
Yps
Ypt
Ypr
Lq7
Lq2
Yq7
Lq3
Lq4
Lq5
Ypz
Ypw
Ypx
Ypy
Lpu
Lq6
Yq0
Yqk
Yqm
Yqj
Yql
Lqu
Lqr
Lqs
Lqt.qy.r7.rf
Yqq
Yqp
Yr4
Yr6
Yr3
Yr5
Yrd.rc.re.ra.rb
Lri
Lrj
Yqn.qo
Yr1
Yr9
Ys1
Yrx
Ys0
Yry
Lrz
Yrw
Lrw
Yrt
Yru
Lrv
Ys6
Ys2
Ys5
Ys3
Ys4
Yth.s9
Ls7.th
Yth
Ys7
Ys9
Ys8
Ysg
Ysk
Ysm
Ysl
Lso
Yso.sp
Ysp.so
Lso.sw
Lso.sv
Lbm
Ybj
Lbk
Lbl
Lt4
Yt8.th
Lt5.td
Yt2
Ysz
Yt0
Yt1
Lt6.td
Yt8
Lt7.td
Lt9
Lta
Ytb
Ltg
Ltc
Lth
Ytd
Lsf.th
Lth.q9
Ltd.q8
Yth.td.tf.ti
Ytd.ti
Yth.ti
Ltd
Ytu
Yu9
Yu8
Lu2
Lu3
Lu1
Yu7
Lu4
Yu5
Yu6
Yu0
Yty.tw
Yty.tx
Ytz
Luu
Luq
Lus
Luu.up
Lut.uo
Lur
Lut
Ysi
Ysn
Ysj
Yua
Yua.ub
Lua
Lub
Lug
Luc
Luf
Lud
Lue
Ybb.4e.4f.tv.t3.wz
Ybd.be.4e.4f.tv.t3.wz
Yqc
Yqe
Yqd
Yqb.qa
Yul
Yuk
Yuj
Yuh
Yui
Ybf.u0
Yun
Yum
Yvi
Yvj
Yuy
Yuv
Yuw
Luy
Lux
Yvc
Yvb
Yvo
Yvl
Yvm
Lvn
Yuz
Yv0
Lv2
Lv1
Yv3
Yv4
Lv6
Lv5
Yv7
Yv8
Lva
Lv9
Yve
Yvf
Lvh
Lvg
Lvd
Lvk
Yvp
Yvq
Lvs
Lvr
Lvp
Lvx
Lvu
Lvv
Lvw
Lr1.vy
Lvy
Yr1.r2
Lwg
Lvt
Lw2
Lvz
Lw0
Lw1
Lwc
Lw8
Lw8.wa.wj.wm
Lwb
Lwc.w7
Lw9
Lwa
Lwa.w6
Lwf
Lwd
Lwe
Lw4
Lw5
Lw3
Lwi
Lwh
Lwp
Lwj
Lwk
Lwn
Lwo
Lwl
Lwm
Y19.r1.r2
Lwq
Yxq
Y13s
L13v
Y13t
Y13v
Y13u
Y13x
Y12y
Y12z
Y131
Y130
Y132
Y133
L134
L135
L137
L136
L138
Y145
Y13l
L13m
L13n
Y149
Y146
Y147
Y148
Y140
Y142.13w
Y13z
Y143.13y
Y141
Y144
Y14g
Y14f
Y14e
Y14a
L14d
Y14b
Y14d
L14c
Y13c
Y139
Y13a
Y13b
Y13g
Y13d
Y13e
Y13f
Y13k
Y13h
Y13i
Y13j
Y13r
Y13o
Y13p
Y13q
Ye9
Ye5
Ye7
Ye8
Ye6
Yxk
Yxj
Yxc
Yxb
Ywy
Yxi
Lx6
Lx5
Lxa
Lx7
Lx9
Lx8
Ywv
Ywx
Yww
Yxi.eu
Lx4
Lx0
Lx3
Lx1
Lx2
Yx4
Yxi.xp
Yr6.xi
Yxo
Yxn
Lxg
Lxf
Yxs
Yxt
Yl6
Ljh
Lxx
Lr0
L107
Yy0
Yxy
Lxz
Yl5.y0
Yl5.y1
X
Ybb
Y2
Y4
Y3
Ybd.ba
Y74.y2
Yy6
Yy3
Yy4
Yy5
Yjf.7p
Yp4
Yyc
Yy9
Yy8
Yya
Yyb
Yy7
Y94
Yti.td
Yxm
Yxr
Yxl
Y0.bc.ba
Y0.bd.ba
Y8l
Y8k
Ybd
Y0.ba.be
Ybe
Ybh
Ybg
Yte.ti
Ytv.t3
Ltv
Ytv
Yqa
Ybi
Yxe
Yxd
Yxi.xh
L4v
Yl0
Yky
Ykz
Yyg
Yyf
Lxi
Yye
Yxi.yi
Yyh
Yyj
Lyn
Lyk
Lyl
Lym
Lym.yk
Lyr
Lyo
Lyp
Lyq
Lyr.yt
Lyq.ys
Y115
Yz9
Y106
Yz7
Yz8
Yzb.zc
Yzj.zp.yu.yv.yw.yx.z7.z8.zu.zv.zw.zy.106.109.10j.10k.10l.10n.115.116.117.118.119.11a.114.11p.11q.11r.11s.110.111.112.113.11t.11u.11v.11w.11x.11y.125.127.128.129.12a.12b.12c.12d.12e.12f.12g.12i.12j.12k.12l.12u.12v.12w.12x.zm.zl.zn.11l.11n.11m
Yzh
Yze
Yzf
Yzg
Yz4
Yz6
Yz5
Yz8.114.11a.7m.7o.ja.jd
Y12h
Yzd
Yzj
Yza
Yzs
Yzu
Yzx
Yzv
Yyu.yv.yw.yx.z7.zj.zp.z8.zu.zv.zw.zy.106.11z.109.10j.10k.10l.10n.114.115.116.117.118.119.11a.11p.11q.11r.11s.110.111.112.113.11t.11u.zo.11v.11w.11x.11y.120.121.122.123.12e.12f.12g.125.127.128.129.12a.12b.12c.12d.12i.12j.12k.12l.12u.12v.12w.12x.7m.7o.ja.jd.zm.zl.zn.11l.11n.11m
Lzw
Yzj.zp.yu.yv.yw.yx.z7.z8.zu.zv.zw.zy.106.11z.109.10j.10k.10l.10n.115.116.117.118.119.11a.114.11p.11q.11r.11s.110.111.112.113.11t.11u.11v.11w.11x.11y.125.127.128.129.12a.12b.12c.12d.12e.12f.12g.12i.12j.12k.12l.12u.12v.12w.12x.zm.zl.zn.11l.11n.11m
Yyu
Yyy
Yyv
Yyx
Yyw
Yz1
Yyz
Yz0
Yz2
Yz3
Y11a.114
Yzy
Yzw
Yzt
Y10b
Y10a
Y102
Yzz
Y100
Y101
Y103
Y104
Y109
L10c
L10d
L10e
L10f
L10g
L10i
L10h
Y10p
Y10o
Y10q
Y10s
Y10r
Y10x
Y10u
Y10t
Y10v
Y10w
Y10z
Y10y
Y113.11y.109.z8.11a.114
L110.th
Y111
Y113
L112.th
Y11e
Y11b
Y11c
Y11d
Y11f
Y11i
Y11g
Y11h
Y11k
Y11j
Y119.118
Y119
Y118
Y118.119
Y11s.113.11y
Y11p
Y11q
Y11s
Y11r
Y11u.11t
Y11t
Yzo
Y123
Y120
Y121
Y122
Y129.12d
Y125
Y129
Y127
Y126
Y128
Y12d
Y12a
Y12b
Y12c
Y10n
Y119.11y
Y11v
Y11w
Y11y
Y11y.11a.114
Y124
Y116
Y117
Y12p
Y12m
Y12n
Y12o
Y12q
Y12t
Y12r
Y12s
Lzi
Lzi.zj
Y108
L10j
Y10m
Y10k
Yyu.yv.yw.yx.z7.zj.zp.z8.zu.zv.zw.zy.106.11z.109.10j.10k.10l.10n.114.115.116.117.118.119.11a.11p.11q.11r.11s.110.111.112.113.11t.11u.zo.11v.11w.11x.11y.120.121.122.123.125.127.128.129.12a.12b.12c.12d.12e.12f.12g.12i.12j.12k.12l.12u.12v.12w.12x.zm.zl.zn.11l.11n.11m
Y10l
Yyu.yv.yw.yx.z7.zj.zp.z8.zu.zv.zw.zy.106.11z.109.10j.10k.10l.10n.114.115.116.117.118.119.11a.11v.11w.11x.11y.12e.12f.12g.12i.12j.12k.12l.12u.12v.12w.12x.zm.zl.zn.11l.11n.11m
Y12k
Y12l
Y11t.11u
Y114.11a
Y105
L10l
Y11z
Y12e
Y12g
Y12f
Yz8.106.114.115.11a.123.12g.12x.12l
L12g.129
Yzo.11t
Yz8.12x
Y12u
Y12v
Y12x
Y12w
Yz8.114.11a.12x.12l
Y12i
Y12j
Y12x.12l.118
Y12i.12k
Yzk
Y11o
Y11t.11u.zo
Yzp
Yzj.zp
Yzq
Yzr
L14h
Y14i
Y14j
Y14k
Y14l
Y14m.14i
Y14n.14j
Y14o.14k
Y14p.14l`;
export const SCOPE_SETS: string = `-
2
2.3
4.5
4
6.7
6
8.9
8
a
b.c
b
e
d.e
f.g
f

h.i
h
37
25.28
25
j.k
j
l.m
l
n.o
n
1y.21
1y
0
0.1
2p
2p.2q
2h.2i
2h
p
q.r
q
1w.1x
1w
w.x
w
y
y.z
2b
2l
10.11
10
12.13
12
3a.3d
14.15
14
16.17
16
18.19
18
1a.1b
1a
1c.1d
1c
1e.1f
1e
1g.1h
1g
1i.1j
1i
34
32.33
32
1k.1l
1k
1m.1n
1m
2l.2m
u.v.1o.1p
u.1o
1o.1p
1o
1q.1r
1q
1s.1t
1s
1u.1v
1u
1u.1v.2t
1z.20
1z
s.t
s
22
23.24
23
26.27
26
3a
2f.2g
2f
29.2a
29
2b.2c
2d.2e
2d
2g.2t
2j.2k
2j
2n.2o
2n
2r.2s
2r
2t
2u.2v
2u
2w.2x
2w
4.5.2w.2x
2y.2z
2y
3o
3o.3p
30.31
30
b.c.25.28
35.36
38.39
38
j.k.1q.1r
3b.3c
3b
3e.3f
3e
3i.3j
3i
3m.3n
3m
j.3m.3n
j.1q.3m.3n
3g.3h
3g
3k.3l
3k`;
export const REMOVED_PERMISSIONS: string = `conversation:webchat:create
webchat:deployment:read
webchat:deployment:create
webchat:deployment:delete
webchat:deployment:update
widgets:deployment:view
widgets:deployment:add
widgets:deployment:delete
widgets:deployment:edit`;
