/** Tools in which calls are clicked together: what they hand out as JSON. */
import type { Shape } from '../shape.js';
import { json, line } from './notations.js';

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
    tier: 'common',
    unshown: ['method', 'code'],
    write: ({ url, status, reason, compact }) =>
      json({
        success: false,
        operations: [
          { name: 'Validate configuration', success: true },
          { name: 'Resolve request template', success: true, requestUri: url },
          {
            name: 'Execute',
            success: false,
            error: {
              message: `REST call for action '${reason}' failed with HTTP status ${status}: ${compact}`,
              code: `http.${status}`,
            },
          },
        ],
      }),
  },
  {
    name: 'genesys-data-action-error-in-flow',
    tier: 'some',
    unshown: ['method', 'code'],
    write: ({ url, status, compact }) =>
      json({
        message: `REST call for 'Get queues' [custom_-_1a2b3c4d] failed. Message:Request failed with status code ${status}. Request URL: ${url}. Response body: ${compact}`,
        code: 'HTTP_ERROR',
        status,
        details: [],
        errors: [],
      }),
  },
  {
    name: 'lambda-error-python',
    tier: 'common',
    unshown: ['method', 'code'],
    write: ({ url, status, reason }) =>
      json({
        errorMessage: `${status} Client Error: ${reason} for url: ${url}`,
        errorType: 'HTTPError',
        requestId: '9c1e0f7a-52d4-4b0e-8a57-3f1d2c6b7e88',
        stackTrace: ['  File "/var/task/app.py", line 14, in handler\n    response.raise_for_status()\n'],
      }),
  },
  {
    name: 'lambda-error-node',
    tier: 'common',
    write: ({ method, url, status, compact }) =>
      json({
        errorType: 'Error',
        errorMessage: `${method} ${url} failed with ${status}: ${compact}`,
        trace: [
          `Error: ${method} ${url} failed with ${status}`,
          '    at Runtime.handler (file:///var/task/index.mjs:14:11)',
        ],
      }),
  },
  {
    name: 'lambda-proxy-answer',
    tier: 'common',
    unshown: ['method', 'url'],
    write: ({ status, compact }) =>
      json({ statusCode: status, headers: { 'Content-Type': 'application/json' }, body: compact }),
  },
  {
    name: 'step-functions-http-task-failed',
    tier: 'some',
    unshown: ['method', 'url'],
    write: ({ status, reason, compact }) =>
      json({
        resourceType: 'http',
        resource: 'invoke',
        error: `States.Http.StatusCode.${status}`,
        cause: `{"StatusCode":${status},"StatusText":"${reason}","Headers":{"content-type":["application/json"]},"ResponseBody":${compact}}`,
      }),
  },
  {
    name: 'step-functions-inspection-data',
    tier: 'rare',
    write: ({ method, url, status, reason, compact }) =>
      json({
        status: 'FAILED',
        error: `States.Http.StatusCode.${status}`,
        inspectionData: {
          request: {
            protocol: 'https',
            method,
            url,
            headers: '[user-agent: Amazon|StepFunctions|HttpInvoke|eu-central-1]',
          },
          response: {
            protocol: 'https',
            statusCode: `${status}`,
            statusMessage: reason,
            headers: '[content-type: application/json]',
            body: compact,
          },
        },
      }),
  },
  {
    name: 'retool-query-error',
    tier: 'some',
    write: ({ method, url, status, reason, body }) =>
      json({
        message: reason,
        data: body,
        request: { url, method, body: null, headers: { Authorization: '---sanitized---' } },
        response: {
          data: body,
          headers: { 'content-type': ['application/json'] },
          status,
          statusText: reason,
        },
      }),
  },
  {
    name: 'databricks-notebook-output',
    tier: 'some',
    write: ({ method, url, status, body }) =>
      `Out[4]: ${line({ method, url, status_code: status, json: body })}\n`,
  },
  {
    name: 'fivetran-connector-log-line',
    tier: 'rare',
    unshown: ['code'],
    write: ({ method, url, status, message }) =>
      `${line({ event: 'api_call_failed', created: '2026-08-04T07:12:33.902Z', connector_id: 'genesys_queues', data: { method, url, responseCode: status, reason: message } })}\n`,
  },
];
