// Generated from facts/ by npm run contract. Do not edit.
export const REPORTED: string = `header	X-Genesys-Application-Id	https://forum.sggu.com/t/screen-recording-api-returns-403-when-used-with-multi-org-oauth-token/7129
header	X-Genesys-Org-Id	https://forum.sggu.com/t/screen-recording-api-returns-403-when-used-with-multi-org-oauth-token/7129
header	x-gc-division-id	https://forum.sggu.com/t/scoping-oauth-client-to-specific-divisions-for-multi-tenant-bpo-access/9331
operation	/api/v2/analytics/screenrecordings	https://forum.sggu.com/t/screen-recording-api-403-on-servicenow-correlation/5349
operation	/api/v2/recordings/screen	https://forum.sggu.com/t/screen-recording-api-403-on-wfm-shift-swap-confirmation/5720
operation	GET /api/v2/analytics/events	https://forum.sggu.com/t/appfoundry-audit-log-integration-handling-403-forbidden-on-api-v2-analytics-events/6119
operation	GET /api/v2/analytics/interactions/sentiment/details	https://forum.sggu.com/t/oauth-token-grant-type-choice-for-server-side-analytics-pipeline/10127
operation	GET /api/v2/analytics/reporting/queues/summary	https://forum.sggu.com/t/403-on-reporting-endpoint-with-client-credentials-grant/10658
operation	GET /api/v2/analytics/screenrecordings/{screenRecordingId}	https://forum.sggu.com/t/screen-recording-api-returns-403-when-used-with-multi-org-oauth-token/7129
operation	GET /api/v2/oauth/tokens/verify	https://forum.sggu.com/t/guest-api-post-api-v2-conversations-messaging-contacts-returns-401/11283
operation	GET /api/v2/organizations/secondary-id	https://forum.sggu.com/t/oauth2-token-exchange-failing-with-401-in-multi-org-setup/6011
operation	GET /api/v2/organizations/settings	https://forum.sggu.com/t/platform-api-returning-403-on-api-v2-analytics-queues-summary-despite-valid-oauth-token/10647
operation	GET /api/v2/recordings/screen/{recordingId}	https://forum.sggu.com/t/screen-recording-api-returns-403-when-used-with-multi-org-oauth-token/7129¦https://forum.sggu.com/t/screen-recording-api-returns-403-forbidden-when-fetching-recordings-for-agents-with-restricted-role/5277
operation	GET /api/v2/wfm/analytics/schedules/summary	https://forum.sggu.com/t/wfm-analytics-api-403-forbidden-on-detailed-schedule-adherence-export/8653
operation	GET /v2/users/me	https://forum.sggu.com/t/scim-user-provisioning-403-forbidden-during-zendesk-migration/5323
operation	POST /api/v2/conversations/messaging/contacts	https://forum.sggu.com/t/guest-api-post-api-v2-conversations-messaging-contacts-returns-401/11283
operation	POST /api/v2/conversations/messaging/{conversationId}/close	https://forum.sggu.com/t/guest-api-api-v2-conversations-messaging-close-returns-403-when-triggered-by-backend-service/10252
operation	POST /api/v2/conversations/messaging/{id}/messages	https://forum.sggu.com/t/guest-api-api-v2-conversations-messaging-403-without-messenger-widget/10343
operation	POST /api/v2/interaction/recordings/export	https://forum.sggu.com/t/s3-presigned-url-403-during-legal-hold-export/5283
operation	POST /api/v2/interaction/screenrecordings	https://forum.sggu.com/t/screen-recording-api-returning-403-despite-valid-oauth-scope/8993
operation	POST /api/v2/messaging/organizations/{orgId}/conversations	https://forum.sggu.com/t/messaging-api-403-on-partner-org-context/6229
operation	POST /api/v2/notifications/subscribe	https://forum.sggu.com/t/genesys-cloud-websocket-notification-subscription-in-kotlin-android-app/9386
operation	POST /api/v2/oauth/guest/token	https://forum.sggu.com/t/guest-api-api-v2-conversations-messaging-403-without-messenger-widget/10343
operation	POST /api/v2/oauth/token	https://forum.sggu.com/t/generating-long-lived-api-token-for-ci-cd-pipeline-failing-with-403/12272
operation	POST /api/v2/outbound/calls	https://forum.sggu.com/t/personal-connection-api-outbound-call-initiation-failing-with-403/10034
operation	POST /api/v2/recording/recordings	https://forum.sggu.com/t/screen-recording-api-returns-403-when-triggered-via-architect-post-interaction/5439
operation	POST /api/v2/recordings/jobs/{id}/export	https://forum.sggu.com/t/bot-transcript-export-403-forbidden-with-s3-integration-for-legal-hold/7033
scope	admin:organization	https://forum.sggu.com/t/terraform-plan-fails-on-pr-with-403-when-using-oidc-token-from-github-actions/15505
scope	admin:recording	https://forum.sggu.com/t/screen-recording-api-returns-403-when-used-with-multi-org-oauth-token/7129
scope	analytics:call-center:read	https://forum.sggu.com/t/post-oauth-token-returns-401-when-requesting-long-lived-ci-cd-token/9921
scope	analytics:conversationDetail:view	https://forum.sggu.com/t/appfoundry-app-client-credentials-grant-scoping-for-conversation-metadata-sync/2045
scope	analytics:export	https://forum.sggu.com/t/appfoundry-audit-log-integration-handling-403-forbidden-on-api-v2-analytics-events/6119
scope	analytics:query	https://forum.sggu.com/t/platform-api-returning-403-on-api-v2-analytics-queues-summary-despite-valid-oauth-token/10647
scope	analytics:read	https://forum.sggu.com/t/screen-recording-api-returns-403-when-used-with-multi-org-oauth-token/7129¦https://forum.sggu.com/t/platform-api-returning-403-on-api-v2-analytics-queues-summary-despite-valid-oauth-token/10647¦https://forum.sggu.com/t/appfoundry-audit-log-integration-handling-403-forbidden-on-api-v2-analytics-events/6119
scope	analytics:report-view	https://forum.sggu.com/t/screen-recording-api-returning-403-despite-valid-oauth-scope/8993
scope	analytics:reporting	https://forum.sggu.com/t/403-on-reporting-endpoint-with-client-credentials-grant/10658
scope	analytics:reports:read	https://forum.sggu.com/t/generating-long-lived-api-token-for-ci-cd-pipeline-failing-with-403/12272
scope	call:outbound:initiate	https://forum.sggu.com/t/post-api-v2-conversations-calls-403-forbidden-on-behalf-of-agent/10289
scope	callcenter:outboundcalls:modify	https://forum.sggu.com/t/post-api-v2-conversations-calls-returning-403-despite-valid-oauth-scopes/9495
scope	calls:modify	https://forum.sggu.com/t/post-api-v2-conversations-calls-returning-403-despite-valid-oauth-scopes/9495
scope	calls:view	https://forum.sggu.com/t/post-api-v2-conversations-calls-returning-403-despite-valid-oauth-scopes/9495
scope	conversation:read	https://forum.sggu.com/t/python-requests-oauth2-client-credentials-returning-401-for-genesys-cloud/10076¦https://forum.sggu.com/t/notification-api-websocket-handling-403-forbidden-on-conversation-events-subscription/9793
scope	conversation:view	https://forum.sggu.com/t/genesys-cloud-websocket-subscription-timing-out-with-401-immediately-after-auth/13690
scope	conversations:view	https://forum.sggu.com/t/appfoundry-app-client-credentials-grant-scoping-for-conversation-metadata-sync/2045
scope	cxone:personal-connections:write	https://forum.sggu.com/t/cxone-personal-connection-api-403-forbidden-on-outbound-call-trigger-via-python/9115
scope	flows:read	https://forum.sggu.com/t/generating-long-lived-api-token-for-ci-cd-pipeline-failing-with-403/12272
scope	integrations:app:write	https://forum.sggu.com/t/generating-long-lived-api-token-for-ci-cd-pipeline-failing-with-403/12272
scope	interaction:read	https://forum.sggu.com/t/platform-api-returning-403-on-api-v2-analytics-queues-summary-despite-valid-oauth-token/10647
scope	manage_outbound	https://forum.sggu.com/t/personal-connection-api-outbound-call-initiation-failing-with-403/10034
scope	messaging:contact:write	https://forum.sggu.com/t/guest-api-post-api-v2-conversations-messaging-contacts-returns-401/11283
scope	messaging:conversation:close	https://forum.sggu.com/t/guest-api-api-v2-conversations-messaging-close-returns-403-when-triggered-by-backend-service/10252
scope	messaging:conversation:create	https://forum.sggu.com/t/messaging-api-403-on-partner-org-context/6229
scope	messaging:conversation:read	https://forum.sggu.com/t/messaging-api-403-on-partner-org-context/6229
scope	messaging:conversation:write	https://forum.sggu.com/t/guest-api-api-v2-conversations-messaging-403-without-messenger-widget/10343
scope	messaging:guest:send	https://forum.sggu.com/t/guest-api-api-v2-conversations-messaging-403-without-messenger-widget/10343
scope	notification:read	https://forum.sggu.com/t/genesys-cloud-websocket-notification-subscription-in-kotlin-android-app/9386
scope	notification:subscribe	https://forum.sggu.com/t/genesys-cloud-websocket-subscription-timing-out-with-401-immediately-after-auth/13690
scope	organization:read	https://forum.sggu.com/t/migrate-genesys-cloud-user-resources-after-cx-as-code-v1-35-0-schema-break/18660
scope	platform:conversation:view	https://forum.sggu.com/t/cxone-client-credentials-token-returning-401-on-post-api-v2-oauth-token-despite-valid-creds/12682
scope	recording:read	https://forum.sggu.com/t/screen-recording-api-returns-403-when-triggered-via-architect-post-interaction/5439
scope	recording:write	https://forum.sggu.com/t/screen-recording-api-returns-403-when-triggered-via-architect-post-interaction/5439
scope	routing:queue	https://forum.sggu.com/t/resolving-403-forbidden-on-api-v2-routing-queues-scope-and-permission-analysis/18578
scope	routing:queue:read	https://forum.sggu.com/t/resolving-403-forbidden-on-api-v2-routing-queues-scope-and-permission-analysis/18578¦https://forum.sggu.com/t/migrate-genesys-cloud-user-resources-after-cx-as-code-v1-35-0-schema-break/18660
scope	routing:queue:view	https://forum.sggu.com/t/resolving-403-forbidden-on-api-v2-routing-queues-scope-and-permission-analysis/18578
scope	scim:users:write	https://forum.sggu.com/t/scim-user-provisioning-403-forbidden-during-zendesk-migration/5323
scope	screen-recording:read	https://forum.sggu.com/t/screen-recording-api-returns-403-when-used-with-multi-org-oauth-token/7129
scope	screen_recording:read	https://forum.sggu.com/t/screen-recording-api-returning-403-despite-valid-oauth-scope/8993
scope	screen_recording:write	https://forum.sggu.com/t/screen-recording-api-returning-403-despite-valid-oauth-scope/8993
scope	user:read	https://forum.sggu.com/t/scoping-oauth-client-to-specific-divisions-for-multi-tenant-bpo-access/9331¦https://forum.sggu.com/t/migrate-genesys-cloud-user-resources-after-cx-as-code-v1-35-0-schema-break/18660
scope	user:write	https://forum.sggu.com/t/migrate-genesys-cloud-user-resources-after-cx-as-code-v1-35-0-schema-break/18660
scope	webchat:read	https://forum.sggu.com/t/notification-api-websocket-handling-403-forbidden-on-conversation-events-subscription/9793
scope	wfm:schedule:publish	https://forum.sggu.com/t/scim-user-provisioning-403-forbidden-during-zendesk-migration/5323`;
