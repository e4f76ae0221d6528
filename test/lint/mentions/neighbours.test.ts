import { describe, expect, it } from 'vitest';
import { mentionsIn, said } from './said.js';

const OAUTH = new Set(['scope', 'permission', 'client', 'token-request']);

describe('what is declared to be of another system', () => {
  it.each<[string, string, string]>([
    [
      'a resource of another provider, whatever its label',
      'main.tf',
      'provider "genesyscloud" {}\nresource "auth0_client_grant" "genesys" {\n  audience = "https://genesys.example.com"\n  scopes = ["genesys:read", "users:read"]\n}\nresource "auth0_role_permissions" "genesys" {\n  permissions {\n    name = "routing:queue:read"\n  }\n}\nresource "okta_app_oauth" "genesys_cloud" {\n  grant_types = ["client-credentials"]\n  scopes = ["openid"]\n}\n',
    ],
    ['one in a line', 'main.tf', 'resource "okta_app_oauth" "genesys_cloud" { scopes = ["users:read"] }\n'],
    [
      'one in JSON',
      'main.tf.json',
      '{"resource": {"auth0_client_grant": {"genesys": {"oauth_scopes": ["users:read", "routing"]}}}}',
    ],
    [
      'a resource of CloudFormation',
      'sam.yaml',
      'Resources:\n  GenesysClient:\n    Type: AWS::Cognito::UserPoolClient\n    Properties:\n      ClientName: genesys-cloud\n      AllowedOAuthFlows: [client_credentials]\n      AllowedOAuthScopes: ["events/write", "users:read"]\n',
    ],
    [
      'an export of a realm of Keycloak',
      'realm.json',
      '{"realm": "genesys", "clients": [{"clientId": "genesys-cloud", "defaultClientScopes": ["roles", "users:read"], "redirectUris": ["https://login.mypurecloud.ie/saml"]}]}',
    ],
    [
      'a client of Keycloak',
      'client.json',
      '{"clientId": "genesys-cloud", "protocol": "openid-connect", "optionalClientScopes": ["genesys:read"]}',
    ],
    [
      'credentials of an integration for another system',
      'main.tf',
      'resource "genesyscloud_integration_credential" "crm" {\n  credential_type_name = "userDefinedOAuth"\n  fields = {\n    grant_type = "client_credentials"\n    scope = "orders:read users:read"\n  }\n}\n',
    ],
  ])('has no scopes of the platform: %s', async (_, path, text) => {
    const mentions = await mentionsIn(path, text);
    expect(mentions.filter(({ kind }) => OAUTH.has(kind))).toEqual([]);
  });

  it('may hold a variable that is named for the platform', async () => {
    const text =
      'resource "aws_lambda_function" "sync" {\n  environment {\n    variables = {\n      GENESYS_SCOPES = "routing:read"\n    }\n  }\n}\n';
    expect(await said('scope', 'main.tf', text)).toEqual(['routing:read']);
  });
});

describe('a sign beside something in data', () => {
  it.each<[string, string, string, readonly string[]]>([
    [
      'another variable',
      '.env',
      'GENESYS_REGION=mypurecloud.ie\nOAUTH_SCOPES=orders:read orders:write\n',
      [],
    ],
    [
      'another variable of a container',
      'compose.yml',
      'services:\n  sync:\n    environment:\n      GENESYS_REGION: mypurecloud.ie\n      OAUTH_SCOPES: "routing orders:write"\n',
      ['routing?', 'orders:write?'],
    ],
    [
      'another section',
      'appsettings.json',
      '{"Genesys": {"Region": "mypurecloud.ie"}, "Crm": {"Scopes": ["orders:read"], "GrantType": "client-credentials"}}',
      [],
    ],
    [
      'another section, with scopes that may be of the platform',
      'values.yaml',
      'genesys:\n  region: eu-west-1\noauth:\n  scopes: ["users", "user:read"]\n  grantType: client-credentials\n',
      ['users?', 'user:read?'],
    ],
    [
      'an address in the very same object makes it sure',
      'client.json',
      '{"crm": {"a": 1}, "app": {"host": "https://api.mypurecloud.ie", "clientId": "x", "scopes": ["orders:read"]}}',
      ['orders:read'],
    ],
  ])('makes nothing sure: %s', async (_, path, text, scopes) => {
    expect(await said('scope', path, text)).toEqual(scopes);
  });

  it('nor permissions of the application itself', async () => {
    const text =
      '{"GenesysCloud": {"Region": "mypurecloud.ie"}, "Jwt": {"Permissions": ["routing:queue:read"]}}';
    expect(await said('permission', 'appsettings.json', text)).toEqual(['routing:queue:read?']);
  });
});

describe('what is named for the platform', () => {
  it.each([
    [
      'has another issuer',
      'chart.yaml',
      'genesysBridge:\n  oidc: { issuer: https://sso.example.com, scopes: [openid, "bridge:read"], grantType: client_credentials }\n',
    ],
    [
      'is texts of a page',
      'i18n.json',
      '{"genesys": {"scopes": {"title": "Scopes", "hint": "e.g. routing:read"}, "grantType": "Grant type", "client_secret": "Client secret"}}',
    ],
  ])('has no scopes where it %s', async (_, path, text) => {
    const mentions = await mentionsIn(path, text);
    expect(mentions.filter(({ kind }) => OAUTH.has(kind))).toEqual([]);
  });
});

it('a client that is named for the platform may spell its grant type in any way', async () => {
  const text =
    'genesyscloud:\n  oauth:\n    grant_type: CLIENT-CREDENTIALS\n    scopes: [routing:readonly]\n';
  expect(await said('token-request', 'c.yml', text)).toEqual([' CLIENT-CREDENTIALS routing:readonly']);
});

describe('registrations of Spring', () => {
  const yaml =
    'spring:\n  security:\n    oauth2:\n      client:\n        registration:\n          gc: { client-id: a, authorization-grant-type: client_credentials, scope: users }\n          crm: { client-id: b, authorization-grant-type: client_credentials, provider: sales, scope: "orders:read, users:read" }\n        provider:\n          gc: { token-uri: "https://login.mypurecloud.ie/oauth/token" }\n          sales: { token-uri: "https://api.example.com/oauth/token" }\n';
  const prefix = 'spring.security.oauth2.client';
  const properties = `${prefix}.registration.gc.scope=users\n${prefix}.registration.crm.scope=users:read\n${prefix}.provider.gc.token-uri=https://login.mypurecloud.ie/oauth/token\n${prefix}.provider.crm.token-uri=https://api.example.com/oauth/token\n`;
  it.each([
    ['application.yml', yaml],
    ['application.properties', properties],
  ])('are of the platform where their provider is: %s', async (path, text) => {
    expect(await said('scope', path, text)).toEqual(['users']);
  });
});
