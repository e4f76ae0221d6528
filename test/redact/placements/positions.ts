/** Where a name and the value that it makes a secret may stand in a recording: each position writes one call. */
import type { RawExchange } from '../../../src/exchange/types.js';

export interface Call {
  readonly url?: string;
  readonly headers?: readonly { readonly name: string; readonly value: string }[];
  readonly requestBody?: string;
  readonly answerHeaders?: readonly { readonly name: string; readonly value: string }[];
  readonly answer?: string;
  readonly status?: number;
}
/**
 * What a value may be for a position to hold it without a quote of its own: `any` (a structure says where it ends), `quoted`
 * (anything but quotes), `text` (random, as running text shows no other as a secret).
 */
export type Holds = 'any' | 'quoted' | 'text';
export interface Position {
  readonly id: string;
  readonly holds: Holds;
  readonly place: (name: string, value: string) => Call;
}

const TOKEN_URL = 'https://login.mypurecloud.com/oauth/token';
const enc = encodeURIComponent;
const xml = (text: string): string =>
  text.replace(/[&<>"]/g, (mark) => `&${{ '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot' }[mark]};`);
const json = JSON.stringify;
const answer = (text: string): Call => ({ answer: text });
const asked = (text: string): Call => ({ requestBody: text });
const refused = (message: string): Call =>
  answer(json({ status: 403, code: 'missing.any.permissions', message }));

const STRUCTURES: Record<string, Position['place']> = {
  'JSON values of an attribute': (name, value) =>
    asked(json({ attributes: { [name]: { values: [value] } } })),
  'JSON columns and rows': (name, value) => asked(json({ columns: ['id', name], rows: [['7', value]] })),
  'JSON Patch': (name, value) => asked(json([{ op: 'replace', path: `/${name}`, value }])),
  'JSON error with a location': (name, value) =>
    asked(json({ detail: [{ loc: ['body', name], msg: 'bad', input: value }] })),
  header: (name, value) => ({ headers: [{ name: `X-${name}`, value }] }),
  'header of an answer': (name, value) => ({ answerHeaders: [{ name: `x-${name}`, value }] }),
  query: (name, value) => ({ url: `/api/v2/users?pageSize=25&${name}=${enc(value)}` }),
  fragment: (name, value) => ({ url: `https://app.example.com/cb#x=1&${name}=${enc(value)}` }),
  form: (name, value) => ({ url: TOKEN_URL, requestBody: `grant_type=password&${name}=${enc(value)}` }),
  'form in an answer': (name, value) => answer(`a=1&${name}=${enc(value)}`),
  'JSON field': (name, value) => asked(json({ id: 'a', [name]: value })),
  'JSON field of an answer': (name, value) => answer(json({ status: 403, [name]: value })),
  'JSON of a success': (name, value) => ({ status: 200, answer: json({ [name]: value }, null, 1) }),
  'deep JSON': (name, value) => answer(json({ a: [{ b: { c: [{ [name]: value }] } }] })),
  'JSON in JSON': (name, value) => asked(json({ payload: json({ [name]: value }) })),
  'JSON in JSON in JSON': (name, value) => asked(json({ p: json({ q: json({ [name]: value }) }) })),
  'list under a name': (name, value) => asked(json({ [name]: [value] })),
  'value under a name': (name, value) => asked(json({ [name]: { value } })),
  'stringValue under a name': (name, value) => asked(json({ [name]: { stringValue: value } })),
  'name, value': (name, value) => asked(json({ list: [{ name, value }] })),
  'key, value': (name, value) => asked(json([{ key: name, value }])),
  'value, key': (name, value) => asked(json([{ value, key: name }])),
  'parameter, val': (name, value) => asked(json({ parameter: name, val: value })),
  'fieldName, fieldValue': (name, value) => asked(json({ fieldName: name, fieldValue: value })),
  'param_name, param_value': (name, value) => answer(json({ param_name: name, param_value: value })),
  'property, content': (name, value) => answer(json({ property: name, content: value })),
  'variable, data': (name, value) => answer(json({ variable: name, data: value })),
  'type, text': (name, value) => answer(json({ type: name, text: value })),
  'id, newValue': (name, value) => answer(json({ id: name, newValue: value, oldValue: value })),
  'name, values': (name, value) => answer(json({ name, values: [value] })),
  rawHeaders: (name, value) => answer(json({ rawHeaders: ['Host', 'a.example', name, value] })),
  'env list': (name, value) => answer(json({ env: ['HOME', '/root', name, value] })),
  'cookies as JSON': (_, value) => answer(json({ cookies: [{ name: 'a1', value }] })),
  multipart: (name, value) =>
    asked(`--b1\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n--b1--\r\n`),
  element: (name, value) => answer(`<r><a>1</a><${name}>${xml(value)}</${name}></r>`),
  'element with a prefix': (name, value) =>
    answer(`<r xmlns:n="u"><n:${name} t="x">${xml(value)}</n:${name}></r>`),
  CDATA: (name, value) => answer(`<${name}>\n<![CDATA[${value.replace(/[\]<>]/g, '')}]]></${name}>`),
  'XML attributes': (name, value) => answer(`<add key="${name}" value="${xml(value)}"/>`),
  'XML property': (name, value) => answer(`<property name='${name}'>${xml(value)}</property>`),
  'input field': (name, value) => answer(`<input type="hidden" value="${xml(value)}" name="${name}">`),
  meta: (name, value) => answer(`<head><meta name="${name}" content="${xml(value)}"></head>`),
  'meta, content first': (name, value) =>
    answer(`<meta content='${xml(value).replace(/'/g, '')}' name=${name}>`),
  plist: (name, value) =>
    answer(
      `<dict>\n<key>host</key>\n<string>a</string>\n<key>${name}</key>\n\t<string>${xml(value)}</string></dict>`,
    ),
  'XML-RPC': (name, value) =>
    answer(`<member><name>${name}</name><value><string>${xml(value)}</string></value></member>`),
};

const QUOTED: Record<string, Position['place']> = {
  'JavaScript assignment': (name, value) => answer(`var ${name.replace(/-/g, '_')} = '${value}'; f();`),
  'Python dictionary': (name, value) => refused(`{'a': 1, '${name}': '${value}'}`),
  'Ruby hash': (name, value) => refused(`{"${name}" => "${value}"}`),
  'shell export': (name, value) => refused(`export ${name.replace(/-/g, '_')}="${value}"`),
  'YAML, quoted': (name, value) => answer(`a: 1\n${name}: "${value}"\nb: 2\n`),
  'ini, quoted': (name, value) => answer(`[x]\n${name} = "${value}"\n`),
  'JSON that was cut': (name, value) => answer(`{"a":1,"${name}":"${value}","b":{"c`),
  'data attribute': (name, value) => answer(`<div data-${name}="${value}">`),
  'env of Kubernetes': (name, value) => answer(`env:\n- name: ${name}\n  value: "${value}"\n`),
  'value before its name': (name, value) => refused(`{ value: '${value}', name: '${name}' }`),
};

const TEXTS: Record<string, Position['place']> = {
  'full-width mark': (name, value) => answer(`x ${name}＝${value} y`),
  'typed declaration': (name, value) => answer(`val ${name.replaceAll('-', '_')}: String = "${value}"`),
  'columns of SQL': (name, value) => answer(`INSERT INTO t (a, ${name}) VALUES ('b', '${value}')`),
  'serialized by PHP': (name, value) =>
    answer(`a:1:{s:${name.length}:"${name}";s:${value.length}:"${value}";}`),
  'dump by PHP': (name, value) => answer(`["${name}"]=>\n  string(${value.length}) "${value}"`),
  'block of YAML': (name, value) => answer(`${name}: |\n  ${value}\nnext: 1`),
  'env file': (name, value) => answer(`A=1\n${name}=${value}\nB=2\n`),
  ini: (name, value) => answer(`[a]\nb = 1\n${name} = ${value}\n`),
  YAML: (name, value) => answer(`a:\n  ${name}: ${value}\n  b: 2\n`),
  'log line': (name, value) => refused(`request failed ${name}=${value} status=403`),
  brackets: (name, value) => refused(`[user=bob][${name}=${value}][path=/api/v2/users]`),
  'Java map': (name, value) => refused(`{user=bob, ${name}=${value}, x=1}`),
  'Go map': (name, value) => refused(`map[${name}:[${value}] Accept:[*/*]]`),
  'address in a message': (name, value) => refused(`see https://a.example/x?${name}=${enc(value)}&y=1 now`),
  'rawHeaders as text': (name, value) =>
    refused(`rawHeaders: [\n  'Host',\n  'a.example',\n  '${name}',\n  '${value}',\n]`),
  'call of a function': (name, value) => refused(`request.setHeader("${name}", "${value}")`),
  tuple: (name, value) => refused(`headers=[('Accept', '*/*'), ('${name}', '${value}')]`),
  'Markdown table': (name, value) =>
    answer(`| user | ${name} | note |\n|------|:---:|---|\n| bob | ${value} | x |\n| eve | ${value} | y |\n`),
  CSV: (name, value) => answer(`user,${name},note\nbob,${value},x\neve,"${value}",y\n`),
  'CSV with semicolons': (name, value) => answer(`user;${name}\nbob;${value}\n`),
  TSV: (name, value) => answer(`user\t${name}\tnote\nbob\t${value}\tx\n`),
  psql: (name, value) => answer(` id | ${name} | at\n----+------+----\n  1 | ${value} | x\n(1 row)\n`),
  columns: (name, value) => answer(`USER   ${name}      AGE\nbob    ${value}   3d\n`),
  'document.cookie': (_, value) => answer(`<script>document.cookie = "a=${value}; path=/";</script>`),
  'cookie jar': (_, value) =>
    answer(`# Netscape HTTP Cookie File\n.a.example\tTRUE\t/\tFALSE\t1790000000\ta\t${value}\n`),
  'Cookie in a message': (name, value) => refused(`Cookie: lang=en; ${name}=${value}`),
  'Sec-WebSocket-Protocol': (_, value) => ({
    headers: [{ name: 'Sec-WebSocket-Protocol', value: `chat.v1, ${value}` }],
  }),
  'curl -u': (_, value) => refused(`run: curl -X GET -u svc:${value} https://a.example/`),
  'curl --user': (_, value) => refused(`curl --user "svc:${value}" https://a.example/`),
  'curl -b': (_, value) => refused(`curl https://a.example/ -b 'a=${value}'`),
  sshpass: (_, value) => refused(`sshpass -p '${value}' ssh bob@a.example`),
  'mysql -p': (_, value) => refused(`mysql -u root -p${value} db`),
  httpie: (_, value) => refused(`http -a bob:${value} GET a.example`),
};

const rows = (holds: Holds, places: Record<string, Position['place']>): readonly Position[] =>
  Object.entries(places).map(([id, place]) => ({ id, holds, place }));

export const POSITIONS: readonly Position[] = [
  ...rows('any', STRUCTURES),
  ...rows('quoted', QUOTED),
  ...rows('text', TEXTS),
];

/** The call as a reader would give it. */
export function exchangeOf(call: Call, index: number): RawExchange {
  const { url = '/api/v2/routing/queues' } = call;
  return {
    source: { path: 'a.har', index, line: null },
    request: {
      method: 'POST',
      url: url.startsWith('/') ? `https://api.mypurecloud.com${url}` : url,
      headers: call.headers ?? [],
      headersComplete: true,
      body: call.requestBody ?? null,
    },
    response: {
      status: call.status ?? 403,
      headers: call.answerHeaders ?? [],
      body: call.answer ?? null,
      truncated: false,
    },
    context: {},
    time: null,
  };
}
