/** Functions, workflows and notebooks: what they hand out as JSON. */
import type { Shape } from '../shape.js';
import { json, line } from './notations.js';

export const CLOUD_JSON: readonly Shape[] = [
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
