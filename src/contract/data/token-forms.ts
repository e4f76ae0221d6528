// Generated from facts/ by npm run contract. Do not edit.
export const TOKEN_FORMS: string = `1Password	secret key	A3-	{upper 6}-{upper-or-hyphen 25}	key
1Password	service account token	ops_eyJ	{base64 100}	key
AWS	access key id	ABIA¦ACCA¦AIDA¦AKIA¦AROA¦ASIA	{upper 16}	access-key-id
Adobe	client secret	p8e-	{alnum 32}	key
Airtable	personal access token	pat	{alnum 14}.{hex 64}	key
Alibaba Cloud	access key id	LTAI	{alnum 12}	access-key-id
Anthropic	API key	sk-ant-	{word 5-12}-{word 40}	key
Artifactory	API key	AKCp	{alnum 60}	key
Artifactory	reference token	cmVmd	{alnum 59}	key
Asana	personal access token		{digits 16}:{hex 32}	key
Atlassian	API token	ATATT3¦ATBB¦ATCTT3	{word 28}	key
Azure DevOps	personal access token		{alnum 76}AZDO{alnum 4}	key
Brevo	API key	xkeysib-¦xsmtpsib-	{hex 64}-{alnum 16}	key
Brex	API token	bxt_	{alnum 36}	key
Buildkite	API token	bkua_	{hex 40}	key
CircleCI	personal access token	CCIPAT_¦CCIPRJ_	{alnum 16-32}_{hex 40}	key
ClickHouse	Cloud API secret key	4b1d	{alnum 38}	key
Clojars	deploy token	CLOJARS_	{alnum 60}	key
Cloudflare	origin CA key	v1.0-	{hex 24}-{hex 146}	key
Confluent	API secret	cflt	{alnum 60}	key
Contentful	personal access token	CFPAT-	{word 43}	key
Databricks	personal access token	dapi	{hex 32}	key
Defined Networking	API key	dnkey-	{word 26}-{word 52}	key
DigitalOcean	token	doo_v1_¦dop_v1_¦dor_v1_	{hex 64}	key
Discord	bot token	MT¦Mj¦Mz¦ND¦NT¦Nj¦Nz¦OD¦OT	{alnum 22-26}.{word 6}.{word 27-45}	key
Discord	webhook	discord.com/api/webhooks/¦discordapp.com/api/webhooks/	{digits 17-20}/{word 60}	key
Docker	access token	dckr_oat_¦dckr_pat_	{word 27}	key
Doppler	token	dp.audit.¦dp.ct.¦dp.pt.¦dp.sa.¦dp.scim.¦dp.st.	{word-or-dot 40}	key
Dropbox	access token	sl.¦sl.u.	{word 100}	token
Duffel	access token	duffel_live_¦duffel_test_	{word 43}	key
Dynatrace	API token	dt0c01.¦dt0s01.¦dt0s16.	{upper 24}.{upper 64}	key
EasyPost	API key	EZAK¦EZTK	{alnum 54}	key
Facebook	access token	EAAB¦EAAC¦EAAE¦EAAG¦EAAM	{alnum 80}	key
Figma	personal access token	figd_	{word 40}	key
Flutterwave	secret key	FLWSECK-¦FLWSECK_TEST-	{alnum 12}	key
Fly.io	access token	fo1_	{word 43}	key
Fly.io	macaroon	fm1a_¦fm1r_¦fm2_	{base64 80}	key
Frame.io	token	fio-u-	{word 64}	key
GitHub	fine-grained personal access token	github_pat_	{word 16}	key
GitHub	token	gho_¦ghp_¦ghr_¦ghs_¦ghu_	{word 16}	key
GitLab	token	GR1348941¦glagent-¦glcbt-¦gldt-¦glffct-¦glft-¦glimt-¦gloas-¦glpat-¦glptt-¦glrt-¦glsoat-¦glwt-	{word-or-dot 16}	key
Google	API key	AIza	{word 16}	key
Google	OAuth access token	ya29.	{word 24}	token
Google	OAuth authorization code	4/0A	{word 40}	token
Google	OAuth client secret	GOCSPX-	{word 28}	key
Google	OAuth refresh token	1//0	{word 40}	token
Grafana	Cloud access policy token	glc_	{base64 32}	key
Grafana	service account token	glsa_	{alnum 32}_{hex 8}	key
Groq	API key	gsk_	{alnum 40}	key
Harness	access token	pat.¦sat.	{word 22}.{alnum 24}.{alnum 20}	key
HashiCorp	Terraform token		{alnum 14}.atlasv1.{word 60}	key
HashiCorp	Vault token	hvb.¦hvr.¦hvs.	{word 24}	key
HashiCorp	Vault token, older form	s.	{alnum 24-24}	key
Heroku	API key	HRKU-	{word 36}	key
HubSpot	private app token	pat-eu1-¦pat-na1-¦pat-na2-	{hex 8}-{hex 4}-{hex 4}-{hex 4}-{hex 12}	key
Hugging Face	token	api_org_¦hf_	{alnum 34}	key
Infracost	API key	ico-	{alnum 32}	key
Instagram	access token	IGQV	{word 80}	token
Intercom	access token	dG9rO	{base64 50}	key
LangSmith	API key	lsv2_pt_¦lsv2_sk_	{hex 32}_{hex 10}	key
LaunchDarkly	SDK key	sdk-	{hex 8}-{hex 4}-{hex 4}-{hex 4}-{hex 12}	key
Linear	API key	lin_api_¦lin_oauth_	{alnum 40}	key
Mailchimp	API key		{hex 32}-us{digits 1}	key
Mailgun	API key	key-	{hex 32}	key
MaxMind	license key		{alnum 6}_{alnum 29}_mmk	key
Microsoft Entra	client secret		{alnum 3}{digits 1}Q~{word-or-dot 31}	key
Netlify	personal access token	nfp_	{alnum 36}	key
New Relic	browser key	NRJS-	{hex 19}	key
New Relic	key	NRAK-¦NRII-¦NRIQ-¦NRRA-	{word 27}	key
New Relic	license key		{hex 36}NRAL	key
Notion	integration token	ntn_¦secret_	{alnum 43}	key
NuGet	API key	oy2	{lower 43-43}	key
Octopus Deploy	API key	API-	{upper 26}	key
Okta	API token	00	{word 40-40}	key
OpenAI	API key	sk-None-¦sk-admin-¦sk-proj-¦sk-svcacct-	{word 40}	key
OpenAI	API key, older form	sk-	{alnum 40}	key
OpenRouter	API key	sk-or-v1-	{hex 64}	key
OpenShift	user token	sha256~	{word 43}	token
PASETO	token	v1.local.¦v1.public.¦v2.local.¦v2.public.¦v3.local.¦v3.public.¦v4.local.¦v4.public.	{word-or-dot 40}	token
Perplexity	API key	pplx-	{alnum 40}	key
Plaid	access token	access-development-¦access-production-¦access-sandbox-	{hex 8}-{hex 4}-{hex 4}-{hex 4}-{hex 12}	token
PlanetScale	token	pscale_oauth_¦pscale_pw_¦pscale_tkn_	{word-or-dot 32}	key
Postman	API key	PMAK-	{hex 24}-{hex 34}	key
Prefect	API key	pnu_	{alnum 36}	key
Pulumi	access token	pul-	{hex 40}	key
PyPI	API token	pypi-	{word 50}	key
ReadMe	API key	rdme_	{lower 70}	key
Replicate	API token	r8_	{alnum 37}	key
RubyGems	API key	rubygems_	{hex 48}	key
Scalingo	API token	tk-us-	{word 48}	key
SendGrid	API key	SG.	{word 16-32}.{word 32}	key
Sentry	auth token	sntrys_	{base64 60}	key
Sentry	user auth token	sntryu_	{hex 64}	key
SettleMint	access token	sm_aat_¦sm_pat_¦sm_sat_	{alnum 16}	key
Shippo	API token	shippo_live_¦shippo_test_	{hex 40}	key
Shopify	access token	shpat_¦shpca_¦shppa_¦shpss_	{hex 32}	key
Slack	token	xapp-¦xoxa-¦xoxb-¦xoxc-¦xoxd-¦xoxe-¦xoxe.xoxb-¦xoxe.xoxp-¦xoxo-¦xoxp-¦xoxr-¦xoxs-	{word 16}	key
Slack	webhook	hooks.slack.com/services/¦hooks.slack.com/workflows/	{upper 8-14}/{upper 8-14}/{alnum 18}	key
SonarQube	token	sqa_¦sqp_¦squ_	{hex 40}	key
Sourcegraph	access token	sgp_	{alnum 5-16}_{hex 40}	key
Sourcegraph	access token, older form	sgp_	{hex 40}	key
Square	access token	EAAA¦sq0atp-¦sq0csp-	{word 22}	key
Stripe	key	rk_live_¦rk_prod_¦rk_test_¦sk_live_¦sk_prod_¦sk_test_	{word 16}	key
Stripe	webhook secret	whsec_	{base64 24}	key
Supabase	access token	sbp_	{hex 40}	key
Tailscale	key	tskey-	{word 24}	key
Telegram	bot token		{digits 8-10}:A{word 34}	key
Telegram	bot token in an address	bot	{digits 8-10}:A{word 34}	key
Twilio	API key	SK	{hex 32}	key
Twilio	account and its token	AC	{hex 32}:{hex 32}	key
Typeform	personal token	tfp_	{word-or-dot 40}	key
Vercel Blob	token	vercel_blob_rw_	{word 30}	key
X	bearer token	AAAAAAAAAAAAAAAAAAAA	{alnum-or-percent 60}	token
Yandex	API key	AQVN	{word 35}	key
Zapier	webhook	hooks.zapier.com/hooks/catch/	{digits 5-10}/{alnum 5}	key
age	secret key	AGE-SECRET-KEY-1	{upper 58}	key
crates.io	API token	cio	{alnum 32-32}	key
macaroon	token	MDA	{alnum 3}xvY2F0aW9u{base64 60}	token
npm	access token	npm_	{alnum 36}	key
xAI	API key	xai-	{alnum 70}	key`;
