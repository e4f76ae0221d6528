/** An execution of a Postman collection, as newman reports it: parts of an address, headers by key, a body as its bytes. */
import { asList, asObject, isObject, type JsonObject } from '../../../primitives/json.js';

export const isExecution = ({ request, response }: JsonObject): boolean =>
  isObject(request) && isObject(request.url) && Array.isArray(request.url.path) && isObject(response);

/** The execution under the names of records. */
export function fromExecution(execution: JsonObject): JsonObject {
  const request = asObject(execution.request);
  const response = asObject(execution.response);
  return {
    method: request.method,
    url: addressOf(asObject(request.url)),
    'status code': response.code,
    'request headers': headersOf(request.header),
    'request body': asObject(request.body).raw,
    'response headers': headersOf(response.header),
    'response body': bodyOf(response),
  };
}

const texts = (value: unknown): readonly string[] =>
  asList(value).filter((part): part is string => typeof part === 'string');

function addressOf({ protocol, host, path, query }: JsonObject): string {
  const asked = asList(query)
    .map(asObject)
    .filter(({ key, disabled }) => typeof key === 'string' && disabled !== true)
    .map(({ key, value }) => (typeof value === 'string' ? `${key}=${value}` : key));
  const target = `/${texts(path).join('/')}${asked.length === 0 ? '' : `?${asked.join('&')}`}`;
  const server = texts(host).join('.');
  return server === '' ? target : `${typeof protocol === 'string' ? protocol : 'https'}://${server}${target}`;
}

const headersOf = (value: unknown): unknown =>
  asList(value)
    .map(asObject)
    .map(({ key, value }) => ({ name: key, value }));

function bodyOf({ stream, body }: JsonObject): string | null {
  if (typeof body === 'string') return body;
  const bytes = asList(asObject(stream).data).filter((byte): byte is number => typeof byte === 'number');
  return bytes.length === 0 ? null : new TextDecoder().decode(Uint8Array.from(bytes));
}
