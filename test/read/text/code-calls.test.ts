// biome-ignore-all lint/suspicious/noTemplateCurlyInString: code that people paste is the input
import { describe, expect, it } from 'vitest';
import { findCodeCalls } from '../../../src/read/text/find/code-calls.js';
import { findStatuses, pickStatus } from '../../../src/read/text/find/statuses.js';
import { prepare } from '../../../src/read/text/prepare.js';

const URL = 'https://api.mypurecloud.de/api/v2/users/me';
const calls = (text: string): readonly string[] =>
  findCodeCalls(prepare(text)).map(({ value }) => `${value.method} ${value.url}`);

describe('calls written as code', () => {
  it.each<[string, string, string]>([
    [
      'Python, variable',
      `url = "${URL}"\nr = requests.request("GET", url, headers=headers, data=payload)`,
      `GET ${URL}`,
    ],
    [
      'Python, keywords',
      `u = '${URL}'\nrequests.request(\n    method="PUT",\n    url=u,\n    json={"a": 1},\n)`,
      `PUT ${URL}`,
    ],
    ['Python, own name', `url = "${URL}"\nrequests.post(\n  url=url,\n  json=body)`, `POST ${URL}`],
    [
      'Python, f-string',
      `BASE = "https://api.mypurecloud.de"\nresp = requests.get(f"{BASE}/api/v2/users/{user_id}", headers=h)`,
      'GET https://api.mypurecloud.de/api/v2/users/{user_id}',
    ],
    ['Python, base nobody assigned', 'requests.get(f"{BASE}/api/v2/users/me")', 'GET {BASE}/api/v2/users/me'],
    [
      'Python, format',
      'host = "https://api.mypurecloud.de"\nrequests.get("{}/api/v2/users/{}".format(host, x))',
      'GET {}/api/v2/users/{}',
    ],
    [
      'Python, concatenation',
      'base = "https://api.mypurecloud.de"\nrequests.delete(base + "/api/v2/users/" + user_id)',
      'DELETE https://api.mypurecloud.de/api/v2/users/$user_id',
    ],
    [
      'Python, self',
      'class A:\n  def __init__(self):\n    self.base_url = "https://api.mypurecloud.de"\n  def me(self):\n    return self.session.get(self.base_url + "/api/v2/users/me")',
      `GET ${URL}`,
    ],
    [
      'Python, httpx client',
      'client = httpx.Client(base_url="https://api.mypurecloud.de")\nclient.get("/api/v2/users/me")',
      `GET ${URL}`,
    ],
    ['Python, aiohttp', `async with session.post("${URL}", json=payload) as resp:\n  pass`, `POST ${URL}`],
    [
      'Python, urllib',
      `req = urllib.request.Request("${URL}", headers=h, method="PATCH")\nwith urllib.request.urlopen(req) as r:\n  pass`,
      `PATCH ${URL}`,
    ],
    [
      'Python, http.client',
      'conn = http.client.HTTPSConnection("api.mypurecloud.de")\npayload = \'\'\nconn.request("GET", "/api/v2/users/me", payload, headers)',
      `GET ${URL}`,
    ],
    [
      'JavaScript, fetch of variables',
      `const url = '${URL}';\nconst options = { method: 'PUT', headers: { Accept: 'a' } };\nconst res = await fetch(url, options);`,
      `PUT ${URL}`,
    ],
    [
      'JavaScript, fetch with options below a URL',
      `const options = {method: 'POST', body: '{}'};\nfetch("${URL}", options).then(r => r.json())`,
      `POST ${URL}`,
    ],
    [
      'JavaScript, template',
      'const baseUrl = `https://api.mypurecloud.de`;\nfetch(`${baseUrl}/api/v2/users/me`, { headers })',
      `GET ${URL}`,
    ],
    [
      'JavaScript, template of an unknown base',
      'fetch(`${baseUrl}/api/v2/users/me`, { headers })',
      'GET ${baseUrl}/api/v2/users/me',
    ],
    [
      'JavaScript, Postman',
      `const myHeaders = new Headers();\nmyHeaders.append("Authorization", "Bearer x");\nconst requestOptions = {\n  method: "DELETE",\n  headers: myHeaders,\n  redirect: "follow"\n};\n\nfetch("${URL}", requestOptions)\n  .then((response) => response.text())`,
      `DELETE ${URL}`,
    ],
    [
      'JavaScript, axios config',
      `let config = {\n  method: 'get',\n  maxBodyLength: Infinity,\n  url: '${URL}',\n  headers: { }\n};\n\naxios.request(config)\n.then((response) => {})`,
      `GET ${URL}`,
    ],
    [
      'JavaScript, axios(config)',
      `var config = { method: 'post', url: '${URL}' };\naxios(config)`,
      `POST ${URL}`,
    ],
    [
      'JavaScript, axios instance',
      `const api = axios.create({ baseURL: 'https://api.mypurecloud.de' });\nawait api.get('/api/v2/users/me');`,
      `GET ${URL}`,
    ],
    ['JavaScript, options without a value', `fetch("${URL}", options)`, `null ${URL}`],
    [
      'Node, https.request with options',
      `const options = {\n  hostname: 'api.mypurecloud.de',\n  port: 443,\n  path: '/api/v2/users/me',\n  method: 'GET'\n};\nconst req = https.request(options, (res) => {`,
      `GET ${URL}`,
    ],
    ['Node, https.request with URL', `https.request("${URL}", options, callback)`, `null ${URL}`],
    [
      'Node, request',
      `var request = require('request');\nvar options = {\n  'method': 'GET',\n  'url': '${URL}',\n  'headers': {}\n};\nrequest(options, function (error, response) {`,
      `GET ${URL}`,
    ],
    [
      'XHR',
      `var xhr = new XMLHttpRequest();\nxhr.open("PUT", "${URL}");\nxhr.setRequestHeader("Authorization", "Bearer x");\nxhr.send(data);`,
      `PUT ${URL}`,
    ],
    [
      'jQuery',
      `var settings = { "url": "${URL}", "method": "POST", "timeout": 0 };\n$.ajax(settings).done(function (response) {`,
      `POST ${URL}`,
    ],
    ['jQuery, type', `jQuery.ajax({ url: '${URL}', type: 'DELETE' })`, `DELETE ${URL}`],
    ['superagent', `superagent.get('${URL}').set('Accept', 'x')`, `GET ${URL}`],
    ['got', `const body = await got.post(url, {json: {}});\nconst url = '${URL}'`, `POST ${URL}`],
    [
      'Angular',
      "private baseUrl = 'https://api.mypurecloud.de';\nreturn this.http.get<User[]>(`${this.baseUrl}/api/v2/users/me`);",
      `GET ${URL}`,
    ],
    [
      'C#, HttpClient',
      `var client = new HttpClient();\nvar request = new HttpRequestMessage(HttpMethod.Get, "${URL}");\nvar response = await client.SendAsync(request);`,
      `GET ${URL}`,
    ],
    [
      'C#, GetAsync',
      `client.BaseAddress = new Uri("https://api.mypurecloud.de");\nvar r = await client.GetAsync("/api/v2/users/me");`,
      `GET ${URL}`,
    ],
    [
      'C#, interpolation',
      'string host = "api.mypurecloud.de";\nvar r = await client.PostAsync($"https://{host}/api/v2/users/me", content);',
      `POST ${URL}`,
    ],
    [
      'C#, RestSharp',
      `var options = new RestClientOptions("https://api.mypurecloud.de")\n{\n  MaxTimeout = -1,\n};\nvar client = new RestClient(options);\nvar request = new RestRequest("/api/v2/users/me", Method.Get);`,
      `GET ${URL}`,
    ],
    [
      'C#, old RestSharp',
      `var client = new RestClient("${URL}");\nclient.Timeout = -1;\nvar request = new RestRequest(Method.DELETE);\nrequest.AddHeader("Authorization", "Bearer x");\nIRestResponse response = client.Execute(request);`,
      `DELETE ${URL}`,
    ],
    [
      'C#, WebRequest',
      `var request = (HttpWebRequest)WebRequest.Create("${URL}");\nrequest.Method = "PUT";`,
      `PUT ${URL}`,
    ],
    [
      'Java, OkHttp',
      `Request request = new Request.Builder()\n  .url("${URL}")\n  .method("POST", body)\n  .addHeader("Authorization", "Bearer x")\n  .build();`,
      `POST ${URL}`,
    ],
    ['Java, OkHttp get', `new Request.Builder()\n  .url("${URL}")\n  .get()\n  .build()`, `GET ${URL}`],
    ['Java, OkHttp put', `val request = Request.Builder().url("${URL}").put(body).build()`, `PUT ${URL}`],
    [
      'Java, HttpRequest',
      `HttpRequest request = HttpRequest.newBuilder()\n  .uri(URI.create("${URL}"))\n  .header("Accept", "x")\n  .DELETE()\n  .build();`,
      `DELETE ${URL}`,
    ],
    ['Java, newBuilder(uri)', `HttpRequest.newBuilder(URI.create("${URL}")).GET().build()`, `GET ${URL}`],
    [
      'Java, HttpURLConnection',
      `URL url = new URL("${URL}");\nHttpURLConnection conn = (HttpURLConnection) url.openConnection();\nconn.setRequestMethod("PUT");`,
      `PUT ${URL}`,
    ],
    [
      'Java, RestTemplate',
      `String url = BASE + "/api/v2/users/me";\nprivate static final String BASE = "https://api.mypurecloud.de";\nrestTemplate.exchange(url, HttpMethod.GET, entity, String.class);`,
      `GET ${URL}`,
    ],
    [
      'Java, Unirest',
      `Unirest.setTimeouts(0, 0);\nHttpResponse<String> response = Unirest.get("${URL}")\n  .header("Authorization", "Bearer x")\n  .asString();`,
      `GET ${URL}`,
    ],
    ['Java, Apache', `HttpPost post = new HttpPost("${URL}");`, `POST ${URL}`],
    [
      'Kotlin, ktor',
      `val base = "https://api.mypurecloud.de"\nval r = client.get("$base/api/v2/users/me") {`,
      `GET ${URL}`,
    ],
    ['Go', `url := "${URL}"\nmethod := "GET"\n\nreq, err := http.NewRequest(method, url, nil)`, `GET ${URL}`],
    [
      'Go, Sprintf',
      `req, err := http.NewRequest(http.MethodPost, fmt.Sprintf("https://%s/api/v2/users/%s", host, id), nil)`,
      'POST https://$host/api/v2/users/$id',
    ],
    [
      'Ruby, Net::HTTP',
      `url = URI("${URL}")\nhttp = Net::HTTP.new(url.host, url.port)\nrequest = Net::HTTP::Get.new(url)`,
      `GET ${URL}`,
    ],
    [
      'Ruby, request_uri',
      `uri = URI.parse('${URL}')\nreq = Net::HTTP::Delete.new(uri.request_uri)`,
      `DELETE ${URL}`,
    ],
    [
      'Ruby, RestClient',
      `response = RestClient.get "${URL}", {Authorization: "Bearer #{token}"}`,
      `GET ${URL}`,
    ],
    [
      'Ruby, HTTParty',
      `HTTParty.post("#{BASE}/api/v2/users/me", headers: headers)`,
      'POST {BASE}/api/v2/users/me',
    ],
    [
      'Ruby, Faraday',
      `conn = Faraday.new(url: 'https://api.mypurecloud.de')\nresponse = conn.get('/api/v2/users/me')`,
      `GET ${URL}`,
    ],
    [
      'PHP, curl array',
      `curl_setopt_array($curl, array(\n  CURLOPT_URL => '${URL}',\n  CURLOPT_RETURNTRANSFER => true,\n  CURLOPT_CUSTOMREQUEST => 'PATCH',\n  CURLOPT_HTTPHEADER => array(\n    'Authorization: Bearer x'\n  ),\n));`,
      `PATCH ${URL}`,
    ],
    [
      'PHP, curl_setopt',
      `$base = 'https://api.mypurecloud.de';\ncurl_setopt($ch, CURLOPT_URL, $base . '/api/v2/users/me');\ncurl_setopt($ch, CURLOPT_CUSTOMREQUEST, "DELETE");`,
      `DELETE ${URL}`,
    ],
    [
      'PHP, Guzzle',
      `$client = new Client(['base_uri' => 'https://api.mypurecloud.de']);\n$response = $client->request('GET', '/api/v2/users/me', ['headers' => $headers]);`,
      `GET ${URL}`,
    ],
    ['PHP, Request', `$request = new Request('PUT', '${URL}', $headers, $body);`, `PUT ${URL}`],
    [
      'Apex',
      `HttpRequest req = new HttpRequest();\nreq.setEndpoint('callout:Genesys/api/v2/users/me');\nreq.setMethod('GET');`,
      'GET {Genesys}/api/v2/users/me',
    ],
    ['Apex, method first', `req.setMethod('POST');\nreq.setEndpoint('${URL}');`, `POST ${URL}`],
    [
      'PowerShell',
      `$headers = @{ Authorization = "Bearer x" }\n$response = Invoke-RestMethod '${URL}' -Method 'DELETE' -Headers $headers`,
      `DELETE ${URL}`,
    ],
    [
      'PowerShell, splatting',
      `$params = @{\n  Uri = '${URL}'\n  Method = 'Post'\n  Headers = @{ Accept = 'x' }\n}\nInvoke-RestMethod @params`,
      `POST ${URL}`,
    ],
    [
      'PowerShell, variables and back-ticks',
      `$base = 'https://api.mypurecloud.de'\nInvoke-RestMethod \`\n  -Uri "$base/api/v2/users/me" \`\n  -Method Put \`\n  -Body $body`,
      `PUT ${URL}`,
    ],
    [
      'Swift',
      `var request = URLRequest(url: URL(string: "${URL}")!,timeoutInterval: Double.infinity)\nrequest.addValue("Bearer x", forHTTPHeaderField: "Authorization")\nrequest.httpMethod = "POST"`,
      `POST ${URL}`,
    ],
    [
      'Swift, interpolation',
      `let base = "https://api.mypurecloud.de"\nlet url = URL(string: "\\(base)/api/v2/users/me")!\nvar request = URLRequest(url: url)\nrequest.httpMethod = "PUT"`,
      `PUT ${URL}`,
    ],
    ['Dart', `var request = http.Request('GET', Uri.parse('${URL}'));`, `GET ${URL}`],
    [
      'Dart, get',
      `final r = await http.get(Uri.https('api.mypurecloud.de', '/api/v2/users/me'), headers: h);`,
      `GET ${URL}`,
    ],
    ['R', `res <- GET("${URL}", add_headers(Authorization = paste("Bearer", t)))`, `GET ${URL}`],
    ['R, VERB', `response <- VERB("DELETE", url = "${URL}", add_headers(headers))`, `DELETE ${URL}`],
    [
      'Power Query',
      `Source = Json.Document(Web.Contents("https://api.mypurecloud.de", [RelativePath="/api/v2/users/me", Headers=[Authorization="Bearer x"]]))`,
      `GET ${URL}`,
    ],
    [
      'Google Apps Script',
      `var options = {'method': 'put', 'headers': headers};\nUrlFetchApp.fetch("${URL}", options);`,
      `PUT ${URL}`,
    ],
    ['HTTPie', `http GET ${URL} Authorization:"Bearer x" Accept:a`, `GET ${URL}`],
    ['HTTPie with fields', `$ http ${URL} name=x \\\n  size:=3`, `POST ${URL}`],
    [
      'HTTPie with a query',
      `http api.mypurecloud.de/api/v2/users q==x`,
      'GET https://api.mypurecloud.de/api/v2/users?q=x',
    ],
    [
      'wget',
      `wget --no-check-certificate --quiet \\\n  --method PUT \\\n  --timeout=0 \\\n  --method=PUT --header 'Authorization: x' \\\n   '${URL}'`,
      `PUT ${URL}`,
    ],
  ])('%s', (_name, text, call) => {
    expect(calls(text)).toEqual([call]);
  });

  it.each([
    'requests.get(url)',
    'url = get_url()\nrequests.get(url)',
    'a = b\nb = a\nfetch(a)',
    'cache.get("/x"); map.get(url); $x->get("/y")',
    'fetch(url, options)',
    'const url = `${base}`; fetch(url)',
    'requests.get("https://api.mypurecloud.de" + path)',
    'BASE = f"https://api.{REGION}"\nrequests.get(BASE + path)',
    'window.open("https://api.mypurecloud.de/api/v2/users/me")',
    'logger.request("GET")',
    'open("/etc/hosts")',
    'Invoke-RestMethod -Uri $uri',
    'Invoke-RestMethod @params',
    'const client = new RestClient("https://api.mypurecloud.de")',
    'return list.get().url("x")',
    'http GET request to the server',
  ])('names no call: %s', (text) => {
    expect(calls(text)).toEqual([]);
  });

  it('keeps what was assigned last before the call', () => {
    const text = `url = "https://a.example/api/v2/users"\nrequests.get(url)\nurl = "https://b.example/api/v2/users"\nrequests.get(url)`;
    expect(calls(text)).toEqual(['GET https://a.example/api/v2/users', 'GET https://b.example/api/v2/users']);
  });

  it('keeps the headers that setters add', () => {
    const [found] = findCodeCalls(
      `Request r = new Request.Builder().url("${URL}").get().addHeader("Authorization", "Bearer " + token).build();`,
    );
    expect(found?.value.headers).toEqual([{ name: 'Authorization', value: 'Bearer $token' }]);
    expect(found?.value.headersComplete).toBe(false);
  });

  it('does not join what an answer parts', () => {
    const text = `xhr.open("GET", "${URL}")\n{"message":"no","code":"forbidden","status":403}\nrequest.Method = "POST";`;
    expect(calls(text)).toEqual([`GET ${URL}`]);
  });
});

describe('a test for a status is no answer', () => {
  it.each([
    'if (res.status === 401) {',
    'elif r.status_code == 403:',
    'expect(response.status).toBe(403)',
    'catch (e) { if (e.code == 403) }',
    'if ($_.Exception.Response.StatusCode.value__ -eq 403) {',
    'if (response.StatusCode == HttpStatusCode.Forbidden)',
    'if ([401, 403].includes(error.response.status)) {',
    'if r.status_code in (401, 403):',
    '  case 403:',
    'res.status(403).json({})',
  ])('%s', (text) => {
    expect(findStatuses(prepare(text))).toEqual([]);
    expect(prepare(text)).toHaveLength(text.length);
  });
  it.each([
    'the status code is 403',
    'when I call it the status is 403',
    'status = 403',
    'if you call it, you get 403 Forbidden',
  ])('an answer: %s', (text) => {
    expect(pickStatus(findStatuses(prepare(text)))?.value.status).toBe(403);
  });
});

describe('what PowerShell shows once more', () => {
  const typed = `Invoke-RestMethod -Uri "${URL}" -Method Get`;
  it.each([
    ['cut inside the address', `+ ${typed.slice(0, 50)} ...\n+ ~~~~~~~~~~`, []],
    ['cut behind the address', `+ $r = ${typed.slice(0, -3)} ...\n+      ~~~~~~~~~~`, [`null ${URL}`]],
    ['repeated', `PS C:\\> ${typed}\n403\nAt line:1 char:1\n+ ${typed}\n+ ~~~~~~~~~~`, [`GET ${URL}`]],
    [
      'PowerShell 7',
      `PS> ${typed}\nInvoke-RestMethod:\nLine |\n   1 |  ${typed}\n     |  ~~~~~~~~~~~\n`,
      [`GET ${URL}`],
    ],
  ])('%s', (_name, text, expected) => {
    expect(calls(text)).toEqual(expected);
    expect(prepare(text)).not.toContain('~');
  });
});
