import { describe, expect, it } from 'vitest';
import { relayedDetail } from '../../src/refusal/relayed.js';

const REST = 'REST call for this action returned an unsuccessful response code of ';
const SERVER = 'The detailed response from the server is: ';
const NAMED =
  '{"message":"You must have at least one of the following permissions assigned: [routing:queue:view]","code":"missing.any.permissions","status":403}';

describe('what a system behind the platform refused', () => {
  it.each([
    [`${REST}403. ${SERVER}'${NAMED}'`, 403, 'missing.any.permissions', ['routing:queue:view'], true],
    [
      JSON.stringify({ message: `${REST}403. ${SERVER}'${NAMED}'`, code: 'bad.request' }),
      403,
      'missing.any.permissions',
      ['routing:queue:view'],
      true,
    ],
    [`${REST}401. ${SERVER}'<html><title>Unauthorized</title></html>'`, 401, null, [], false],
    [`${REST}403. ${SERVER}''`, 403, null, [], false],
    [`${SERVER}'{"message":"Forbidden"}'`, null, null, [], false],
    ['The web service returned response code of 403: Forbidden', 403, null, [], false],
    [
      'Response from web service: {"error":"invalid_grant","error_description":"no"} [1]',
      null,
      'invalid_grant',
      [],
      false,
    ],
    [
      JSON.stringify({
        errors: [
          {
            userMessage:
              'Request to backend service failed. Response from web service: {"error":"invalid_client"}',
          },
        ],
      }),
      null,
      'invalid_client',
      [],
      false,
    ],
    [
      '{"errorCode":"INVALID_CREDENTIALS","details":[{"errorCode":"ACTION.AUTHENTICATION"}]}',
      null,
      null,
      [],
      false,
    ],
    [
      'The lambda function returned {"errorMessage":"User is not authorized to perform: x"}',
      null,
      null,
      [],
      false,
    ],
  ])('%s', (body, status, code, names, ofPlatform) => {
    expect(relayedDetail(body)).toEqual({ kind: 'relayed', answered: { status, code, names }, ofPlatform });
  });

  it.each([
    `${REST}404. ${SERVER}'{"message":"Not found","code":"not.found","status":404}'`,
    `${REST}500. ${SERVER}'Forbidden planet'`,
    `${REST}200. ${SERVER}'Forbidden'`,
    'Response from web service: {"status":"ok"}',
    '{"message":"Unable to perform the requested action.","code":"missing.permissions"}',
    'Forbidden',
    '',
    '{"errorCode":"INVALID_TRANSLATIONS","userMessage":"Failed to parse"}',
  ])('is nothing of: %s', (body) => {
    expect(relayedDetail(body)).toBeNull();
  });
});
