// Generated from facts/ by npm run contract. Do not edit.
export const SOURCES: string = `APIEXPLORER	xfaith4/GenesysCloud-API-Explorer_v3:Scripts/Get-GCPeakTrunkConcurrency.ps1
APIGEE	https://cloud.google.com/apigee/docs/api-platform/reference/policies/oauth-http-status-code-reference
APIM	https://pvandenheede.wordpress.com/2017/07/12/azure-api-management-subscription-key-invalid/
AWSCLOUDFRONT	https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/distribution-web-values-returned.html
AWSGATEWAY	https://aws.amazon.com/premiumsupport/knowledge-center/api-gateway-403-custom-domain/
AWSHEADERS	https://docs.aws.amazon.com/AmazonS3/latest/API/RESTCommonRequestHeaders.html
AWSREGIONS	https://docs.aws.amazon.com/general/latest/gr/s3.html
AWSS3	https://repost.aws/knowledge-center/s3-presigned-url-signature-mismatch
AZURE	https://learn.microsoft.com/azure/frontdoor/front-door-http-headers-protocol
B3	https://github.com/openzipkin/b3-propagation
BADCRED	public source code
BAGGAGE	https://www.w3.org/TR/baggage/
BLOG_CLIIMPL	MyPureCloud/developer-center-blog:source/2022-02-11-cli-implicit-login/index.md
BLOG_ORGSWITCH	MyPureCloud/developer-center-blog@1e5c598d:source/2018-10-25-authorized-org-switching/index.md
BLOG_PREVIEW	MyPureCloud/developer-center-blog@1e5c598d:source/2023-07-03-preview-apis-introduction/index.md
CF1XXX	https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/
CFV9	https://github.com/tishige/CallFlowVisualizer/issues/9
CLOUDFLARE	https://developers.cloudflare.com/fundamentals/reference/http-headers/
CLOUDFRONTHEADERS	https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/adding-cloudfront-headers.html
COMM_CASE	https://community.genesys.com/discussion/case-management-division-permission-enforcement-alignment
COMM_DA403	https://community.genesys.com/discussion/error-403-in-purecloud-data-action
COMM_LIMITS	https://community.genesys.com/discussion/api-limits
COMM_PERM2025	https://community.genesys.com/discussion/oauth-client-permission-enforcement-for-user-management-apis
COMM_RECKEY	https://community.genesys.com/discussion/api-key-for-third-party-system
COMM_SCREENREC	https://community.genesys.com/discussion/prepare-for-upcoming-screen-recording-access-control-improvements
COMM_STATION	https://community.genesys.com/discussion/permissions-enforcement-added-to-user-station-management-endpoints
CONNECTORS	public source code
CONTRACT	api-evangelist/genesys@b692e3547aa9:openapi/genesys-*-api-openapi.yml
DATADOG	https://docs.datadoghq.com/tracing/trace_collection/trace_context_propagation/
DEV_CC	https://developer.genesys.cloud/api/rest/authorization/use-client-credentials
EGRESS	public source code: notes of builds whose egress proxy refused the host
ELASTICAPM	https://www.elastic.co/guide/en/apm/agent/nodejs/current/distributed-tracing.html
ENVOY	https://www.envoyproxy.io/docs/envoy/latest/configuration/http/http_conn_man/headers
FASTLY	https://www.fastly.com/documentation/reference/http/http-headers/
FORCEPOINT	https://help.forcepoint.com
FORTIGATE	https://docs.fortinet.com
FORUM16130	https://developer.genesys.cloud/forum/t/response-management-api-change-of-error-code-and-message-for-403-response/16130
FORUM23368	https://developer.genesys.cloud/forum/t/division-support-for-extension-pools-and-extensions/23368
FORUM31224	https://developer.genesys.cloud/forum/t/new-permissions-requirements-for-user-station-endpoints/31224
FORUM4350	https://developer.genesys.cloud/forum/t/new-feature-oauth-scopes/4350
FORUM4606	https://developer.genesys.cloud/forum/t/401-unauthorized-after-a-few-hours-of-continued-use-of-app/4606
GCCXUTILS	GForceIndustries/GCCX-Utils:README.md
GENDOCS	https://docs.genesys.com
GENERR	XxMasterbeasTxX/genesys-admin-app@618482f642a3:js/lib/genesysErrors.js
GITLEAKS	https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml
GOERR	public source code
GOOGLECLOUD	https://cloud.google.com/load-balancing/docs/https/custom-headers
GRPC	https://github.com/grpc/grpc/blob/master/doc/PROTOCOL-HTTP2.md
HELP_ABAC	https://de-help.inindca.com/articles/enable-attribute-based-access-control
HELP_AUTHZCLIENT	https://help.mypurecloud.com/articles/authorize-an-oauth-client-2/
HELP_BACKFILL	https://help.mypurecloud.com/articles/automatically-backfill-roles-with-new-permissions/
HELP_CARE	https://help.mypurecloud.com/articles/pair-your-organization-with-genesys-customer-care/
HELP_CCIP	https://help.genesys.cloud/announcements/genesys-cloud/restrict-oauth-client-credentials-grants-to-allowed-ip-addresses/
HELP_CLIENTS	https://help.mypurecloud.com/articles/view-edit-or-delete-oauth-clients-in-your-organization/
HELP_CLONE	https://help.mypurecloud.com/articles/clone-a-user-in-another-organization/
HELP_COND	https://help.mypurecloud.com/articles/permission-conditions/
HELP_DIV	https://help.mypurecloud.com/articles/access-control-overview/
HELP_ENFORCE	https://help.mypurecloud.com/articles/enabling-oauth-scope-enforcement/
HELP_IP	https://help.mypurecloud.com/articles/allow-ip-addresses/
HELP_MOVEDIV	https://help.mypurecloud.com/?p=177143
HELP_OAUTH	https://help.mypurecloud.com/articles/create-an-oauth-client/
HELP_PERMSCOPE	https://help.mypurecloud.com/articles/permissions-and-scopes-in-the-public-api
HELP_PREMIUM	https://help.mypurecloud.com/?p=170655
HELP_PRODUCTS	https://help.mypurecloud.com/articles/products-roles-and-permissions-list/
HELP_REC	https://help.mypurecloud.com/articles/recording-management
HELP_RECCOND	https://help.genesys.cloud/243725
HELP_ROLE	https://help.mypurecloud.com/?p=56895
HELP_SCOPEINTRO	https://help.mypurecloud.com/articles/introduction-to-scopes
HELP_SCOPEOVER	https://help.mypurecloud.com/articles/oauth-scopes-for-applications-overview/
HELP_SCREENREC	https://help.mypurecloud.com/articles/screen-recording-overview/
HELP_VIEWAUTHZ	https://help.mypurecloud.com/articles/view-authorized-oauth-clients/
HTTPFIELDS	https://www.iana.org/assignments/http-fields/http-fields.xhtml
IMPLICITAPP	jaysangil/implicit-app-test:README.md
JAEGER	https://www.jaegertracing.io/docs/1.22/client-libraries/
KONG	https://github.com/Kong/kong/issues/4405
MDNHEADERS	https://developer.mozilla.org/docs/Web/HTTP/Reference/Headers
NETSKOPE	https://docs.netskope.com
NEWRELIC	https://docs.newrelic.com/docs/distributed-tracing/concepts/how-new-relic-distributed-tracing-works/
NICE	https://developer.niceincontact.com
POSTMAN	https://learning.postman.com/docs/sending-requests/create-requests/headers/
PROXYSG	https://techdocs.broadcom.com
PYSDK1	https://github.com/MyPureCloud/platform-client-sdk-python/issues/1
RFC6749	https://www.rfc-editor.org/rfc/rfc6749
RFC8910	https://www.rfc-editor.org/rfc/rfc8910
RFC9113	https://www.rfc-editor.org/rfc/rfc9113
SAML	https://docs.oasis-open.org/security/saml/v2.0/saml-bindings-2.0-os.pdf
SCOPETEST	public source code
SDK259	MyPureCloud/platform-client-sdk-javascript@e09e27aa
SDK262	MyPureCloud/platform-client-sdk-javascript@v262.0.0
SDKCOMMON	purecloudlabs/platform-client-sdk-common@ef8c86fd
SDKCORS	public SDK code: the CORS headers of the platform in the tests of the JavaScript SDK
SDKHISTORY	MyPureCloud/platform-client-sdk-javascript: git history of build/docs/*Api.md, releases 204.0.1 (2024-09-11, Platform API 8400) to 259.0.0 (2026-08-15, Platform API 10706)
SDKNOTES10857	public source code
SGGU	forum.sggu.com
SKYHIGH	https://success.skyhighsecurity.com
SPRINGBOOT	https://docs.spring.io/spring-boot/reference/web/servlet.html
SQUID	https://wiki.squid-cache.org
TF2110	https://github.com/MyPureCloud/terraform-provider-genesyscloud/pull/2110
TF2550	https://github.com/MyPureCloud/terraform-provider-genesyscloud/issues/2550
TF340	https://github.com/MyPureCloud/terraform-provider-genesyscloud/issues/340
TF389	https://github.com/MyPureCloud/terraform-provider-genesyscloud/issues/389
TFDOCS	MyPureCloud/terraform-provider-genesyscloud@f955430e6
TFDOCS1841	documentation of the Terraform provider genesyscloud 1.84.1 (2026-07-01), which names the operations of each resource and data source
TFPROVIDER	MyPureCloud/terraform-provider-genesyscloud:genesyscloud/provider/provider.go
TOKENS_1PASSWORD	documentation of the vendor (developer.1password.com), not looked up
TOKENS_AGE	documentation of the vendor (age-encryption.org), not looked up
TOKENS_AIRTABLE	documentation of the vendor (support.airtable.com), not looked up
TOKENS_AWS	documentation of the vendor (docs.aws.amazon.com), not looked up
TOKENS_CODE	as seen in public source code, not looked up
TOKENS_DIGITALOCEAN	documentation of the vendor (docs.digitalocean.com), not looked up
TOKENS_DOCKER	documentation of the vendor (docs.docker.com), not looked up
TOKENS_DOPPLER	documentation of the vendor (docs.doppler.com), not looked up
TOKENS_DYNATRACE	documentation of the vendor (docs.dynatrace.com), not looked up
TOKENS_GITHUB	documentation of the vendor (github.blog), not looked up
TOKENS_GITLAB	documentation of the vendor (docs.gitlab.com), not looked up
TOKENS_GOOGLE	documentation of the vendor (cloud.google.com), not looked up
TOKENS_GOOGLE_TYPES	documentation of the vendor (cloud.google.com), not looked up
TOKENS_GRAFANA	documentation of the vendor (grafana.com), not looked up
TOKENS_HUGGINGFACE	documentation of the vendor (huggingface.co), not looked up
TOKENS_MAILCHIMP	documentation of the vendor (mailchimp.com), not looked up
TOKENS_MAXMIND	documentation of the vendor (support.maxmind.com), not looked up
TOKENS_NEWRELIC	documentation of the vendor (docs.newrelic.com), not looked up
TOKENS_NOTION	documentation of the vendor (developers.notion.com), not looked up
TOKENS_NPM	documentation of the vendor (github.blog), not looked up
TOKENS_PASETO	documentation of the vendor (github.com), not looked up
TOKENS_PYPI	documentation of the vendor (pypi.org), not looked up
TOKENS_RUBYGEMS	documentation of the vendor (guides.rubygems.org), not looked up
TOKENS_SENDGRID	documentation of the vendor (www.twilio.com), not looked up
TOKENS_SENTRY	documentation of the vendor (docs.sentry.io), not looked up
TOKENS_SHOPIFY	documentation of the vendor (shopify.dev), not looked up
TOKENS_SLACK	documentation of the vendor (api.slack.com), not looked up
TOKENS_SOURCEGRAPH	documentation of the vendor (sourcegraph.com), not looked up
TOKENS_SQUARE	documentation of the vendor (developer.squareup.com), not looked up
TOKENS_STRIPE	documentation of the vendor (docs.stripe.com), not looked up
TOKENS_TAILSCALE	documentation of the vendor (tailscale.com), not looked up
TOKENS_TELEGRAM	documentation of the vendor (core.telegram.org), not looked up
TOKENS_TERRAFORM	documentation of the vendor (developer.hashicorp.com), not looked up
TOKENS_TWILIO	documentation of the vendor (www.twilio.com), not looked up
TOKENS_VAULT	documentation of the vendor (developer.hashicorp.com), not looked up
TOOLLOG	public source code
TRACECONTEXT	https://www.w3.org/TR/trace-context/
TYK	https://tyk.io/docs/api-management/troubleshooting-debugging/
UMBRELLA	https://docs.umbrella.com
VENDORHOSTS	public source code
WSO2	https://apim.docs.wso2.com/en/latest/troubleshooting/error-handling/
ZSCALER	https://help.zscaler.com`;
