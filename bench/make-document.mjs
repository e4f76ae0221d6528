/**
 * Writes a document like the one that the platform publishes: the operations of `facts/`, each with the same long list of
 * answers, and models up to a size. The same size gives the same bytes.
 */
import { readFileSync } from 'node:fs';
import { randomNumbers } from './random.mjs';

const factsOf = (file) => JSON.parse(readFileSync(new URL(`../facts/${file}`, import.meta.url), 'utf8'));

/** Answers of most operations, as the platform declares them: mostly the same words. */
const STATUSES = {
  400: ['The request could not be understood by the server due to malformed syntax.', 8],
  401: ['No authentication bearer token specified in authorization header.', 3],
  403: ['You are not authorized to perform the requested action.', 7],
  404: ['The requested resource was not found.', 1],
  408: ['The client did not produce a request within the server timeout limit.', 1],
  413: ['The request is over the size limit. Maximum bytes: %s', 1],
  415: [
    'Unsupported Media Type - Unsupported or incorrect media type, such as an incorrect Content-Type.',
    1,
  ],
  429: ['Rate limit exceeded the maximum. Retry the request in [%s] seconds', 2],
  500: ['The server encountered an unexpected condition which prevented it from fulfilling the request.', 1],
  503: ['Service Unavailable - The server is currently unavailable (overloaded or down for maintenance).', 1],
  504: ['The request timed out.', 2],
};

function* members(entries) {
  let before = '';
  for (const [key, value] of entries) {
    yield `${before}${JSON.stringify(key)}:${typeof value === 'string' ? value : JSON.stringify(value)}`;
    before = ',';
  }
}

/**
 * @param bytes of the whole; the paths alone take some 13 MB, and no models are written where that is more
 */
export function* documentText(bytes) {
  const random = randomNumbers(7);
  const some = (list, count) => Array.from({ length: count }, () => list[Math.floor(random() * list.length)]);
  const codes = factsOf('error-codes.json');
  const answers = () =>
    Object.fromEntries(
      Object.entries(STATUSES).map(([status, [description, count]]) => [
        status,
        {
          description,
          'x-inin-error-codes': Object.fromEntries(
            some(codes, count).map(({ code, templates }) => [code, templates[0] ?? '%s']),
          ),
        },
      ]),
    );
  const operation = ({ id, permissions: { mode, names }, scopes, deprecated }) => ({
    tags: ['Platform'],
    summary: `What ${id} does`,
    operationId: id,
    produces: ['application/json'],
    parameters: [
      { name: 'pageSize', in: 'query', description: 'The total page size requested', type: 'integer' },
      {
        name: 'expand',
        in: 'query',
        description: 'What to expand',
        type: 'array',
        items: { type: 'string' },
      },
    ],
    responses: { 200: { description: 'successful operation' }, ...answers() },
    security: [{ 'PureCloud OAuth': scopes ?? ['all'] }],
    ...(mode === 'NONE' ? {} : { 'x-inin-requires-permissions': { type: mode, permissions: names } }),
    'x-purecloud-method-name': id,
    ...(deprecated === true ? { deprecated } : {}),
  });

  const paths = new Map();
  for (const each of factsOf('contract/operations.json')) {
    const item = paths.get(each.path) ?? {};
    item[each.method.toLowerCase()] = operation(each);
    paths.set(each.path, item);
  }
  let written = 0;
  yield '{"swagger":"2.0","info":{"title":"A document of the benchmark"},"paths":{';
  for (const text of members(paths)) {
    written += text.length;
    yield text;
  }
  yield '},"definitions":{';
  let before = '';
  for (let number = 0; written < bytes; number++) {
    const text = `${before}"Model${number}":${JSON.stringify(model(number))}`;
    before = ',';
    written += text.length;
    yield text;
  }
  yield '}}\n';
}

const model = (number) => ({
  type: 'object',
  required: ['name'],
  properties: Object.fromEntries(
    Array.from({ length: 12 }, (_, index) => [
      `property${index}`,
      index % 2 === 0
        ? {
            type: 'string',
            format: 'date-time',
            description: `When it was property ${index}. Date time is ISO-8601.`,
          }
        : { $ref: `#/definitions/Model${number + index}`, description: 'Another model' },
    ]),
  ),
});
