/** Tools in which calls are clicked together: what they hand out as JSON. */
import type { Shape } from '../shape.js';
import { json } from './notations.js';

export const LOW_CODE_JSON: readonly Shape[] = [
  {
    name: 'power-automate-http-outputs',
    tier: 'common',
    unshown: ['method', 'url'],
    write: ({ status, body, contextId }) =>
      json({
        statusCode: status,
        headers: {
          Connection: 'keep-alive',
          'inin-correlation-id': contextId,
          Date: 'Tue, 04 Aug 2026 07:12:33 GMT',
          'Content-Type': 'application/json',
          'Content-Length': '412',
        },
        body,
      }),
  },
  {
    name: 'power-automate-inputs-and-outputs',
    tier: 'common',
    write: ({ method, url, sent, status, body, token }) =>
      `INPUTS\n${json({ uri: url, method, headers: { Authorization: `Bearer ${token}` }, ...(sent === null ? {} : { body: JSON.parse(sent) }) })}\nOUTPUTS\n${json({ statusCode: status, headers: { 'Content-Type': 'application/json' }, body })}`,
  },
  {
    name: 'logic-apps-run-action',
    tier: 'some',
    write: ({ method, url, status, reason, body }) =>
      json({
        name: 'HTTP',
        type: 'Microsoft.Logic/workflows/runs/actions',
        properties: {
          startTime: '2026-08-04T07:12:33.481Z',
          endTime: '2026-08-04T07:12:33.902Z',
          status: 'Failed',
          code: reason,
          inputs: { uri: url, method },
          outputs: { statusCode: status, headers: { 'Content-Type': 'application/json' }, body },
          correlation: { clientTrackingId: '08584901234567890123456789012CU00' },
        },
      }),
  },
  {
    name: 'n8n-node-api-error-json',
    tier: 'common',
    unshown: ['method', 'url'],
    write: ({ status, compact }) =>
      json({
        errorMessage:
          status === 401
            ? 'Authorization failed - please check your credentials'
            : 'Forbidden - perhaps check your credentials?',
        errorDescription: JSON.parse(compact).message,
        errorDetails: { rawErrorMessage: [`${status} - ${JSON.stringify(compact)}`], httpCode: `${status}` },
        n8nDetails: {
          nodeName: 'HTTP Request',
          nodeType: 'n8n-nodes-base.httpRequest',
          nodeVersion: 4.2,
          itemIndex: 0,
          time: '04/08/2026, 09:12:33',
          n8nVersion: '1.80.5 (Self Hosted)',
          binaryDataMode: 'default',
          stackTrace: ['NodeApiError: Forbidden - perhaps check your credentials?'],
        },
      }),
  },
  {
    name: 'n8n-continue-on-fail-item',
    tier: 'some',
    write: ({ method, url, status, compact, token }) =>
      json([
        {
          error: {
            message: `${status} - ${JSON.stringify(compact)}`,
            name: 'AxiosError',
            code: 'ERR_BAD_REQUEST',
            status,
            config: { method: method.toLowerCase(), url, headers: { Authorization: `Bearer ${token}` } },
          },
        },
      ]),
  },
  {
    name: 'make-error-bundle',
    tier: 'some',
    unshown: ['method', 'url'],
    write: ({ status, body, reason }) =>
      json([
        {
          statusCode: status,
          headers: [{ name: 'content-type', value: 'application/json' }],
          cookieHeaders: [],
          data: body,
          fileSize: 412,
          error: reason,
        },
      ]),
  },
  {
    name: 'genesys-data-action-test-result',
    tier: 'some',
    unshown: ['method', 'code'],
    write: ({ url, status, compact }) =>
      json({
        operations: [
          { step: 1, name: 'Resolve request URL template', success: true, result: url },
          { step: 2, name: 'Resolve request template', success: true, result: '' },
          {
            step: 3,
            name: 'Execute',
            success: false,
            error: {
              message: `Request failed with HTTP status ${status}: ${compact}`,
              details: [],
              errors: [],
            },
          },
        ],
        success: false,
      }),
  },
];
