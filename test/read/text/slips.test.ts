import { describe, expect, it } from 'vitest';
import { readOne } from './read.js';

/** The message of the answer, and the code beside it. */
const body = (text: string): string => readOne(text).response?.body ?? '';

describe('a message with slips of the pen', () => {
  it.each([
    'App not authorised to use scope [conversations]',
    'App not authorized to use scop [conversations]',
    'app not autorized to use scope [conversations]',
    'App is not authorized to use the scope [conversations]',
    'Unable to preform the requested action. You are missing the following permission(s): [a:b:c]',
    'Unable to perform requested action. You must have at least one of the following permision assigned: [a:b:c]',
    'You are mising the following permission(s): [a:b:c]',
    'No authentification bearer token specified in authorization header',
    'Invalid login credential',
    'This request requires an user contex. Client credentials can not be used for requests to this resource',
    'Client is not authorised to use the client_credentials grant type',
  ])('is found: %s', (message) => {
    expect(body(`GET /api/v2/users 403 ${message}`)).toContain(message.replace(/\.$/, ''));
    expect(body(`Error 403: "${message}" on GET /api/v2/users`)).toContain(message.replace(/\.$/, ''));
  });

  it.each([
    'App authorized to use scope [conversations]',
    'App unauthorised for scope',
    'You are not missing the following permission(s)',
    'Valid login credentials',
    'Your following permissions',
    'Invalid logging',
    'No bearer of tokens was specified here',
    'Permission is granted on domain',
    'This requests a user',
    'Clients are fine to use the grant type',
  ])('is not: %s', (message) => {
    expect(body(`GET /api/v2/users 403 ${message}`)).not.toContain(message);
  });
});

describe('a code in other letters', () => {
  it.each([
    'App.Not.Authorized.For.Scope',
    'MISSING_ANY_PERMISSIONS',
    'missing.any.permision',
    'mising.any.permissions',
    'app.not.authorised.for.scope',
    'bad.credentails',
    'Missing.Permissions',
    'NOT_AUTHORIZED',
    'missing_any_permissions',
    'credentials.expird',
  ])('is a code: %s', (code) => {
    expect(JSON.parse(body(`GET /api/v2/users 403 ${code}`))).toMatchObject({ code });
  });

  it.each([
    'Missing_Permits',
    'ROUTING_QUEUE',
    'System.Out.Println',
    'MISSING_ANY_PERMISIONS',
    'App.Module.Scope',
  ])('is none: %s', (code) => {
    expect(body(`GET /api/v2/users 403 ${code}`)).not.toContain(code);
  });
});
