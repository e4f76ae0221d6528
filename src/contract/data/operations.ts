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
decisiontables/{tableId}/versions/{tableVersion}/rollback	PBusinessrulesDecisiontableVersionRollback,46,0,,10727
decisiontables/{tableId}/versions/{tableVersion}/rows	GBusinessrulesDecisiontableVersionRows,47,e,	PBusinessrulesDecisiontableVersionRows,48,f,
decisiontables/{tableId}/versions/{tableVersion}/rows/bulk/add	PBusinessrulesDecisiontableVersionRowsBulkAdd,48,f,
decisiontables/{tableId}/versions/{tableVersion}/rows/bulk/remove	PBusinessrulesDecisiontableVersionRowsBulkRemove,49,f,
decisiontables/{tableId}/versions/{tableVersion}/rows/bulk/update	PBusinessrulesDecisiontableVersionRowsBulkUpdate,4a,f,
decisiontables/{tableId}/versions/{tableVersion}/rows/search	PBusinessrulesDecisiontableVersionRowsSearch,4b,e,
decisiontables/{tableId}/versions/{tableVersion}/rows/{rowId}	DBusinessrulesDecisiontableVersionRow,49,f,	GBusinessrulesDecisiontableVersionRow,47,e,	UBusinessrulesDecisiontableVersionRow,4a,f,
decisiontables/{tableId}/versions/{tableVersion}/snapshot	DBusinessrulesDecisiontableVersionSnapshot,4c,0,,10727	PBusinessrulesDecisiontableVersionSnapshot,4d,0,,10727
decisiontables/{tableId}/versions/{tableVersion}/sync	PBusinessrulesDecisiontableVersionSync,43,f,
schemas	GBusinessrulesSchemas,4e,e,	PBusinessrulesSchemas,4f,f,
schemas/coretypes	GBusinessrulesSchemasCoretypes,4e,e,
schemas/coretypes/{coreTypeName}	GBusinessrulesSchemasCoretype,4e,e,
schemas/{schemaId}	DBusinessrulesSchema,4g,f,	GBusinessrulesSchema,4e,e,	UBusinessrulesSchema,4h,f,
schemas/{schemaId}/versions	GBusinessrulesSchemaVersions,4i,e,d,10727
schemas/{schemaId}/versions/{schemaVersion}	GBusinessrulesSchemaVersion,4i,e,d,10727
=carrierservices
integrations/emergencylocations/me	GCarrierservicesIntegrationsEmergencylocationsMe,16,g,	PCarrierservicesIntegrationsEmergencylocationsMe,16,g,
=casemanagement
caseplans	GCasemanagementCaseplans,4j,h,	PCasemanagementCaseplans,4k,i,
caseplans/query	PCasemanagementCaseplansQuery,4j,h,
caseplans/{caseplanId}	DCasemanagementCaseplan,4l,i,	GCasemanagementCaseplan,4j,h,	ACasemanagementCaseplan,4m,i,
caseplans/{caseplanId}/dataschemas	PCasemanagementCaseplanDataschemas,4n,i,
caseplans/{caseplanId}/dataschemas/{schemaKeyName}	DCasemanagementCaseplanDataschema,4o,i,	UCasemanagementCaseplanDataschema,4p,i,
caseplans/{caseplanId}/intakesettings	UCasemanagementCaseplanIntakesettings,4q,i,
caseplans/{caseplanId}/publish	PCasemanagementCaseplanPublish,4r,i,
caseplans/{caseplanId}/stageplans	PCasemanagementCaseplanStageplans,4s,i,d,10747
caseplans/{caseplanId}/stageplans/{stageplanId}	DCasemanagementCaseplanStageplan,4t,i,d,10747	ACasemanagementCaseplanStageplan,4u,i,
caseplans/{caseplanId}/stageplans/{stageplanId}/reposition	PCasemanagementCaseplanStageplanReposition,4v,i,d,10747
caseplans/{caseplanId}/stageplans/{stageplanId}/stepplans/{stepplanId}	ACasemanagementCaseplanStageplanStepplan,4w,i,
caseplans/{caseplanId}/versions	PCasemanagementCaseplanVersions,4m,i,
caseplans/{caseplanId}/versions/{versionId}	GCasemanagementCaseplanVersion,4x,h,
caseplans/{caseplanId}/versions/{versionId}/dataschemas	GCasemanagementCaseplanVersionDataschemas,4y,h,
caseplans/{caseplanId}/versions/{versionId}/intakesettings	GCasemanagementCaseplanVersionIntakesettings,4z,h,
caseplans/{caseplanId}/versions/{versionId}/stageplans	GCasemanagementCaseplanVersionStageplans,50,h,
caseplans/{caseplanId}/versions/{versionId}/stageplans/{stageplanId}	GCasemanagementCaseplanVersionStageplan,50,h,
caseplans/{caseplanId}/versions/{versionId}/stageplans/{stageplanId}/stepplans	GCasemanagementCaseplanVersionStageplanStepplans,51,h,
caseplans/{caseplanId}/versions/{versionId}/stageplans/{stageplanId}/stepplans/{stepplanId}	GCasemanagementCaseplanVersionStageplanStepplan,51,h,
cases	PCasemanagementCases,52,i,
cases/associations/query	PCasemanagementCasesAssociationsQuery,53,h,
cases/externalcontacts/{externalContactId}	GCasemanagementCasesExternalcontact,54,h,
cases/query/jobs	PCasemanagementCasesQueryJobs,55,0,p
cases/query/jobs/{jobId}	GCasemanagementCasesQueryJob,56,h,pd
cases/query/jobs/{jobId}/results	GCasemanagementCasesQueryJobResults,57,h,pd
cases/references/{referenceId}	GCasemanagementCasesReference,58,h,
cases/{caseId}	DCasemanagementCase,59,i,	GCasemanagementCase,5a,h,
cases/{caseId}/associations	GCasemanagementCaseAssociations,53,h,	PCasemanagementCaseAssociations,5b,i,
cases/{caseId}/associations/{associationId}	GCasemanagementCaseAssociation,53,h,
cases/{caseId}/comments	GCasemanagementCaseComments,5c,h,d	PCasemanagementCaseComments,5d,0,
cases/{caseId}/comments/me/{commentId}	DCasemanagementCaseCommentsMeCommentId,5e,i,d
cases/{caseId}/comments/{commentId}	GCasemanagementCaseComment,5c,h,d
cases/{caseId}/datedue	ACasemanagementCaseDatedue,5f,i,
cases/{caseId}/owner	ACasemanagementCaseOwner,5g,i,pd
cases/{caseId}/priority	ACasemanagementCasePriority,5h,i,
cases/{caseId}/stages	GCasemanagementCaseStages,5i,h,
cases/{caseId}/stages/{stageId}	GCasemanagementCaseStage,5i,h,
cases/{caseId}/stages/{stageId}/steps	GCasemanagementCaseStageSteps,5j,h,
cases/{caseId}/stages/{stageId}/steps/{stepId}	GCasemanagementCaseStageStep,5j,h,
cases/{caseId}/summary	ACasemanagementCaseSummary,5k,i,
cases/{caseId}/terminate/jobs	PCasemanagementCaseTerminateJobs,5l,h,
cases/{caseId}/terminate/jobs/{jobId}	GCasemanagementCaseTerminateJob,5m,h,
=certificate
details	PCertificateDetails,16,j,
=chats
messages/{messageId}	GChatsMessage,5n,k,
messages/{messageId}/reactions	UChatsMessageReactions,5o,l,
rooms	PChatsRooms,5p,k,
rooms/{roomJid}	GChatsRoom,5q,k,	AChatsRoom,5r,l,
rooms/{roomJid}/messages	GChatsRoomMessages,5q,k,	PChatsRoomMessages,5s,k,
rooms/{roomJid}/messages/pins	PChatsRoomMessagesPins,5r,k,
rooms/{roomJid}/messages/pins/{pinnedMessageId}	DChatsRoomMessagesPin,5r,l,
rooms/{roomJid}/messages/{messageIds}	GChatsRoomMessage,5q,k,
rooms/{roomJid}/messages/{messageId}	DChatsRoomMessage,5t,l,	AChatsRoomMessage,5u,l,
rooms/{roomJid}/participants	GChatsRoomParticipants,5q,k,
rooms/{roomJid}/participants/{participantJid}	GChatsRoomParticipant,16,k,
rooms/{roomJid}/participants/{userId}	DChatsRoomParticipant,5v,l,	PChatsRoomParticipant,5w,l,
settings	GChatsSettings,5x,k,	AChatsSettings,5y,l,	UChatsSettings,5y,l,
threads/{threadId}/messages	GChatsThreadMessages,5q,k,
users/me/settings	DChatsUsersMeSettings,16,l,	GChatsUsersMeSettings,16,k,	AChatsUsersMeSettings,16,l,	PChatsUsersMeSettings,16,l,
users/{userId}	GChatsUser,5z,k,
users/{userId}/messages	GChatsUserMessages,60,k,	PChatsUserMessages,61,k,
users/{userId}/messages/pins	PChatsUserMessagesPins,62,k,
users/{userId}/messages/pins/{pinnedMessageId}	DChatsUserMessagesPin,62,l,
users/{userId}/messages/{messageIds}	GChatsUserMessage,60,k,
users/{userId}/messages/{messageId}	DChatsUserMessage,63,l,	AChatsUserMessage,60,l,
users/{userId}/settings	GChatsUserSettings,64,k,	AChatsUserSettings,65,l,
=coaching
appointments	GCoachingAppointments,66,m,	PCoachingAppointments,67,n,
appointments/aggregates/query	PCoachingAppointmentsAggregatesQuery,66,m,
appointments/me	GCoachingAppointmentsMe,16,m,
appointments/{appointmentId}	DCoachingAppointment,68,n,	GCoachingAppointment,66,m,	ACoachingAppointment,69,n,
appointments/{appointmentId}/annotations	GCoachingAppointmentAnnotations,6a,m,	PCoachingAppointmentAnnotations,6b,n,
appointments/{appointmentId}/annotations/{annotationId}	DCoachingAppointmentAnnotation,6c,n,	GCoachingAppointmentAnnotation,6a,m,	ACoachingAppointmentAnnotation,6d,n,
appointments/{appointmentId}/conversations	PCoachingAppointmentConversations,6e,n,
appointments/{appointmentId}/status	ACoachingAppointmentStatus,6f,n,
appointments/{appointmentId}/statuses	GCoachingAppointmentStatuses,6g,m,
notifications	GCoachingNotifications,16,m,
notifications/{notificationId}	GCoachingNotification,6h,m,	ACoachingNotification,16,n,
scheduleslots/jobs	PCoachingScheduleslotsJobs,6i,m,
scheduleslots/jobs/{jobId}	GCoachingScheduleslotsJob,6j,m,
scheduleslots/query	PCoachingScheduleslotsQuery,6k,m,
=contentmanagement
documents	GContentmanagementDocuments,16,o,x	PContentmanagementDocuments,16,p,
documents/{documentId}	DContentmanagementDocument,6l,p,	GContentmanagementDocument,6l,o,	PContentmanagementDocument,6l,p,
documents/{documentId}/content	GContentmanagementDocumentContent,6l,o,	PContentmanagementDocumentContent,6l,p,
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
aftercallwork/{conversationId}/participants/{participantId}/communications/{communicationId}	AConversationsAftercallworkConversationIdParticipantCommunication,6m,r,
callbacks	GConversationsCallbacks,16,q,	AConversationsCallbacks,6n,r,	PConversationsCallbacks,6o,r,
callbacks/bulk/disconnect	PConversationsCallbacksBulkDisconnect,6p,r,
callbacks/bulk/update	PConversationsCallbacksBulkUpdate,6n,r,
callbacks/{conversationId}	GConversationsCallback,16,q,	AConversationsCallback,6p,r,
callbacks/{conversationId}/participants/{participantId}	AConversationsCallbackParticipant,6q,r,
callbacks/{conversationId}/participants/{participantId}/attributes	AConversationsCallbackParticipantAttributes,16,r,
callbacks/{conversationId}/participants/{participantId}/communications/{communicationId}	AConversationsCallbackParticipantCommunication,16,r,
callbacks/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup	GConversationsCallbackParticipantCommunicationWrapup,16,q,	PConversationsCallbackParticipantCommunicationWrapup,6m,r,
callbacks/{conversationId}/participants/{participantId}/replace	PConversationsCallbackParticipantReplace,6r,r,
callbacks/{conversationId}/participants/{participantId}/wrapup	GConversationsCallbackParticipantWrapup,16,q,
callbacks/{conversationId}/participants/{participantId}/wrapupcodes	GConversationsCallbackParticipantWrapupcodes,16,q,
callbacks/{conversationId}/recordingstate	UConversationsCallbackRecordingstate,6s,r,
calls	GConversationsCalls,16,q,u	PConversationsCalls,6t,r,u
calls/history	GConversationsCallsHistory,16,q,
calls/maximumconferenceparties	GConversationsCallsMaximumconferenceparties,16,q,
calls/user/{userId}	PConversationsCallsUserUserId,6u,r,
calls/{conversationId}	GConversationsCall,16,q,	AConversationsCall,6p,r,u	PConversationsCall,16,r,u
calls/{conversationId}/conference	AConversationsCallConference,6t,r,u
calls/{conversationId}/participants	PConversationsCallParticipants,16,r,u
calls/{conversationId}/participants/user/{userId}	PConversationsCallParticipantsUserUserId,6v,r,
calls/{conversationId}/participants/{participantId}	AConversationsCallParticipant,6q,r,u
calls/{conversationId}/participants/{participantId}/attributes	AConversationsCallParticipantAttributes,16,r,
calls/{conversationId}/participants/{participantId}/barge	PConversationsCallParticipantBarge,6w,q,u
calls/{conversationId}/participants/{participantId}/coach	PConversationsCallParticipantCoach,6x,q,u
calls/{conversationId}/participants/{participantId}/communications/{communicationId}	AConversationsCallParticipantCommunication,16,r,u
calls/{conversationId}/participants/{participantId}/communications/{communicationId}/postflowaction	DConversationsCallParticipantCommunicationPostflowaction,6y,r,	AConversationsCallParticipantCommunicationPostflowaction,6z,r,
calls/{conversationId}/participants/{participantId}/communications/{communicationId}/summaries	PConversationsCallParticipantCommunicationSummaries,70,0,
calls/{conversationId}/participants/{participantId}/communications/{communicationId}/uuidata	UConversationsCallParticipantCommunicationUuidata,16,r,u
calls/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup	GConversationsCallParticipantCommunicationWrapup,16,q,	PConversationsCallParticipantCommunicationWrapup,6m,r,
calls/{conversationId}/participants/{participantId}/consult	DConversationsCallParticipantConsult,16,r,u	AConversationsCallParticipantConsult,16,r,u	PConversationsCallParticipantConsult,71,r,ux
calls/{conversationId}/participants/{participantId}/consult/agent	PConversationsCallParticipantConsultAgent,72,r,u
calls/{conversationId}/participants/{participantId}/consult/contact/external	PConversationsCallParticipantConsultContactExternal,73,r,u
calls/{conversationId}/participants/{participantId}/consult/external	PConversationsCallParticipantConsultExternal,74,r,ux
calls/{conversationId}/participants/{participantId}/consult/queue	PConversationsCallParticipantConsultQueue,75,r,u
calls/{conversationId}/participants/{participantId}/monitor	PConversationsCallParticipantMonitor,76,q,u
calls/{conversationId}/participants/{participantId}/replace	PConversationsCallParticipantReplace,6r,r,
calls/{conversationId}/participants/{participantId}/snippet/record	PConversationsCallParticipantSnippetRecord,77,r,u
calls/{conversationId}/participants/{participantId}/user/{userId}	AConversationsCallParticipantUserUserId,78,r,
calls/{conversationId}/participants/{participantId}/voice/consult	PConversationsCallParticipantVoiceConsult,71,r,u
calls/{conversationId}/participants/{participantId}/wrapup	GConversationsCallParticipantWrapup,16,q,
calls/{conversationId}/participants/{participantId}/wrapupcodes	GConversationsCallParticipantWrapupcodes,16,q,
calls/{conversationId}/recordingstate	UConversationsCallRecordingstate,6s,r,
cobrowsesessions	GConversationsCobrowsesessions,16,q,
cobrowsesessions/{conversationId}	GConversationsCobrowsesession,16,q,	AConversationsCobrowsesession,6p,r,x
cobrowsesessions/{conversationId}/participants/{participantId}	AConversationsCobrowsesessionParticipant,6q,r,x
cobrowsesessions/{conversationId}/participants/{participantId}/attributes	AConversationsCobrowsesessionParticipantAttributes,16,r,x
cobrowsesessions/{conversationId}/participants/{participantId}/communications/{communicationId}	AConversationsCobrowsesessionParticipantCommunication,16,r,x
cobrowsesessions/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup	GConversationsCobrowsesessionParticipantCommunicationWrapup,16,q,x	PConversationsCobrowsesessionParticipantCommunicationWrapup,6m,r,x
cobrowsesessions/{conversationId}/participants/{participantId}/replace	PConversationsCobrowsesessionParticipantReplace,6r,r,x
cobrowsesessions/{conversationId}/participants/{participantId}/wrapup	GConversationsCobrowsesessionParticipantWrapup,16,q,x
cobrowsesessions/{conversationId}/participants/{participantId}/wrapupcodes	GConversationsCobrowsesessionParticipantWrapupcodes,16,q,x
cobrowsesessions/{conversationId}/recordingstate	UConversationsCobrowsesessionRecordingstate,6s,r,x
customattributes/schemas	GConversationsCustomattributesSchemas,79,q,	PConversationsCustomattributesSchemas,7a,r,
customattributes/schemas/coretypes	GConversationsCustomattributesSchemasCoretypes,79,q,
customattributes/schemas/coretypes/{coreTypeName}	GConversationsCustomattributesSchemasCoretype,79,q,
customattributes/schemas/limits	GConversationsCustomattributesSchemasLimits,79,q,
customattributes/schemas/{schemaId}	GConversationsCustomattributesSchema,79,q,	UConversationsCustomattributesSchema,7b,r,
customattributes/schemas/{schemaId}/versions	GConversationsCustomattributesSchemaVersions,79,q,
customattributes/schemas/{schemaId}/versions/{versionId}	GConversationsCustomattributesSchemaVersion,79,q,
customattributes/search	PConversationsCustomattributesSearch,7c,q,
emails	GConversationsEmails,16,q,	PConversationsEmails,7d,r,u
emails/agentless	PConversationsEmailsAgentless,7e,r,c
emails/{conversationId}	GConversationsEmail,16,q,	AConversationsEmail,6p,r,
emails/{conversationId}/inboundmessages	PConversationsEmailInboundmessages,16,r,
emails/{conversationId}/messages	GConversationsEmailMessages,16,q,	PConversationsEmailMessages,7f,r,
emails/{conversationId}/messages/draft	GConversationsEmailMessagesDraft,16,q,	AConversationsEmailMessagesDraft,16,r,	UConversationsEmailMessagesDraft,16,r,
emails/{conversationId}/messages/draft/attachments/copy	PConversationsEmailMessagesDraftAttachmentsCopy,16,r,
emails/{conversationId}/messages/draft/attachments/uploads	PConversationsEmailMessagesDraftAttachmentsUploads,7g,r,
emails/{conversationId}/messages/draft/attachments/{attachmentId}	DConversationsEmailMessagesDraftAttachment,16,r,
emails/{conversationId}/messages/{messageId}	GConversationsEmailMessage,16,q,
emails/{conversationId}/participants/{participantId}	AConversationsEmailParticipant,7h,r,
emails/{conversationId}/participants/{participantId}/attributes	AConversationsEmailParticipantAttributes,16,r,
emails/{conversationId}/participants/{participantId}/communications/{communicationId}	AConversationsEmailParticipantCommunication,16,r,
emails/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup	GConversationsEmailParticipantCommunicationWrapup,16,q,	PConversationsEmailParticipantCommunicationWrapup,6m,r,
emails/{conversationId}/participants/{participantId}/parkingstate	AConversationsEmailParticipantParkingstate,7i,r,
emails/{conversationId}/participants/{participantId}/replace	PConversationsEmailParticipantReplace,6r,r,
emails/{conversationId}/participants/{participantId}/wrapup	GConversationsEmailParticipantWrapup,16,q,
emails/{conversationId}/participants/{participantId}/wrapupcodes	GConversationsEmailParticipantWrapupcodes,16,q,
emails/{conversationId}/reconnect	PConversationsEmailReconnect,7j,r,
emails/{conversationId}/recordingstate	UConversationsEmailRecordingstate,6s,r,
emails/{conversationId}/settings	GConversationsEmailSettings,16,q,
faxes	PConversationsFaxes,16,r,
internalmessages	GConversationsInternalmessages,7k,q,
internalmessages/{conversationId}	GConversationsInternalmessage,7k,q,
keyconfigurations	GConversationsKeyconfigurations,7l,q,	PConversationsKeyconfigurations,7m,r,
keyconfigurations/validate	PConversationsKeyconfigurationsValidate,7m,r,
keyconfigurations/{keyconfigurationsId}	GConversationsKeyconfiguration,7l,q,	UConversationsKeyconfiguration,7m,r,
messages	GConversationsMessages,16,q,	PConversationsMessages,7n,r,
messages/agentless	PConversationsMessagesAgentless,7n,r,c
messages/cachedmedia	GConversationsMessagesCachedmedia,7o,q,
messages/cachedmedia/{cachedMediaItemId}	DConversationsMessagesCachedmediaCachedMediaItemId,7p,r,	GConversationsMessagesCachedmediaCachedMediaItemId,7o,q,
messages/inbound/open	PConversationsMessagesInboundOpen,7q,r,cx
messages/{conversationId}	GConversationsMessage,16,q,	AConversationsMessage,7r,r,
messages/{conversationId}/communications/{communicationId}/messages	PConversationsMessageCommunicationMessages,7s,r,
messages/{conversationId}/communications/{communicationId}/messages/media	GConversationsMessageCommunicationMessagesMedia,7t,q,	PConversationsMessageCommunicationMessagesMedia,7u,r,x
messages/{conversationId}/communications/{communicationId}/messages/media/uploads	PConversationsMessageCommunicationMessagesMediaUploads,7u,r,
messages/{conversationId}/communications/{communicationId}/messages/media/{mediaId}	GConversationsMessageCommunicationMessagesMediaMediaId,7v,q,
messages/{conversationId}/communications/{communicationId}/socialmedia/messages	PConversationsMessageCommunicationSocialmediaMessages,7w,r,
messages/{conversationId}/communications/{communicationId}/typing	PConversationsMessageCommunicationTyping,7s,r,
messages/{conversationId}/messages/bulk	PConversationsMessageMessagesBulk,7v,q,
messages/{conversationId}/messages/{messageId}	GConversationsMessageMessage,7v,q,
messages/{conversationId}/participants/{participantId}	AConversationsMessageParticipant,6q,r,
messages/{conversationId}/participants/{participantId}/attributes	AConversationsMessageParticipantAttributes,16,r,
messages/{conversationId}/participants/{participantId}/communications/{communicationId}	AConversationsMessageParticipantCommunication,16,r,
messages/{conversationId}/participants/{participantId}/communications/{communicationId}/summaries	PConversationsMessageParticipantCommunicationSummaries,70,0,
messages/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup	GConversationsMessageParticipantCommunicationWrapup,16,q,	PConversationsMessageParticipantCommunicationWrapup,6m,r,
messages/{conversationId}/participants/{participantId}/monitor	PConversationsMessageParticipantMonitor,7x,q,u
messages/{conversationId}/participants/{participantId}/parkingstate	AConversationsMessageParticipantParkingstate,7y,r,
messages/{conversationId}/participants/{participantId}/replace	PConversationsMessageParticipantReplace,6r,r,
messages/{conversationId}/participants/{participantId}/wrapup	GConversationsMessageParticipantWrapup,16,q,
messages/{conversationId}/participants/{participantId}/wrapupcodes	GConversationsMessageParticipantWrapupcodes,16,q,
messages/{conversationId}/recordingstate	UConversationsMessageRecordingstate,6s,r,
messages/{integrationId}/inbound/open/event	PConversationsMessageInboundOpenEvent,7q,r,c
messages/{integrationId}/inbound/open/message	PConversationsMessageInboundOpenMessage,7q,r,c
messages/{integrationId}/inbound/open/receipt	PConversationsMessageInboundOpenReceipt,7q,r,c
messages/{integrationId}/inbound/open/structured/response	PConversationsMessageInboundOpenStructuredResponse,7q,r,c
messages/{messageId}/details	GConversationsMessageDetails,7v,q,
messaging/facebook/app	GConversationsMessagingFacebookApp,7z,s,
messaging/facebook/permissions	GConversationsMessagingFacebookPermissions,80,s,
messaging/identityresolution/integrations/apple/{integrationId}	GConversationsMessagingIdentityresolutionIntegrationsAppleIntegrationId,81,s,	UConversationsMessagingIdentityresolutionIntegrationsAppleIntegrationId,82,t,
messaging/identityresolution/integrations/facebook/{integrationId}	GConversationsMessagingIdentityresolutionIntegrationsFacebookIntegrationId,83,s,	UConversationsMessagingIdentityresolutionIntegrationsFacebookIntegrationId,84,t,
messaging/identityresolution/integrations/instagram/{integrationId}	GConversationsMessagingIdentityresolutionIntegrationsInstagramIntegrationId,85,s,	UConversationsMessagingIdentityresolutionIntegrationsInstagramIntegrationId,86,t,
messaging/identityresolution/integrations/open/{integrationId}	GConversationsMessagingIdentityresolutionIntegrationsOpenIntegrationId,87,s,	UConversationsMessagingIdentityresolutionIntegrationsOpenIntegrationId,88,t,
messaging/identityresolution/integrations/twitter/{integrationId}	GConversationsMessagingIdentityresolutionIntegrationsTwitterIntegrationId,89,s,	UConversationsMessagingIdentityresolutionIntegrationsTwitterIntegrationId,8a,t,
messaging/identityresolution/integrations/whatsapp/{integrationId}	GConversationsMessagingIdentityresolutionIntegrationsWhatsappIntegrationId,8b,s,	UConversationsMessagingIdentityresolutionIntegrationsWhatsappIntegrationId,8c,t,
messaging/integrations	GConversationsMessagingIntegrations,8d,s,
messaging/integrations/apple	GConversationsMessagingIntegrationsApple,8d,s,	PConversationsMessagingIntegrationsApple,8e,t,
messaging/integrations/apple/{integrationId}	DConversationsMessagingIntegrationsAppleIntegrationId,8f,t,	GConversationsMessagingIntegrationsAppleIntegrationId,8d,s,	AConversationsMessagingIntegrationsAppleIntegrationId,8g,t,
messaging/integrations/facebook	GConversationsMessagingIntegrationsFacebook,8d,s,	PConversationsMessagingIntegrationsFacebook,7z,t,
messaging/integrations/facebook/{integrationId}	DConversationsMessagingIntegrationsFacebookIntegrationId,8f,t,	GConversationsMessagingIntegrationsFacebookIntegrationId,8d,s,	AConversationsMessagingIntegrationsFacebookIntegrationId,8h,t,
messaging/integrations/instagram	GConversationsMessagingIntegrationsInstagram,8d,s,	PConversationsMessagingIntegrationsInstagram,8i,t,
messaging/integrations/instagram/{integrationId}	DConversationsMessagingIntegrationsInstagramIntegrationId,8f,t,	GConversationsMessagingIntegrationsInstagramIntegrationId,8d,s,	AConversationsMessagingIntegrationsInstagramIntegrationId,8h,t,
messaging/integrations/open	GConversationsMessagingIntegrationsOpen,8d,s,	PConversationsMessagingIntegrationsOpen,7z,t,
messaging/integrations/open/extensions/googlebusinessprofile	PConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofile,8j,0,p
messaging/integrations/open/extensions/googlebusinessprofile/oauth/settings	GConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileOauthSettings,8k,0,p
messaging/integrations/open/extensions/googlebusinessprofile/tokens	PConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileTokens,8l,0,p
messaging/integrations/open/extensions/googlebusinessprofile/tokens/{tokenId}	GConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileToken,8m,0,p
messaging/integrations/open/extensions/googlebusinessprofile/tokens/{tokenId}/accounts	GConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileTokenAccounts,8n,0,p
messaging/integrations/open/extensions/googlebusinessprofile/{integrationId}	DConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileIntegrationId,8f,0,p	GConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileIntegrationId,8d,0,p	AConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileIntegrationId,8o,0,p
messaging/integrations/open/{integrationId}	DConversationsMessagingIntegrationsOpenIntegrationId,8f,t,	GConversationsMessagingIntegrationsOpenIntegrationId,8d,s,	AConversationsMessagingIntegrationsOpenIntegrationId,8h,t,
messaging/integrations/twitter	GConversationsMessagingIntegrationsTwitter,8d,s,	PConversationsMessagingIntegrationsTwitter,8p,t,
messaging/integrations/twitter/oauth/settings	GConversationsMessagingIntegrationsTwitterOauthSettings,8p,s,
messaging/integrations/twitter/{integrationId}	DConversationsMessagingIntegrationsTwitterIntegrationId,8f,t,	GConversationsMessagingIntegrationsTwitterIntegrationId,8d,s,	AConversationsMessagingIntegrationsTwitterIntegrationId,8q,t,
messaging/integrations/whatsapp	GConversationsMessagingIntegrationsWhatsapp,8d,s,	PConversationsMessagingIntegrationsWhatsapp,8r,t,x
messaging/integrations/whatsapp/embeddedsignup	PConversationsMessagingIntegrationsWhatsappEmbeddedsignup,8r,t,
messaging/integrations/whatsapp/embeddedsignup/{integrationId}	AConversationsMessagingIntegrationsWhatsappEmbeddedsignupIntegrationId,8h,t,
messaging/integrations/whatsapp/{integrationId}	DConversationsMessagingIntegrationsWhatsappIntegrationId,8f,t,	GConversationsMessagingIntegrationsWhatsappIntegrationId,8d,s,	AConversationsMessagingIntegrationsWhatsappIntegrationId,8h,t,
messaging/integrations/{integrationId}/twitter/oauth/settings	GConversationsMessagingIntegrationTwitterOauthSettings,8p,s,
messaging/oauth/apple/callback	GConversationsMessagingOauthAppleCallback,16,g,n
messaging/settings	GConversationsMessagingSettings,8s,s,	PConversationsMessagingSettings,8t,t,
messaging/settings/default	DConversationsMessagingSettingsDefault,8u,t,	GConversationsMessagingSettingsDefault,8s,s,	UConversationsMessagingSettingsDefault,8v,t,
messaging/settings/{messageSettingId}	DConversationsMessagingSetting,8u,t,	GConversationsMessagingSetting,8s,s,	AConversationsMessagingSetting,8v,t,
messaging/supportedcontent	GConversationsMessagingSupportedcontent,8w,s,	PConversationsMessagingSupportedcontent,8x,t,
messaging/supportedcontent/default	GConversationsMessagingSupportedcontentDefault,8w,s,	UConversationsMessagingSupportedcontentDefault,8y,t,
messaging/supportedcontent/{supportedContentId}	DConversationsMessagingSupportedcontentSupportedContentId,8z,t,	GConversationsMessagingSupportedcontentSupportedContentId,8w,s,	AConversationsMessagingSupportedcontentSupportedContentId,8y,t,
messaging/threadingtimeline	GConversationsMessagingThreadingtimeline,90,q,	UConversationsMessagingThreadingtimeline,91,r,
participants/attributes/search	PConversationsParticipantsAttributesSearch,92,q,
screenshares/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup	GConversationsScreenshareParticipantCommunicationWrapup,16,q,x	PConversationsScreenshareParticipantCommunicationWrapup,6m,r,x
screenshares/{conversationId}/recordingstate	UConversationsScreenshareRecordingstate,6s,r,x
settings	GConversationsSettings,93,q,	AConversationsSettings,94,r,
socials/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup	GConversationsSocialParticipantCommunicationWrapup,16,q,	PConversationsSocialParticipantCommunicationWrapup,6m,r,
socials/{conversationId}/recordingstate	UConversationsSocialRecordingstate,6s,r,
summaries/preview	PConversationsSummariesPreview,95,u,
summaries/settings	GConversationsSummariesSettings,96,v,	PConversationsSummariesSettings,97,u,
summaries/settings/{summarySettingId}	DConversationsSummariesSetting,98,u,	GConversationsSummariesSetting,96,v,	UConversationsSummariesSetting,99,u,
videos/meetings	PConversationsVideosMeetings,9a,r,
videos/meetings/{meetingId}	GConversationsVideosMeeting,9a,q,
videos/{conferenceId}/details	GConversationsVideoDetails,9a,0,p
videos/{conversationId}/agentconference/communications/{communicationId}	PConversationsVideoAgentconferenceCommunication,9b,0,p
videos/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup	GConversationsVideoParticipantCommunicationWrapup,16,q,	PConversationsVideoParticipantCommunicationWrapup,6m,r,
videos/{conversationId}/recordingstate	UConversationsVideoRecordingstate,6s,r,
{conversationId}	DConversation,6p,r,u	GConversation,9c,q,
{conversationId}/accessattributes	GConversationAccessattributes,9d,0,p	UConversationAccessattributes,9e,0,p
{conversationId}/assign	PConversationAssign,9f,r,
{conversationId}/assistant/copilotcontext	GConversationAssistantCopilotcontext,9g,0,p
{conversationId}/barge	PConversationBarge,6w,q,u
{conversationId}/cobrowse	PConversationCobrowse,9h,r,
{conversationId}/communications/{communicationId}/agentchecklists	GConversationCommunicationAgentchecklists,9i,q,
{conversationId}/communications/{communicationId}/agentchecklists/finalize	PConversationCommunicationAgentchecklistsFinalize,9j,r,
{conversationId}/communications/{communicationId}/agentchecklists/{agentChecklistId}	GConversationCommunicationAgentchecklist,9i,q,	PConversationCommunicationAgentchecklist,9j,r,
{conversationId}/communications/{communicationId}/agentchecklists/{agentChecklistId}/agentaction	PConversationCommunicationAgentchecklistAgentaction,9j,r,
{conversationId}/communications/{communicationId}/agentchecklists/{agentChecklistId}/jobs	PConversationCommunicationAgentchecklistJobs,9j,r,
{conversationId}/communications/{communicationId}/agentchecklists/{agentChecklistId}/jobs/{jobId}	GConversationCommunicationAgentchecklistJob,9i,q,
{conversationId}/communications/{communicationId}/internalmessages	GConversationCommunicationInternalmessages,7k,q,	PConversationCommunicationInternalmessages,9k,r,
{conversationId}/communications/{communicationId}/internalmessages/{messageId}	GConversationCommunicationInternalmessage,7k,q,
{conversationId}/customattributes	GConversationCustomattributes,7c,q,	AConversationCustomattributes,9l,r,	UConversationCustomattributes,9l,r,
{conversationId}/customattributes/bulk	AConversationCustomattributesBulk,9l,r,	UConversationCustomattributesBulk,9l,r,
{conversationId}/customattributes/{attributesId}	DConversationCustomattribute,9m,r,	GConversationCustomattribute,7c,q,
{conversationId}/disconnect	PConversationDisconnect,6p,r,
{conversationId}/participants/{participantId}	AConversationParticipant,6q,r,
{conversationId}/participants/{participantId}/attributes	AConversationParticipantAttributes,16,r,
{conversationId}/participants/{participantId}/callbacks	PConversationParticipantCallbacks,6o,r,
{conversationId}/participants/{participantId}/codes/{addCommunicationCode}	DConversationParticipantCode,16,r,
{conversationId}/participants/{participantId}/digits	PConversationParticipantDigits,16,r,
{conversationId}/participants/{participantId}/flaggedreason	DConversationParticipantFlaggedreason,16,r,	UConversationParticipantFlaggedreason,16,r,
{conversationId}/participants/{participantId}/internalmessages/users/communications	PConversationParticipantInternalmessagesUsersCommunications,9n,r,
{conversationId}/participants/{participantId}/replace	PConversationParticipantReplace,6r,r,x
{conversationId}/participants/{participantId}/replace/agent	PConversationParticipantReplaceAgent,9o,r,
{conversationId}/participants/{participantId}/replace/contact/external	PConversationParticipantReplaceContactExternal,9p,r,
{conversationId}/participants/{participantId}/replace/external	PConversationParticipantReplaceExternal,9q,r,x
{conversationId}/participants/{participantId}/replace/queue	PConversationParticipantReplaceQueue,9r,r,
{conversationId}/participants/{participantId}/screenmonitors/sessions	PConversationParticipantScreenmonitorsSessions,9s,w,
{conversationId}/participants/{participantId}/screenmonitors/sessions/{screenMonitoringId}	DConversationParticipantScreenmonitorsSession,9s,w,	GConversationParticipantScreenmonitorsSession,9s,x,
{conversationId}/participants/{participantId}/secureivrsessions	GConversationParticipantSecureivrsessions,16,q,	PConversationParticipantSecureivrsessions,16,r,
{conversationId}/participants/{participantId}/secureivrsessions/{secureSessionId}	GConversationParticipantSecureivrsession,16,q,
{conversationId}/participants/{participantId}/transfer	PConversationParticipantTransfer,6r,r,
{conversationId}/participants/{participantId}/wrapup	GConversationParticipantWrapup,16,q,
{conversationId}/participants/{participantId}/wrapupcodes	GConversationParticipantWrapupcodes,16,q,
{conversationId}/recordingmetadata	GConversationRecordingmetadata,9t,y,
{conversationId}/recordingmetadata/{recordingId}	GConversationRecordingmetadataRecordingId,9t,y,
{conversationId}/recordings	GConversationRecordings,9t,y,
{conversationId}/recordings/{recordingId}	GConversationRecording,9t,y,	UConversationRecording,9u,z,
{conversationId}/recordings/{recordingId}/annotations	GConversationRecordingAnnotations,9v,y,	PConversationRecordingAnnotations,9w,z,
{conversationId}/recordings/{recordingId}/annotations/{annotationId}	DConversationRecordingAnnotation,9x,z,	GConversationRecordingAnnotation,9v,y,	UConversationRecordingAnnotation,9y,z,
{conversationId}/recordingstate	AConversationRecordingstate,6s,r,u
{conversationId}/secureattributes	GConversationSecureattributes,92,q,	AConversationSecureattributes,9z,r,	UConversationSecureattributes,9z,r,
{conversationId}/suggestions	GConversationSuggestions,a0,q,
{conversationId}/suggestions/feedback	PConversationSuggestionsFeedback,a1,q,x
{conversationId}/suggestions/{suggestionId}	GConversationSuggestion,a0,q,	AConversationSuggestion,a2,0,
{conversationId}/suggestions/{suggestionId}/engagement	PConversationSuggestionEngagement,a3,q,
{conversationId}/summaries	GConversationSummaries,a4,q,
{conversationId}/summaries/{summaryId}/engagements	AConversationSummaryEngagements,a5,r,
{conversationId}/summaries/{summaryId}/feedback	AConversationSummaryFeedback,a6,r,	PConversationSummaryFeedback,a7,r,
{conversationId}/tags	UConversationTags,a8,r,
{conversationId}/utilizationlabel	AConversationUtilizationlabel,a9,r,
chats	GConversationsChats,16,q,xr	PConversationsChats,162,r,xr
chats/{conversationId}	GConversationsChat,16,q,xr	AConversationsChat,6p,r,xr
chats/{conversationId}/communications/{communicationId}/messages	PConversationsChatCommunicationMessages,16,q,xr
chats/{conversationId}/communications/{communicationId}/typing	PConversationsChatCommunicationTyping,16,q,xr
chats/{conversationId}/messages	GConversationsChatMessages,16,q,xr
chats/{conversationId}/messages/{messageId}	GConversationsChatMessage,16,q,xr
chats/{conversationId}/participants/{participantId}	AConversationsChatParticipant,6q,r,xr
chats/{conversationId}/participants/{participantId}/attributes	AConversationsChatParticipantAttributes,16,r,xr
chats/{conversationId}/participants/{participantId}/communications/{communicationId}	AConversationsChatParticipantCommunication,16,r,xr
chats/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup	GConversationsChatParticipantCommunicationWrapup,16,q,xr	PConversationsChatParticipantCommunicationWrapup,6m,r,xr
chats/{conversationId}/participants/{participantId}/replace	PConversationsChatParticipantReplace,6r,r,xr
chats/{conversationId}/participants/{participantId}/wrapup	GConversationsChatParticipantWrapup,16,q,xr
chats/{conversationId}/participants/{participantId}/wrapupcodes	GConversationsChatParticipantWrapupcodes,16,q,xr
chats/{conversationId}/recordingstate	UConversationsChatRecordingstate,6s,r,xr
=dataextensions
coretypes	GDataextensionsCoretypes,aa,10,
coretypes/{coretypeName}	GDataextensionsCoretype,aa,10,
limits	GDataextensionsLimits,aa,10,
=dataprivacy
maskingrules	GDataprivacyMaskingrules,ab,11,	PDataprivacyMaskingrules,ac,12,
maskingrules/validate	PDataprivacyMaskingrulesValidate,ad,12,
maskingrules/{ruleId}	DDataprivacyMaskingrule,ae,12,	GDataprivacyMaskingrule,ab,11,	ADataprivacyMaskingrule,af,12,
=date
	GDate,16,g,
=dependencies
type/{entityType}/id/{entityId}/connections/requiredby	GDependenciesTypeEntityTypeIdEntityIdConnectionsRequiredby,ag,0,
type/{entityType}/id/{entityId}/connections/requiredbycounts	GDependenciesTypeEntityTypeIdEntityIdConnectionsRequiredbycounts,ag,0,
type/{entityType}/id/{entityId}/connections/requires	GDependenciesTypeEntityTypeIdEntityIdConnectionsRequires,ag,0,
=diagnostics
logcapture/browser/entries/download/jobs	PDiagnosticsLogcaptureBrowserEntriesDownloadJobs,ah,13,
logcapture/browser/entries/download/jobs/{jobId}	GDiagnosticsLogcaptureBrowserEntriesDownloadJob,ai,13,
logcapture/browser/entries/query	PDiagnosticsLogcaptureBrowserEntriesQuery,aj,13,
logcapture/browser/users	GDiagnosticsLogcaptureBrowserUsers,aj,13,
logcapture/browser/users/{userId}	DDiagnosticsLogcaptureBrowserUser,ak,14,	GDiagnosticsLogcaptureBrowserUser,aj,13,	PDiagnosticsLogcaptureBrowserUser,ah,14,
=documentation
all/search	PDocumentationAllSearch,16,0,p
gkn/search	GDocumentationGknSearch,16,g,n	PDocumentationGknSearch,16,g,n
search	GDocumentationSearch,16,g,n	PDocumentationSearch,16,g,n
=downloads
{downloadId}	GDownload,16,g,
=emails
settings	GEmailsSettings,93,q,	AEmailsSettings,94,r,
settings/threading	DEmailsSettingsThreading,al,r,	GEmailsSettingsThreading,am,q,	AEmailsSettingsThreading,al,r,
=employeeengagement
celebrations	GEmployeeengagementCelebrations,an,15,
celebrations/{celebrationId}	DEmployeeengagementCelebration,ao,16,	AEmployeeengagementCelebration,ap,16,
recognitions	GEmployeeengagementRecognitions,aq,15,	PEmployeeengagementRecognitions,ar,16,
recognitions/{recognitionId}	GEmployeeengagementRecognition,aq,15,
=employeeperformance
externalmetrics/data	PEmployeeperformanceExternalmetricsData,as,17,
externalmetrics/definitions	GEmployeeperformanceExternalmetricsDefinitions,at,18,	PEmployeeperformanceExternalmetricsDefinitions,au,17,
externalmetrics/definitions/{metricId}	DEmployeeperformanceExternalmetricsDefinition,av,17,	GEmployeeperformanceExternalmetricsDefinition,at,18,	AEmployeeperformanceExternalmetricsDefinition,aw,17,
=events
conversations	PEventsConversations,ax,r,
routing/customkpiattributions	PEventsRoutingCustomkpiattributions,ay,0,
users/presence	PEventsUsersPresence,az,19,
users/routingstatus	PEventsUsersRoutingstatus,b0,1a,
=externalcontacts
bulk/contacts	PExternalcontactsBulkContacts,b1,1b,
bulk/contacts/add	PExternalcontactsBulkContactsAdd,b2,1c,
bulk/contacts/divisionviews	PExternalcontactsBulkContactsDivisionviews,b3,1b,
bulk/contacts/enrich	PExternalcontactsBulkContactsEnrich,b4,1c,
bulk/contacts/remove	PExternalcontactsBulkContactsRemove,b5,1c,
bulk/contacts/unresolved	PExternalcontactsBulkContactsUnresolved,b1,1b,
bulk/contacts/update	PExternalcontactsBulkContactsUpdate,b6,1c,
bulk/notes	PExternalcontactsBulkNotes,b7,1b,
bulk/notes/add	PExternalcontactsBulkNotesAdd,b8,1c,
bulk/notes/remove	PExternalcontactsBulkNotesRemove,b9,1c,
bulk/notes/update	PExternalcontactsBulkNotesUpdate,ba,1c,
bulk/organizations	PExternalcontactsBulkOrganizations,bb,1b,
bulk/organizations/add	PExternalcontactsBulkOrganizationsAdd,bc,1c,
bulk/organizations/divisionviews	PExternalcontactsBulkOrganizationsDivisionviews,bd,1b,
bulk/organizations/enrich	PExternalcontactsBulkOrganizationsEnrich,be,1c,
bulk/organizations/remove	PExternalcontactsBulkOrganizationsRemove,bf,1c,
bulk/organizations/update	PExternalcontactsBulkOrganizationsUpdate,bg,1c,
bulk/relationships	PExternalcontactsBulkRelationships,b7,1b,
bulk/relationships/add	PExternalcontactsBulkRelationshipsAdd,b8,1c,
bulk/relationships/remove	PExternalcontactsBulkRelationshipsRemove,b9,1c,
bulk/relationships/update	PExternalcontactsBulkRelationshipsUpdate,ba,1c,
contacts	GExternalcontactsContacts,bh,1b,	PExternalcontactsContacts,bi,1c,
contacts/enrich	PExternalcontactsContactsEnrich,b4,1c,
contacts/exports	GExternalcontactsContactsExports,bj,1b,	PExternalcontactsContactsExports,bk,1c,
contacts/exports/{exportId}	GExternalcontactsContactsExport,bj,1b,
contacts/merge	PExternalcontactsContactsMerge,bl,1c,
contacts/schemas	GExternalcontactsContactsSchemas,aa,1b,	PExternalcontactsContactsSchemas,bm,1c,
contacts/schemas/coretypes	GExternalcontactsContactsSchemasCoretypes,aa,1b,
contacts/schemas/coretypes/{coreTypeName}	GExternalcontactsContactsSchemasCoretype,aa,1b,
contacts/schemas/limits	GExternalcontactsContactsSchemasLimits,aa,1b,
contacts/schemas/{schemaId}	DExternalcontactsContactsSchema,bn,1c,	GExternalcontactsContactsSchema,aa,1b,	UExternalcontactsContactsSchema,bn,1c,
contacts/schemas/{schemaId}/versions	GExternalcontactsContactsSchemaVersions,aa,1b,
contacts/schemas/{schemaId}/versions/{versionId}	GExternalcontactsContactsSchemaVersion,aa,1b,
contacts/search	PExternalcontactsContactsSearch,bo,1c,d,10747
contacts/{contactId}	DExternalcontactsContact,bp,1c,	GExternalcontactsContact,bh,1b,	AExternalcontactsContact,b6,1c,	UExternalcontactsContact,bq,1c,
contacts/{contactId}/identifiers	GExternalcontactsContactIdentifiers,b1,1b,	AExternalcontactsContactIdentifiers,b6,1c,
contacts/{contactId}/journey/segments	GExternalcontactsContactJourneySegments,br,1b,	PExternalcontactsContactJourneySegments,bs,1c,
contacts/{contactId}/journey/sessions	GExternalcontactsContactJourneySessions,bt,1b,
contacts/{contactId}/notes	GExternalcontactsContactNotes,bh,1b,	PExternalcontactsContactNotes,bq,1c,
contacts/{contactId}/notes/{noteId}	DExternalcontactsContactNote,bq,1c,	GExternalcontactsContactNote,bh,1b,	AExternalcontactsContactNote,b6,1c,	UExternalcontactsContactNote,bq,1c,
contacts/{contactId}/promotion	PExternalcontactsContactPromotion,bu,1c,
contacts/{contactId}/unresolved	GExternalcontactsContactUnresolved,b1,1b,
conversations/{conversationId}	UExternalcontactsConversation,bv,1c,
externalsources	GExternalcontactsExternalsources,bw,1b,	PExternalcontactsExternalsources,bx,1c,
externalsources/{externalSourceId}	DExternalcontactsExternalsource,by,1c,	GExternalcontactsExternalsource,bw,1b,	UExternalcontactsExternalsource,bz,1c,
graphs/clusterscans	GExternalcontactsGraphsClusterscans,c0,1b,d,10727
graphs/clusterscans/latest	GExternalcontactsGraphsClusterscansLatest,bo,1b,d,10727
graphs/clusterscans/latest/statistics	GExternalcontactsGraphsClusterscansLatestStatistics,bo,1b,d,10727
graphs/clusterscans/{scanId}	GExternalcontactsGraphsClusterscan,c0,1b,d,10727
graphs/clusterscans/{scanId}/clusters	GExternalcontactsGraphsClusterscanClusters,c1,1b,d,10727
graphs/clusterscans/{scanId}/clusters/{clusterId}	GExternalcontactsGraphsClusterscanCluster,c1,1b,d,10727
graphs/clusterscans/{scanId}/clusters/{clusterId}/merge	UExternalcontactsGraphsClusterscanClusterMerge,c2,0,,10727
graphs/clusterscans/{scanId}/statistics	GExternalcontactsGraphsClusterscanStatistics,c0,1b,d,10727
graphs/settings	GExternalcontactsGraphsSettings,c3,1b,d,10727	UExternalcontactsGraphsSettings,c4,0,,10727
identifierlookup	PExternalcontactsIdentifierlookup,c5,1b,x
identifierlookup/contacts	PExternalcontactsIdentifierlookupContacts,b1,1b,
identifierlookup/organizations	PExternalcontactsIdentifierlookupOrganizations,bb,1b,
import/csv/jobs	PExternalcontactsImportCsvJobs,c6,1c,
import/csv/settings	GExternalcontactsImportCsvSettings,c7,1b,	PExternalcontactsImportCsvSettings,c8,1c,
import/csv/settings/{settingsId}	DExternalcontactsImportCsvSetting,c9,1c,	GExternalcontactsImportCsvSetting,c7,1b,	UExternalcontactsImportCsvSetting,ca,1c,
import/csv/uploads	PExternalcontactsImportCsvUploads,cb,1c,
import/csv/uploads/{uploadId}/details	GExternalcontactsImportCsvUploadDetails,cc,1b,
import/csv/uploads/{uploadId}/preview	GExternalcontactsImportCsvUploadPreview,cc,1b,
import/jobs	GExternalcontactsImportJobs,cd,1b,	PExternalcontactsImportJobs,ce,1c,
import/jobs/{jobId}	GExternalcontactsImportJob,cf,1b,	UExternalcontactsImportJob,cg,1c,
import/settings	GExternalcontactsImportSettings,ch,1b,	PExternalcontactsImportSettings,ci,1c,
import/settings/{settingsId}	DExternalcontactsImportSetting,cj,1c,	GExternalcontactsImportSetting,ck,1b,	UExternalcontactsImportSetting,cl,1c,
merge/contacts	PExternalcontactsMergeContacts,bl,1c,x
notes/exports	GExternalcontactsNotesExports,cm,1b,	PExternalcontactsNotesExports,cn,1c,
notes/exports/{exportId}	GExternalcontactsNotesExport,cm,1b,
organizations	GExternalcontactsOrganizations,co,1b,	PExternalcontactsOrganizations,cp,1c,
organizations/enrich	PExternalcontactsOrganizationsEnrich,be,1c,
organizations/exports	GExternalcontactsOrganizationsExports,cq,1b,	PExternalcontactsOrganizationsExports,cr,1c,
organizations/exports/{exportId}	GExternalcontactsOrganizationsExport,cq,1b,
organizations/schemas	GExternalcontactsOrganizationsSchemas,aa,1b,	PExternalcontactsOrganizationsSchemas,bm,1c,
organizations/schemas/coretypes	GExternalcontactsOrganizationsSchemasCoretypes,aa,1b,
organizations/schemas/coretypes/{coreTypeName}	GExternalcontactsOrganizationsSchemasCoretype,aa,1b,
organizations/schemas/limits	GExternalcontactsOrganizationsSchemasLimits,aa,1b,
organizations/schemas/{schemaId}	GExternalcontactsOrganizationsSchema,aa,1b,	UExternalcontactsOrganizationsSchema,bn,1c,
organizations/schemas/{schemaId}/versions	GExternalcontactsOrganizationsSchemaVersions,aa,1b,
organizations/schemas/{schemaId}/versions/{versionId}	GExternalcontactsOrganizationsSchemaVersion,aa,1b,
organizations/{externalOrganizationId}	DExternalcontactsOrganization,cs,1c,	GExternalcontactsOrganization,co,1b,	AExternalcontactsOrganization,bg,1c,	UExternalcontactsOrganization,ct,1c,
organizations/{externalOrganizationId}/contacts	GExternalcontactsOrganizationContacts,bh,1b,
organizations/{externalOrganizationId}/identifiers	GExternalcontactsOrganizationIdentifiers,bb,1b,	AExternalcontactsOrganizationIdentifiers,bg,1c,
organizations/{externalOrganizationId}/notes	GExternalcontactsOrganizationNotes,co,1b,	PExternalcontactsOrganizationNotes,ct,1c,
organizations/{externalOrganizationId}/notes/{noteId}	DExternalcontactsOrganizationNote,ct,1c,	GExternalcontactsOrganizationNote,co,1b,	AExternalcontactsOrganizationNote,bg,1c,	UExternalcontactsOrganizationNote,ct,1c,
organizations/{externalOrganizationId}/relationships	GExternalcontactsOrganizationRelationships,co,1b,
organizations/{externalOrganizationId}/trustor	DExternalcontactsOrganizationTrustor,bg,1c,
organizations/{externalOrganizationId}/trustor/{trustorId}	UExternalcontactsOrganizationTrustorTrustorId,bg,1c,
relationships	PExternalcontactsRelationships,ct,1c,
relationships/exports	GExternalcontactsRelationshipsExports,cq,1b,	PExternalcontactsRelationshipsExports,cr,1c,
relationships/exports/{exportId}	GExternalcontactsRelationshipsExport,cq,1b,
relationships/{relationshipId}	DExternalcontactsRelationship,ct,1c,	GExternalcontactsRelationship,co,1b,	AExternalcontactsRelationship,bg,1c,	UExternalcontactsRelationship,ct,1c,
reversewhitepageslookup	GExternalcontactsReversewhitepageslookup,b1,1b,
scan/contacts	GExternalcontactsScanContacts,bh,1b,
scan/contacts/divisionviews/all	GExternalcontactsScanContactsDivisionviewsAll,cu,1b,
scan/notes	GExternalcontactsScanNotes,bh,1b,
scan/notes/divisionviews/all	GExternalcontactsScanNotesDivisionviewsAll,cu,1b,
scan/organizations	GExternalcontactsScanOrganizations,co,1b,
scan/organizations/divisionviews/all	GExternalcontactsScanOrganizationsDivisionviewsAll,cv,1b,
scan/relationships	GExternalcontactsScanRelationships,bh,1b,
scan/relationships/divisionviews/all	GExternalcontactsScanRelationshipsDivisionviewsAll,cu,1b,
settings	DExternalcontactsSettings,cw,1c,	GExternalcontactsSettings,cx,1b,	UExternalcontactsSettings,cy,1c,
=fax
documents	GFaxDocuments,16,1d,
documents/{documentId}	DFaxDocument,16,1e,	GFaxDocument,16,1d,	UFaxDocument,16,1e,
documents/{documentId}/content	GFaxDocumentContent,16,1d,
settings	GFaxSettings,16,1d,	UFaxSettings,cz,1e,
summary	GFaxSummary,16,1d,
{faxId}/status	GFaxFaxIdStatus,d0,1d,d,10727
=fieldconfig
	GFieldconfig,16,1f,x
=flows
	DFlows,d1,6,	GFlows,d2,5,	PFlows,d3,6,
actions/checkin	PFlowsActionsCheckin,d4,6,
actions/checkout	PFlowsActionsCheckout,d5,6,
actions/deactivate	PFlowsActionsDeactivate,d6,6,
actions/publish	PFlowsActionsPublish,d7,6,
actions/revert	PFlowsActionsRevert,d5,6,
actions/unlock	PFlowsActionsUnlock,d8,6,
datatables	GFlowsDatatables,d9,5,	PFlowsDatatables,da,6,
datatables/divisionviews	GFlowsDatatablesDivisionviews,db,5,
datatables/divisionviews/{datatableId}	GFlowsDatatablesDivisionview,db,5,
datatables/{datatableId}	DFlowsDatatable,dc,6,	GFlowsDatatable,d9,5,	UFlowsDatatable,dd,6,
datatables/{datatableId}/export/jobs	PFlowsDatatableExportJobs,de,5,
datatables/{datatableId}/export/jobs/{exportJobId}	GFlowsDatatableExportJob,de,5,
datatables/{datatableId}/import/csv/jobs	PFlowsDatatableImportCsvJobs,df,5,
datatables/{datatableId}/import/jobs	GFlowsDatatableImportJobs,dg,5,	PFlowsDatatableImportJobs,df,5,x
datatables/{datatableId}/import/jobs/{importJobId}	GFlowsDatatableImportJob,de,5,
datatables/{datatableId}/rows	GFlowsDatatableRows,de,5,	PFlowsDatatableRows,dh,6,
datatables/{datatableId}/rows/{rowId}	DFlowsDatatableRow,di,6,	GFlowsDatatableRow,de,5,	UFlowsDatatableRow,dj,6,
divisionviews	GFlowsDivisionviews,dk,5,
executions	PFlowsExecutions,dl,6,
executions/{flowExecutionId}	GFlowsExecution,dm,5,
export/jobs	PFlowsExportJobs,dn,6,
export/jobs/{jobId}	GFlowsExportJob,do,5,
instances/jobs	PFlowsInstancesJobs,dp,5,
instances/jobs/{jobId}	GFlowsInstancesJob,dp,5,
instances/query	PFlowsInstancesQuery,dq,5,
instances/querycapabilities	GFlowsInstancesQuerycapabilities,dq,5,
instances/settings/executiondata	GFlowsInstancesSettingsExecutiondata,dr,5,	AFlowsInstancesSettingsExecutiondata,ds,6,
instances/settings/loglevels	GFlowsInstancesSettingsLoglevels,dt,5,
instances/settings/loglevels/characteristics	GFlowsInstancesSettingsLoglevelsCharacteristics,du,5,
instances/settings/loglevels/default	DFlowsInstancesSettingsLoglevelsDefault,dv,6,	GFlowsInstancesSettingsLoglevelsDefault,dw,5,	UFlowsInstancesSettingsLoglevelsDefault,dx,6,
instances/{instanceId}	GFlowsInstance,dp,5,
jobs	PFlowsJobs,dy,6,
jobs/{jobId}	GFlowsJob,dz,5,
lookup	GFlowsLookup,d2,5,
milestones	GFlowsMilestones,e0,5,	PFlowsMilestones,e1,6,
milestones/divisionviews	GFlowsMilestonesDivisionviews,e2,5,
milestones/{milestoneId}	DFlowsMilestone,e3,6,	GFlowsMilestone,e0,5,	UFlowsMilestone,e4,6,
outcomes	GFlowsOutcomes,e5,5,	PFlowsOutcomes,e6,6,
outcomes/divisionviews	GFlowsOutcomesDivisionviews,e7,5,
outcomes/{flowOutcomeId}	GFlowsOutcome,e5,5,	UFlowsOutcome,e8,6,
validate/jobs	PFlowsValidateJobs,e9,0,p
validate/jobs/{jobId}	GFlowsValidateJob,ea,5,pd
{flowId}	DFlow,d1,6,	GFlow,d2,5,	UFlow,d5,6,
{flowId}/history	PFlowHistory,d2,5,
{flowId}/history/{historyId}	GFlowHistoryHistoryId,d2,5,
{flowId}/instances/settings/loglevels	DFlowInstancesSettingsLoglevels,eb,6,	GFlowInstancesSettingsLoglevels,ec,5,	PFlowInstancesSettingsLoglevels,ed,6,	UFlowInstancesSettingsLoglevels,ee,6,
{flowId}/latestconfiguration	GFlowLatestconfiguration,d2,5,
{flowId}/versions	GFlowVersions,d2,5,	PFlowVersions,d5,6,
{flowId}/versions/{versionId}	GFlowVersion,d2,5,
{flowId}/versions/{versionId}/configuration	GFlowVersionConfiguration,d2,5,
{flowId}/versions/{versionId}/health	GFlowVersionHealth,d2,5,
{flowId}/versions/{versionId}/intents/{intentId}/health	GFlowVersionIntentHealth,d2,5,
{flowId}/versions/{versionId}/intents/{intentId}/utterances/{utteranceId}/health	GFlowVersionIntentUtteranceHealth,d2,5,
=gamification
contests	GGamificationContests,ef,1g,	PGamificationContests,eg,1h,
contests/me	GGamificationContestsMe,eh,1g,
contests/uploads/prizeimages	PGamificationContestsUploadsPrizeimages,ei,1h,
contests/{contestId}	DGamificationContest,ej,1h,	GGamificationContest,ek,1g,	AGamificationContest,el,1h,	UGamificationContest,em,1h,
contests/{contestId}/agents/scores	GGamificationContestAgentsScores,ef,1g,
contests/{contestId}/agents/scores/me	GGamificationContestAgentsScoresMe,eh,1g,
contests/{contestId}/agents/scores/trends	GGamificationContestAgentsScoresTrends,ek,1g,
contests/{contestId}/agents/scores/trends/me	GGamificationContestAgentsScoresTrendsMe,ek,1g,
contests/{contestId}/prizeimages/{prizeImageId}	GGamificationContestPrizeimage,en,1g,
insights	GGamificationInsights,eo,1g,
insights/details	GGamificationInsightsDetails,ep,1g,
insights/groups/trends	GGamificationInsightsGroupsTrends,ep,1g,
insights/groups/trends/all	GGamificationInsightsGroupsTrendsAll,eo,1g,
insights/managers	GGamificationInsightsManagers,eo,1g,
insights/members	GGamificationInsightsMembers,eo,1g,
insights/rankings	GGamificationInsightsRankings,eo,1g,
insights/trends	GGamificationInsightsTrends,ep,1g,
insights/users/{userId}/details	GGamificationInsightsUserDetails,eo,1g,
insights/users/{userId}/trends	GGamificationInsightsUserTrends,eo,1g,
leaderboard	GGamificationLeaderboard,eq,1g,
leaderboard/all	GGamificationLeaderboardAll,er,1g,
leaderboard/all/bestpoints	GGamificationLeaderboardAllBestpoints,er,1g,
leaderboard/bestpoints	GGamificationLeaderboardBestpoints,eq,1g,
metricdefinitions	GGamificationMetricdefinitions,es,1g,
metricdefinitions/{metricDefinitionId}	GGamificationMetricdefinition,es,1g,
profiles	GGamificationProfiles,et,1g,	PGamificationProfiles,eu,1h,
profiles/users/me	GGamificationProfilesUsersMe,16,1g,
profiles/users/me/query	PGamificationProfilesUsersMeQuery,16,1g,
profiles/users/{userId}	GGamificationProfilesUser,ev,1g,
profiles/users/{userId}/query	PGamificationProfilesUserQuery,ew,1g,
profiles/{profileId}	GGamificationProfile,et,1g,	UGamificationProfile,eu,1h,
profiles/{profileId}/activate	PGamificationProfileActivate,eu,1h,
profiles/{profileId}/deactivate	PGamificationProfileDeactivate,eu,1h,
profiles/{profileId}/members	GGamificationProfileMembers,es,1g,	PGamificationProfileMembers,eu,1h,
profiles/{profileId}/members/validate	PGamificationProfileMembersValidate,eu,1h,
profiles/{profileId}/metrics	GGamificationProfileMetrics,ex,1g,	PGamificationProfileMetrics,ey,1h,
profiles/{profileId}/metrics/objectivedetails	GGamificationProfileMetricsObjectivedetails,ex,1g,
profiles/{profileId}/metrics/{metricId}	GGamificationProfileMetric,ex,1g,	UGamificationProfileMetric,ey,1h,
profiles/{sourceProfileId}/metrics/{sourceMetricId}/link	PGamificationProfileMetricLink,eu,1h,
scorecards	GGamificationScorecards,ez,1g,
scorecards/attendance	GGamificationScorecardsAttendance,ez,1g,
scorecards/bestpoints	GGamificationScorecardsBestpoints,ez,1g,
scorecards/points/alltime	GGamificationScorecardsPointsAlltime,ez,1g,
scorecards/points/average	GGamificationScorecardsPointsAverage,ez,1g,
scorecards/points/trends	GGamificationScorecardsPointsTrends,ez,1g,
scorecards/profiles/{profileId}/metrics/{metricId}/users/values/trends	GGamificationScorecardsProfileMetricUsersValuesTrends,f0,1g,
scorecards/profiles/{profileId}/metrics/{metricId}/users/{userId}/values/trends	GGamificationScorecardsProfileMetricUserValuesTrends,f0,1g,
scorecards/profiles/{profileId}/metrics/{metricId}/values/trends	GGamificationScorecardsProfileMetricValuesTrends,ez,1g,
scorecards/users/points/average	GGamificationScorecardsUsersPointsAverage,f0,1g,
scorecards/users/values/average	GGamificationScorecardsUsersValuesAverage,f0,1g,
scorecards/users/values/trends	GGamificationScorecardsUsersValuesTrends,f0,1g,
scorecards/users/{userId}	GGamificationScorecardsUser,f0,1g,
scorecards/users/{userId}/attendance	GGamificationScorecardsUserAttendance,f0,1g,
scorecards/users/{userId}/bestpoints	GGamificationScorecardsUserBestpoints,f0,1g,
scorecards/users/{userId}/points/alltime	GGamificationScorecardsUserPointsAlltime,f0,1g,
scorecards/users/{userId}/points/trends	GGamificationScorecardsUserPointsTrends,f0,1g,
scorecards/users/{userId}/values/trends	GGamificationScorecardsUserValuesTrends,f0,1g,
scorecards/values/average	GGamificationScorecardsValuesAverage,ez,1g,
scorecards/values/trends	GGamificationScorecardsValuesTrends,ez,1g,
status	GGamificationStatus,f1,1g,	UGamificationStatus,eu,1h,
templates	GGamificationTemplates,es,1g,
templates/{templateId}	GGamificationTemplate,es,1g,
=gdpr
requests	GGdprRequests,f2,1i,	PGdprRequests,f3,1j,
requests/{requestId}	GGdprRequest,f2,1i,
subjects	GGdprSubjects,f4,1i,
=geolocations
settings	GGeolocationsSettings,16,1k,	AGeolocationsSettings,f5,1l,
=greetings
	GGreetings,16,1m,	PGreetings,16,1n,
defaults	GGreetingsDefaults,16,1m,	UGreetingsDefaults,16,1n,
{greetingId}	DGreeting,16,1n,	GGreeting,16,1m,	UGreeting,16,1n,
{greetingId}/downloads	GGreetingDownloads,f6,1m,u
{greetingId}/groups/downloads	GGreetingGroupsDownloads,f7,1m,u
{greetingId}/media	GGreetingMedia,16,1m,
{greetingId}/users/downloads	GGreetingUsersDownloads,f6,1m,u
=groups
	GGroups,16,1o,	PGroups,f8,1p,
dynamicsettings/preview	PGroupsDynamicsettingsPreview,f9,0,px
search	GGroupsSearch,16,1o,	PGroupsSearch,16,1p,
{groupId}	DGroup,fa,1p,	GGroup,16,1o,	UGroup,fb,1p,
{groupId}/dynamicsettings	DGroupDynamicsettings,fa,0,p	GGroupDynamicsettings,f9,0,p	UGroupDynamicsettings,fb,0,p
{groupId}/greetings	GGroupGreetings,16,1m,	PGroupGreetings,16,1n,
{groupId}/greetings/defaults	GGroupGreetingsDefaults,16,1m,	UGroupGreetingsDefaults,16,1n,
{groupId}/individuals	GGroupIndividuals,16,1o,
{groupId}/members	DGroupMembers,16,1p,	GGroupMembers,16,1o,	PGroupMembers,16,1p,
{groupId}/profile	GGroupProfile,16,1o,x
=guides
	GGuides,fc,v,	PGuides,fd,u,
jobs	PGuidesJobs,fe,u,
jobs/{jobId}	GGuidesJob,ff,v,
uploads	PGuidesUploads,fg,u,
{guideId}	GGuide,fc,v,	AGuide,fh,u,
{guideId}/jobs	DGuideJobs,fe,u,
{guideId}/jobs/{jobId}	GGuideJob,ff,v,
{guideId}/sessions/{guideSessionId}/turns	PGuideSessionTurns,fi,u,
{guideId}/versions	PGuideVersions,fj,u,
{guideId}/versions/{versionId}	GGuideVersion,fk,v,	AGuideVersion,fl,u,
{guideId}/versions/{versionId}/jobs	PGuideVersionJobs,fm,u,
{guideId}/versions/{versionId}/jobs/{jobId}	GGuideVersionJob,fn,v,
=identityproviders
	GIdentityproviders,fo,1q,	PIdentityproviders,fp,1r,
adfs	DIdentityprovidersAdfs,fq,1r,	GIdentityprovidersAdfs,fo,1q,	UIdentityprovidersAdfs,fr,1r,
cic	DIdentityprovidersCic,fq,1r,	GIdentityprovidersCic,fo,1q,	UIdentityprovidersCic,fr,1r,
generic	DIdentityprovidersGeneric,fq,1r,	GIdentityprovidersGeneric,fo,1q,	UIdentityprovidersGeneric,fr,1r,
gsuite	DIdentityprovidersGsuite,fq,1r,	GIdentityprovidersGsuite,fo,1q,	UIdentityprovidersGsuite,fr,1r,
identitynow	DIdentityprovidersIdentitynow,fq,1r,	GIdentityprovidersIdentitynow,fo,1q,	UIdentityprovidersIdentitynow,fr,1r,
okta	DIdentityprovidersOkta,fq,1r,	GIdentityprovidersOkta,fo,1q,	UIdentityprovidersOkta,fr,1r,
onelogin	DIdentityprovidersOnelogin,fq,1r,	GIdentityprovidersOnelogin,fo,1q,	UIdentityprovidersOnelogin,fr,1r,
ping	DIdentityprovidersPing,fq,1r,	GIdentityprovidersPing,fo,1q,	UIdentityprovidersPing,fr,1r,
purecloud	DIdentityprovidersPurecloud,fq,1r,	GIdentityprovidersPurecloud,fo,1q,	UIdentityprovidersPurecloud,fr,1r,
pureengage	DIdentityprovidersPureengage,fq,1r,	GIdentityprovidersPureengage,fo,1q,	UIdentityprovidersPureengage,fr,1r,
salesforce	DIdentityprovidersSalesforce,fq,1r,	GIdentityprovidersSalesforce,fo,1q,	UIdentityprovidersSalesforce,fr,1r,
{providerId}	DIdentityprovider,fq,1r,	GIdentityprovider,fo,1q,	UIdentityprovider,fs,1r,
=infrastructureascode
accelerators	GInfrastructureascodeAccelerators,ft,1s,
accelerators/{acceleratorId}	GInfrastructureascodeAccelerator,ft,1s,
jobs	GInfrastructureascodeJobs,fu,1s,	PInfrastructureascodeJobs,fv,1t,
jobs/{jobId}	GInfrastructureascodeJob,fw,1s,
=integrations
	GIntegrations,fx,1u,	PIntegrations,fy,1v,
actions	GIntegrationsActions,d,1u,	PIntegrationsActions,fz,1v,
actions/categories	GIntegrationsActionsCategories,d,1u,
actions/certificates	GIntegrationsActionsCertificates,g0,1u,
actions/certificates/truststore	GIntegrationsActionsCertificatesTruststore,g0,1u,
actions/drafts	GIntegrationsActionsDrafts,d,1u,	PIntegrationsActionsDrafts,fz,1v,
actions/functions/runtimes	GIntegrationsActionsFunctionsRuntimes,g1,1u,
actions/{actionId}	DIntegrationsAction,g2,1v,	GIntegrationsAction,d,1u,	AIntegrationsAction,g3,1v,
actions/{actionId}/draft	DIntegrationsActionDraft,g2,1v,	GIntegrationsActionDraft,d,1u,	AIntegrationsActionDraft,g3,1v,	PIntegrationsActionDraft,g3,1v,
actions/{actionId}/draft/function	GIntegrationsActionDraftFunction,g1,1u,	UIntegrationsActionDraftFunction,g4,1v,
actions/{actionId}/draft/function/upload	PIntegrationsActionDraftFunctionUpload,g4,1w,
actions/{actionId}/draft/publish	PIntegrationsActionDraftPublish,g3,1v,
actions/{actionId}/draft/schemas/{fileName}	GIntegrationsActionDraftSchema,d,1u,
actions/{actionId}/draft/templates/{fileName}	GIntegrationsActionDraftTemplate,d,1u,
actions/{actionId}/draft/test	PIntegrationsActionDraftTest,g5,1v,
actions/{actionId}/draft/validation	GIntegrationsActionDraftValidation,g3,1u,
actions/{actionId}/execute	PIntegrationsActionExecute,g6,1v,
actions/{actionId}/function	GIntegrationsActionFunction,g1,1u,
actions/{actionId}/schemas/{fileName}	GIntegrationsActionSchema,d,1u,
actions/{actionId}/templates/{fileName}	GIntegrationsActionTemplate,d,1u,
actions/{actionId}/test	PIntegrationsActionTest,g6,1v,
botconnector/{integrationId}/bots	GIntegrationsBotconnectorIntegrationIdBots,g7,1x,	UIntegrationsBotconnectorIntegrationIdBots,g8,1y,
botconnector/{integrationId}/bots/summaries	GIntegrationsBotconnectorIntegrationIdBotsSummaries,g7,1x,
botconnector/{integrationId}/bots/{botId}	GIntegrationsBotconnectorIntegrationIdBot,g7,1x,
botconnector/{integrationId}/bots/{botId}/versions	GIntegrationsBotconnectorIntegrationIdBotVersions,g7,1x,
botconnectors/incoming/messages	PIntegrationsBotconnectorsIncomingMessages,g9,0,p
botconnectors/outgoing/messages	PIntegrationsBotconnectorsOutgoingMessages,g9,0,p
botconnectors/{integrationId}/bots	GIntegrationsBotconnectorBots,g7,0,p
botconnectors/{integrationId}/bots/summaries	GIntegrationsBotconnectorBotsSummaries,g7,0,p
botconnectors/{integrationId}/bots/{botId}	GIntegrationsBotconnectorBot,g7,0,p
clientapps	GIntegrationsClientapps,16,1u,
credentials	GIntegrationsCredentials,fx,1u,x	PIntegrationsCredentials,fy,1v,
credentials/listing	GIntegrationsCredentialsListing,fx,1u,
credentials/types	GIntegrationsCredentialsTypes,fx,1u,
credentials/{credentialId}	DIntegrationsCredential,ga,1v,	GIntegrationsCredential,fx,1u,	UIntegrationsCredential,gb,1v,
speech/audioconnector	GIntegrationsSpeechAudioconnector,fx,1u,
speech/audioconnector/{integrationId}	GIntegrationsSpeechAudioconnectorIntegrationId,fx,1u,
speech/dialogflow/agents	GIntegrationsSpeechDialogflowAgents,fx,1u,
speech/dialogflow/agents/{agentId}	GIntegrationsSpeechDialogflowAgent,fx,1u,
speech/dialogflowcx/agents	GIntegrationsSpeechDialogflowcxAgents,fx,1u,
speech/dialogflowcx/agents/{agentId}	GIntegrationsSpeechDialogflowcxAgent,fx,1u,
speech/lex/bot/alias/{aliasId}	GIntegrationsSpeechLexBotAlias,fx,1u,
speech/lex/bot/{botId}/aliases	GIntegrationsSpeechLexBotBotIdAliases,fx,1u,
speech/lex/bots	GIntegrationsSpeechLexBots,fx,1u,
speech/lexv2/bot/alias/{aliasId}	GIntegrationsSpeechLexv2BotAlias,fx,1u,
speech/lexv2/bot/{botId}/aliases	GIntegrationsSpeechLexv2BotBotIdAliases,fx,1u,
speech/lexv2/bots	GIntegrationsSpeechLexv2Bots,fx,1u,
speech/nuance/{nuanceIntegrationId}/bots	GIntegrationsSpeechNuanceNuanceIntegrationIdBots,fx,1u,
speech/nuance/{nuanceIntegrationId}/bots/jobs	PIntegrationsSpeechNuanceNuanceIntegrationIdBotsJobs,fx,1u,
speech/nuance/{nuanceIntegrationId}/bots/jobs/{jobId}	GIntegrationsSpeechNuanceNuanceIntegrationIdBotsJob,fx,1u,
speech/nuance/{nuanceIntegrationId}/bots/jobs/{jobId}/results	GIntegrationsSpeechNuanceNuanceIntegrationIdBotsJobResults,fx,1u,
speech/nuance/{nuanceIntegrationId}/bots/launch/settings	UIntegrationsSpeechNuanceNuanceIntegrationIdBotsLaunchSettings,gb,1u,
speech/nuance/{nuanceIntegrationId}/bots/launch/validate	PIntegrationsSpeechNuanceNuanceIntegrationIdBotsLaunchValidate,gb,1u,
speech/nuance/{nuanceIntegrationId}/bots/{botId}	GIntegrationsSpeechNuanceNuanceIntegrationIdBot,fx,1u,
speech/nuance/{nuanceIntegrationId}/bots/{botId}/jobs	PIntegrationsSpeechNuanceNuanceIntegrationIdBotJobs,fx,1u,
speech/nuance/{nuanceIntegrationId}/bots/{botId}/jobs/{jobId}	GIntegrationsSpeechNuanceNuanceIntegrationIdBotJob,fx,1u,
speech/nuance/{nuanceIntegrationId}/bots/{botId}/jobs/{jobId}/results	GIntegrationsSpeechNuanceNuanceIntegrationIdBotJobResults,fx,1u,
speech/stt/engines	GIntegrationsSpeechSttEngines,fx,1u,
speech/stt/engines/{engineId}	GIntegrationsSpeechSttEngine,fx,1u,
speech/tts/engines	GIntegrationsSpeechTtsEngines,fx,1u,
speech/tts/engines/{engineId}	GIntegrationsSpeechTtsEngine,fx,1u,
speech/tts/engines/{engineId}/voices	GIntegrationsSpeechTtsEngineVoices,fx,1u,
speech/tts/engines/{engineId}/voices/{voiceId}	GIntegrationsSpeechTtsEngineVoice,fx,1u,
speech/tts/settings	GIntegrationsSpeechTtsSettings,fx,1u,	UIntegrationsSpeechTtsSettings,gb,1v,
types	GIntegrationsTypes,fx,1u,
types/{typeId}	GIntegrationsType,fx,1u,
types/{typeId}/configschemas/{configType}	GIntegrationsTypeConfigschema,fx,1u,
unifiedcommunications/clientapps	GIntegrationsUnifiedcommunicationsClientapps,gc,1u,
unifiedcommunications/clientapps/{ucIntegrationId}	GIntegrationsUnifiedcommunicationsClientapp,gc,1u,
unifiedcommunications/{ucIntegrationId}/thirdpartypresences	UIntegrationsUnifiedcommunicationThirdpartypresences,gd,19,
userapps	GIntegrationsUserapps,16,1u,
webhooks/{tokenId}/events	PIntegrationsWebhookEvents,16,g,n
{integrationId}	DIntegration,ga,1v,	GIntegration,fx,1u,	AIntegration,gb,1v,
{integrationId}/config/current	GIntegrationConfigCurrent,fx,1u,	UIntegrationConfigCurrent,gb,1v,
=intents
assignments/externalcontacts/{externalContactId}	GIntentsAssignmentsExternalcontact,ge,1b,
assignments/externalcontacts/{externalContactId}/customerintents/{customerIntentId}/assignment	PIntentsAssignmentsExternalcontactCustomerintentAssignment,gf,1c,
categories	GIntentsCategories,gg,1b,	PIntentsCategories,gh,1c,
categories/{categoryId}	DIntentsCategory,gi,1c,	GIntentsCategory,gg,1b,	AIntentsCategory,gj,1c,
customerintents	GIntentsCustomerintents,gg,1b,	PIntentsCustomerintents,gh,1c,
customerintents/bulk/retrieve	PIntentsCustomerintentsBulkRetrieve,gg,0,p
customerintents/{customerIntentId}	DIntentsCustomerintent,gi,1c,	GIntentsCustomerintent,gg,1b,	AIntentsCustomerintent,gj,1c,
customerintents/{customerIntentId}/sourceintents	GIntentsCustomerintentSourceintents,gg,1b,
customerintents/{customerIntentId}/sourceintents/bulk/add	PIntentsCustomerintentSourceintentsBulkAdd,gj,1c,
customerintents/{customerIntentId}/sourceintents/bulk/remove	PIntentsCustomerintentSourceintentsBulkRemove,gj,1c,
sourceintents	GIntentsSourceintents,gg,1b,
=ipranges
	GIpranges,16,g,
=journey
actionmaps	GJourneyActionmaps,gk,1z,	PJourneyActionmaps,gl,20,
actionmaps/estimates/jobs	PJourneyActionmapsEstimatesJobs,gm,20,x
actionmaps/estimates/jobs/{jobId}	GJourneyActionmapsEstimatesJob,gn,1z,x
actionmaps/estimates/jobs/{jobId}/results	GJourneyActionmapsEstimatesJobResults,go,1z,x
actionmaps/{actionMapId}	DJourneyActionmap,gp,20,	GJourneyActionmap,gk,1z,	AJourneyActionmap,gq,20,
actiontargets	GJourneyActiontargets,gr,1z,x
actiontargets/{actionTargetId}	GJourneyActiontarget,gr,1z,x	AJourneyActiontarget,gs,1z,x
actiontemplates	GJourneyActiontemplates,gt,1z,	PJourneyActiontemplates,gu,20,
actiontemplates/{actionTemplateId}	DJourneyActiontemplate,gv,20,	GJourneyActiontemplate,gt,1z,	AJourneyActiontemplate,gw,20,
deployments/{deploymentId}/actionevent	PJourneyDeploymentActionevent,16,g,n
deployments/{deploymentId}/appevents	PJourneyDeploymentAppevents,16,g,n
deployments/{deploymentId}/customers/{customerCookieId}/ping	GJourneyDeploymentCustomerPing,16,g,n
deployments/{deploymentId}/webevents	PJourneyDeploymentWebevents,16,g,n
externalevents/configurations	GJourneyExternaleventsConfigurations,gx,1z,	PJourneyExternaleventsConfigurations,gy,1z,
externalevents/configurations/{configId}	DJourneyExternaleventsConfiguration,gz,20,	GJourneyExternaleventsConfiguration,gx,1z,	AJourneyExternaleventsConfiguration,h0,20,
externalevents/configurations/{configurationId}/events	PJourneyExternaleventsConfigurationEvents,h1,20,
externalevents/schemas	GJourneyExternaleventsSchemas,h2,1z,	PJourneyExternaleventsSchemas,h3,20,
externalevents/schemas/coretypes	GJourneyExternaleventsSchemasCoretypes,h2,1z,
externalevents/schemas/coretypes/{coreTypeName}	GJourneyExternaleventsSchemasCoretype,h2,1z,
externalevents/schemas/limits	GJourneyExternaleventsSchemasLimits,h2,1z,
externalevents/schemas/{schemaId}	DJourneyExternaleventsSchema,h4,20,	GJourneyExternaleventsSchema,h2,1z,	UJourneyExternaleventsSchema,h5,20,
externalevents/schemas/{schemaId}/versions	GJourneyExternaleventsSchemaVersions,h2,1z,
externalevents/schemas/{schemaId}/versions/{versionId}	GJourneyExternaleventsSchemaVersion,h2,1z,
flows/paths/query	PJourneyFlowsPathsQuery,h6,1z,
outcomes	GJourneyOutcomes,h7,1z,x	PJourneyOutcomes,h8,20,x
outcomes/attributions/jobs	PJourneyOutcomesAttributionsJobs,h9,0,px
outcomes/attributions/jobs/{jobId}	GJourneyOutcomesAttributionsJob,ha,1z,pxd
outcomes/attributions/jobs/{jobId}/results	GJourneyOutcomesAttributionsJobResults,hb,1z,pxd
outcomes/predictors	GJourneyOutcomesPredictors,hc,1z,x	PJourneyOutcomesPredictors,hd,20,x
outcomes/predictors/{predictorId}	DJourneyOutcomesPredictor,he,20,x	GJourneyOutcomesPredictor,hc,1z,x
outcomes/{outcomeId}	DJourneyOutcome,hf,20,x	GJourneyOutcome,h7,1z,x	AJourneyOutcome,hg,20,x
segments	GJourneySegments,hh,1z,	PJourneySegments,hi,20,
segments/{segmentId}	DJourneySegment,hj,20,	GJourneySegment,hh,1z,	AJourneySegment,hk,20,
sessions/{sessionId}	GJourneySession,hl,1z,
sessions/{sessionId}/events	GJourneySessionEvents,hm,1z,
sessions/{sessionId}/outcomescores	GJourneySessionOutcomescores,hn,1z,x
views	GJourneyViews,ho,1z,	PJourneyViews,hp,20,
views/data/details	GJourneyViewsDataDetails,hq,1z,
views/encodings/validate	PJourneyViewsEncodingsValidate,hr,20,
views/eventdefinitions	GJourneyViewsEventdefinitions,hs,1z,
views/eventdefinitions/external	GJourneyViewsEventdefinitionsExternal,ht,1z,
views/eventdefinitions/external/changes	GJourneyViewsEventdefinitionsExternalChanges,ht,1z,
views/eventdefinitions/{eventDefinitionId}	GJourneyViewsEventdefinition,hs,1z,	UJourneyViewsEventdefinition,hu,20,
views/eventdefinitions/{eventDefinitionId}/activate	UJourneyViewsEventdefinitionActivate,hv,20,
views/jobs	GJourneyViewsJobs,hw,1z,
views/jobs/me	GJourneyViewsJobsMe,hw,1z,
views/schedules	GJourneyViewsSchedules,hx,1z,
views/{viewId}	DJourneyView,hy,20,	GJourneyView,ho,1z,
views/{viewId}/schedules	DJourneyViewSchedules,hz,20,	GJourneyViewSchedules,hx,1z,	PJourneyViewSchedules,i0,20,	UJourneyViewSchedules,i1,20,
views/{viewId}/versions	PJourneyViewVersions,i2,20,
views/{viewId}/versions/{journeyVersionId}/jobs	PJourneyViewVersionJobs,i3,20,
views/{viewId}/versions/{journeyVersionId}/jobs/latest	GJourneyViewVersionJobsLatest,hw,1z,
views/{viewId}/versions/{journeyVersionId}/jobs/{jobId}	GJourneyViewVersionJob,hw,1z,	AJourneyViewVersionJob,i4,20,
views/{viewId}/versions/{journeyVersionId}/jobs/{jobId}/results/charts/{chartId}	GJourneyViewVersionJobResultsChart,i5,1z,
views/{viewId}/versions/{journeyViewVersion}/charts/{chartId}	GJourneyViewVersionChart,ho,1z,
views/{viewId}/versions/{journeyViewVersion}/charts/{chartId}/versions/{chartVersion}	GJourneyViewVersionChartVersion,ho,1z,
views/{viewId}/versions/{journeyViewVersion}/jobs/{jobId}/results	GJourneyViewVersionJobResults,i5,1z,
views/{viewId}/versions/{versionId}	GJourneyViewVersion,ho,1z,	UJourneyViewVersion,i2,20,
=knowledge
connections	GKnowledgeConnections,i6,21,	PKnowledgeConnections,i7,22,
connections/{connectionId}	DKnowledgeConnection,i8,22,	GKnowledgeConnection,i6,21,	AKnowledgeConnection,i9,22,
connections/{connectionId}/options	GKnowledgeConnectionOptions,ia,21,
documentuploads	PKnowledgeDocumentuploads,ib,1w,
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
integrations/{integrationId}/options	GKnowledgeIntegrationOptions,ic,21,
knowledgebases	GKnowledgeKnowledgebases,id,21,	PKnowledgeKnowledgebases,ie,22,
knowledgebases/{knowledgeBaseId}	DKnowledgeKnowledgebase,if,21,	GKnowledgeKnowledgebase,id,21,	AKnowledgeKnowledgebase,ig,22,
knowledgebases/{knowledgeBaseId}/categories	GKnowledgeKnowledgebaseCategories,ih,21,	PKnowledgeKnowledgebaseCategories,ii,22,
knowledgebases/{knowledgeBaseId}/categories/{categoryId}	DKnowledgeKnowledgebaseCategory,ij,22,	GKnowledgeKnowledgebaseCategory,ih,21,	AKnowledgeKnowledgebaseCategory,ik,22,
knowledgebases/{knowledgeBaseId}/chunks/search	PKnowledgeKnowledgebaseChunksSearch,il,21,
knowledgebases/{knowledgeBaseId}/chunks/search/{searchId}	AKnowledgeKnowledgebaseChunksSearchSearchId,il,22,
knowledgebases/{knowledgeBaseId}/documents	GKnowledgeKnowledgebaseDocuments,im,21,	PKnowledgeKnowledgebaseDocuments,in,22,
knowledgebases/{knowledgeBaseId}/documents/answers	PKnowledgeKnowledgebaseDocumentsAnswers,io,21,
knowledgebases/{knowledgeBaseId}/documents/bulk/remove	PKnowledgeKnowledgebaseDocumentsBulkRemove,ip,22,
knowledgebases/{knowledgeBaseId}/documents/bulk/update	PKnowledgeKnowledgebaseDocumentsBulkUpdate,iq,22,
knowledgebases/{knowledgeBaseId}/documents/feedback	GKnowledgeKnowledgebaseDocumentsFeedback,ir,21,
knowledgebases/{knowledgeBaseId}/documents/presentations	PKnowledgeKnowledgebaseDocumentsPresentations,is,22,
knowledgebases/{knowledgeBaseId}/documents/query	PKnowledgeKnowledgebaseDocumentsQuery,im,21,
knowledgebases/{knowledgeBaseId}/documents/search	PKnowledgeKnowledgebaseDocumentsSearch,il,21,
knowledgebases/{knowledgeBaseId}/documents/search/suggestions	PKnowledgeKnowledgebaseDocumentsSearchSuggestions,il,21,
knowledgebases/{knowledgeBaseId}/documents/search/{searchId}	AKnowledgeKnowledgebaseDocumentsSearchSearchId,it,22,
knowledgebases/{knowledgeBaseId}/documents/versions/bulk/add	PKnowledgeKnowledgebaseDocumentsVersionsBulkAdd,iu,22,
knowledgebases/{knowledgeBaseId}/documents/{documentId}	DKnowledgeKnowledgebaseDocument,ip,22,	GKnowledgeKnowledgebaseDocument,im,21,	AKnowledgeKnowledgebaseDocument,iq,22,
knowledgebases/{knowledgeBaseId}/documents/{documentId}/copies	PKnowledgeKnowledgebaseDocumentCopies,iv,22,
knowledgebases/{knowledgeBaseId}/documents/{documentId}/feedback	GKnowledgeKnowledgebaseDocumentFeedback,ir,21,	PKnowledgeKnowledgebaseDocumentFeedback,iw,22,
knowledgebases/{knowledgeBaseId}/documents/{documentId}/feedback/{feedbackId}	GKnowledgeKnowledgebaseDocumentFeedbackFeedbackId,ir,21,	AKnowledgeKnowledgebaseDocumentFeedbackFeedbackId,ix,22,
knowledgebases/{knowledgeBaseId}/documents/{documentId}/variations	GKnowledgeKnowledgebaseDocumentVariations,im,21,	PKnowledgeKnowledgebaseDocumentVariations,iy,22,
knowledgebases/{knowledgeBaseId}/documents/{documentId}/variations/{documentVariationId}	DKnowledgeKnowledgebaseDocumentVariation,iz,22,	GKnowledgeKnowledgebaseDocumentVariation,im,21,	AKnowledgeKnowledgebaseDocumentVariation,iq,22,
knowledgebases/{knowledgeBaseId}/documents/{documentId}/versions	GKnowledgeKnowledgebaseDocumentVersions,j0,21,	PKnowledgeKnowledgebaseDocumentVersions,iu,22,
knowledgebases/{knowledgeBaseId}/documents/{documentId}/versions/{versionId}	GKnowledgeKnowledgebaseDocumentVersion,j0,21,
knowledgebases/{knowledgeBaseId}/documents/{documentId}/versions/{versionId}/variations	GKnowledgeKnowledgebaseDocumentVersionVariations,j0,21,
knowledgebases/{knowledgeBaseId}/documents/{documentId}/versions/{versionId}/variations/{variationId}	GKnowledgeKnowledgebaseDocumentVersionVariation,j0,21,
knowledgebases/{knowledgeBaseId}/documents/{documentId}/views	PKnowledgeKnowledgebaseDocumentViews,j1,22,
knowledgebases/{knowledgeBaseId}/export/jobs	PKnowledgeKnowledgebaseExportJobs,j2,22,
knowledgebases/{knowledgeBaseId}/export/jobs/{exportJobId}	DKnowledgeKnowledgebaseExportJob,j3,22,	GKnowledgeKnowledgebaseExportJob,j4,21,
knowledgebases/{knowledgeBaseId}/import/jobs	PKnowledgeKnowledgebaseImportJobs,j5,22,
knowledgebases/{knowledgeBaseId}/import/jobs/{importJobId}	DKnowledgeKnowledgebaseImportJob,j6,22,	GKnowledgeKnowledgebaseImportJob,j7,21,	AKnowledgeKnowledgebaseImportJob,j8,22,
knowledgebases/{knowledgeBaseId}/labels	GKnowledgeKnowledgebaseLabels,j9,21,	PKnowledgeKnowledgebaseLabels,ja,22,
knowledgebases/{knowledgeBaseId}/labels/{labelId}	DKnowledgeKnowledgebaseLabel,jb,22,	GKnowledgeKnowledgebaseLabel,j9,21,	AKnowledgeKnowledgebaseLabel,jc,22,
knowledgebases/{knowledgeBaseId}/operations	GKnowledgeKnowledgebaseOperations,jd,21,
knowledgebases/{knowledgeBaseId}/operations/users/query	GKnowledgeKnowledgebaseOperationsUsersQuery,jd,21,
knowledgebases/{knowledgeBaseId}/parse/jobs	PKnowledgeKnowledgebaseParseJobs,j5,22,
knowledgebases/{knowledgeBaseId}/parse/jobs/{parseJobId}	GKnowledgeKnowledgebaseParseJob,j7,21,	AKnowledgeKnowledgebaseParseJob,j8,22,
knowledgebases/{knowledgeBaseId}/parse/jobs/{parseJobId}/import	PKnowledgeKnowledgebaseParseJobImport,j8,22,
knowledgebases/{knowledgeBaseId}/sources	GKnowledgeKnowledgebaseSources,je,21,
knowledgebases/{knowledgeBaseId}/sources/salesforce	PKnowledgeKnowledgebaseSourcesSalesforce,jf,22,
knowledgebases/{knowledgeBaseId}/sources/salesforce/{sourceId}	DKnowledgeKnowledgebaseSourcesSalesforceSourceId,jg,22,	GKnowledgeKnowledgebaseSourcesSalesforceSourceId,je,21,	UKnowledgeKnowledgebaseSourcesSalesforceSourceId,jh,22,
knowledgebases/{knowledgeBaseId}/sources/salesforce/{sourceId}/sync	PKnowledgeKnowledgebaseSourcesSalesforceSourceIdSync,jh,22,
knowledgebases/{knowledgeBaseId}/sources/servicenow	PKnowledgeKnowledgebaseSourcesServicenow,jf,22,
knowledgebases/{knowledgeBaseId}/sources/servicenow/{sourceId}	DKnowledgeKnowledgebaseSourcesServicenowSourceId,jg,22,	GKnowledgeKnowledgebaseSourcesServicenowSourceId,je,21,	UKnowledgeKnowledgebaseSourcesServicenowSourceId,jh,22,
knowledgebases/{knowledgeBaseId}/sources/servicenow/{sourceId}/sync	PKnowledgeKnowledgebaseSourcesServicenowSourceIdSync,jh,22,
knowledgebases/{knowledgeBaseId}/synchronize/jobs	PKnowledgeKnowledgebaseSynchronizeJobs,ji,22,
knowledgebases/{knowledgeBaseId}/synchronize/jobs/{syncJobId}	DKnowledgeKnowledgebaseSynchronizeJob,jj,22,	GKnowledgeKnowledgebaseSynchronizeJob,jk,21,	AKnowledgeKnowledgebaseSynchronizeJob,jl,22,
knowledgebases/{knowledgeBaseId}/unanswered/groups	GKnowledgeKnowledgebaseUnansweredGroups,jm,21,
knowledgebases/{knowledgeBaseId}/unanswered/groups/{groupId}	GKnowledgeKnowledgebaseUnansweredGroup,jm,21,
knowledgebases/{knowledgeBaseId}/unanswered/groups/{groupId}/phrasegroups/{phraseGroupId}	GKnowledgeKnowledgebaseUnansweredGroupPhrasegroup,jm,21,	AKnowledgeKnowledgebaseUnansweredGroupPhrasegroup,jn,22,
knowledgebases/{knowledgeBaseId}/uploads/urls/jobs	PKnowledgeKnowledgebaseUploadsUrlsJobs,jo,22,
knowledgebases/{knowledgeBaseId}/uploads/urls/jobs/{jobId}	GKnowledgeKnowledgebaseUploadsUrlsJob,jp,21,
search	PKnowledgeSearch,jq,21,
search/preview	PKnowledgeSearchPreview,jr,21,
settings	GKnowledgeSettings,js,21,	PKnowledgeSettings,jt,22,
settings/{knowledgeSettingId}	DKnowledgeSetting,ju,22,	GKnowledgeSetting,js,21,	AKnowledgeSetting,jv,22,
sources	GKnowledgeSources,jw,21,	PKnowledgeSources,jx,22,
sources/synchronizations	GKnowledgeSourcesSynchronizations,jy,21,
sources/{sourceId}	DKnowledgeSource,jz,22,	GKnowledgeSource,jw,21,	UKnowledgeSource,k0,22,
sources/{sourceId}/synchronizations	GKnowledgeSourceSynchronizations,jy,21,	PKnowledgeSourceSynchronizations,k1,22,
sources/{sourceId}/synchronizations/{synchronizationId}	GKnowledgeSourceSynchronization,jy,21,	AKnowledgeSourceSynchronization,k2,22,
sources/{sourceId}/synchronizations/{synchronizationId}/deletions	GKnowledgeSourceSynchronizationDeletions,k3,21,	PKnowledgeSourceSynchronizationDeletions,k4,22,
sources/{sourceId}/synchronizations/{synchronizationId}/deletions/{fileId}	DKnowledgeSourceSynchronizationDeletion,k5,22,	GKnowledgeSourceSynchronizationDeletion,k3,21,
sources/{sourceId}/synchronizations/{synchronizationId}/uploads	GKnowledgeSourceSynchronizationUploads,k6,21,	PKnowledgeSourceSynchronizationUploads,k7,22,
sources/{sourceId}/synchronizations/{synchronizationId}/uploads/{fileId}	DKnowledgeSourceSynchronizationUpload,k8,22,	GKnowledgeSourceSynchronizationUpload,k6,21,
=languages
	GLanguages,k9,23,x	PLanguages,k9,1a,x
translations	GLanguagesTranslations,16,1f,
translations/builtin	GLanguagesTranslationsBuiltin,16,1f,
translations/organization	GLanguagesTranslationsOrganization,16,1f,
translations/users/{userId}	GLanguagesTranslationsUser,16,1f,
{languageId}	DLanguage,k9,1a,x	GLanguage,k9,23,x
=languageunderstanding
domains	GLanguageunderstandingDomains,ka,24,	PLanguageunderstandingDomains,kb,25,
domains/{domainId}	DLanguageunderstandingDomain,kc,25,	GLanguageunderstandingDomain,ka,24,	ALanguageunderstandingDomain,kd,25,
domains/{domainId}/feedback	GLanguageunderstandingDomainFeedback,ke,24,	PLanguageunderstandingDomainFeedback,kf,25,
domains/{domainId}/feedback/{feedbackId}	DLanguageunderstandingDomainFeedbackFeedbackId,kg,25,	GLanguageunderstandingDomainFeedbackFeedbackId,ke,24,
domains/{domainId}/versions	GLanguageunderstandingDomainVersions,kh,24,	PLanguageunderstandingDomainVersions,ki,25,
domains/{domainId}/versions/{domainVersionId}	DLanguageunderstandingDomainVersion,kj,25,	GLanguageunderstandingDomainVersion,kh,24,	ULanguageunderstandingDomainVersion,kk,25,
domains/{domainId}/versions/{domainVersionId}/detect	PLanguageunderstandingDomainVersionDetect,kh,24,
domains/{domainId}/versions/{domainVersionId}/publish	PLanguageunderstandingDomainVersionPublish,ki,25,
domains/{domainId}/versions/{domainVersionId}/report	GLanguageunderstandingDomainVersionReport,kh,24,
domains/{domainId}/versions/{domainVersionId}/train	PLanguageunderstandingDomainVersionTrain,kk,25,
ignorephrases/{languageCode}	GLanguageunderstandingIgnorephrase,kl,26,	PLanguageunderstandingIgnorephrase,km,26,
ignorephrases/{languageCode}/remove	PLanguageunderstandingIgnorephraseRemove,kn,26,
ignoretopics/{languageCode}	GLanguageunderstandingIgnoretopic,ko,26,	PLanguageunderstandingIgnoretopic,kp,26,
ignoretopics/{languageCode}/remove	PLanguageunderstandingIgnoretopicRemove,kq,26,
miners	GLanguageunderstandingMiners,kr,26,	PLanguageunderstandingMiners,ks,27,
miners/{minerId}	DLanguageunderstandingMiner,kt,27,	GLanguageunderstandingMiner,kr,26,
miners/{minerId}/drafts	GLanguageunderstandingMinerDrafts,ku,26,	PLanguageunderstandingMinerDrafts,kv,27,
miners/{minerId}/drafts/{draftId}	DLanguageunderstandingMinerDraft,kw,27,	GLanguageunderstandingMinerDraft,ku,26,	ALanguageunderstandingMinerDraft,kx,27,
miners/{minerId}/execute	PLanguageunderstandingMinerExecute,ky,27,
miners/{minerId}/intents	GLanguageunderstandingMinerIntents,kz,26,
miners/{minerId}/intents/{intentId}	GLanguageunderstandingMinerIntent,kz,26,
miners/{minerId}/topics	GLanguageunderstandingMinerTopics,kr,26,
miners/{minerId}/topics/{topicId}	GLanguageunderstandingMinerTopic,kr,26,
miners/{minerId}/topics/{topicId}/phrases/{phraseId}	GLanguageunderstandingMinerTopicPhrase,kr,26,
miners/{minerId}/uploads	PLanguageunderstandingMinerUploads,l0,1w,
settings	GLanguageunderstandingSettings,l1,26,
=learning
assessments/scoring	PLearningAssessmentsScoring,l2,28,
assignments	GLearningAssignments,l3,28,	PLearningAssignments,l4,29,
assignments/aggregates/query	PLearningAssignmentsAggregatesQuery,l3,28,
assignments/bulkadd	PLearningAssignmentsBulkadd,l4,29,
assignments/bulkremove	PLearningAssignmentsBulkremove,l5,29,
assignments/me	GLearningAssignmentsMe,16,28,
assignments/{assignmentId}	DLearningAssignment,l5,29,	GLearningAssignment,l3,28,	ALearningAssignment,16,29,
assignments/{assignmentId}/reassign	PLearningAssignmentReassign,l4,29,
assignments/{assignmentId}/reschedule	ALearningAssignmentReschedule,l6,29,
assignments/{assignmentId}/reset	PLearningAssignmentReset,l7,29,
assignments/{assignmentId}/steps/{stepId}	GLearningAssignmentStep,l8,28,	ALearningAssignmentStep,l9,29,
modules	GLearningModules,la,28,	PLearningModules,lb,29,
modules/assignments	GLearningModulesAssignments,lc,28,
modules/coverart/{coverArtId}	GLearningModulesCoverartCoverArtId,ld,28,
modules/{moduleId}	DLearningModule,le,29,	GLearningModule,la,28,	ULearningModule,lf,29,
modules/{moduleId}/jobs	PLearningModuleJobs,lb,29,
modules/{moduleId}/jobs/{jobId}	GLearningModuleJob,la,28,
modules/{moduleId}/preview	GLearningModulePreview,lg,28,	ULearningModulePreview,lg,29,
modules/{moduleId}/publish	PLearningModulePublish,lh,29,
modules/{moduleId}/rule	GLearningModuleRule,li,28,	ULearningModuleRule,lj,29,
modules/{moduleId}/rule/migrate	PLearningModuleRuleMigrate,lf,0,p
modules/{moduleId}/users/{userId}/assignments	ALearningModuleUserAssignments,lk,29,
modules/{moduleId}/versions/{versionId}	GLearningModuleVersion,la,28,
rules/query	PLearningRulesQuery,li,29,
scheduleslots/jobs	PLearningScheduleslotsJobs,ll,28,
scheduleslots/jobs/{jobId}	GLearningScheduleslotsJob,lm,28,
scheduleslots/query	PLearningScheduleslotsQuery,ln,28,
scorm	PLearningScorm,lo,29,
scorm/{scormId}	GLearningScormScormId,lp,28,
=license
definitions	GLicenseDefinitions,lq,2a,
definitions/{licenseId}	GLicenseDefinition,lq,2a,
infer	PLicenseInfer,16,2a,
infer/permissions	PLicenseInferPermissions,lq,0,p
organization	PLicenseOrganization,3i,2b,
toggles/{featureName}	GLicenseToggle,16,2a,	PLicenseToggle,16,2b,
users	GLicenseUsers,16,2a,	PLicenseUsers,lq,2a,
users/{userId}	GLicenseUser,lq,2a,
=locations
	GLocations,16,2c,	PLocations,lr,2d,
search	GLocationsSearch,16,2e,	PLocationsSearch,16,2e,
{locationId}	DLocation,ls,2d,	GLocation,16,2c,	ALocation,lt,2d,
{locationId}/sublocations	GLocationSublocations,16,2c,
=messaging
settings	GMessagingSettings,8s,2f,x	PMessagingSettings,lu,2g,x
settings/default	DMessagingSettingsDefault,8u,2g,x	GMessagingSettingsDefault,8s,2f,x	UMessagingSettingsDefault,8v,2g,x
settings/{messageSettingId}	DMessagingSetting,8u,2g,x	GMessagingSetting,8s,2f,x	AMessagingSetting,8v,2g,x
supportedcontent	GMessagingSupportedcontent,8w,2f,x	PMessagingSupportedcontent,8x,2g,x
supportedcontent/{supportedContentId}	DMessagingSupportedcontentSupportedContentId,8z,2g,x	GMessagingSupportedcontentSupportedContentId,8w,2f,x	AMessagingSupportedcontentSupportedContentId,8y,2g,x
=mobiledevices
	GMobiledevices,16,2h,	PMobiledevices,16,2i,
{deviceId}	DMobiledevice,16,2i,	GMobiledevice,16,2h,	UMobiledevice,16,2i,
=notifications
availabletopics	GNotificationsAvailabletopics,16,2j,
channels	GNotificationsChannels,16,2j,	PNotificationsChannels,16,2j,
channels/{channelId}	HNotificationsChannel,16,2j,
channels/{channelId}/subscriptions	DNotificationsChannelSubscriptions,16,2j,	GNotificationsChannelSubscriptions,16,2j,	PNotificationsChannelSubscriptions,16,2j,	UNotificationsChannelSubscriptions,16,2j,
=oauth
authorizations	GOauthAuthorizations,lv,2k,
authorizations/{clientId}	GOauthAuthorization,lv,2k,
clients	GOauthClients,lw,2k,	POauthClients,lx,2l,
clients/{clientId}	DOauthClient,ly,2l,	GOauthClient,lw,2k,	UOauthClient,lz,2l,
clients/{clientId}/secret	POauthClientSecret,lz,2l,
clients/{clientId}/usage/query	POauthClientUsageQuery,m0,2k,
clients/{clientId}/usage/query/results/{executionId}	GOauthClientUsageQueryResult,m0,2k,
clients/{clientId}/usage/summary	GOauthClientUsageSummary,m0,2k,
scopes	GOauthScopes,16,2k,
scopes/{scopeId}	GOauthScope,16,2k,
=organizations
authentication/settings	GOrganizationsAuthenticationSettings,cz,k,	AOrganizationsAuthenticationSettings,cz,l,
embeddedintegration	GOrganizationsEmbeddedintegration,16,k,x	UOrganizationsEmbeddedintegration,cz,l,x
features/{featureName}	AOrganizationsFeature,cz,l,
ipaddressauthentication	GOrganizationsIpaddressauthentication,cz,k,x	UOrganizationsIpaddressauthentication,cz,l,x
limits/changerequests	GOrganizationsLimitsChangerequests,m1,k,
limits/changerequests/{requestId}	GOrganizationsLimitsChangerequest,m1,k,
limits/docs	GOrganizationsLimitsDocs,16,k,
limits/docs/freetrial	GOrganizationsLimitsDocsFreetrial,16,k,
limits/namespaces	GOrganizationsLimitsNamespaces,16,k,
limits/namespaces/{namespaceName}	GOrganizationsLimitsNamespace,16,k,
limits/namespaces/{namespaceName}/defaults	GOrganizationsLimitsNamespaceDefaults,16,k,
me	GOrganizationsMe,16,k,	UOrganizationsMe,cz,l,
whitelist	GOrganizationsWhitelist,16,k,x	UOrganizationsWhitelist,cz,l,x
=orgauthorization
pairings	POrgauthorizationPairings,m2,2m,
pairings/{pairingId}	GOrgauthorizationPairing,m3,2m,
trustees	DOrgauthorizationTrustees,m4,0,p	GOrgauthorizationTrustees,m5,2m,	POrgauthorizationTrustees,m6,2n,
trustees/audits	POrgauthorizationTrusteesAudits,m7,2m,
trustees/care	GOrgauthorizationTrusteesCare,m8,2m,	POrgauthorizationTrusteesCare,m6,2n,
trustees/default	GOrgauthorizationTrusteesDefault,m8,2m,	POrgauthorizationTrusteesDefault,m6,2n,
trustees/{trusteeOrgId}	DOrgauthorizationTrustee,m4,2n,	GOrgauthorizationTrustee,m5,2m,	UOrgauthorizationTrustee,m9,2n,
trustees/{trusteeOrgId}/clonedusers	GOrgauthorizationTrusteeClonedusers,ma,1f,
trustees/{trusteeOrgId}/clonedusers/{trusteeUserId}	DOrgauthorizationTrusteeCloneduser,mb,2o,
trustees/{trusteeOrgId}/groups	GOrgauthorizationTrusteeGroups,mc,2m,	POrgauthorizationTrusteeGroups,md,2n,
trustees/{trusteeOrgId}/groups/{trusteeGroupId}	DOrgauthorizationTrusteeGroup,me,2n,	GOrgauthorizationTrusteeGroup,mc,2m,
trustees/{trusteeOrgId}/groups/{trusteeGroupId}/roledivisions	UOrgauthorizationTrusteeGroupRoledivisions,mf,2n,
trustees/{trusteeOrgId}/groups/{trusteeGroupId}/roles	DOrgauthorizationTrusteeGroupRoles,me,2n,	GOrgauthorizationTrusteeGroupRoles,mc,2m,	UOrgauthorizationTrusteeGroupRoles,mf,2n,
trustees/{trusteeOrgId}/users	GOrgauthorizationTrusteeUsers,mg,2m,	POrgauthorizationTrusteeUsers,mh,2n,
trustees/{trusteeOrgId}/users/{trusteeUserId}	DOrgauthorizationTrusteeUser,mi,2n,	GOrgauthorizationTrusteeUser,mg,2m,
trustees/{trusteeOrgId}/users/{trusteeUserId}/roledivisions	UOrgauthorizationTrusteeUserRoledivisions,mj,2n,
trustees/{trusteeOrgId}/users/{trusteeUserId}/roles	DOrgauthorizationTrusteeUserRoles,mi,2n,	GOrgauthorizationTrusteeUserRoles,mg,2m,	UOrgauthorizationTrusteeUserRoles,mj,2n,
trustor/audits	POrgauthorizationTrustorAudits,m7,2m,
trustors	DOrgauthorizationTrustors,mk,0,p	GOrgauthorizationTrustors,ml,2m,
trustors/{trustorOrgId}	DOrgauthorizationTrustor,mk,2n,	GOrgauthorizationTrustor,ml,2m,
trustors/{trustorOrgId}/clonedusers	GOrgauthorizationTrustorClonedusers,mg,2m,
trustors/{trustorOrgId}/clonedusers/{trusteeUserId}	DOrgauthorizationTrustorCloneduser,mi,2n,	GOrgauthorizationTrustorCloneduser,mg,2m,	UOrgauthorizationTrustorCloneduser,mm,2n,
trustors/{trustorOrgId}/groups	GOrgauthorizationTrustorGroups,mc,2m,
trustors/{trustorOrgId}/groups/{trustorGroupId}	DOrgauthorizationTrustorGroup,me,2n,	GOrgauthorizationTrustorGroup,mc,2m,	UOrgauthorizationTrustorGroup,mn,2n,
trustors/{trustorOrgId}/users	GOrgauthorizationTrustorUsers,mg,2m,
trustors/{trustorOrgId}/users/{trusteeUserId}	DOrgauthorizationTrustorUser,mi,2n,	GOrgauthorizationTrustorUser,mg,2m,	UOrgauthorizationTrustorUser,mm,2n,
=orphanrecordings
	GOrphanrecordings,mo,2p,
{orphanId}	DOrphanrecording,mp,2q,	GOrphanrecording,mo,2p,	UOrphanrecording,mq,2q,
{orphanId}/media	GOrphanrecordingMedia,mo,2p,
=outbound
attemptlimits	GOutboundAttemptlimits,mr,2r,	POutboundAttemptlimits,ms,2s,
attemptlimits/{attemptLimitsId}	DOutboundAttemptlimit,mt,2s,	GOutboundAttemptlimit,mr,2r,	UOutboundAttemptlimit,mu,2s,
callabletimesets	GOutboundCallabletimesets,mv,2r,	POutboundCallabletimesets,mw,2s,
callabletimesets/{callableTimeSetId}	DOutboundCallabletimeset,mx,2s,	GOutboundCallabletimeset,mv,2r,	UOutboundCallabletimeset,my,2s,
callanalysisresponsesets	GOutboundCallanalysisresponsesets,mz,2r,	POutboundCallanalysisresponsesets,n0,2s,
callanalysisresponsesets/{callAnalysisSetId}	DOutboundCallanalysisresponseset,n1,2s,	GOutboundCallanalysisresponseset,mz,2r,	UOutboundCallanalysisresponseset,n2,2s,
campaignrules	GOutboundCampaignrules,n3,2r,	POutboundCampaignrules,n4,2s,
campaignrules/{campaignRuleId}	DOutboundCampaignrule,n5,2s,	GOutboundCampaignrule,n3,2r,	UOutboundCampaignrule,n6,2s,
campaigns	GOutboundCampaigns,n7,2r,	POutboundCampaigns,n8,2s,
campaigns/all	GOutboundCampaignsAll,n9,2r,
campaigns/all/divisionviews	GOutboundCampaignsAllDivisionviews,na,2r,
campaigns/divisionviews	GOutboundCampaignsDivisionviews,nb,2r,
campaigns/divisionviews/{campaignId}	GOutboundCampaignsDivisionview,nb,2r,
campaigns/performance/query	POutboundCampaignsPerformanceQuery,nc,2r,
campaigns/progress	POutboundCampaignsProgress,n7,2r,
campaigns/{campaignId}	DOutboundCampaign,nd,2s,	GOutboundCampaign,n7,2r,	AOutboundCampaign,ne,2s,	UOutboundCampaign,ne,2s,
campaigns/{campaignId}/agentownedmappingpreview	POutboundCampaignAgentownedmappingpreview,nf,2r,
campaigns/{campaignId}/agentownedmappingpreview/results	GOutboundCampaignAgentownedmappingpreviewResults,ng,2r,
campaigns/{campaignId}/agents/{userId}	UOutboundCampaignAgent,16,2s,
campaigns/{campaignId}/callback/schedule	POutboundCampaignCallbackSchedule,16,2s,x
campaigns/{campaignId}/diagnostics	GOutboundCampaignDiagnostics,n7,2r,
campaigns/{campaignId}/interactions	GOutboundCampaignInteractions,n7,2r,
campaigns/{campaignId}/linedistribution	GOutboundCampaignLinedistribution,nh,2r,
campaigns/{campaignId}/progress	DOutboundCampaignProgress,ni,2s,	GOutboundCampaignProgress,n7,2r,
campaigns/{campaignId}/skillcombinations	GOutboundCampaignSkillcombinations,n7,2r,
campaigns/{campaignId}/start	POutboundCampaignStart,nj,2s,
campaigns/{campaignId}/stats	GOutboundCampaignStats,n7,2r,
campaigns/{campaignId}/stop	POutboundCampaignStop,nk,2s,
contactlistfilters	GOutboundContactlistfilters,nl,2r,	POutboundContactlistfilters,nm,2s,
contactlistfilters/bulk/retrieve	POutboundContactlistfiltersBulkRetrieve,nl,2r,
contactlistfilters/preview	POutboundContactlistfiltersPreview,nn,2r,
contactlistfilters/{contactListFilterId}	DOutboundContactlistfilter,no,2s,	GOutboundContactlistfilter,nl,2r,	UOutboundContactlistfilter,np,2s,
contactlists	DOutboundContactlists,nq,2s,	GOutboundContactlists,nr,2r,	POutboundContactlists,ns,2s,
contactlists/bulk/update	POutboundContactlistsBulkUpdate,nt,0,,10793
contactlists/divisionviews	GOutboundContactlistsDivisionviews,nu,2r,
contactlists/divisionviews/{contactListId}	GOutboundContactlistsDivisionview,nu,2r,
contactlists/uploads	POutboundContactlistsUploads,nv,1w,
contactlists/{contactListId}	DOutboundContactlist,nq,2s,	GOutboundContactlist,nr,2r,	UOutboundContactlist,nw,2s,
contactlists/{contactListId}/clear	POutboundContactlistClear,nx,2s,
contactlists/{contactListId}/contacts	DOutboundContactlistContacts,nx,2s,	POutboundContactlistContacts,ny,2s,
contactlists/{contactListId}/contacts/bulk	POutboundContactlistContactsBulk,nn,2r,
contactlists/{contactListId}/contacts/bulk/jobs	GOutboundContactlistContactsBulkJobs,nr,2r,
contactlists/{contactListId}/contacts/bulk/jobs/{jobId}	GOutboundContactlistContactsBulkJob,nr,2r,
contactlists/{contactListId}/contacts/bulk/remove	POutboundContactlistContactsBulkRemove,nx,2s,
contactlists/{contactListId}/contacts/bulk/update	POutboundContactlistContactsBulkUpdate,nz,2s,
contactlists/{contactListId}/contacts/search	POutboundContactlistContactsSearch,nn,2r,
contactlists/{contactListId}/contacts/{contactId}	DOutboundContactlistContact,nx,2s,	GOutboundContactlistContact,nn,2r,	UOutboundContactlistContact,nz,2s,
contactlists/{contactListId}/export	GOutboundContactlistExport,o0,2r,	POutboundContactlistExport,o0,2r,
contactlists/{contactListId}/importstatus	GOutboundContactlistImportstatus,nr,2r,
contactlists/{contactListId}/timezonemappingpreview	GOutboundContactlistTimezonemappingpreview,nr,2r,
contactlisttemplates	DOutboundContactlisttemplates,o1,2s,	GOutboundContactlisttemplates,o2,2r,	POutboundContactlisttemplates,o3,2s,
contactlisttemplates/bulk/add	POutboundContactlisttemplatesBulkAdd,o3,2s,
contactlisttemplates/bulk/retrieve	POutboundContactlisttemplatesBulkRetrieve,o2,2r,
contactlisttemplates/{contactListTemplateId}	DOutboundContactlisttemplate,o1,2s,	GOutboundContactlisttemplate,o2,2r,	UOutboundContactlisttemplate,o4,2s,
conversations/{conversationId}/dnc	POutboundConversationDnc,o5,2s,
diagnostics/campaigns/{campaignId}/summary	GOutboundDiagnosticsCampaignSummary,o6,2r,
digitalrulesets	GOutboundDigitalrulesets,o7,2r,	POutboundDigitalrulesets,o8,2s,
digitalrulesets/{digitalRuleSetId}	DOutboundDigitalruleset,o9,2s,	GOutboundDigitalruleset,o7,2r,	UOutboundDigitalruleset,oa,2s,
dnclists	GOutboundDnclists,ob,2r,	POutboundDnclists,oc,2s,
dnclists/divisionviews	GOutboundDnclistsDivisionviews,od,2r,
dnclists/divisionviews/{dncListId}	GOutboundDnclistsDivisionview,od,2r,
dnclists/uploads	POutboundDnclistsUploads,oe,1w,
dnclists/{dncListId}	DOutboundDnclist,of,2s,	GOutboundDnclist,ob,2r,	UOutboundDnclist,og,2s,
dnclists/{dncListId}/customexclusioncolumns	DOutboundDnclistCustomexclusioncolumns,oh,2s,	AOutboundDnclistCustomexclusioncolumns,oi,2s,
dnclists/{dncListId}/emailaddresses	DOutboundDnclistEmailaddresses,oh,2s,	AOutboundDnclistEmailaddresses,oi,2s,	POutboundDnclistEmailaddresses,o5,2s,
dnclists/{dncListId}/export	GOutboundDnclistExport,oj,2r,	POutboundDnclistExport,oj,2r,
dnclists/{dncListId}/importstatus	GOutboundDnclistImportstatus,ob,2r,
dnclists/{dncListId}/phonenumbers	DOutboundDnclistPhonenumbers,oh,2s,	AOutboundDnclistPhonenumbers,oi,2s,	POutboundDnclistPhonenumbers,o5,2s,
dnclists/{dncListId}/whatsappnumbers	DOutboundDnclistWhatsappnumbers,oh,2s,	AOutboundDnclistWhatsappnumbers,oi,2s,
events	GOutboundEvents,ok,2r,
events/{eventId}	GOutboundEvent,ok,2r,
filespecificationtemplates	GOutboundFilespecificationtemplates,ol,2r,	POutboundFilespecificationtemplates,om,2s,
filespecificationtemplates/bulk	DOutboundFilespecificationtemplatesBulk,on,2s,
filespecificationtemplates/{fileSpecificationTemplateId}	DOutboundFilespecificationtemplate,on,2s,	GOutboundFilespecificationtemplate,ol,2r,	UOutboundFilespecificationtemplate,oo,2s,
importtemplates	DOutboundImporttemplates,op,2s,	GOutboundImporttemplates,oq,2r,	POutboundImporttemplates,or,2s,
importtemplates/bulk/add	POutboundImporttemplatesBulkAdd,or,2s,
importtemplates/{importTemplateId}	DOutboundImporttemplate,op,2s,	GOutboundImporttemplate,oq,2r,	UOutboundImporttemplate,os,2s,
importtemplates/{importTemplateId}/importstatus	GOutboundImporttemplateImportstatus,oq,2r,
messagingcampaigns	GOutboundMessagingcampaigns,ot,2r,	POutboundMessagingcampaigns,ou,2s,
messagingcampaigns/divisionviews	GOutboundMessagingcampaignsDivisionviews,ov,2r,
messagingcampaigns/divisionviews/{messagingCampaignId}	GOutboundMessagingcampaignsDivisionview,ov,2r,
messagingcampaigns/progress	POutboundMessagingcampaignsProgress,ot,2r,
messagingcampaigns/{messagingCampaignId}	DOutboundMessagingcampaign,ow,2s,	GOutboundMessagingcampaign,ot,2r,	UOutboundMessagingcampaign,ox,2s,
messagingcampaigns/{messagingCampaignId}/diagnostics	GOutboundMessagingcampaignDiagnostics,ot,2r,
messagingcampaigns/{messagingCampaignId}/progress	DOutboundMessagingcampaignProgress,oy,2s,	GOutboundMessagingcampaignProgress,ot,2r,
messagingcampaigns/{messagingCampaignId}/start	POutboundMessagingcampaignStart,oz,2s,
messagingcampaigns/{messagingCampaignId}/stop	POutboundMessagingcampaignStop,p0,2s,
rulesets	GOutboundRulesets,p1,2r,	POutboundRulesets,p2,2s,
rulesets/{ruleSetId}	DOutboundRuleset,p3,2s,	GOutboundRuleset,p1,2r,	UOutboundRuleset,p4,2s,
schedules/campaigns	GOutboundSchedulesCampaigns,p5,2r,
schedules/campaigns/{campaignId}	DOutboundSchedulesCampaign,p6,2s,	GOutboundSchedulesCampaign,p5,2r,	UOutboundSchedulesCampaign,p7,2s,
schedules/emailcampaigns	GOutboundSchedulesEmailcampaigns,p8,2r,
schedules/emailcampaigns/{emailCampaignId}	DOutboundSchedulesEmailcampaign,p9,2s,	GOutboundSchedulesEmailcampaign,p8,2r,	UOutboundSchedulesEmailcampaign,pa,2s,
schedules/messagingcampaigns	GOutboundSchedulesMessagingcampaigns,pb,2r,
schedules/messagingcampaigns/{messagingCampaignId}	DOutboundSchedulesMessagingcampaign,pc,2s,	GOutboundSchedulesMessagingcampaign,pb,2r,	UOutboundSchedulesMessagingcampaign,pd,2s,
schedules/sequences	GOutboundSchedulesSequences,pe,2r,
schedules/sequences/{sequenceId}	DOutboundSchedulesSequence,pf,2s,	GOutboundSchedulesSequence,pe,2r,	UOutboundSchedulesSequence,pg,2s,
schedules/whatsappcampaigns	GOutboundSchedulesWhatsappcampaigns,ph,2r,
schedules/whatsappcampaigns/{whatsAppCampaignId}	DOutboundSchedulesWhatsappcampaign,pi,2s,	GOutboundSchedulesWhatsappcampaign,ph,2r,	UOutboundSchedulesWhatsappcampaign,pj,2s,
sequences	GOutboundSequences,pk,2r,	POutboundSequences,pl,2s,
sequences/{sequenceId}	DOutboundSequence,pm,2s,	GOutboundSequence,pk,2r,	UOutboundSequence,pn,2s,
settings	GOutboundSettings,po,2r,	AOutboundSettings,pp,2s,
wrapupcodemappings	GOutboundWrapupcodemappings,pq,2r,	UOutboundWrapupcodemappings,pr,2s,
=presence
definitions	GPresenceDefinitions0,ps,2t,	PPresenceDefinitions0,pt,19,
definitions/{definitionId}	DPresenceDefinition0,pu,19,	GPresenceDefinition0,ps,2t,	UPresenceDefinition0,pv,19,
settings	GPresenceSettings,pw,2t,	UPresenceSettings,px,19,
sources	GPresenceSources,py,2t,	PPresenceSources,pz,19,
sources/{sourceId}	DPresenceSource,q0,19,	GPresenceSource,py,2t,	UPresenceSource,q1,19,
users/{userId}/primarysource	GPresenceUserPrimarysource,q2,2t,	UPresenceUserPrimarysource,q3,19,
=presencedefinitions
	GPresencedefinitions,16,2t,x	PPresencedefinitions,pt,19,x
{presenceId}	DPresencedefinition,q4,19,x	GPresencedefinition,ps,2t,x	UPresencedefinition,pv,19,x
=processautomation
scheduledtriggers	GProcessautomationScheduledtriggers,q5,2u,	PProcessautomationScheduledtriggers,q6,2v,
scheduledtriggers/{scheduledTriggerId}	DProcessautomationScheduledtrigger,q7,2v,	GProcessautomationScheduledtrigger,q5,2u,	UProcessautomationScheduledtrigger,q8,2v,
triggers	GProcessautomationTriggers,q5,2u,	PProcessautomationTriggers,q6,2v,
triggers/topics	GProcessautomationTriggersTopics,q5,2u,
triggers/topics/{topicName}/test	PProcessautomationTriggersTopicTest,q9,2v,
triggers/{triggerId}	DProcessautomationTrigger,q7,2v,	GProcessautomationTrigger,q5,2u,	UProcessautomationTrigger,q8,2v,
triggers/{triggerId}/test	PProcessautomationTriggerTest,q9,2v,
=profiles
groups	GProfilesGroups,16,1o,x
users	GProfilesUsers,16,1f,x
=quality
agents/activity	GQualityAgentsActivity,qa,2p,
calibrations	GQualityCalibrations,qb,2p,	PQualityCalibrations,qc,2q,
calibrations/{calibrationId}	DQualityCalibration,qd,2q,	GQualityCalibration,qb,2p,	UQualityCalibration,qe,2q,
conversations/audits/query	PQualityConversationsAuditsQuery,qf,2p,
conversations/audits/query/{transactionId}	GQualityConversationsAuditsQueryTransactionId,qf,2p,
conversations/audits/query/{transactionId}/results	GQualityConversationsAuditsQueryTransactionIdResults,qf,2p,
conversations/{conversationId}/evaluations	PQualityConversationEvaluations,qg,2q,
conversations/{conversationId}/evaluations/{evaluationId}	DQualityConversationEvaluation,qh,2q,	GQualityConversationEvaluation,qi,2p,	UQualityConversationEvaluation,qj,2q,
conversations/{conversationId}/surveys	GQualityConversationSurveys,qk,2p,
evaluations/aggregates/query/me	PQualityEvaluationsAggregatesQueryMe,16,2p,u
evaluations/query	GQualityEvaluationsQuery,qa,2p,
evaluations/scoring	PQualityEvaluationsScoring,16,2q,
evaluations/search	PQualityEvaluationsSearch,ql,2w,
evaluators/activity	GQualityEvaluatorsActivity,qa,2p,
forms	GQualityForms,qm,2p,x	PQualityForms,qn,2q,x
forms/evaluations	GQualityFormsEvaluations,qm,2p,	PQualityFormsEvaluations,qn,2q,
forms/evaluations/bulk	GQualityFormsEvaluationsBulk,qm,2p,
forms/evaluations/bulk/contexts	GQualityFormsEvaluationsBulkContexts,qm,2p,
forms/evaluations/{formId}	DQualityFormsEvaluation,qo,2q,	GQualityFormsEvaluation,qm,2p,	UQualityFormsEvaluation,qp,2q,
forms/evaluations/{formId}/aiscoring/settings	UQualityFormsEvaluationAiscoringSettings,qq,2q,
forms/evaluations/{formId}/versions	GQualityFormsEvaluationVersions,qm,2p,
forms/surveys	GQualityFormsSurveys,qr,2p,	PQualityFormsSurveys,qs,2q,
forms/surveys/bulk	GQualityFormsSurveysBulk,qt,2p,
forms/surveys/bulk/contexts	GQualityFormsSurveysBulkContexts,qt,2p,
forms/surveys/{formId}	DQualityFormsSurvey,qu,2q,	GQualityFormsSurvey,qr,2p,	AQualityFormsSurvey,qv,2q,	UQualityFormsSurvey,qw,2q,
forms/surveys/{formId}/versions	GQualityFormsSurveyVersions,qr,2p,
forms/{formId}	DQualityForm,qo,2q,x	GQualityForm,qm,2p,x	UQualityForm,qp,2q,x
forms/{formId}/versions	GQualityFormVersions,qm,2p,x
programs/{programId}/agentscoringrules	GQualityProgramAgentscoringrules,qx,2p,	PQualityProgramAgentscoringrules,qy,2q,
programs/{programId}/agentscoringrules/{ruleId}	DQualityProgramAgentscoringrule,qz,2q,	GQualityProgramAgentscoringrule,qx,2p,	UQualityProgramAgentscoringrule,r0,2q,
publishedforms	GQualityPublishedforms,qm,2p,x	PQualityPublishedforms,qn,2q,x
publishedforms/evaluations	GQualityPublishedformsEvaluations,qm,2p,	PQualityPublishedformsEvaluations,qn,2q,
publishedforms/evaluations/divisionviews	GQualityPublishedformsEvaluationsDivisionviews,r1,2p,d
publishedforms/evaluations/divisionviews/{evaluationFormId}	GQualityPublishedformsEvaluationsDivisionview,r1,2p,d
publishedforms/evaluations/{formId}	GQualityPublishedformsEvaluation,qm,2p,
publishedforms/surveys	GQualityPublishedformsSurveys,qr,2p,	PQualityPublishedformsSurveys,qs,2q,
publishedforms/surveys/divisionviews	GQualityPublishedformsSurveysDivisionviews,r2,2p,d
publishedforms/surveys/divisionviews/{surveyFormId}	GQualityPublishedformsSurveysDivisionview,r2,2p,d
publishedforms/surveys/{formId}	GQualityPublishedformsSurvey,qr,2p,
publishedforms/{formId}	GQualityPublishedform,qm,2p,x
surveys	PQualitySurveys,r3,2q,
surveys/scorable	GQualitySurveysScorable,16,g,n	UQualitySurveysScorable,16,g,n
surveys/scoring	PQualitySurveysScoring,16,2q,
surveys/{surveyId}	GQualitySurvey,qk,2p,
=recording
batchrequests	PRecordingBatchrequests,9t,2p,
batchrequests/{jobId}	GRecordingBatchrequest,16,2p,
crossplatform/mediaretentionpolicies	DRecordingCrossplatformMediaretentionpolicies,r4,z,	GRecordingCrossplatformMediaretentionpolicies,r5,y,	PRecordingCrossplatformMediaretentionpolicies,r6,z,
crossplatform/mediaretentionpolicies/{policyId}	DRecordingCrossplatformMediaretentionpolicy,r4,z,	GRecordingCrossplatformMediaretentionpolicy,r5,y,	ARecordingCrossplatformMediaretentionpolicy,r7,z,	URecordingCrossplatformMediaretentionpolicy,r7,z,
jobs	GRecordingJobs,r8,y,	PRecordingJobs,r9,z,
jobs/{jobId}	DRecordingJob,ra,z,	GRecordingJob,r8,y,	URecordingJob,rb,z,
jobs/{jobId}/failedrecordings	GRecordingJobFailedrecordings,r8,y,
keyconfigurations	GRecordingKeyconfigurations,rc,y,	PRecordingKeyconfigurations,rd,z,
keyconfigurations/validate	PRecordingKeyconfigurationsValidate,rd,z,
keyconfigurations/{keyConfigurationId}	GRecordingKeyconfiguration,rc,y,	URecordingKeyconfiguration,rd,z,
localkeys	PRecordingLocalkeys,rd,z,
mediaretentionpolicies	DRecordingMediaretentionpolicies,re,z,	GRecordingMediaretentionpolicies,rf,y,	PRecordingMediaretentionpolicies,rg,z,
mediaretentionpolicies/{policyId}	DRecordingMediaretentionpolicy,re,z,	GRecordingMediaretentionpolicy,rf,y,	ARecordingMediaretentionpolicy,rh,z,	URecordingMediaretentionpolicy,rh,z,
recordingkeys	GRecordingRecordingkeys,rc,y,	PRecordingRecordingkeys,rd,z,
recordingkeys/rotationschedule	GRecordingRecordingkeysRotationschedule,rc,y,	URecordingRecordingkeysRotationschedule,rd,z,
settings	GRecordingSettings,16,y,	URecordingSettings,ri,z,
uploads/reports	PRecordingUploadsReports,rj,z,
uploads/reports/{reportId}	GRecordingUploadsReport,rk,y,
=recordings
deletionprotection	PRecordingsDeletionprotection,16,y,	URecordingsDeletionprotection,rl,z,
retention/query	GRecordingsRetentionQuery,rm,y,
screensessions/acknowledge	PRecordingsScreensessionsAcknowledge,16,r,
screensessions/details	GRecordingsScreensessionsDetails,rn,y,
screensessions/metadata	PRecordingsScreensessionsMetadata,16,r,
=responsemanagement
libraries	GResponsemanagementLibraries,ro,2x,	PResponsemanagementLibraries,rp,2y,
libraries/bulk	PResponsemanagementLibrariesBulk,ro,2x,
libraries/divisionviews	GResponsemanagementLibrariesDivisionviews,rq,2x,d
libraries/divisionviews/{libraryId}	GResponsemanagementLibrariesDivisionview,rq,2x,d
libraries/query	PResponsemanagementLibrariesQuery,ro,2x,
libraries/{libraryId}	DResponsemanagementLibrary,rr,2y,	GResponsemanagementLibrary,ro,2x,	UResponsemanagementLibrary,rs,2y,
responseassets/bulk	PResponsemanagementResponseassetsBulk,rt,2x,
responseassets/search	PResponsemanagementResponseassetsSearch,ru,2x,
responseassets/status/{statusId}	GResponsemanagementResponseassetsStatusStatusId,rt,2x,
responseassets/uploads	PResponsemanagementResponseassetsUploads,rv,2y,
responseassets/{responseAssetId}	DResponsemanagementResponseasset,rw,2y,	GResponsemanagementResponseasset,rt,2x,	UResponsemanagementResponseasset,rx,2y,
responses	GResponsemanagementResponses,ry,2x,	PResponsemanagementResponses,rz,2y,
responses/divisionviews/query	PResponsemanagementResponsesDivisionviewsQuery,s0,0,
responses/divisionviews/{responseId}	GResponsemanagementResponsesDivisionview,s0,2x,d
responses/query	PResponsemanagementResponsesQuery,ry,2x,
responses/{responseId}	DResponsemanagementResponse,s1,2y,	GResponsemanagementResponse,ry,2x,	UResponsemanagementResponse,s2,2y,
=routing
assessments	GRoutingAssessments,s3,23,	PRoutingAssessments,s4,1a,
assessments/jobs	GRoutingAssessmentsJobs,s5,23,	PRoutingAssessmentsJobs,s6,1a,
assessments/jobs/{jobId}	GRoutingAssessmentsJob,s7,23,
assessments/{assessmentId}	DRoutingAssessment,s8,1a,	GRoutingAssessment,s7,23,
availablemediatypes	GRoutingAvailablemediatypes,16,23,
conversations/{conversationId}	ARoutingConversation,s9,1a,
directroutingbackup/settings/me	DRoutingDirectroutingbackupSettingsMe,sa,1a,	GRoutingDirectroutingbackupSettingsMe,sb,23,	URoutingDirectroutingbackupSettingsMe,sc,1a,
email/domains	GRoutingEmailDomains,sd,23,	PRoutingEmailDomains,sd,1a,
email/domains/{domainId}	DRoutingEmailDomain,sd,1a,	GRoutingEmailDomain,se,23,	ARoutingEmailDomain,sd,1a,
email/domains/{domainId}/dkim	GRoutingEmailDomainDkim,sd,23,	PRoutingEmailDomainDkim,sd,1a,
email/domains/{domainId}/mailfrom	GRoutingEmailDomainMailfrom,sd,23,	PRoutingEmailDomainMailfrom,sd,1a,
email/domains/{domainId}/testconnection	PRoutingEmailDomainTestconnection,sd,23,
email/domains/{domainId}/validate	ARoutingEmailDomainValidate,sd,1a,
email/domains/{domainId}/verification	GRoutingEmailDomainVerification,sd,23,	PRoutingEmailDomainVerification,sd,1a,
email/domains/{domainName}/routes	GRoutingEmailDomainRoutes,sf,23,	PRoutingEmailDomainRoutes,sd,1a,
email/domains/{domainName}/routes/{routeId}	DRoutingEmailDomainRoute,sd,1a,	GRoutingEmailDomainRoute,sf,23,	URoutingEmailDomainRoute,sd,1a,
email/domains/{domainName}/routes/{routeId}/identityresolution	GRoutingEmailDomainRouteIdentityresolution,sg,23,	URoutingEmailDomainRouteIdentityresolution,sh,1a,
email/outbound/domains	GRoutingEmailOutboundDomains,sd,23,	PRoutingEmailOutboundDomains,sd,1a,
email/outbound/domains/simulated	PRoutingEmailOutboundDomainsSimulated,sd,1a,
email/outbound/domains/{domainId}	DRoutingEmailOutboundDomain,sd,1a,	GRoutingEmailOutboundDomain,se,23,	ARoutingEmailOutboundDomain,sd,1a,
email/outbound/domains/{domainId}/activation	GRoutingEmailOutboundDomainActivation,sd,23,	URoutingEmailOutboundDomainActivation,sd,1a,
email/outbound/domains/{domainId}/testconnection	PRoutingEmailOutboundDomainTestconnection,sd,23,
email/setting	GRoutingEmailSetting,si,23,	PRoutingEmailSetting,sj,1a,
email/setting/{emailSettingId}	DRoutingEmailSettingEmailSettingId,sk,1a,	GRoutingEmailSettingEmailSettingId,si,23,	ARoutingEmailSettingEmailSettingId,sl,1a,
email/setup	GRoutingEmailSetup,sd,23,
languages	GRoutingLanguages,16,23,	PRoutingLanguages,k9,1a,
languages/{languageId}	DRoutingLanguage,k9,1a,	GRoutingLanguage,16,23,
message/recipients	GRoutingMessageRecipients,sm,23,
message/recipients/{recipientId}	GRoutingMessageRecipient,sm,23,	URoutingMessageRecipient,sm,1a,
predictors	GRoutingPredictors,sn,23,	PRoutingPredictors,so,1a,
predictors/keyperformanceindicators	GRoutingPredictorsKeyperformanceindicators,sp,23,	PRoutingPredictorsKeyperformanceindicators,sq,0,
predictors/keyperformanceindicators/{kpiId}	DRoutingPredictorsKeyperformanceindicator,sr,1a,d	GRoutingPredictorsKeyperformanceindicator,sp,23,d	ARoutingPredictorsKeyperformanceindicator,ss,1a,d
predictors/keyperformanceindicatortypes	GRoutingPredictorsKeyperformanceindicatortypes,sp,23,d
predictors/{predictorId}	DRoutingPredictor,st,1a,	GRoutingPredictor,su,23,	ARoutingPredictor,sv,1a,
predictors/{predictorId}/models	GRoutingPredictorModels,sw,23,
predictors/{predictorId}/models/{modelId}/features	GRoutingPredictorModelFeatures,sx,23,
queues	GRoutingQueues,s5,23,	PRoutingQueues,sy,1a,
queues/divisionviews	GRoutingQueuesDivisionviews,sz,23,
queues/divisionviews/all	GRoutingQueuesDivisionviewsAll,sz,23,
queues/me	GRoutingQueuesMe,16,23,u
queues/{queueId}	DRoutingQueue,t0,1a,	GRoutingQueue,t1,23,	URoutingQueue,t2,1a,
queues/{queueId}/assistant	GRoutingQueueAssistant,2p,7,
queues/{queueId}/comparisonperiods	GRoutingQueueComparisonperiods,t3,23,
queues/{queueId}/comparisonperiods/{comparisonPeriodId}	GRoutingQueueComparisonperiod,t3,23,
queues/{queueId}/estimatedwaittime	GRoutingQueueEstimatedwaittime,t1,23,
queues/{queueId}/identityresolution	GRoutingQueueIdentityresolution,t4,23,	URoutingQueueIdentityresolution,t5,1a,
queues/{queueId}/mediatypes/{mediaType}/estimatedwaittime	GRoutingQueueMediatypeEstimatedwaittime,t1,23,
queues/{queueId}/members	GRoutingQueueMembers,t6,23,	ARoutingQueueMembers,t7,1a,	PRoutingQueueMembers,t7,1a,
queues/{queueId}/members/{memberId}	DRoutingQueueMember,t7,1a,	ARoutingQueueMember,t7,1a,
queues/{queueId}/users	GRoutingQueueUsers,t8,23,x	ARoutingQueueUsers,t7,1a,x	PRoutingQueueUsers,t7,1a,x
queues/{queueId}/users/{memberId}	DRoutingQueueUser,t7,1a,x	ARoutingQueueUser,t7,1a,x
queues/{queueId}/wrapupcodes	GRoutingQueueWrapupcodes,t1,23,	PRoutingQueueWrapupcodes,t9,1a,
queues/{queueId}/wrapupcodes/{codeId}	DRoutingQueueWrapupcode,t9,1a,
settings	DRoutingSettings,ta,1a,	GRoutingSettings,16,23,	URoutingSettings,ta,1a,
settings/contactcenter	GRoutingSettingsContactcenter,16,23,	ARoutingSettingsContactcenter,ta,1a,
settings/transcription	GRoutingSettingsTranscription,tb,23,	ARoutingSettingsTranscription,tc,1a,	URoutingSettingsTranscription,tc,1a,
skillexpressions	DRoutingSkillexpressions,td,1a,	GRoutingSkillexpressions,te,23,
skillexpressions/queue/{queueId}	GRoutingSkillexpressionsQueueQueueId,te,23,
skillexpressions/validate	PRoutingSkillexpressionsValidate,tf,23,
skillexpressions/{expressionId}	DRoutingSkillexpression,td,1a,	GRoutingSkillexpression,te,23,
skillgroups	GRoutingSkillgroups,tg,23,	PRoutingSkillgroups,th,1a,
skillgroups/{skillGroupId}	DRoutingSkillgroup,ti,1a,	GRoutingSkillgroup,tg,23,	ARoutingSkillgroup,tj,1a,
skillgroups/{skillGroupId}/members	GRoutingSkillgroupMembers,tg,23,
skillgroups/{skillGroupId}/members/divisions	GRoutingSkillgroupMembersDivisions,tg,23,	PRoutingSkillgroupMembersDivisions,th,23,
skills	GRoutingSkills,tk,23,	PRoutingSkills,tl,1a,
skills/{skillId}	DRoutingSkill,tm,1a,	GRoutingSkill,tk,23,	ARoutingSkill,tn,1a,
sms/addresses	GRoutingSmsAddresses,to,23,	PRoutingSmsAddresses,tp,1a,
sms/addresses/{addressId}	DRoutingSmsAddress,tq,1a,	GRoutingSmsAddress,to,23,
sms/availablephonenumbers	GRoutingSmsAvailablephonenumbers,tp,23,
sms/identityresolution/phonenumbers/{addressId}	GRoutingSmsIdentityresolutionPhonenumber,tr,23,	URoutingSmsIdentityresolutionPhonenumber,ts,1a,
sms/phonenumbers	GRoutingSmsPhonenumbers,to,23,	PRoutingSmsPhonenumbers,tp,1a,
sms/phonenumbers/alphanumeric	PRoutingSmsPhonenumbersAlphanumeric,tp,0,p
sms/phonenumbers/import	PRoutingSmsPhonenumbersImport,tt,1a,
sms/phonenumbers/{phoneNumberId}	DRoutingSmsPhonenumber,tq,1a,	GRoutingSmsPhonenumber,to,23,	ARoutingSmsPhonenumber,tu,1a,
users/{userId}/directroutingbackup/settings	DRoutingUserDirectroutingbackupSettings,tv,1a,	GRoutingUserDirectroutingbackupSettings,tw,23,	URoutingUserDirectroutingbackupSettings,tx,1a,
users/{userId}/utilization	DRoutingUserUtilization,ty,1a,	GRoutingUserUtilization,tz,23,	URoutingUserUtilization,ty,1a,
utilization	DRoutingUtilization,u0,1a,	GRoutingUtilization,tz,23,	URoutingUtilization,u0,1a,
utilization/labels	GRoutingUtilizationLabels,u1,23,	PRoutingUtilizationLabels,u0,1a,
utilization/labels/{labelId}	DRoutingUtilizationLabel,u0,1a,	GRoutingUtilizationLabel,u1,23,	URoutingUtilizationLabel,u0,1a,
utilization/labels/{labelId}/agents	GRoutingUtilizationLabelAgents,u1,23,
wrapupcodes	GRoutingWrapupcodes,u2,23,	PRoutingWrapupcodes,u3,1a,
wrapupcodes/divisionviews	GRoutingWrapupcodesDivisionviews,u4,23,
wrapupcodes/divisionviews/{codeId}	GRoutingWrapupcodesDivisionview,u4,23,
wrapupcodes/{codeId}	DRoutingWrapupcode,u5,1a,	GRoutingWrapupcode,u2,23,	URoutingWrapupcode,u6,1a,
=scim
groups	GScimGroups,fb,2z,
groups/{groupId}	GScimGroup,fb,2z,	AScimGroup,fb,30,	UScimGroup,fb,30,
resourcetypes	GScimResourcetypes,16,2z,
resourcetypes/{resourceType}	GScimResourcetype,16,2z,
schemas	GScimSchemas,16,2z,
schemas/{schemaId}	GScimSchema,16,2z,
serviceproviderconfig	GScimServiceproviderconfig,16,2z,
users	GScimUsers,16,2z,	PScimUsers,u7,30,
users/{userId}	DScimUser,mb,30,	GScimUser,16,2z,	AScimUser,u8,30,	UScimUser,u8,30,
v2/groups	GScimV2Groups,fb,2z,
v2/groups/{groupId}	GScimV2Group,fb,2z,	AScimV2Group,fb,30,	UScimV2Group,fb,30,
v2/resourcetypes	GScimV2Resourcetypes,16,2z,
v2/resourcetypes/{resourceType}	GScimV2Resourcetype,16,2z,
v2/schemas	GScimV2Schemas,16,2z,
v2/schemas/{schemaId}	GScimV2Schema,16,2z,
v2/serviceproviderconfig	GScimV2Serviceproviderconfig,16,2z,
v2/users	GScimV2Users,16,2z,	PScimV2Users,u7,30,
v2/users/{userId}	DScimV2User,mb,30,	GScimV2User,16,2z,	AScimV2User,u8,30,	UScimV2User,u8,30,
=screenmonitors
sessions/details	GScreenmonitorsSessionsDetails,u9,x,
sessions/users/details	PScreenmonitorsSessionsUsersDetails,u9,x,
settings	GScreenmonitorsSettings,ua,x,	UScreenmonitorsSettings,ub,w,
users/{userId}/sessions	GScreenmonitorsUserSessions,uc,x,
=screenrecording
token	PScreenrecordingToken,16,a,
=scripts
	GScripts,ud,31,
divisionviews	GScriptsDivisionviews,ue,31,
published	GScriptsPublished,uf,31,	PScriptsPublished,ug,32,
published/divisionviews	GScriptsPublishedDivisionviews,uh,31,
published/divisionviews/{scriptId}/variables	GScriptsPublishedDivisionviewVariables,uh,31,
published/{scriptId}	GScriptsPublishedScriptId,uf,31,
published/{scriptId}/pages	GScriptsPublishedScriptIdPages,uf,31,
published/{scriptId}/pages/{pageId}	GScriptsPublishedScriptIdPage,uf,31,
published/{scriptId}/variables	GScriptsPublishedScriptIdVariables,uf,31,
uploads/{uploadId}/status	GScriptsUploadStatus,ud,31,
{scriptId}	GScript,ud,31,
{scriptId}/export	PScriptExport,ud,31,
{scriptId}/pages	GScriptPages,ud,31,
{scriptId}/pages/{pageId}	GScriptPage,ud,31,
=search
	GSearch,ma,33,	PSearch,ui,33,
suggest	GSearchSuggest,ma,33,	PSearchSuggest,ma,33,
=settings
executiondata	GSettingsExecutiondata,uj,5,	ASettingsExecutiondata,uk,6,
=socialmedia
analytics/aggregates/jobs	PSocialmediaAnalyticsAggregatesJobs,ul,34,
analytics/aggregates/jobs/{jobId}	GSocialmediaAnalyticsAggregatesJob,ul,34,
analytics/aggregates/jobs/{jobId}/results	GSocialmediaAnalyticsAggregatesJobResults,ul,34,
analytics/messages/jobs	PSocialmediaAnalyticsMessagesJobs,um,34,
analytics/messages/jobs/{jobId}	GSocialmediaAnalyticsMessagesJob,um,34,
analytics/messages/jobs/{jobId}/results	GSocialmediaAnalyticsMessagesJobResults,um,34,
escalationrules	GSocialmediaEscalationrules,un,34,	PSocialmediaEscalationrules,uo,35,
escalationrules/{escalationRuleId}	DSocialmediaEscalationrule,up,35,	GSocialmediaEscalationrule,uq,34,	USocialmediaEscalationrule,ur,35,
escalations/messages	PSocialmediaEscalationsMessages,us,35,
messages/{messageId}	DSocialmediaMessage,ut,35,pd
topics	GSocialmediaTopics,uu,34,	PSocialmediaTopics,uv,35,
topics/{topicId}	DSocialmediaTopic,uw,35,	GSocialmediaTopic,uu,34,	ASocialmediaTopic,ux,35,
topics/{topicId}/dataingestionrules	GSocialmediaTopicDataingestionrules,uu,34,
topics/{topicId}/dataingestionrules/facebook	PSocialmediaTopicDataingestionrulesFacebook,uy,35,
topics/{topicId}/dataingestionrules/facebook/{facebookIngestionRuleId}	DSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleId,uz,35,	GSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleId,v0,34,	ASocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleId,v1,35,	USocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleId,v1,35,
topics/{topicId}/dataingestionrules/facebook/{facebookIngestionRuleId}/versions	GSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleIdVersions,v0,34,
topics/{topicId}/dataingestionrules/facebook/{facebookIngestionRuleId}/versions/{dataIngestionRuleVersion}	GSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleIdVersion,v0,34,
topics/{topicId}/dataingestionrules/googlebusinessprofile	PSocialmediaTopicDataingestionrulesGooglebusinessprofile,v2,0,p
topics/{topicId}/dataingestionrules/googlebusinessprofile/{googleBusinessProfileIngestionRuleId}	DSocialmediaTopicDataingestionrulesGooglebusinessprofileGoogleBusinessProfileIngestionRuleId,v3,35,pd	GSocialmediaTopicDataingestionrulesGooglebusinessprofileGoogleBusinessProfileIngestionRuleId,v4,34,pd	ASocialmediaTopicDataingestionrulesGooglebusinessprofileGoogleBusinessProfileIngestionRuleId,v5,35,pd	USocialmediaTopicDataingestionrulesGooglebusinessprofileGoogleBusinessProfileIngestionRuleId,v5,35,pd
topics/{topicId}/dataingestionrules/googlebusinessprofile/{googleBusinessProfileIngestionRuleId}/versions	GSocialmediaTopicDataingestionrulesGooglebusinessprofileGoogleBusinessProfileIngestionRuleIdVersions,v4,34,pd
topics/{topicId}/dataingestionrules/googlebusinessprofile/{googleBusinessProfileIngestionRuleId}/versions/{dataIngestionRuleVersion}	GSocialmediaTopicDataingestionrulesGooglebusinessprofileGoogleBusinessProfileIngestionRuleIdVersion,v4,34,pd
topics/{topicId}/dataingestionrules/instagram	PSocialmediaTopicDataingestionrulesInstagram,v6,35,
topics/{topicId}/dataingestionrules/instagram/{instagramIngestionRuleId}	DSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleId,v7,35,	GSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleId,v8,34,	ASocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleId,v9,35,	USocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleId,v9,35,
topics/{topicId}/dataingestionrules/instagram/{instagramIngestionRuleId}/versions	GSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleIdVersions,v8,34,
topics/{topicId}/dataingestionrules/instagram/{instagramIngestionRuleId}/versions/{dataIngestionRuleVersion}	GSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleIdVersion,v8,34,
topics/{topicId}/dataingestionrules/open	PSocialmediaTopicDataingestionrulesOpen,va,35,
topics/{topicId}/dataingestionrules/open/{openId}	DSocialmediaTopicDataingestionrulesOpenOpenId,vb,35,	GSocialmediaTopicDataingestionrulesOpenOpenId,vc,34,	ASocialmediaTopicDataingestionrulesOpenOpenId,vd,35,	USocialmediaTopicDataingestionrulesOpenOpenId,vd,35,
topics/{topicId}/dataingestionrules/open/{openId}/versions	GSocialmediaTopicDataingestionrulesOpenOpenIdVersions,vc,34,
topics/{topicId}/dataingestionrules/open/{openId}/versions/{dataIngestionRuleVersion}	GSocialmediaTopicDataingestionrulesOpenOpenIdVersion,vc,34,
topics/{topicId}/dataingestionrules/open/{ruleId}/messages/bulk	PSocialmediaTopicDataingestionrulesOpenRuleIdMessagesBulk,ve,35,c
topics/{topicId}/dataingestionrules/open/{ruleId}/reactions/bulk	PSocialmediaTopicDataingestionrulesOpenRuleIdReactionsBulk,vf,35,c
topics/{topicId}/dataingestionrules/twitter	PSocialmediaTopicDataingestionrulesTwitter,vg,35,
topics/{topicId}/dataingestionrules/twitter/{twitterIngestionRuleId}	DSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleId,vh,35,	GSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleId,vi,34,	ASocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleId,vj,35,	USocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleId,vj,35,
topics/{topicId}/dataingestionrules/twitter/{twitterIngestionRuleId}/versions	GSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleIdVersions,vi,34,
topics/{topicId}/dataingestionrules/twitter/{twitterIngestionRuleId}/versions/{dataIngestionRuleVersion}	GSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleIdVersion,vi,34,
twitter/historical/tweets	PSocialmediaTwitterHistoricalTweets,vk,34,
=speechandtextanalytics
categories	GSpeechandtextanalyticsCategories,vl,36,	PSpeechandtextanalyticsCategories,vm,37,
categories/{categoryId}	DSpeechandtextanalyticsCategory,vn,37,	GSpeechandtextanalyticsCategory,vl,36,	USpeechandtextanalyticsCategory,vo,37,
conversations/{conversationId}	GSpeechandtextanalyticsConversation,vp,36,
conversations/{conversationId}/categories	GSpeechandtextanalyticsConversationCategories,vq,36,
conversations/{conversationId}/communications/{communicationId}/transcripturl	GSpeechandtextanalyticsConversationCommunicationTranscripturl,vp,36,
conversations/{conversationId}/communications/{communicationId}/transcripturls	GSpeechandtextanalyticsConversationCommunicationTranscripturls,vr,36,
conversations/{conversationId}/sentiments	GSpeechandtextanalyticsConversationSentiments,vs,36,
conversations/{conversationId}/summaries	GSpeechandtextanalyticsConversationSummaries,vt,36,
dictionaryfeedback	GSpeechandtextanalyticsDictionaryfeedback,vu,36,	PSpeechandtextanalyticsDictionaryfeedback,vv,37,
dictionaryfeedback/{dictionaryFeedbackId}	DSpeechandtextanalyticsDictionaryfeedbackDictionaryFeedbackId,vw,37,	GSpeechandtextanalyticsDictionaryfeedbackDictionaryFeedbackId,vu,36,	USpeechandtextanalyticsDictionaryfeedbackDictionaryFeedbackId,vx,37,
programs	GSpeechandtextanalyticsPrograms,vy,36,	PSpeechandtextanalyticsPrograms,vz,37,
programs/general/jobs	PSpeechandtextanalyticsProgramsGeneralJobs,w0,37,
programs/general/jobs/{jobId}	GSpeechandtextanalyticsProgramsGeneralJob,w0,36,
programs/mappings	GSpeechandtextanalyticsProgramsMappings,vy,36,
programs/publishjobs	PSpeechandtextanalyticsProgramsPublishjobs,w1,37,
programs/publishjobs/{jobId}	GSpeechandtextanalyticsProgramsPublishjob,w1,36,
programs/settings/insights	GSpeechandtextanalyticsProgramsSettingsInsights,w2,36,
programs/topiclinks/jobs/{jobId}	GSpeechandtextanalyticsProgramsTopiclinksJob,vy,36,
programs/transcriptionengines/dialects	GSpeechandtextanalyticsProgramsTranscriptionenginesDialects,16,36,
programs/unpublished	GSpeechandtextanalyticsProgramsUnpublished,vy,36,
programs/{programId}	DSpeechandtextanalyticsProgram,w3,37,	GSpeechandtextanalyticsProgram,vy,36,	USpeechandtextanalyticsProgram,w4,37,
programs/{programId}/mappings	GSpeechandtextanalyticsProgramMappings,vy,36,	USpeechandtextanalyticsProgramMappings,w4,37,
programs/{programId}/settings/insights	GSpeechandtextanalyticsProgramSettingsInsights,w2,36,	USpeechandtextanalyticsProgramSettingsInsights,w5,37,
programs/{programId}/transcriptionengines	GSpeechandtextanalyticsProgramTranscriptionengines,vy,36,	USpeechandtextanalyticsProgramTranscriptionengines,w4,37,
reprocessing/jobs	GSpeechandtextanalyticsReprocessingJobs,w6,36,pd	PSpeechandtextanalyticsReprocessingJobs,w7,0,p
reprocessing/jobs/{jobId}	DSpeechandtextanalyticsReprocessingJob,w8,37,pd	GSpeechandtextanalyticsReprocessingJob,w6,36,pd
reprocessing/jobs/{jobId}/interactions	GSpeechandtextanalyticsReprocessingJobInteractions,w6,36,pd
sentiment/dialects	GSpeechandtextanalyticsSentimentDialects,16,36,
sentimentfeedback	DSpeechandtextanalyticsSentimentfeedback,w9,37,	GSpeechandtextanalyticsSentimentfeedback,wa,36,	PSpeechandtextanalyticsSentimentfeedback,wb,37,
sentimentfeedback/{sentimentFeedbackId}	DSpeechandtextanalyticsSentimentfeedbackSentimentFeedbackId,w9,37,
settings	GSpeechandtextanalyticsSettings,wc,36,	ASpeechandtextanalyticsSettings,wd,37,	USpeechandtextanalyticsSettings,wd,37,
topics	GSpeechandtextanalyticsTopics,we,36,	PSpeechandtextanalyticsTopics,wf,37,
topics/dialects	GSpeechandtextanalyticsTopicsDialects,16,36,
topics/general	GSpeechandtextanalyticsTopicsGeneral,we,36,
topics/general/status	GSpeechandtextanalyticsTopicsGeneralStatus,we,36,
topics/generatedphrases/jobs	PSpeechandtextanalyticsTopicsGeneratedphrasesJobs,wg,0,
topics/generatedphrases/jobs/{jobId}	GSpeechandtextanalyticsTopicsGeneratedphrasesJob,wg,36,d
topics/publishjobs	PSpeechandtextanalyticsTopicsPublishjobs,wh,37,
topics/publishjobs/{jobId}	GSpeechandtextanalyticsTopicsPublishjob,wh,36,
topics/testphrase/jobs	PSpeechandtextanalyticsTopicsTestphraseJobs,wi,37,
topics/testphrase/jobs/{jobId}	GSpeechandtextanalyticsTopicsTestphraseJob,wi,36,
topics/{topicId}	DSpeechandtextanalyticsTopic,wj,37,	GSpeechandtextanalyticsTopic,we,36,	USpeechandtextanalyticsTopic,wk,37,
transcripts/search	PSpeechandtextanalyticsTranscriptsSearch,wl,38,
translations/languages	GSpeechandtextanalyticsTranslationsLanguages,wm,36,
translations/languages/{languageId}/conversations/{conversationId}	GSpeechandtextanalyticsTranslationsLanguageConversation,wm,36,
=stations
	GStations,16,39,
{stationId}	GStation,16,39,
{stationId}/associateduser	DStationAssociateduser,wn,3a,
=systempresences
	GSystempresences,16,2t,
=taskmanagement
workbins	PTaskmanagementWorkbins,wo,3b,
workbins/query	PTaskmanagementWorkbinsQuery,wp,3c,
workbins/{workbinId}	DTaskmanagementWorkbin,wq,3b,	GTaskmanagementWorkbin,wr,3c,	ATaskmanagementWorkbin,ws,3b,
workbins/{workbinId}/history	GTaskmanagementWorkbinHistory,wr,3c,
workbins/{workbinId}/versions	GTaskmanagementWorkbinVersions,wr,3c,
workbins/{workbinId}/versions/{entityVersion}	GTaskmanagementWorkbinVersion,wr,3c,
workitems	PTaskmanagementWorkitems,wt,3b,
workitems/bulk/add/jobs	PTaskmanagementWorkitemsBulkAddJobs,wu,3b,
workitems/bulk/add/jobs/{bulkJobId}	DTaskmanagementWorkitemsBulkAddJob,wv,3b,	GTaskmanagementWorkitemsBulkAddJob,ww,3c,	ATaskmanagementWorkitemsBulkAddJob,wx,3b,
workitems/bulk/add/jobs/{bulkJobId}/results	GTaskmanagementWorkitemsBulkAddJobResults,wy,3c,
workitems/bulk/jobs/users/me	GTaskmanagementWorkitemsBulkJobsUsersMe,wz,3c,
workitems/bulk/terminate/jobs	PTaskmanagementWorkitemsBulkTerminateJobs,x0,3b,
workitems/bulk/terminate/jobs/{bulkJobId}	DTaskmanagementWorkitemsBulkTerminateJob,x1,3b,	GTaskmanagementWorkitemsBulkTerminateJob,x2,3c,	ATaskmanagementWorkitemsBulkTerminateJob,x3,3b,
workitems/bulk/terminate/jobs/{bulkJobId}/results	GTaskmanagementWorkitemsBulkTerminateJobResults,x4,3c,
workitems/query	PTaskmanagementWorkitemsQuery,x5,3c,
workitems/query/jobs	PTaskmanagementWorkitemsQueryJobs,x6,3c,
workitems/query/jobs/{jobId}	GTaskmanagementWorkitemsQueryJob,x7,3c,
workitems/query/jobs/{jobId}/results	GTaskmanagementWorkitemsQueryJobResults,x8,3c,
workitems/schemas	GTaskmanagementWorkitemsSchemas,x9,3c,	PTaskmanagementWorkitemsSchemas,xa,3b,
workitems/schemas/coretypes	GTaskmanagementWorkitemsSchemasCoretypes,x9,3c,
workitems/schemas/coretypes/{coreTypeName}	GTaskmanagementWorkitemsSchemasCoretype,x9,3c,
workitems/schemas/limits	GTaskmanagementWorkitemsSchemasLimits,x9,3c,
workitems/schemas/{schemaId}	DTaskmanagementWorkitemsSchema,xb,3b,	GTaskmanagementWorkitemsSchema,x9,3c,	UTaskmanagementWorkitemsSchema,xc,3b,
workitems/schemas/{schemaId}/versions	GTaskmanagementWorkitemsSchemaVersions,x9,3c,
workitems/schemas/{schemaId}/versions/{versionId}	GTaskmanagementWorkitemsSchemaVersion,x9,3c,
workitems/{workitemId}	DTaskmanagementWorkitem,xd,3b,	GTaskmanagementWorkitem,x5,3c,	ATaskmanagementWorkitem,xe,3b,
workitems/{workitemId}/acd/cancel	PTaskmanagementWorkitemAcdCancel,xf,3b,
workitems/{workitemId}/assignment	ATaskmanagementWorkitemAssignment,xg,3b,
workitems/{workitemId}/disconnect	PTaskmanagementWorkitemDisconnect,xh,3b,
workitems/{workitemId}/history	GTaskmanagementWorkitemHistory,x5,3c,
workitems/{workitemId}/terminate	PTaskmanagementWorkitemTerminate,xi,3b,
workitems/{workitemId}/users/me/wrapups	ATaskmanagementWorkitemUsersMeWrapups,xj,3b,
workitems/{workitemId}/users/{userId}/wrapups	GTaskmanagementWorkitemUserWrapups,xk,3c,	ATaskmanagementWorkitemUserWrapups,xl,3b,
workitems/{workitemId}/versions	GTaskmanagementWorkitemVersions,x5,3c,
workitems/{workitemId}/versions/{entityVersion}	GTaskmanagementWorkitemVersion,x5,3c,
workitems/{workitemId}/wrapups	GTaskmanagementWorkitemWrapups,xk,3c,
worktypes	PTaskmanagementWorktypes,xm,3b,
worktypes/query	PTaskmanagementWorktypesQuery,xn,3c,
worktypes/{worktypeId}	DTaskmanagementWorktype,xo,3b,	GTaskmanagementWorktype,xp,3c,	ATaskmanagementWorktype,xq,3b,
worktypes/{worktypeId}/flows/datebased/rules	GTaskmanagementWorktypeFlowsDatebasedRules,xr,3c,	PTaskmanagementWorktypeFlowsDatebasedRules,xs,3b,
worktypes/{worktypeId}/flows/datebased/rules/{ruleId}	DTaskmanagementWorktypeFlowsDatebasedRule,xt,3b,	GTaskmanagementWorktypeFlowsDatebasedRule,xr,3c,	ATaskmanagementWorktypeFlowsDatebasedRule,xu,3b,
worktypes/{worktypeId}/flows/onattributechange/rules	GTaskmanagementWorktypeFlowsOnattributechangeRules,xv,3c,	PTaskmanagementWorktypeFlowsOnattributechangeRules,xw,3b,
worktypes/{worktypeId}/flows/onattributechange/rules/{ruleId}	DTaskmanagementWorktypeFlowsOnattributechangeRule,xx,3b,	GTaskmanagementWorktypeFlowsOnattributechangeRule,xv,3c,	ATaskmanagementWorktypeFlowsOnattributechangeRule,xy,3b,
worktypes/{worktypeId}/flows/oncreate/rules	GTaskmanagementWorktypeFlowsOncreateRules,xz,3c,	PTaskmanagementWorktypeFlowsOncreateRules,y0,3b,
worktypes/{worktypeId}/flows/oncreate/rules/{ruleId}	DTaskmanagementWorktypeFlowsOncreateRule,y1,3b,	GTaskmanagementWorktypeFlowsOncreateRule,xz,3c,	ATaskmanagementWorktypeFlowsOncreateRule,y2,3b,
worktypes/{worktypeId}/history	GTaskmanagementWorktypeHistory,xp,3c,
worktypes/{worktypeId}/statuses	GTaskmanagementWorktypeStatuses,y3,3c,	PTaskmanagementWorktypeStatuses,y4,3b,
worktypes/{worktypeId}/statuses/{statusId}	DTaskmanagementWorktypeStatus,y5,3b,	GTaskmanagementWorktypeStatus,y3,3c,	ATaskmanagementWorktypeStatus,y6,3b,
worktypes/{worktypeId}/versions	GTaskmanagementWorktypeVersions,xp,3c,
worktypes/{worktypeId}/versions/{entityVersion}	GTaskmanagementWorktypeVersion,xp,3c,
=teams
	GTeams,y7,1o,	PTeams,y8,1p,
search	PTeamsSearch,y7,1o,
{teamId}	DTeam,y9,1p,	GTeam,y7,1o,	ATeam,ya,1p,
{teamId}/members	DTeamMembers,yb,1p,	GTeamMembers,y7,1o,	PTeamMembers,yb,1p,
=telephony
agents/greetings/me	GTelephonyAgentsGreetingsMe,yc,3d,	UTelephonyAgentsGreetingsMe,yd,3e,
agents/{agentId}/greetings	GTelephonyAgentGreetings,ye,3d,	UTelephonyAgentGreetings,yf,3e,
calls/metrics	GTelephonyCallsMetrics,yg,3d,
mediaregions	GTelephonyMediaregions,yh,3d,
numbers/routing	GTelephonyNumbersRouting,yi,3d,	PTelephonyNumbersRouting,yj,3e,
numbers/routing/all	PTelephonyNumbersRoutingAll,yj,3e,
numbers/routing/reset	PTelephonyNumbersRoutingReset,yj,3e,
organization/link	GTelephonyOrganizationLink,yk,3d,	PTelephonyOrganizationLink,yl,3e,
organization/link/approve/{requestingOrganizationId}	ATelephonyOrganizationLinkApproveRequestingOrganizationId,ym,3e,
organization/link/regions	GTelephonyOrganizationLinkRegions,yk,3d,
organization/link/{targetOrganizationId}	DTelephonyOrganizationLinkTargetOrganizationId,yn,3e,
prefixes	GTelephonyPrefixes,yo,3d,d,10727
prefixes/bulk	PTelephonyPrefixesBulk,yp,0,,10727
prefixes/simulate/call	GTelephonyPrefixesSimulateCall,yo,3d,d,10727
providers/edges	GTelephonyProvidersEdges,yh,3d,	PTelephonyProvidersEdges,yh,3e,
providers/edges/addressvalidation	PTelephonyProvidersEdgesAddressvalidation,16,3e,
providers/edges/alertablepresences	DTelephonyProvidersEdgesAlertablepresences,yq,3e,	GTelephonyProvidersEdgesAlertablepresences,yr,3d,	UTelephonyProvidersEdgesAlertablepresences,ys,3e,
providers/edges/certificateauthorities	GTelephonyProvidersEdgesCertificateauthorities,yh,3d,	PTelephonyProvidersEdgesCertificateauthorities,yh,3e,
providers/edges/certificateauthorities/{certificateId}	DTelephonyProvidersEdgesCertificateauthority,yh,3e,	GTelephonyProvidersEdgesCertificateauthority,yh,3d,	UTelephonyProvidersEdgesCertificateauthority,yh,3e,
providers/edges/didpools	GTelephonyProvidersEdgesDidpools,yh,3d,	PTelephonyProvidersEdgesDidpools,yh,3e,
providers/edges/didpools/dids	GTelephonyProvidersEdgesDidpoolsDids,yh,3d,
providers/edges/didpools/{didPoolId}	DTelephonyProvidersEdgesDidpool,yh,3e,	GTelephonyProvidersEdgesDidpool,yh,3d,	UTelephonyProvidersEdgesDidpool,yh,3e,
providers/edges/dids	GTelephonyProvidersEdgesDids,yh,3d,
providers/edges/dids/{didId}	GTelephonyProvidersEdgesDid,yh,3d,
providers/edges/edgegroups	GTelephonyProvidersEdgesEdgegroups,yh,3d,	PTelephonyProvidersEdgesEdgegroups,yh,3e,
providers/edges/edgegroups/{edgeGroupId}	DTelephonyProvidersEdgesEdgegroup,yh,3e,	GTelephonyProvidersEdgesEdgegroup,yh,3d,	UTelephonyProvidersEdgesEdgegroup,yh,3e,
providers/edges/edgegroups/{edgegroupId}/edgetrunkbases/{edgetrunkbaseId}	GTelephonyProvidersEdgesEdgegroupEdgetrunkbase,yh,3d,	UTelephonyProvidersEdgesEdgegroupEdgetrunkbase,yh,3e,
providers/edges/edgeversionreport	GTelephonyProvidersEdgesEdgeversionreport,16,3d,
providers/edges/expired	GTelephonyProvidersEdgesExpired,yt,3d,
providers/edges/extensionpools	GTelephonyProvidersEdgesExtensionpools,yu,3d,	PTelephonyProvidersEdgesExtensionpools,yv,3e,
providers/edges/extensionpools/divisionviews	GTelephonyProvidersEdgesExtensionpoolsDivisionviews,yw,3d,
providers/edges/extensionpools/{extensionPoolId}	DTelephonyProvidersEdgesExtensionpool,yx,3e,	GTelephonyProvidersEdgesExtensionpool,yu,3d,	UTelephonyProvidersEdgesExtensionpool,yy,3e,
providers/edges/extensions	GTelephonyProvidersEdgesExtensions,yz,3d,
providers/edges/extensions/{extensionId}	GTelephonyProvidersEdgesExtension,yz,3d,
providers/edges/linebasesettings	GTelephonyProvidersEdgesLinebasesettings,yh,3d,
providers/edges/linebasesettings/{lineBaseId}	GTelephonyProvidersEdgesLinebasesetting,yh,3d,
providers/edges/lines	GTelephonyProvidersEdgesLines,yh,3d,
providers/edges/lines/template	GTelephonyProvidersEdgesLinesTemplate,yh,3d,
providers/edges/lines/{lineId}	GTelephonyProvidersEdgesLine,yh,3d,
providers/edges/logicalinterfaces	GTelephonyProvidersEdgesLogicalinterfaces,yh,3d,
providers/edges/mediastatistics/conversations/{conversationId}	GTelephonyProvidersEdgesMediastatisticsConversation,p,0,p
providers/edges/mediastatistics/conversations/{conversationId}/communications/{communicationId}	GTelephonyProvidersEdgesMediastatisticsConversationCommunication,p,0,p
providers/edges/metrics	GTelephonyProvidersEdgesMetrics,yh,3d,
providers/edges/outboundroutes	GTelephonyProvidersEdgesOutboundroutes,yh,3d,
providers/edges/phonebasesettings	GTelephonyProvidersEdgesPhonebasesettings,yh,3d,	PTelephonyProvidersEdgesPhonebasesettings,yh,3e,
providers/edges/phonebasesettings/availablemetabases	GTelephonyProvidersEdgesPhonebasesettingsAvailablemetabases,yh,3d,
providers/edges/phonebasesettings/template	GTelephonyProvidersEdgesPhonebasesettingsTemplate,yh,3d,
providers/edges/phonebasesettings/{phoneBaseId}	DTelephonyProvidersEdgesPhonebasesetting,yh,3e,	GTelephonyProvidersEdgesPhonebasesetting,yh,3d,	UTelephonyProvidersEdgesPhonebasesetting,yh,3e,
providers/edges/phones	GTelephonyProvidersEdgesPhones,yh,3d,	PTelephonyProvidersEdgesPhones,yh,3e,
providers/edges/phones/reboot	PTelephonyProvidersEdgesPhonesReboot,yh,3e,
providers/edges/phones/template	GTelephonyProvidersEdgesPhonesTemplate,yh,3d,
providers/edges/phones/{phoneId}	DTelephonyProvidersEdgesPhone,yh,3e,	GTelephonyProvidersEdgesPhone,yh,3d,	UTelephonyProvidersEdgesPhone,yh,3e,
providers/edges/phones/{phoneId}/reboot	PTelephonyProvidersEdgesPhoneReboot,yh,3e,
providers/edges/physicalinterfaces	GTelephonyProvidersEdgesPhysicalinterfaces,yh,3d,
providers/edges/sites	GTelephonyProvidersEdgesSites,16,3d,	PTelephonyProvidersEdgesSites,yh,3e,
providers/edges/sites/search	GTelephonyProvidersEdgesSitesSearch,z0,3d,	PTelephonyProvidersEdgesSitesSearch,z0,3d,
providers/edges/sites/{siteId}	DTelephonyProvidersEdgesSite,yh,3e,	GTelephonyProvidersEdgesSite,z0,3d,	UTelephonyProvidersEdgesSite,yh,3e,
providers/edges/sites/{siteId}/numberplans	GTelephonyProvidersEdgesSiteNumberplans,yh,3d,	UTelephonyProvidersEdgesSiteNumberplans,yh,3e,
providers/edges/sites/{siteId}/numberplans/classifications	GTelephonyProvidersEdgesSiteNumberplansClassifications,yh,3d,
providers/edges/sites/{siteId}/numberplans/{numberPlanId}	GTelephonyProvidersEdgesSiteNumberplan,yh,3d,
providers/edges/sites/{siteId}/outboundroutes	GTelephonyProvidersEdgesSiteOutboundroutes,yh,3d,	PTelephonyProvidersEdgesSiteOutboundroutes,yh,3e,
providers/edges/sites/{siteId}/outboundroutes/{outboundRouteId}	DTelephonyProvidersEdgesSiteOutboundroute,yh,3e,	GTelephonyProvidersEdgesSiteOutboundroute,yh,3d,	UTelephonyProvidersEdgesSiteOutboundroute,yh,3e,
providers/edges/sites/{siteId}/siteconnections	GTelephonyProvidersEdgesSiteSiteconnections,z0,3d,	ATelephonyProvidersEdgesSiteSiteconnections,yh,3e,	UTelephonyProvidersEdgesSiteSiteconnections,yh,3e,
providers/edges/timezones	GTelephonyProvidersEdgesTimezones,16,3d,
providers/edges/trunkbasesettings	GTelephonyProvidersEdgesTrunkbasesettings,yh,3d,	PTelephonyProvidersEdgesTrunkbasesettings,yh,3e,
providers/edges/trunkbasesettings/availablemetabases	GTelephonyProvidersEdgesTrunkbasesettingsAvailablemetabases,yh,3d,
providers/edges/trunkbasesettings/search	PTelephonyProvidersEdgesTrunkbasesettingsSearch,z1,3e,d,10727
providers/edges/trunkbasesettings/site/{siteId}	GTelephonyProvidersEdgesTrunkbasesettingsSiteSiteId,z1,3d,d,10727
providers/edges/trunkbasesettings/template	GTelephonyProvidersEdgesTrunkbasesettingsTemplate,yh,3d,
providers/edges/trunkbasesettings/{trunkBaseSettingsId}	DTelephonyProvidersEdgesTrunkbasesetting,yh,3e,	GTelephonyProvidersEdgesTrunkbasesetting,yh,3d,	UTelephonyProvidersEdgesTrunkbasesetting,yh,3e,
providers/edges/trunks	GTelephonyProvidersEdgesTrunks,yh,3d,
providers/edges/trunks/metrics	GTelephonyProvidersEdgesTrunksMetrics,yh,3d,
providers/edges/trunks/search	PTelephonyProvidersEdgesTrunksSearch,z1,0,,10727
providers/edges/trunks/{trunkId}	GTelephonyProvidersEdgesTrunk,yh,3d,
providers/edges/trunks/{trunkId}/metrics	GTelephonyProvidersEdgesTrunkMetrics,yh,3d,
providers/edges/trunkswithrecording	GTelephonyProvidersEdgesTrunkswithrecording,z2,3d,
providers/edges/{edgeId}	DTelephonyProvidersEdge,yh,3e,	GTelephonyProvidersEdge,yh,3d,	UTelephonyProvidersEdge,yh,3e,
providers/edges/{edgeId}/diagnostic/nslookup	GTelephonyProvidersEdgeDiagnosticNslookup,yh,3d,	PTelephonyProvidersEdgeDiagnosticNslookup,yh,3e,
providers/edges/{edgeId}/diagnostic/ping	GTelephonyProvidersEdgeDiagnosticPing,yh,3d,	PTelephonyProvidersEdgeDiagnosticPing,yh,3e,
providers/edges/{edgeId}/diagnostic/route	GTelephonyProvidersEdgeDiagnosticRoute,yh,3d,	PTelephonyProvidersEdgeDiagnosticRoute,yh,3e,
providers/edges/{edgeId}/diagnostic/tracepath	GTelephonyProvidersEdgeDiagnosticTracepath,yh,3d,	PTelephonyProvidersEdgeDiagnosticTracepath,yh,3e,
providers/edges/{edgeId}/logicalinterfaces	GTelephonyProvidersEdgeLogicalinterfaces,yh,3d,	PTelephonyProvidersEdgeLogicalinterfaces,yh,3e,
providers/edges/{edgeId}/logicalinterfaces/{interfaceId}	DTelephonyProvidersEdgeLogicalinterface,yh,3e,	GTelephonyProvidersEdgeLogicalinterface,yh,3d,	UTelephonyProvidersEdgeLogicalinterface,yh,3e,
providers/edges/{edgeId}/logs/jobs	PTelephonyProvidersEdgeLogsJobs,yh,3e,
providers/edges/{edgeId}/logs/jobs/{jobId}	GTelephonyProvidersEdgeLogsJob,yh,3d,
providers/edges/{edgeId}/logs/jobs/{jobId}/upload	PTelephonyProvidersEdgeLogsJobUpload,yh,3d,
providers/edges/{edgeId}/metrics	GTelephonyProvidersEdgeMetrics,yh,3d,
providers/edges/{edgeId}/offlineconfiguration	PTelephonyProvidersEdgeOfflineconfiguration,z1,0,,10727
providers/edges/{edgeId}/physicalinterfaces	GTelephonyProvidersEdgePhysicalinterfaces,yh,3d,
providers/edges/{edgeId}/physicalinterfaces/{interfaceId}	GTelephonyProvidersEdgePhysicalinterface,yh,3d,
providers/edges/{edgeId}/reboot	PTelephonyProvidersEdgeReboot,yh,3e,
providers/edges/{edgeId}/setuppackage	GTelephonyProvidersEdgeSetuppackage,yh,3d,
providers/edges/{edgeId}/softwareupdate	DTelephonyProvidersEdgeSoftwareupdate,16,3e,	GTelephonyProvidersEdgeSoftwareupdate,16,3d,	PTelephonyProvidersEdgeSoftwareupdate,16,3e,
providers/edges/{edgeId}/softwareversions	GTelephonyProvidersEdgeSoftwareversions,16,3d,
providers/edges/{edgeId}/statuscode	PTelephonyProvidersEdgeStatuscode,yh,3e,
providers/edges/{edgeId}/trunks	GTelephonyProvidersEdgeTrunks,yh,3d,
providers/edges/{edgeId}/unpair	PTelephonyProvidersEdgeUnpair,yh,3e,
settings	GTelephonySettings,z3,3d,	UTelephonySettings,z4,3e,
sipmessages/conversations/{conversationId}	GTelephonySipmessagesConversation,z5,3d,
sipmessages/conversations/{conversationId}/headers	GTelephonySipmessagesConversationHeaders,z5,3d,
siptraces	GTelephonySiptraces,z5,3d,
siptraces/download	PTelephonySiptracesDownload,z6,3e,
siptraces/download/{downloadId}	GTelephonySiptracesDownloadDownloadId,z5,3d,
=textbots
botflows/sessions	PTextbotsBotflowsSessions,z7,1y,
botflows/sessions/{sessionId}/turns	PTextbotsBotflowsSessionTurns,z7,1y,
bots/execute	PTextbotsBotsExecute,z8,1y,
bots/search	GTextbotsBotsSearch,fx,1u,
=timezones
	GTimezones,16,g,
=tokens
me	DTokensMe,16,j,	GTokensMe,16,j,	HTokensMe,16,j,
timeout	GTokensTimeout,16,3f,	UTokensTimeout,cz,b,
{userId}	DToken,z9,j,
=uploads
learning/coverart	PUploadsLearningCoverart,za,1w,
publicassets/images	PUploadsPublicassetsImages,zb,1w,
recordings	PUploadsRecordings,zc,1w,
workforcemanagement/historicaldata/csv	PUploadsWorkforcemanagementHistoricaldataCsv,zd,1w,
=usage
aggregates/query/jobs	PUsageAggregatesQueryJobs,ze,2k,
aggregates/query/jobs/{jobId}	GUsageAggregatesQueryJob,ze,2k,
client/{clientId}/aggregates/query/jobs	PUsageClientClientIdAggregatesQueryJobs,zf,2k,
client/{clientId}/aggregates/query/jobs/{jobId}	GUsageClientClientIdAggregatesQueryJob,zf,2k,
events/aggregates/query	PUsageEventsAggregatesQuery,zg,3g,
events/definitions	GUsageEventsDefinitions,zg,3g,
events/definitions/{eventDefinitionId}	GUsageEventsDefinition,zg,3g,
events/query	PUsageEventsQuery,zg,3g,
query	PUsageQuery,zh,2k,
query/{executionId}/results	GUsageQueryExecutionIdResults,zh,2k,
simplesearch	PUsageSimplesearch,zi,2k,
simplesearch/{executionId}/results	GUsageSimplesearchExecutionIdResults,zi,2k,
=userrecordings
	GUserrecordings,16,3h,
summary	GUserrecordingsSummary,16,3h,
{recordingId}	DUserrecording,16,3i,	GUserrecording,16,3h,	UUserrecording,16,3i,
{recordingId}/transcoding	GUserrecordingTranscoding,zj,3h,
=users
	GUsers,16,1f,	PUsers,zk,2o,
agentui/agents/autoanswer/{agentId}/settings	DUsersAgentuiAgentsAutoanswerAgentIdSettings,zl,2o,	GUsersAgentuiAgentsAutoanswerAgentIdSettings,zm,1f,	AUsersAgentuiAgentsAutoanswerAgentIdSettings,zn,2o,	UUsersAgentuiAgentsAutoanswerAgentIdSettings,zn,2o,
bulk	AUsersBulk,zo,2o,
chats/me	GUsersChatsMe,zp,k,
customattributes/schemas	GUsersCustomattributesSchemas,zq,1f,	PUsersCustomattributesSchemas,zr,2o,
customattributes/schemas/coretypes	GUsersCustomattributesSchemasCoretypes,zq,1f,
customattributes/schemas/coretypes/{coreTypeName}	GUsersCustomattributesSchemasCoretype,zq,1f,
customattributes/schemas/limits	GUsersCustomattributesSchemasLimits,zq,1f,
customattributes/schemas/{schemaId}	DUsersCustomattributesSchema,zs,2o,	GUsersCustomattributesSchema,zq,1f,	UUsersCustomattributesSchema,zt,2o,
customattributes/schemas/{schemaId}/versions	GUsersCustomattributesSchemaVersions,zq,1f,
customattributes/schemas/{schemaId}/versions/{versionId}	GUsersCustomattributesSchemaVersion,zq,1f,
development/activities	GUsersDevelopmentActivities,zu,3j,
development/activities/aggregates/query	PUsersDevelopmentActivitiesAggregatesQuery,zu,3j,
development/activities/me	GUsersDevelopmentActivitiesMe,16,3j,
development/activities/{activityId}	GUsersDevelopmentActivity,zu,3j,
externalid/{authorityName}/{externalKey}	GUsersExternalidAuthorityNameExternalKey,16,1f,
me	GUsersMe,16,j,u
me/password	PUsersMePassword,16,2o,u
me/verifiers	GUsersMeVerifiers,16,0,
me/verifiers/totp	PUsersMeVerifiersTotp,16,0,
me/verifiers/totp/{verifierId}	PUsersMeVerifiersTotpVerifierId,16,0,
me/verifiers/webauthn/register	PUsersMeVerifiersWebauthnRegister,16,0,
me/verifiers/webauthn/register/options	PUsersMeVerifiersWebauthnRegisterOptions,16,0,
me/verifiers/{verifierId}	DUsersMeVerifier,16,0,	UUsersMeVerifier,16,0,
presences/bulk	UUsersPresencesBulk,zv,2t,
presences/purecloud/bulk	GUsersPresencesPurecloudBulk,16,2t,
presences/{sourceId}/bulk	GUsersPresenceBulk,16,2t,
query	GUsersQuery,ma,1f,
rules	GUsersRules,zw,3k,	PUsersRules,zx,3l,
rules/query	PUsersRulesQuery,zy,3k,
rules/settings/{ruleType}	GUsersRulesSetting,zw,3k,
rules/{ruleId}	DUsersRule,zz,3l,	GUsersRule,zw,3k,	AUsersRule,100,3l,
rules/{ruleId}/dependents	GUsersRuleDependents,101,3k,
rules/{ruleId}/dependents/{ruleType}/{typeId}	GUsersRuleDependentTypeId,101,3k,
search	GUsersSearch,ma,1f,	PUsersSearch,ma,1f,
search/conversation/target	PUsersSearchConversationTarget,102,0,p
search/queuemembers/manage	PUsersSearchQueuemembersManage,103,0,p
search/teams/assign	PUsersSearchTeamsAssign,yb,1o,
stations/me	GUsersStationsMe,104,1f,
stations/me/associatedstation	DUsersStationsMeAssociatedstation,105,2o,
stations/me/associatedstation/{stationId}	UUsersStationsMeAssociatedstationStationId,106,2o,
{subjectId}/roles	GUserRoles,35,a,	UUserRoles,3i,b,
{userId}	DUser,107,2o,	GUser,16,1f,	AUser,108,2o,
{userId}/adjacents	GUserAdjacents,16,1f,
{userId}/callforwarding	GUserCallforwarding,109,1f,	AUserCallforwarding,10a,2o,	UUserCallforwarding,10a,2o,
{userId}/customattributes	AUserCustomattributes,10b,2o,	UUserCustomattributes,10b,2o,
{userId}/customattributes/bulk	GUserCustomattributesBulk,ma,1f,	AUserCustomattributesBulk,10b,2o,
{userId}/customattributes/{schemaId}	DUserCustomattribute,10b,2o,	GUserCustomattribute,ma,1f,
{userId}/directreports	GUserDirectreports,16,1f,
{userId}/externalid	GUserExternalid,16,1f,	PUserExternalid,10b,1f,
{userId}/externalid/{authorityName}	GUserExternalidAuthorityName,16,1f,
{userId}/externalid/{authorityName}/{externalKey}	DUserExternalidAuthorityNameExternalKey,10b,1f,
{userId}/favorites	GUserFavorites,16,1f,x
{userId}/geolocations/{clientId}	GUserGeolocation,16,1k,	AUserGeolocation,16,1l,
{userId}/greetings	GUserGreetings,16,1m,	PUserGreetings,16,1n,
{userId}/greetings/defaults	GUserGreetingsDefaults,16,1m,	UUserGreetingsDefaults,16,1n,
{userId}/invite	PUserInvite,10c,2o,
{userId}/outofoffice	GUserOutofoffice,16,1f,	UUserOutofoffice,16,2o,
{userId}/password	PUserPassword,10d,2o,
{userId}/presences/purecloud	GUserPresencesPurecloud,16,2t,	AUserPresencesPurecloud,16,19,
{userId}/presences/{sourceId}	GUserPresence,16,2t,	AUserPresence,16,19,
{userId}/profile	GUserProfile,16,1f,x
{userId}/profileskills	GUserProfileskills,10e,1f,	UUserProfileskills,10f,2o,
{userId}/queues	GUserQueues,s5,1f,	AUserQueues,10g,2o,
{userId}/queues/{queueId}	AUserQueue,10g,2o,
{userId}/routinglanguages	GUserRoutinglanguages,16,1f,	PUserRoutinglanguages,10h,2o,
{userId}/routinglanguages/bulk	AUserRoutinglanguagesBulk,10h,2o,
{userId}/routinglanguages/{languageId}	DUserRoutinglanguage,10h,2o,	AUserRoutinglanguage,10h,2o,
{userId}/routingskills	GUserRoutingskills,16,1f,	PUserRoutingskills,10i,2o,
{userId}/routingskills/bulk	AUserRoutingskillsBulk,10j,2o,	UUserRoutingskillsBulk,10j,2o,
{userId}/routingskills/{skillId}	DUserRoutingskill,10i,2o,	UUserRoutingskill,10i,2o,
{userId}/routingstatus	GUserRoutingstatus,16,1f,	UUserRoutingstatus,16,2o,
{userId}/screenmonitors/sessions	PUserScreenmonitorsSessions,10k,w,
{userId}/screenmonitors/sessions/{screenMonitoringId}	DUserScreenmonitorsSession,10k,w,	GUserScreenmonitorsSession,10k,x,
{userId}/skillgroups	GUserSkillgroups,tg,23,
{userId}/state	GUserState,10l,1f,	UUserState,10b,2o,
{userId}/station	GUserStation,10m,1f,
{userId}/station/associatedstation	DUserStationAssociatedstation,wn,2o,
{userId}/station/associatedstation/{stationId}	UUserStationAssociatedstationStationId,10n,2o,
{userId}/station/defaultstation	DUserStationDefaultstation,10o,2o,
{userId}/station/defaultstation/{stationId}	UUserStationDefaultstationStationId,10o,2o,
{userId}/superiors	GUserSuperiors,16,1f,
{userId}/trustors	GUserTrustors,10p,1f,
{userId}/verifiers	GUserVerifiers,10q,1f,
{userId}/verifiers/{verifierId}	DUserVerifier,10r,2o,	UUserVerifier,10s,2o,
=voicemail
groups/{groupId}/mailbox	GVoicemailGroupMailbox,16,3m,
groups/{groupId}/messages	GVoicemailGroupMessages,16,3m,
groups/{groupId}/policy	GVoicemailGroupPolicy,10t,3m,	AVoicemailGroupPolicy,10u,3n,
mailbox	GVoicemailMailbox,16,3m,u
me/mailbox	GVoicemailMeMailbox,16,3m,u
me/messages	GVoicemailMeMessages,16,3m,
me/policy	GVoicemailMePolicy,16,3m,	AVoicemailMePolicy,16,3n,
messages	DVoicemailMessages,16,3n,u	GVoicemailMessages,16,3m,u	PVoicemailMessages,16,3n,u
messages/{messageId}	DVoicemailMessage,16,3n,u	GVoicemailMessage,16,3m,u	AVoicemailMessage,16,3n,u	UVoicemailMessage,16,3n,u
messages/{messageId}/media	GVoicemailMessageMedia,16,3m,u
policy	GVoicemailPolicy,z1,3m,	UVoicemailPolicy,z1,3n,
queues/{queueId}/messages	GVoicemailQueueMessages,10v,3m,
search	GVoicemailSearch,16,3m,	PVoicemailSearch,16,3m,
userpolicies/{userId}	GVoicemailUserpolicy,10w,3m,	AVoicemailUserpolicy,10w,3n,	UVoicemailUserpolicy,10w,3n,
users/{userId}/mailbox	GVoicemailUserMailbox,10x,3m,
users/{userId}/messages	GVoicemailUserMessages,10y,3m,
=webdeployments
configurations	GWebdeploymentsConfigurations,10z,3o,	PWebdeploymentsConfigurations,110,3p,
configurations/{configurationId}	DWebdeploymentsConfiguration,111,3p,
configurations/{configurationId}/versions	GWebdeploymentsConfigurationVersions,10z,3o,
configurations/{configurationId}/versions/draft	GWebdeploymentsConfigurationVersionsDraft,10z,3o,	UWebdeploymentsConfigurationVersionsDraft,112,3p,
configurations/{configurationId}/versions/draft/publish	PWebdeploymentsConfigurationVersionsDraftPublish,113,3p,
configurations/{configurationId}/versions/{versionId}	GWebdeploymentsConfigurationVersion,10z,3o,
deployments	GWebdeploymentsDeployments,114,3o,	PWebdeploymentsDeployments,115,3p,
deployments/{deploymentId}	DWebdeploymentsDeployment,116,3p,	GWebdeploymentsDeployment,114,3o,	UWebdeploymentsDeployment,117,3p,
deployments/{deploymentId}/cobrowse/{sessionId}	DWebdeploymentsDeploymentCobrowseSessionId,16,g,n	GWebdeploymentsDeploymentCobrowseSessionId,16,g,n
deployments/{deploymentId}/configurations	GWebdeploymentsDeploymentConfigurations,16,3o,
deployments/{deploymentId}/identityresolution	GWebdeploymentsDeploymentIdentityresolution,118,3o,	UWebdeploymentsDeploymentIdentityresolution,119,3p,
token/oauthcodegrantjwtexchange	PWebdeploymentsTokenOauthcodegrantjwtexchange,16,g,n
token/refresh	PWebdeploymentsTokenRefresh,16,g,n
token/revoke	DWebdeploymentsTokenRevoke,16,g,j
=webmessaging
deployments/{deploymentId}/pushdevices/{tokenId}	DWebmessagingDeploymentPushdevice,16,g,n	AWebmessagingDeploymentPushdevice,16,g,n	PWebmessagingDeploymentPushdevice,16,g,n
messages	GWebmessagingMessages,16,g,j
=workforcemanagement
adherence	GWorkforcemanagementAdherence,11a,3q,
adherence/explanations	PWorkforcemanagementAdherenceExplanations,11b,3r,
adherence/explanations/jobs/{jobId}	GWorkforcemanagementAdherenceExplanationsJob,16,3q,
adherence/explanations/query	PWorkforcemanagementAdherenceExplanationsQuery,11b,3q,
adherence/explanations/{explanationId}	GWorkforcemanagementAdherenceExplanation,11b,3q,
adherence/historical/bulk	PWorkforcemanagementAdherenceHistoricalBulk,11c,3q,
adherence/historical/bulk/jobs/{jobId}	GWorkforcemanagementAdherenceHistoricalBulkJob,16,3q,
adherence/historical/jobs/{jobId}	GWorkforcemanagementAdherenceHistoricalJob,11c,3q,
agents	PWorkforcemanagementAgents,11d,3r,
agents/integrations/hris/query	PWorkforcemanagementAgentsIntegrationsHrisQuery,11e,3q,
agents/me/adherence/historical/jobs	PWorkforcemanagementAgentsMeAdherenceHistoricalJobs,11f,3r,
agents/me/adherence/historical/jobs/{jobId}	GWorkforcemanagementAgentsMeAdherenceHistoricalJob,16,3q,
agents/me/managementunit	GWorkforcemanagementAgentsMeManagementunit,11g,3s,
agents/me/possibleworkshifts	PWorkforcemanagementAgentsMePossibleworkshifts,11h,3q,
agents/opportunities/enrollments/bulk/add	PWorkforcemanagementAgentsOpportunitiesEnrollmentsBulkAdd,11i,3r,
agents/opportunities/enrollments/bulk/statuses/update	PWorkforcemanagementAgentsOpportunitiesEnrollmentsBulkStatusesUpdate,11j,3r,
agents/opportunities/query	PWorkforcemanagementAgentsOpportunitiesQuery,11k,3q,
agents/{agentId}/adherence/explanations	PWorkforcemanagementAgentAdherenceExplanations,11l,3r,
agents/{agentId}/adherence/explanations/query	PWorkforcemanagementAgentAdherenceExplanationsQuery,11m,3q,
agents/{agentId}/adherence/explanations/{explanationId}	GWorkforcemanagementAgentAdherenceExplanation,11m,3q,	AWorkforcemanagementAgentAdherenceExplanation,11n,3r,
agents/{agentId}/integrations/hris	UWorkforcemanagementAgentIntegrationsHris,11d,3r,
agents/{agentId}/managementunit	GWorkforcemanagementAgentManagementunit,11o,3t,
agents/{agentId}/schedulingpreferences/query	PWorkforcemanagementAgentSchedulingpreferencesQuery,11p,0,,10793
agents/{agentId}/unavailabletimes/query	PWorkforcemanagementAgentUnavailabletimesQuery,11q,3q,
agentschedules/managementunits/mine	PWorkforcemanagementAgentschedulesManagementunitsMine,11r,3q,
agentschedules/mine	PWorkforcemanagementAgentschedulesMine,11s,3q,
alternativeshifts/offers/jobs	PWorkforcemanagementAlternativeshiftsOffersJobs,11t,3q,
alternativeshifts/offers/jobs/{jobId}	GWorkforcemanagementAlternativeshiftsOffersJob,11t,3q,
alternativeshifts/offers/search/jobs	PWorkforcemanagementAlternativeshiftsOffersSearchJobs,11t,3q,
alternativeshifts/offers/search/jobs/{jobId}	GWorkforcemanagementAlternativeshiftsOffersSearchJob,11t,3q,
alternativeshifts/settings	GWorkforcemanagementAlternativeshiftsSettings,11t,3q,
alternativeshifts/trades	GWorkforcemanagementAlternativeshiftsTrades,11t,3q,	PWorkforcemanagementAlternativeshiftsTrades,11t,3q,
alternativeshifts/trades/jobs/{jobId}	GWorkforcemanagementAlternativeshiftsTradesJob,11t,3q,
alternativeshifts/trades/state/jobs	AWorkforcemanagementAlternativeshiftsTradesStateJobs,11u,3r,
alternativeshifts/trades/state/jobs/{jobId}	GWorkforcemanagementAlternativeshiftsTradesStateJob,11u,3q,
alternativeshifts/trades/{tradeId}	GWorkforcemanagementAlternativeshiftsTrade,11t,3q,	AWorkforcemanagementAlternativeshiftsTrade,11t,3r,
businessunits	GWorkforcemanagementBusinessunits,16,3q,	PWorkforcemanagementBusinessunits,11v,3r,
businessunits/divisionviews	GWorkforcemanagementBusinessunitsDivisionviews,11w,3q,
businessunits/{businessUnitId}	DWorkforcemanagementBusinessunit,11x,3r,	GWorkforcemanagementBusinessunit,11y,3t,	AWorkforcemanagementBusinessunit,11z,3r,
businessunits/{businessUnitId}/activitycodes	GWorkforcemanagementBusinessunitActivitycodes,120,3q,	PWorkforcemanagementBusinessunitActivitycodes,121,3r,
businessunits/{businessUnitId}/activitycodes/bulk	AWorkforcemanagementBusinessunitActivitycodesBulk,122,3r,d
businessunits/{businessUnitId}/activitycodes/{activityCodeId}	DWorkforcemanagementBusinessunitActivitycode,123,3r,	GWorkforcemanagementBusinessunitActivitycode,124,3q,	AWorkforcemanagementBusinessunitActivitycode,125,3r,
businessunits/{businessUnitId}/activityplans	GWorkforcemanagementBusinessunitActivityplans,126,3q,	PWorkforcemanagementBusinessunitActivityplans,127,3r,
businessunits/{businessUnitId}/activityplans/jobs	GWorkforcemanagementBusinessunitActivityplansJobs,126,3q,
businessunits/{businessUnitId}/activityplans/{activityPlanId}	GWorkforcemanagementBusinessunitActivityplan,126,3q,	AWorkforcemanagementBusinessunitActivityplan,128,3r,
businessunits/{businessUnitId}/activityplans/{activityPlanId}/runs/jobs	PWorkforcemanagementBusinessunitActivityplanRunsJobs,129,3r,
businessunits/{businessUnitId}/activityplans/{activityPlanId}/runs/jobs/{jobId}	GWorkforcemanagementBusinessunitActivityplanRunsJob,12a,3q,
businessunits/{businessUnitId}/adherence/explanations/query	PWorkforcemanagementBusinessunitAdherenceExplanationsQuery,11m,3q,
businessunits/{businessUnitId}/agentschedules/search	PWorkforcemanagementBusinessunitAgentschedulesSearch,12b,3q,
businessunits/{businessUnitId}/alternativeshifts/settings	GWorkforcemanagementBusinessunitAlternativeshiftsSettings,12c,3q,	AWorkforcemanagementBusinessunitAlternativeshiftsSettings,12d,3r,
businessunits/{businessUnitId}/alternativeshifts/trades/search	PWorkforcemanagementBusinessunitAlternativeshiftsTradesSearch,12e,3q,
businessunits/{businessUnitId}/alternativeshifts/trades/search/jobs/{jobId}	GWorkforcemanagementBusinessunitAlternativeshiftsTradesSearchJob,12e,3q,
businessunits/{businessUnitId}/alternativeshifts/trades/{tradeId}	GWorkforcemanagementBusinessunitAlternativeshiftsTrade,12e,3q,
businessunits/{businessUnitId}/capacityplanning/longtermrequirements/automaticbestmethod/weeks/{weekDateId}/forecasts/{forecastId}	GWorkforcemanagementBusinessunitCapacityplanningLongtermrequirementsAutomaticbestmethodWeekForecast,12f,3q,
businessunits/{businessUnitId}/capacityplanning/longtermrequirements/automaticbestmethod/weeks/{weekDateId}/forecasts/{forecastId}/forceregenerate	PWorkforcemanagementBusinessunitCapacityplanningLongtermrequirementsAutomaticbestmethodWeekForecastForceregenerate,12g,3q,
businessunits/{businessUnitId}/capacityplans	GWorkforcemanagementBusinessunitCapacityplans,12h,3q,	PWorkforcemanagementBusinessunitCapacityplans,12i,3r,
businessunits/{businessUnitId}/capacityplans/bulk/remove	PWorkforcemanagementBusinessunitCapacityplansBulkRemove,12j,3r,
businessunits/{businessUnitId}/capacityplans/{capacityPlanId}	GWorkforcemanagementBusinessunitCapacityplan,12h,3q,	AWorkforcemanagementBusinessunitCapacityplan,12k,3r,
businessunits/{businessUnitId}/capacityplans/{capacityPlanId}/copy	PWorkforcemanagementBusinessunitCapacityplanCopy,12i,3r,
businessunits/{businessUnitId}/capacityplans/{capacityPlanId}/forecast	GWorkforcemanagementBusinessunitCapacityplanForecast,12l,3q,
businessunits/{businessUnitId}/capacityplans/{capacityPlanId}/requirement/generate	PWorkforcemanagementBusinessunitCapacityplanRequirementGenerate,12k,3r,
businessunits/{businessUnitId}/capacityplans/{capacityPlanId}/staffinggroupallocations	GWorkforcemanagementBusinessunitCapacityplanStaffinggroupallocations,12h,3q,	PWorkforcemanagementBusinessunitCapacityplanStaffinggroupallocations,12k,3q,
businessunits/{businessUnitId}/capacityplans/{capacityPlanId}/staffinggroupallocationshistory	DWorkforcemanagementBusinessunitCapacityplanStaffinggroupallocationshistory,12k,3r,
businessunits/{businessUnitId}/capacityplans/{capacityPlanId}/staffinggroupallocationshistory/query	PWorkforcemanagementBusinessunitCapacityplanStaffinggroupallocationshistoryQuery,12h,3q,
businessunits/{businessUnitId}/capacityplans/{capacityPlanId}/staffingrequirements	GWorkforcemanagementBusinessunitCapacityplanStaffingrequirements,12h,3q,
businessunits/{businessUnitId}/decisionmetrics/jobs/{jobId}	GWorkforcemanagementBusinessunitDecisionmetricsJob,12m,3q,d
businessunits/{businessUnitId}/decisionmetrics/update	PWorkforcemanagementBusinessunitDecisionmetricsUpdate,12m,0,
businessunits/{businessUnitId}/decisionmetrics/update/uploadurl	PWorkforcemanagementBusinessunitDecisionmetricsUpdateUploadurl,12m,0,
businessunits/{businessUnitId}/intraday	PWorkforcemanagementBusinessunitIntraday,12n,3q,
businessunits/{businessUnitId}/intraday/planninggroups	GWorkforcemanagementBusinessunitIntradayPlanninggroups,12n,3q,
businessunits/{businessUnitId}/mainforecast/continuousforecast/session	GWorkforcemanagementBusinessunitMainforecastContinuousforecastSession,12o,0,p
businessunits/{businessUnitId}/mainforecast/continuousforecast/session/export/forecast/jobs	PWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionExportForecastJobs,12p,0,
businessunits/{businessUnitId}/mainforecast/continuousforecast/session/export/forecast/jobs/{jobId}	GWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionExportForecastJob,12q,3q,d
businessunits/{businessUnitId}/mainforecast/continuousforecast/session/export/historical/jobs	PWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionExportHistoricalJobs,12r,0,
businessunits/{businessUnitId}/mainforecast/continuousforecast/session/export/historical/jobs/{jobId}	GWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionExportHistoricalJob,12s,3q,d
businessunits/{businessUnitId}/mainforecast/continuousforecast/session/export/snapshot/jobs	PWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionExportSnapshotJobs,12t,0,
businessunits/{businessUnitId}/mainforecast/continuousforecast/session/export/snapshot/jobs/{jobId}	GWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionExportSnapshotJob,12u,3q,d
businessunits/{businessUnitId}/mainforecast/continuousforecast/session/{sessionId}	GWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionSessionId,12o,0,p
businessunits/{businessUnitId}/mainforecast/continuousforecast/session/{sessionId}/snapshot/{snapshotId}	GWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionSessionIdSnapshotSnapshotId,12o,0,p
businessunits/{businessUnitId}/managementunits	GWorkforcemanagementBusinessunitManagementunits,16,3q,
businessunits/{businessUnitId}/minimumstaffing/settings	GWorkforcemanagementBusinessunitMinimumstaffingSettings,12v,3q,	AWorkforcemanagementBusinessunitMinimumstaffingSettings,12w,3r,
businessunits/{businessUnitId}/opportunities/bulk/add	PWorkforcemanagementBusinessunitOpportunitiesBulkAdd,12x,3r,
businessunits/{businessUnitId}/opportunities/bulk/publish	PWorkforcemanagementBusinessunitOpportunitiesBulkPublish,12y,3r,
businessunits/{businessUnitId}/opportunities/bulk/remove	PWorkforcemanagementBusinessunitOpportunitiesBulkRemove,12z,3r,
businessunits/{businessUnitId}/opportunities/bulk/statuses/update	PWorkforcemanagementBusinessunitOpportunitiesBulkStatusesUpdate,130,3r,
businessunits/{businessUnitId}/opportunities/enrollments/bulk/statuses/update	PWorkforcemanagementBusinessunitOpportunitiesEnrollmentsBulkStatusesUpdate,131,3r,
businessunits/{businessUnitId}/opportunities/enrollments/query	PWorkforcemanagementBusinessunitOpportunitiesEnrollmentsQuery,132,3q,
businessunits/{businessUnitId}/opportunities/externalactivities/query	PWorkforcemanagementBusinessunitOpportunitiesExternalactivitiesQuery,133,3q,
businessunits/{businessUnitId}/opportunities/query	PWorkforcemanagementBusinessunitOpportunitiesQuery,134,3q,
businessunits/{businessUnitId}/opportunities/{opportunityId}	GWorkforcemanagementBusinessunitOpportunity,135,3q,	AWorkforcemanagementBusinessunitOpportunity,136,3r,
businessunits/{businessUnitId}/planninggroups	GWorkforcemanagementBusinessunitPlanninggroups,137,3q,	PWorkforcemanagementBusinessunitPlanninggroups,138,3r,
businessunits/{businessUnitId}/planninggroups/{planningGroupId}	DWorkforcemanagementBusinessunitPlanninggroup,139,3r,	GWorkforcemanagementBusinessunitPlanninggroup,13a,3q,	AWorkforcemanagementBusinessunitPlanninggroup,13b,3r,
businessunits/{businessUnitId}/schedulebids	GWorkforcemanagementBusinessunitSchedulebids,13c,3q,	PWorkforcemanagementBusinessunitSchedulebids,13d,3r,
businessunits/{businessUnitId}/schedulebids/effectiveschedulesets	PWorkforcemanagementBusinessunitSchedulebidsEffectiveschedulesets,13c,3q,
businessunits/{businessUnitId}/schedulebids/{bidId}	DWorkforcemanagementBusinessunitSchedulebid,13e,3r,	GWorkforcemanagementBusinessunitSchedulebid,13c,3q,	AWorkforcemanagementBusinessunitSchedulebid,13f,3r,
businessunits/{businessUnitId}/schedulebids/{bidId}/copy	PWorkforcemanagementBusinessunitSchedulebidCopy,13d,3r,
businessunits/{businessUnitId}/schedulebids/{bidId}/groups	PWorkforcemanagementBusinessunitSchedulebidGroups,13g,3r,
businessunits/{businessUnitId}/schedulebids/{bidId}/groups/summary	GWorkforcemanagementBusinessunitSchedulebidGroupsSummary,13h,3q,
businessunits/{businessUnitId}/schedulebids/{bidId}/groups/{bidGroupId}	DWorkforcemanagementBusinessunitSchedulebidGroup,13i,3r,	GWorkforcemanagementBusinessunitSchedulebidGroup,13h,3q,	AWorkforcemanagementBusinessunitSchedulebidGroup,13j,3r,
businessunits/{businessUnitId}/schedulebids/{bidId}/groups/{bidGroupId}/preferences	GWorkforcemanagementBusinessunitSchedulebidGroupPreferences,13h,3q,	AWorkforcemanagementBusinessunitSchedulebidGroupPreferences,13j,3r,
businessunits/{businessUnitId}/scheduler/settings	GWorkforcemanagementBusinessunitSchedulerSettings,13k,3q,	AWorkforcemanagementBusinessunitSchedulerSettings,13l,3r,
businessunits/{businessUnitId}/scheduling/runs	GWorkforcemanagementBusinessunitSchedulingRuns,13m,3q,
businessunits/{businessUnitId}/scheduling/runs/{runId}	DWorkforcemanagementBusinessunitSchedulingRun,13n,3r,	GWorkforcemanagementBusinessunitSchedulingRun,13m,3q,	AWorkforcemanagementBusinessunitSchedulingRun,13o,3r,
businessunits/{businessUnitId}/scheduling/runs/{runId}/result	GWorkforcemanagementBusinessunitSchedulingRunResult,13p,3q,
businessunits/{businessUnitId}/schedulingpreferences/settings	GWorkforcemanagementBusinessunitSchedulingpreferencesSettings,13q,0,,10793	AWorkforcemanagementBusinessunitSchedulingpreferencesSettings,13r,0,,10793
businessunits/{businessUnitId}/servicegoaltemplates	GWorkforcemanagementBusinessunitServicegoaltemplates,13s,3q,	PWorkforcemanagementBusinessunitServicegoaltemplates,13t,3r,
businessunits/{businessUnitId}/servicegoaltemplates/{serviceGoalTemplateId}	DWorkforcemanagementBusinessunitServicegoaltemplate,13u,3r,	GWorkforcemanagementBusinessunitServicegoaltemplate,13v,3q,	AWorkforcemanagementBusinessunitServicegoaltemplate,13w,3r,
businessunits/{businessUnitId}/shifttrading/trades/evaluate/jobs	PWorkforcemanagementBusinessunitShifttradingTradesEvaluateJobs,13x,3r,
businessunits/{businessUnitId}/shifttrading/trades/evaluate/jobs/{jobId}	GWorkforcemanagementBusinessunitShifttradingTradesEvaluateJob,13x,3q,
businessunits/{businessUnitId}/shifttrading/trades/query/jobs	PWorkforcemanagementBusinessunitShifttradingTradesQueryJobs,13x,3r,
businessunits/{businessUnitId}/shifttrading/trades/query/jobs/{jobId}	GWorkforcemanagementBusinessunitShifttradingTradesQueryJob,13x,3q,
businessunits/{businessUnitId}/shifttrading/trades/state/bulk/jobs	PWorkforcemanagementBusinessunitShifttradingTradesStateBulkJobs,13y,3r,
businessunits/{businessUnitId}/shifttrading/trades/state/bulk/jobs/{jobId}	GWorkforcemanagementBusinessunitShifttradingTradesStateBulkJob,13y,3q,
businessunits/{businessUnitId}/shifttrading/unmatched/search/jobs	PWorkforcemanagementBusinessunitShifttradingUnmatchedSearchJobs,13z,3r,
businessunits/{businessUnitId}/shifttrading/unmatched/search/jobs/{jobId}	GWorkforcemanagementBusinessunitShifttradingUnmatchedSearchJob,13z,3q,
businessunits/{businessUnitId}/shifttrading/weeks/summary/jobs	PWorkforcemanagementBusinessunitShifttradingWeeksSummaryJobs,13x,3r,
businessunits/{businessUnitId}/shifttrading/weeks/summary/jobs/{jobId}	GWorkforcemanagementBusinessunitShifttradingWeeksSummaryJob,13x,3q,
businessunits/{businessUnitId}/staffinggroups	GWorkforcemanagementBusinessunitStaffinggroups,140,3q,	PWorkforcemanagementBusinessunitStaffinggroups,141,3r,
businessunits/{businessUnitId}/staffinggroups/planninggroups/query	PWorkforcemanagementBusinessunitStaffinggroupsPlanninggroupsQuery,140,3q,
businessunits/{businessUnitId}/staffinggroups/query	PWorkforcemanagementBusinessunitStaffinggroupsQuery,140,3q,
businessunits/{businessUnitId}/staffinggroups/{staffingGroupId}	DWorkforcemanagementBusinessunitStaffinggroup,142,3r,	GWorkforcemanagementBusinessunitStaffinggroup,140,3q,	AWorkforcemanagementBusinessunitStaffinggroup,143,3r,
businessunits/{businessUnitId}/timeofflimits	GWorkforcemanagementBusinessunitTimeofflimits,144,3q,	PWorkforcemanagementBusinessunitTimeofflimits,145,3r,
businessunits/{businessUnitId}/timeofflimits/values/query	PWorkforcemanagementBusinessunitTimeofflimitsValuesQuery,146,3q,x
businessunits/{businessUnitId}/timeofflimits/{timeOffLimitId}	DWorkforcemanagementBusinessunitTimeofflimit,147,3r,	GWorkforcemanagementBusinessunitTimeofflimit,146,3q,
businessunits/{businessUnitId}/timeofflimits/{timeOffLimitId}/granularityconversion	PWorkforcemanagementBusinessunitTimeofflimitGranularityconversion,148,0,
businessunits/{businessUnitId}/timeofflimits/{timeOffLimitId}/granularityconversion/jobs	GWorkforcemanagementBusinessunitTimeofflimitGranularityconversionJobs,148,0,
businessunits/{businessUnitId}/timeofflimits/{timeOffLimitId}/granularityconversion/jobs/{jobId}	GWorkforcemanagementBusinessunitTimeofflimitGranularityconversionJob,148,3q,d
businessunits/{businessUnitId}/timeofflimits/{timeOffLimitId}/values	UWorkforcemanagementBusinessunitTimeofflimitValues,149,3r,
businessunits/{businessUnitId}/timeofflimits/{timeOffLimitId}/values/import	PWorkforcemanagementBusinessunitTimeofflimitValuesImport,149,0,
businessunits/{businessUnitId}/timeofflimits/{timeOffLimitId}/values/import/uploadurl	PWorkforcemanagementBusinessunitTimeofflimitValuesImportUploadurl,149,0,
businessunits/{businessUnitId}/timeofflimits/{timeOffLimitId}/values/query	PWorkforcemanagementBusinessunitTimeofflimitValuesQuery,146,0,
businessunits/{businessUnitId}/timeoffplans	GWorkforcemanagementBusinessunitTimeoffplans,14a,3q,	PWorkforcemanagementBusinessunitTimeoffplans,14b,3r,
businessunits/{businessUnitId}/timeoffplans/{timeOffPlanId}	DWorkforcemanagementBusinessunitTimeoffplan,14c,3r,	GWorkforcemanagementBusinessunitTimeoffplan,14a,3q,	AWorkforcemanagementBusinessunitTimeoffplan,14d,3r,
businessunits/{businessUnitId}/unavailabletimes/schedules/query	PWorkforcemanagementBusinessunitUnavailabletimesSchedulesQuery,11q,3q,
businessunits/{businessUnitId}/unavailabletimes/settings/query	PWorkforcemanagementBusinessunitUnavailabletimesSettingsQuery,14e,3q,
businessunits/{businessUnitId}/users	GWorkforcemanagementBusinessunitUsers,11e,3q,
businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts	GWorkforcemanagementBusinessunitWeekShorttermforecasts,14f,3q,
businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/generate	PWorkforcemanagementBusinessunitWeekShorttermforecastsGenerate,14g,3r,
businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/import	PWorkforcemanagementBusinessunitWeekShorttermforecastsImport,14g,3r,
businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/import/uploadurl	PWorkforcemanagementBusinessunitWeekShorttermforecastsImportUploadurl,14g,3r,
businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/{forecastId}	DWorkforcemanagementBusinessunitWeekShorttermforecast,14h,3r,	GWorkforcemanagementBusinessunitWeekShorttermforecast,14i,3q,
businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/{forecastId}/copy	PWorkforcemanagementBusinessunitWeekShorttermforecastCopy,14g,3r,
businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/{forecastId}/data	GWorkforcemanagementBusinessunitWeekShorttermforecastData,14i,3q,
businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/{forecastId}/generationresults	GWorkforcemanagementBusinessunitWeekShorttermforecastGenerationresults,14i,3q,
businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/{forecastId}/longtermforecastdata	GWorkforcemanagementBusinessunitWeekShorttermforecastLongtermforecastdata,14i,3q,
businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/{forecastId}/planninggroups	GWorkforcemanagementBusinessunitWeekShorttermforecastPlanninggroups,14j,3q,
businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/{forecastId}/staffingrequirement	GWorkforcemanagementBusinessunitWeekShorttermforecastStaffingrequirement,14k,3q,
businessunits/{businessUnitId}/weeks/{weekId}/schedules	GWorkforcemanagementBusinessunitWeekSchedules,12b,3q,	PWorkforcemanagementBusinessunitWeekSchedules,14l,3r,
businessunits/{businessUnitId}/weeks/{weekId}/schedules/generate	PWorkforcemanagementBusinessunitWeekSchedulesGenerate,13n,3r,
businessunits/{businessUnitId}/weeks/{weekId}/schedules/import	PWorkforcemanagementBusinessunitWeekSchedulesImport,14l,3r,
businessunits/{businessUnitId}/weeks/{weekId}/schedules/import/uploadurl	PWorkforcemanagementBusinessunitWeekSchedulesImportUploadurl,14l,3r,
businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}	DWorkforcemanagementBusinessunitWeekSchedule,14m,3r,	GWorkforcemanagementBusinessunitWeekSchedule,12b,3q,
businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/agentschedules/query	PWorkforcemanagementBusinessunitWeekScheduleAgentschedulesQuery,12b,3q,
businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/copy	PWorkforcemanagementBusinessunitWeekScheduleCopy,14l,3r,
businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/generationresults	GWorkforcemanagementBusinessunitWeekScheduleGenerationresults,12b,3q,
businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/headcountforecast	GWorkforcemanagementBusinessunitWeekScheduleHeadcountforecast,12b,3q,
businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/history/agents/{agentId}	GWorkforcemanagementBusinessunitWeekScheduleHistoryAgent,12b,3q,
businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/performancepredictions	GWorkforcemanagementBusinessunitWeekSchedulePerformancepredictions,12b,3q,
businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/performancepredictions/recalculations	PWorkforcemanagementBusinessunitWeekSchedulePerformancepredictionsRecalculations,13o,3r,
businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/performancepredictions/recalculations/uploadurl	PWorkforcemanagementBusinessunitWeekSchedulePerformancepredictionsRecalculationsUploadurl,13o,3r,
businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/performancepredictions/recalculations/{recalculationId}	GWorkforcemanagementBusinessunitWeekSchedulePerformancepredictionsRecalculation,12b,3q,
businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/reschedule	PWorkforcemanagementBusinessunitWeekScheduleReschedule,13n,3r,
businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/update	PWorkforcemanagementBusinessunitWeekScheduleUpdate,13o,3r,
businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/update/uploadurl	PWorkforcemanagementBusinessunitWeekScheduleUpdateUploadurl,13o,3r,
businessunits/{businessUnitId}/workplanbids	GWorkforcemanagementBusinessunitWorkplanbids,14n,3q,	PWorkforcemanagementBusinessunitWorkplanbids,14o,3r,
businessunits/{businessUnitId}/workplanbids/{bidId}	DWorkforcemanagementBusinessunitWorkplanbid,14p,3r,	GWorkforcemanagementBusinessunitWorkplanbid,14n,3q,	AWorkforcemanagementBusinessunitWorkplanbid,14q,3r,
businessunits/{businessUnitId}/workplanbids/{bidId}/copy	PWorkforcemanagementBusinessunitWorkplanbidCopy,14o,3r,
businessunits/{businessUnitId}/workplanbids/{bidId}/groups	PWorkforcemanagementBusinessunitWorkplanbidGroups,14r,3r,
businessunits/{businessUnitId}/workplanbids/{bidId}/groups/summary	GWorkforcemanagementBusinessunitWorkplanbidGroupsSummary,14s,3q,
businessunits/{businessUnitId}/workplanbids/{bidId}/groups/{bidGroupId}	DWorkforcemanagementBusinessunitWorkplanbidGroup,14t,3r,	GWorkforcemanagementBusinessunitWorkplanbidGroup,14s,3q,	AWorkforcemanagementBusinessunitWorkplanbidGroup,14u,3r,
businessunits/{businessUnitId}/workplanbids/{bidId}/groups/{bidGroupId}/preferences	GWorkforcemanagementBusinessunitWorkplanbidGroupPreferences,14s,3q,	AWorkforcemanagementBusinessunitWorkplanbidGroupPreferences,14u,3r,
calendar/data/ics	GWorkforcemanagementCalendarDataIcs,16,g,n
calendar/url/ics	DWorkforcemanagementCalendarUrlIcs,14v,3r,	GWorkforcemanagementCalendarUrlIcs,14w,3q,	PWorkforcemanagementCalendarUrlIcs,14w,3r,
historicaldata/bulk/remove/jobs	GWorkforcemanagementHistoricaldataBulkRemoveJobs,zd,3q,	PWorkforcemanagementHistoricaldataBulkRemoveJobs,zd,3q,
historicaldata/bulk/remove/jobs/{jobId}	GWorkforcemanagementHistoricaldataBulkRemoveJob,zd,3q,
historicaldata/importstatus	GWorkforcemanagementHistoricaldataImportstatus,zd,3q,
historicaldata/importstatus/{jobId}	GWorkforcemanagementHistoricaldataImportstatusJobId,zd,3q,
historicaldata/validate	PWorkforcemanagementHistoricaldataValidate,zd,3q,
integrations/hris	GWorkforcemanagementIntegrationsHris,14x,3q,
integrations/hris/timeofftypes/jobs/{jobId}	GWorkforcemanagementIntegrationsHrisTimeofftypesJob,16,3q,
integrations/hris/{hrisIntegrationId}/timeofftypes/jobs	PWorkforcemanagementIntegrationsHriTimeofftypesJobs,14x,3q,
managementunits	GWorkforcemanagementManagementunits,16,3q,	PWorkforcemanagementManagementunits,14y,3r,
managementunits/divisionviews	GWorkforcemanagementManagementunitsDivisionviews,14z,3q,
managementunits/{managementUnitId}	DWorkforcemanagementManagementunit,150,3r,	GWorkforcemanagementManagementunit,151,3q,	AWorkforcemanagementManagementunit,152,3q,
managementunits/{managementUnitId}/activitycodes	GWorkforcemanagementManagementunitActivitycodes,153,3q,x
managementunits/{managementUnitId}/adherence	GWorkforcemanagementManagementunitAdherence,11a,3q,
managementunits/{managementUnitId}/agents	AWorkforcemanagementManagementunitAgents,11d,3r,
managementunits/{managementUnitId}/agents/workplans/bulk	AWorkforcemanagementManagementunitAgentsWorkplansBulk,154,3r,
managementunits/{managementUnitId}/agents/workplans/query	PWorkforcemanagementManagementunitAgentsWorkplansQuery,155,3q,
managementunits/{managementUnitId}/agents/{agentId}	GWorkforcemanagementManagementunitAgent,11e,3q,
managementunits/{managementUnitId}/agents/{agentId}/shifttrades	GWorkforcemanagementManagementunitAgentShifttrades,156,3q,x
managementunits/{managementUnitId}/agentschedules/search	PWorkforcemanagementManagementunitAgentschedulesSearch,157,3q,
managementunits/{managementUnitId}/decisionmetrics	GWorkforcemanagementManagementunitDecisionmetrics,158,3q,d
managementunits/{managementUnitId}/historicaladherencequery	PWorkforcemanagementManagementunitHistoricaladherencequery,11c,3r,
managementunits/{managementUnitId}/move	PWorkforcemanagementManagementunitMove,159,3q,
managementunits/{managementUnitId}/schedules/search	PWorkforcemanagementManagementunitSchedulesSearch,157,3q,x
managementunits/{managementUnitId}/shifttrades/matched	GWorkforcemanagementManagementunitShifttradesMatched,13x,3q,x
managementunits/{managementUnitId}/shifttrades/users	GWorkforcemanagementManagementunitShifttradesUsers,13z,3q,
managementunits/{managementUnitId}/shrinkage/jobs	PWorkforcemanagementManagementunitShrinkageJobs,15a,3r,
managementunits/{managementUnitId}/timeofflimits	GWorkforcemanagementManagementunitTimeofflimits,144,3q,x	PWorkforcemanagementManagementunitTimeofflimits,145,3r,x
managementunits/{managementUnitId}/timeofflimits/values/query	PWorkforcemanagementManagementunitTimeofflimitsValuesQuery,146,3q,x
managementunits/{managementUnitId}/timeofflimits/{timeOffLimitId}	DWorkforcemanagementManagementunitTimeofflimit,147,3r,x	GWorkforcemanagementManagementunitTimeofflimit,146,3q,x	AWorkforcemanagementManagementunitTimeofflimit,149,3r,x
managementunits/{managementUnitId}/timeofflimits/{timeOffLimitId}/values	UWorkforcemanagementManagementunitTimeofflimitValues,149,3r,x
managementunits/{managementUnitId}/timeoffplans	GWorkforcemanagementManagementunitTimeoffplans,14a,3q,x	PWorkforcemanagementManagementunitTimeoffplans,14b,3r,x
managementunits/{managementUnitId}/timeoffplans/{timeOffPlanId}	DWorkforcemanagementManagementunitTimeoffplan,14c,3r,x	GWorkforcemanagementManagementunitTimeoffplan,14a,3q,x	AWorkforcemanagementManagementunitTimeoffplan,14d,3r,x
managementunits/{managementUnitId}/timeoffrequests	PWorkforcemanagementManagementunitTimeoffrequests,15b,3r,
managementunits/{managementUnitId}/timeoffrequests/integrationstatus/query	PWorkforcemanagementManagementunitTimeoffrequestsIntegrationstatusQuery,15c,3q,
managementunits/{managementUnitId}/timeoffrequests/query	PWorkforcemanagementManagementunitTimeoffrequestsQuery,15c,3q,
managementunits/{managementUnitId}/timeoffrequests/waitlistpositions/query	PWorkforcemanagementManagementunitTimeoffrequestsWaitlistpositionsQuery,15c,3q,
managementunits/{managementUnitId}/timeoffrequests/{timeOffRequestId}/users/{userId}/integrationstatus	AWorkforcemanagementManagementunitTimeoffrequestUserIntegrationstatus,15d,3r,
managementunits/{managementUnitId}/unavailabletimes/settings	AWorkforcemanagementManagementunitUnavailabletimesSettings,152,3r,
managementunits/{managementUnitId}/users	GWorkforcemanagementManagementunitUsers,15e,3q,
managementunits/{managementUnitId}/users/{userId}/timeoffbalance/jobs	PWorkforcemanagementManagementunitUserTimeoffbalanceJobs,15c,3q,
managementunits/{managementUnitId}/users/{userId}/timeoffrequests	GWorkforcemanagementManagementunitUserTimeoffrequests,15c,3q,
managementunits/{managementUnitId}/users/{userId}/timeoffrequests/estimate	PWorkforcemanagementManagementunitUserTimeoffrequestsEstimate,15c,3q,
managementunits/{managementUnitId}/users/{userId}/timeoffrequests/{timeOffRequestId}	GWorkforcemanagementManagementunitUserTimeoffrequest,15c,3q,	AWorkforcemanagementManagementunitUserTimeoffrequest,15d,3r,
managementunits/{managementUnitId}/users/{userId}/timeoffrequests/{timeOffRequestId}/timeoffbalance/jobs	PWorkforcemanagementManagementunitUserTimeoffrequestTimeoffbalanceJobs,15c,3q,
managementunits/{managementUnitId}/users/{userId}/timeoffrequests/{timeOffRequestId}/timeofflimits	GWorkforcemanagementManagementunitUserTimeoffrequestTimeofflimits,15f,3q,
managementunits/{managementUnitId}/weeks/{weekDateId}/shifttrades	GWorkforcemanagementManagementunitWeekShifttrades,13x,3q,x	PWorkforcemanagementManagementunitWeekShifttrades,13z,3r,x
managementunits/{managementUnitId}/weeks/{weekDateId}/shifttrades/search	PWorkforcemanagementManagementunitWeekShifttradesSearch,13z,3q,x
managementunits/{managementUnitId}/weeks/{weekDateId}/shifttrades/state/bulk	PWorkforcemanagementManagementunitWeekShifttradesStateBulk,15g,3r,x
managementunits/{managementUnitId}/weeks/{weekDateId}/shifttrades/{tradeId}	AWorkforcemanagementManagementunitWeekShifttrade,13z,3r,x
managementunits/{managementUnitId}/weeks/{weekDateId}/shifttrades/{tradeId}/match	PWorkforcemanagementManagementunitWeekShifttradeMatch,13z,3r,x
managementunits/{managementUnitId}/weeks/{weekId}/schedules	GWorkforcemanagementManagementunitWeekSchedules,157,3q,x
managementunits/{managementUnitId}/weeks/{weekId}/schedules/{scheduleId}	GWorkforcemanagementManagementunitWeekSchedule,157,3q,x
managementunits/{managementUnitId}/workplanrotations	GWorkforcemanagementManagementunitWorkplanrotations,15h,3q,	PWorkforcemanagementManagementunitWorkplanrotations,15i,3r,
managementunits/{managementUnitId}/workplanrotations/{workPlanRotationId}	DWorkforcemanagementManagementunitWorkplanrotation,15j,3r,	GWorkforcemanagementManagementunitWorkplanrotation,15k,3q,	AWorkforcemanagementManagementunitWorkplanrotation,15l,3r,
managementunits/{managementUnitId}/workplanrotations/{workPlanRotationId}/copy	PWorkforcemanagementManagementunitWorkplanrotationCopy,15i,3r,
managementunits/{managementUnitId}/workplans	GWorkforcemanagementManagementunitWorkplans,15m,3q,	PWorkforcemanagementManagementunitWorkplans,15n,3r,
managementunits/{managementUnitId}/workplans/{workPlanId}	DWorkforcemanagementManagementunitWorkplan,15o,3r,	GWorkforcemanagementManagementunitWorkplan,15p,3q,	AWorkforcemanagementManagementunitWorkplan,154,3r,
managementunits/{managementUnitId}/workplans/{workPlanId}/copy	PWorkforcemanagementManagementunitWorkplanCopy,15n,3r,
managementunits/{managementUnitId}/workplans/{workPlanId}/validate	PWorkforcemanagementManagementunitWorkplanValidate,15q,3r,
notifications	GWorkforcemanagementNotifications,16,3q,
notifications/update	PWorkforcemanagementNotificationsUpdate,16,3r,
schedulebids	GWorkforcemanagementSchedulebids,15r,3q,
schedulebids/{bidId}/preference	GWorkforcemanagementSchedulebidPreference,15r,3q,	UWorkforcemanagementSchedulebidPreference,15r,3r,
schedulebids/{bidId}/schedulesets	GWorkforcemanagementSchedulebidSchedulesets,15r,3q,
schedules	PWorkforcemanagementSchedules,11s,3r,x
schedulingjobs/{jobId}	GWorkforcemanagementSchedulingjob,15s,3q,
schedulingpreferences	AWorkforcemanagementSchedulingpreferences,15t,0,,10793
schedulingpreferences/query	PWorkforcemanagementSchedulingpreferencesQuery,15u,0,,10793
schedulingpreferences/settings	GWorkforcemanagementSchedulingpreferencesSettings,15v,0,,10793
shifttrades	GWorkforcemanagementShifttrades,15w,3q,x
shifttrading/trades/jobs	PWorkforcemanagementShifttradingTradesJobs,13z,3r,
shifttrading/trades/jobs/{jobId}	GWorkforcemanagementShifttradingTradesJob,13z,3q,
shifttrading/trades/mine/query/jobs	PWorkforcemanagementShifttradingTradesMineQueryJobs,13z,3r,
shifttrading/trades/mine/query/jobs/{jobId}	GWorkforcemanagementShifttradingTradesMineQueryJob,13z,3q,
shifttrading/trades/{tradeId}/jobs	PWorkforcemanagementShifttradingTradeJobs,13z,3r,
shifttrading/trades/{tradeId}/jobs/{jobId}	GWorkforcemanagementShifttradingTradeJob,13z,3q,
shifttrading/trades/{tradeId}/match/jobs	PWorkforcemanagementShifttradingTradeMatchJobs,13z,3r,
shifttrading/trades/{tradeId}/match/jobs/{jobId}	GWorkforcemanagementShifttradingTradeMatchJob,13z,3q,
shifttrading/trades/{tradeId}/state/jobs	PWorkforcemanagementShifttradingTradeStateJobs,13z,3r,
shifttrading/trades/{tradeId}/state/jobs/{jobId}	GWorkforcemanagementShifttradingTradeStateJob,13z,3q,
shrinkage/jobs/{jobId}	GWorkforcemanagementShrinkageJob,16,3q,
teams/{teamId}/adherence	GWorkforcemanagementTeamAdherence,11a,3q,
teams/{teamId}/adherence/historical	PWorkforcemanagementTeamAdherenceHistorical,11c,3r,
teams/{teamId}/shrinkage/jobs	PWorkforcemanagementTeamShrinkageJobs,15a,3r,
timeoffbalance/jobs	PWorkforcemanagementTimeoffbalanceJobs,15x,3q,
timeoffbalance/jobs/{jobId}	GWorkforcemanagementTimeoffbalanceJob,16,3q,
timeofflimits/available/query	PWorkforcemanagementTimeofflimitsAvailableQuery,15x,3q,
timeoffrequests	GWorkforcemanagementTimeoffrequests,15y,3q,	PWorkforcemanagementTimeoffrequests,15x,3r,
timeoffrequests/estimate	PWorkforcemanagementTimeoffrequestsEstimate,15x,3q,
timeoffrequests/integrationstatus/query	PWorkforcemanagementTimeoffrequestsIntegrationstatusQuery,15x,3q,
timeoffrequests/{timeOffRequestId}	GWorkforcemanagementTimeoffrequest,15y,3q,	AWorkforcemanagementTimeoffrequest,15x,3r,
timeoffrequests/{timeOffRequestId}/waitlistpositions	GWorkforcemanagementTimeoffrequestWaitlistpositions,15x,3q,
unavailabletimes	AWorkforcemanagementUnavailabletimes,15z,3r,
unavailabletimes/query	PWorkforcemanagementUnavailabletimesQuery,15z,3q,
unavailabletimes/settings	GWorkforcemanagementUnavailabletimesSettings,15z,3q,
unavailabletimes/validation/jobs	PWorkforcemanagementUnavailabletimesValidationJobs,15z,3q,
unavailabletimes/validation/jobs/{jobId}	GWorkforcemanagementUnavailabletimesValidationJob,15z,3q,
users/activity	PWorkforcemanagementUsersActivity,160,3r,d,10793
users/workplanbidranks/bulk	AWorkforcemanagementUsersWorkplanbidranksBulk,14q,3r,
users/{userId}/workplanbidranks	GWorkforcemanagementUserWorkplanbidranks,14n,3q,	AWorkforcemanagementUserWorkplanbidranks,14q,3r,
workplanbids	GWorkforcemanagementWorkplanbids,161,3q,
workplanbids/{bidId}/preferences	GWorkforcemanagementWorkplanbidPreferences,161,3q,	AWorkforcemanagementWorkplanbidPreferences,161,3r,
workplanbids/{bidId}/workplans	GWorkforcemanagementWorkplanbidWorkplans,161,3q,
=webchat
deployments	GWebchatDeployments,163,3u,xr	PWebchatDeployments,164,3v,xr
deployments/{deploymentId}	DWebchatDeployment,165,3v,xr	GWebchatDeployment,163,3u,xr	UWebchatDeployment,166,3v,xr
guest/conversations	PWebchatGuestConversations,16,g,xrn
guest/conversations/{conversationId}/mediarequests	GWebchatGuestConversationMediarequests,16,g,xr
guest/conversations/{conversationId}/mediarequests/{mediaRequestId}	GWebchatGuestConversationMediarequest,16,g,xr	AWebchatGuestConversationMediarequest,16,g,xr
guest/conversations/{conversationId}/members	GWebchatGuestConversationMembers,16,g,xr
guest/conversations/{conversationId}/members/{memberId}	DWebchatGuestConversationMember,16,g,xr	GWebchatGuestConversationMember,16,g,xr
guest/conversations/{conversationId}/members/{memberId}/messages	PWebchatGuestConversationMemberMessages,16,g,xr
guest/conversations/{conversationId}/members/{memberId}/typing	PWebchatGuestConversationMemberTyping,16,g,xr
guest/conversations/{conversationId}/messages	GWebchatGuestConversationMessages,16,g,xr
guest/conversations/{conversationId}/messages/{messageId}	GWebchatGuestConversationMessage,16,g,xr
settings	DWebchatSettings,165,3v,xr	GWebchatSettings,163,3u,xr	UWebchatSettings,166,3v,xr
=widgets
deployments	GWidgetsDeployments,167,3w,xr	PWidgetsDeployments,168,3x,xr
deployments/{deploymentId}	DWidgetsDeployment,169,3x,xr	GWidgetsDeployment,167,3w,xr	UWidgetsDeployment,16a,3x,xr
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
Yey.59
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
Lt6
Lt2
Lt5
Lt3
Lt4
L3c
L39
L3a
L3b
Lsq
Lsm
Lsp
Lsn
Lso
Lsq.ta
Lso.t9
L3m
L3o
L3l
L3n
Lu5
Lu1
Lu4
Lu2
Lu3
Lu0
Ltw
Ltz
Ltx
Lty
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
Ybh.55
Ybh.54
Y51
L4e
Y4e
Y4f
L4f
L4e.4f
Y57
Y56.57
Y1
Y5m
L5e.5d.tt
Y5l
Y5g
L5h.5d.tt
Y5i
Y5p
Y5n
Y5o
Y5t
Y5q
Y5r
Y5s
Y5e
Y5h
Y5f
Y5j
L5k
Y5y
L5u.tt
L5v.tt
L5w.tt
Y5x
L60
L5z
Y5d
Y5a
Y5b
Y5c
L5d
Y6h
Y6c
L6d
L6e
L6i
L6j
L6k
Y6m
Y6f
L6v
L6w
Y6x
L6y
Y71
Y6g
Y6l
Y6n
Y6z
Y72
Y61
Y65
Y67
Y6r
L6s
L6t
Y6a
L62
Y63
Y64
Y6p
Y6o
Y6q
Y66
Y68
Y69
Y6u
Y70
Y6b
Y73
Y74
Y7a.79.7g
Y7a.7d
Y7a.7e
Y7a.7g
Y7a.7f
Y7a.7h
Y7a.7i
Y7a.7j
Y7a.7c
Y7a.7b
Y7l.7k
Y7k
Y7a.76
Y7a.79
Y7a.77
Y7a.75
Y7a.78
Y7n.7l
Y7m.7k
Y7v
Y7s
Y7t
Y7u
Y7r.83
Y7o.80
Y7p.81
Y7q.82
Y7u.7w
Y7x
Y7y
Y7z
Y85
Y86
Y84
Y87
Ya9
Y8u
L8t
Y98
Ya9.8o.98
Y8y
Yaa
Y9c
Y8c.8h
Y8c
Y8j
Y8k
Y8l
Y8p
Laj
Y93
Y93.94
Y93.96
Y93.95
Y93.97
Y8m
Yab
Ya9.8o.98.8c
Y9i
Y9g
Y9h
Y9j
Y9l
Y9l.8d
Y9o
Y9p
Ya9.8o.98.9m
Y9m
Y99
Y9y
Y9t
Y9s
La0
Y8g
Y8f
La4
Y98.a2
Ya0.au
Ya6
Ya0.au.ae
Ya5.av
Yae
Ya1
Ya2
Lkx
Ykx.kz.ke
Ll0.km
Lkz.kl
Ll0.ko
Lkz.kn
Ll0.kq
Lkz.kp
Ll0.ks
Lkz.kr
Ll0.kw
Lkb.kv
Ll0.ku
Lkz.kt
Ll0
Lkc
Lky
Lkd
Lkz
Lke
Lkg
Yki
Ykj
Ykk
Ykf
Lkh
Lka
Lkb
Ll9
Ll4
Ll1
Ll2
Ll3
Ll8
Yl5
Ll7
Ll6
Lap
Lao
Ya8
Yad
Yac
Lr
Lq
Ln
Lo
Lp
Yyr
Yar
Y9b
Y89
Y88
Y8n.8i.8v.8s.at.as.9n.9k.a3.9z
L8e
Y8w.8x
L8b
L8a
Y9w
Y9f
Y9e
Y9x
Y8y.8z
Y8y.91
Y8y.90
Y8y.92
Yqn
Yrd.re.rt.rl
Yrd.ra.rb.rl.rj.rk.rt.rr.rs
Yqu.rd.re.rt.rl
Yqr.qt.rd.re.rt.rl
Yqs.rd.re.rt.rl
Yqt.qr.rd.re.rt.rl
Ya7
Lag
Yai
Laf
Lah
Lak
Lal
Lan
Lam
Y9u
Yaq
Yce
Lb0
Law
Laz
Lax
Lay
Yb1
Yy8
Lya
Yya
Yy9
Y9q
Y9r
Yc1
Ybz
Yc0
Yc3
Yc2
Ybu
Yby
Ybv
Ybw
Ybx
Y9d
Yst
Yph
Ytv
Yc9
Yc4
Yc8
Yc7
Yc5
Yc6
Lc9.cs
Lc4.cn
Lc5.co
Lc6.cp
Ycs
Ycn
Ycr
Ycq
Yco
Ycp
Yrz.c9
Yrw.c4
Lcm.c9
Lcl.c9
Yd3
Ycc
Ycd
Lc9
Yrx.c5
Yry.c6
Ydn
Ydl.dm
Ydo
Yd4
Ys0.cb
Ycx.c9.cs
Ycu
Ycv
Ycw
Ld0
Lcz
Lcy
Ld2
Ld1
Yc9.rz
Yd5
Yd9
Yd6
Yd7
Yd8
Yda
Ydb
Ydf
Ydc
Yde
Ydd
Ydk
Ydg
Ydh
Ydj
Ydi
Lcm.c9.cs
Lcl.c9.cs
Ys4.cs
Ys1.cn
Lcm.cs
Lcl.cs
Ys2.co
Ys3.cp
Lca
Lct
Ydp
Ydr
Ydq
Ybh
L9v
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
Ydz
Ydt
Ldy
Le0
Ydu.dv
Ydy
Ye1.e2
Ydw.dx
Ydy.dz
Ye4
Ye3
Ye5
Ye6
Ye8
Ye8.e6.ea
Ye7
Ye8.ea.e6
Yds
Ye8.e5.e9
Le7
Ye9
Yea
Ye8.e7.e9
Yec
Yeb
Yed
Yee
Yef
Yeg
Yba
Ybd
Ybb
Ybc
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
Yx6
Yx3
Yx4
Yx3.x5
Yx5
Yem
Yeo
Yen
Leo
Yf5
Yf2
Yeu
Yez
Yf1
Yev
Yew
Yf0
Yex
Yex.58
Yer
Yep
Yeq
Yf3
Yf4
Yet
Yes
Ycg
Ycf
Yck
Ych
Yci
Ycj
Yfa
Yf7
Yfc
Lfd
Lfb
Yf8
Yf9
Yff
Yfe
Yfj
Yfg
Yfh
Yfi
Yft
Yfq
Yfr
Yfs
Yfu
Yfy
Yfv
Yfw
Yfx
Lfz
Yg3
Yg0
Yg5
Lg6
Lg4
Yg9
Yg7
Yg8
Yg1
Yg2
Yge
Ygb
Ygc
Ygd
Ygf.do
Yfl
Yga
Lgj
Lgg
Lfk
Lgk
Lfm
Lfp
Lfo
Lfn
Lgn
Lgs
Lgh
Lgq
Lgp
Lgr
Lgi
Lgl
Lgm
Lgo
Lh0
Lgx
Lgy
Lgz
Lh1
Lh5
Lhq
Li5
Li1
Li2
Li3
Lgw
Lgt
Lgu
Lgv
Li4
Lh6
Lh2
Lh6.h7
Lh3
Lh4
Yhi
Lh9
Lia
Lha
Lh8
Yhg
Yhh
Yh2.h4
Yh3.h4
Lhb
Lhc
Lhd
Lhe
Lhf
Lhm
Lhn
Lhp
Lho
Li9
Li6
Li7
Li8
Lhl
Lhu
Lhr
Lhs
Lht
Lif
Lig
Lii
Lih
Lhk
Lhj.h4
Lis
Lit
Lhy
Lhz
Li0
Lhv
Lhw
Lhx
Lie
Lib
Lin
Lic
Lid
Lij
Lil
Lip
Lik
Lio
Lir
Lim
Liq
Yua
Yjg.b5
Yjd.b2
Yje.b3
Yjf.b4
Yj0.b5
Yiy.b2
Yiz.b3
Yjk.b9
Yjh.b6
Yji.b7
Yjj.b8
Lj3
Lj1
Lj2
Lj6
Lj4
Lj5
Ljb
Lj7
Lj8
Lix
Liu
Liv
Liw
Lj9
Ljc
Lja
Yjl
Yk1.jw.jy
Yjr
Yjm
Yjn
Yjp
Yjq
Yjs
Yjo
Yk1
Yjw
Lk1.jr
Yju
Yjx
Yjy
Yjz
Yk0
Yk3
Yk2
Ljv
Yk5
Yk6
Yk4
Yk7
Yk8
Y4e.4h
Lbe
Lbf
Lbg
Yl1
Yle
Ylh
Yld
Ylf
Ylg
Ylh.yc
Yk9
Y4i
Y4l.4v
Y4j
Y4l
L4i.4q
Y49
Y4l.4t
Y4k
Ybm
Ybj
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
Yr9
Yr7
Yr8
Ylm
Ylj
Ylk
Yll
Ylq
Yln
Ylo
Ylp
Yog
Yod
Yoe
Yof
Ym6
Ym3
Ym4
Ym5
Ym0
Ylr
Ym0.o7.nj.oz
Ylx.o4.ng.ow
Llx
Yoc.m0
Yls
Llu
Lm0.mh.bm
Lm0.mh.tt
Ynx
Ylu.lw
Yly
Ylz
Ymr
Ymo
Ymh
Ymp
Ymq
Ymj
Ymn
Ymi
Lmk
Lml
Ymm
Ymk
Ymf
Yme
Ymg
Lmh.mn
Ymt
Ymv
Yms
Ymu
Yn0
Ym2
Ymz
Ymw
Ymx
Ymy
Yn9
Yn4
Ln7
Yn8
Yn5
Yn6
Yn1
Yn2
Ln3.n9
Yno
Yns
Ynp
Ynq
Ynr
Ynu
Ynw
Ynt
Ynv
Yo7.nj.oz
Yny.na.oq
Yo4.ng.ow
Ynz.nb.or
Yo1.nd.ot
Yo1.o3.nd.nf.ot.ov
Yo5.nh.ox
Yo6.ni.oy
Yok
Yoh
Yoi
Yoj
Yon.m1
Yol.lt
Yom.lv
Ynn.nk
Ynl.nc
Ynm.ne
Yob.o8
Yo9.o0
Yoa.o2
Yon.md
Yol.mb
Yom.mc
Yp3.p0
Yp1.os
Yp2.ou
Yma
Ym7
Ym8
Ym9
Yop
Yoo
Yp5
Yp4
Lp9
Lp6
Yp7.p8
Lp8
Lpb
Lpa
Lpf
Lpc
Ypd.pe
Lpe
Lpj
Lpi
Lp7
Ypm.po
Ypk
Ypl
Ypm
Ypn
Yq1
Yps
Ypp
Ypq
Ypr
L48
Ypt
Ypv
Yq1.pu.pz
Ypw.py.px
Yqd
Yq0
Yq7
Yq2
Yq4
Yq5
Yq3
Lqj
Lqe
Yqj
Lqf
Lqg
Lqh
Yqb
Yq8
Yq9
Yqa
Lq6
Lqi
Yqc
Yqw
Yqy
Yqv
Yqx
Lr6
Lr3
Lr4
Lr5.ra.rj.rr
Yr2
Yr1
Yrg
Yri
Yrf
Yrh
Yrp.ro.rq.rm.rn
Lru
Lrv
Yqz.r0
Yrd
Yrl
Ysd
Ys9
Ysc
Ysa
Lsb
Ys8
Ls8
Ys5
Ys6
Ls7
Ysi
Yse
Ysh
Ysf
Ysg
Ytt.sl
Lsj.tt
Ytt
Ysj
Ysl
Ysk
Yss
Ysw
Ysy
Ysx
Lt0
Yt0.t1
Yt1.t0
Lt0.t8
Lt0.t7
Lbt
Ybq
Lbr
Lbs
Ltg
Ytk.tt
Lth.tp
Yte
Ytb
Ytc
Ytd
Lti.tp
Ytk
Ltj.tp
Ltl
Ltm
Ytn
Lts
Lto
Ltt
Ytp
Lsr.tt
Ltt.ql
Ltp.qk
Ytt.tp.tr.tu
Ytp.tu
Ytt.tu
Ltp
Yu6
Yul
Yuk
Lue
Luf
Lud
Yuj
Lug
Yuh
Yui
Yuc
Yua.u8
Yua.u9
Yub
Lv6
Lv2
Lv4
Lv6.v1
Lv5.v0
Lv3
Lv5
Ysu
Ysz
Ysv
Yum
Yum.un
Lum
Lun
Lus
Luo
Lur
Lup
Luq
Ybi.4e.4f.u7.tf.xb
Ybk.bl.4e.4f.u7.tf.xb
Yqo
Yqq
Yqp
Yqn.qm
Yux
Yuw
Yuv
Yut
Yuu
Ybm.uc
Yuz
Yuy
Yvu
Yvv
Yva
Yv7
Yv8
Lva
Lv9
Yvo
Yvn
Yw0
Yvx
Yvy
Lvz
Yvb
Yvc
Lve
Lvd
Yvf
Yvg
Lvi
Lvh
Yvj
Yvk
Lvm
Lvl
Yvq
Yvr
Lvt
Lvs
Lvp
Lvw
Yw1
Yw2
Lw4
Lw3
Lw1
Lw9
Lw6
Lw7
Lw8
Lrd.wa
Lwa
Yrd.re
Lws
Lw5
Lwe
Lwb
Lwc
Lwd
Lwo
Lwk
Lwk.wm.wv.wy
Lwn
Lwo.wj
Lwl
Lwm
Lwm.wi
Lwr
Lwp
Lwq
Lwg
Lwh
Lwf
Lwu
Lwt
Lx1
Lwv
Lww
Lwz
Lx0
Lwx
Lwy
Y19.rd.re
Lx2
Yy4
Y146
L149
Y147
Y149
Y148
Y14b
Y13c
Y13d
Y13f
Y13e
Y13g
Y13h
L13i
L13j
L13l
L13k
L13m
Y14j
Y13z
L140
L141
Y14n
Y14k
Y14l
Y14m
Y14e
Y14g.14a
Y14d
Y14h.14c
Y14f
Y14i
Y14u
Y14t
Y14s
Y14o
L14r
Y14p
Y14r
L14q
Y13q
Y13n
Y13o
Y13p
Y13u
Y13r
Y13s
Y13t
Y13y
Y13v
Y13w
Y13x
Y145
Y142
Y143
Y144
Yel
Yeh
Yej
Yek
Yei
Yxy
Yxx
Yxo
Yxn
Yxa
Yxu
Lxi
Lxh
Lxm
Lxj
Lxl
Lxk
Lxw
Lxv
Yx7
Yx9
Yx8
Yxu.f6
Lxg
Lxc
Lxf
Lxd
Lxe
Yxg
Yxu.y3
Lxu
Yri.xu
Yy2
Yy1
Lxs
Lxr
Yy6
Yy7
Yli
Ljt
Lyb
Lrc
L10l
Yye
Yyc
Lyd
Ylh.ye
Ylh.yf
X
Ybi
Y2
Y4
Y3
Ybk.bh
Y7a.yg
Yyk
Yyh
Yyi
Yyj
Yjr.7v
Ypg
Yyq
Yyn
Yym
Yyo
Yyp
Yyl
Y9a
Ytu.tp
Yy0
Yy5
Yxz
Y0.bj.bh
Y0.bk.bh
Y8r
Y8q
Ybk
Y0.bh.bl
Ybl
Ybo
Ybn
Ytq.tu
Yu7.tf
Lu7
Yu7
Yqm
Ybp
Yxq
Yxp
Yxu.xt
L4v
Ylc
Yla
Ylb
Yyu
Yyt
Yys
Yxu.yw
Yyv
Yyx
Lz1
Lyy
Lyz
Lz0
Lz0.yy
Lz5
Lz2
Lz3
Lz4
Lz5.z7
Lz4.z6
Y11j
Yzn
Y10k
Yzl
Yzm
Yzp.zq
Yzx.103.z8.z9.za.zb.zl.zm.108.109.10a.10c.10k.10n.10x.10y.10z.111.11j.11k.11l.11m.11n.11o.11i.123.124.125.126.11e.11f.11g.11h.127.128.129.12a.12b.12c.12j.12l.12m.12n.12o.12p.12q.12r.12s.12t.12u.12w.12x.12y.12z.138.139.13a.13b.100.zz.101.11z.121.120
Yzv
Yzs
Yzt
Yzu
Yzi
Yzk
Yzj
Yzm.11i.11o.7s.7u.jm.jp
L11z
Y12v
Yzr
Yzx
Yzo
Y106
Y108
Y10b
Y109
Yz8.z9.za.zb.zl.zx.103.zm.108.109.10a.10c.10k.12d.10n.10x.10y.10z.111.11i.11j.11k.11l.11m.11n.11o.123.124.125.126.11e.11f.11g.11h.127.128.102.129.12a.12b.12c.12e.12f.12g.12h.12s.12t.12u.12j.12l.12m.12n.12o.12p.12q.12r.12w.12x.12y.12z.138.139.13a.13b.7s.7u.jm.jp.100.zz.101.11z.121.120
L10a
Yzx.103.z8.z9.za.zb.zl.zm.108.109.10a.10c.10k.12d.10n.10x.10y.10z.111.11j.11k.11l.11m.11n.11o.11i.123.124.125.126.11e.11f.11g.11h.127.128.129.12a.12b.12c.12j.12l.12m.12n.12o.12p.12q.12r.12s.12t.12u.12w.12x.12y.12z.138.139.13a.13b.100.zz.101.11z.121.120
Yz8
Yzc
Yz9
Yzb
Yza
Yzf
Yzd
Yze
Yzg
Yzh
Y11o.11i
Y10c
Y10a
Y107
Y10p
Y10o
Y10g
Y10d
Y10e
Y10f
Y10h
Y10i
Y10n
L10q
L10r
L10s
L10t
L10u
L10w
L10v
Y113
Y112
Y114
Y116
Y115
Y11b
Y118
Y117
Y119
Y11a
Y11d
Y11c
Y11h.12c.10n.zm.11o.11i
L11e.tt
Y11f
Y11h
L11g.tt
Y11s
Y11p
Y11q
Y11r
Y11t
Y11w
Y11u
Y11v
Y11y
Y11x
Y11n.11m
Y11n
Y11m
Y11m.11n
L121
L120
Y126.11h.12c
Y123
Y124
Y126
Y125
Y128.127
Y127
Y102
Y12h
Y12e
Y12f
Y12g
Y12n.12r
Y12j
Y12n
Y12l
Y12k
Y12m
Y12r
Y12o
Y12p
Y12q
Y111
Y11n.12c
Y129
Y12a
Y12c
Y12c.11o.11i
Y12i
Y11k
Y11l
Y133
Y130
Y131
Y132
Y134
Y137
Y135
Y136
Lzw
Lzw.zx
Y10m
L10x
Y110
Y10y
Yz8.z9.za.zb.zl.zx.103.zm.108.109.10a.10c.10k.12d.10n.10x.10y.10z.111.11i.11j.11k.11l.11m.11n.11o.123.124.125.126.11e.11f.11g.11h.127.128.102.129.12a.12b.12c.12e.12f.12g.12h.12j.12l.12m.12n.12o.12p.12q.12r.12s.12t.12u.12w.12x.12y.12z.138.139.13a.13b.100.zz.101.11z.121.120
Y10z
Yz8.z9.za.zb.zl.zx.103.zm.108.109.10a.10c.10k.12d.10n.10x.10y.10z.111.11i.11j.11k.11l.11m.11n.11o.129.12a.12b.12c.12s.12t.12u.12w.12x.12y.12z.138.139.13a.13b.100.zz.101.11z.121.120
Y12y
Y12z
Y127.128
Y11i.11o
Y10j
L10z
Y12d
Y12s
Y12u
Y12t
Yzm.10k.11i.11j.11o.12h.12u.13b.12z
L12u.12n
Y102.127
Yzm.13b
Y138
Y139
Y13b
Y13a
Yzm.11i.11o.13b.12z
Y12w
Y12x
Y13b.12z.11m
Y12w.12y
Yzy
Y122
Lzz
L100
L101
Y127.128.102
Y103
Yzx.103
Y104
L24
Y105
L14v
Y14w
Y14x
Y14y
Y14z
Y150.14w
Y151.14x
Y152.14y
Y153.14z`;
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
