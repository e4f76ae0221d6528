import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSource } from '../../src/source/lexer.js';
import { literalCalls } from '../../src/source/literal-calls.js';
import { LANGUAGES, type Language } from '../../src/source/types.js';
import { isLinear } from '../least-seconds.js';

const callsOf = (language: Language, text: string): readonly string[] =>
  literalCalls(readSource(text, language)).map(({ method, url }) => `${method ?? '?'} ${url}`);

type Case = readonly [text: string, ...calls: readonly string[]];
const ME = 'GET /api/v2/users/me';

const CALLED: Partial<Record<Language, readonly Case[]>> = {
  javascript: [
    [`fetch('/api/v2/users/me')`, ME],
    [`fetch('/api/v2/users/me', { headers })`, ME],
    [`fetch('/api/v2/users/me', { ...init })`, '? /api/v2/users/me'],
    [`fetch('/api/v2/users/me', init)`, '? /api/v2/users/me'],
    [
      `await fetch(\`https://api.\${region}/api/v2/users/\${user.id}\`, {\n  headers: { a: 'b' },\n  method: 'PATCH',\n});`,
      'PATCH https://api.{region}/api/v2/users/{id}',
    ],
    [`axios.post(base + '/api/v2/users', { name: 'x' })`, 'POST {base}/api/v2/users'],
    [`axios.delete('/api/v2/users/' + encodeURIComponent(id))`, 'DELETE /api/v2/users/{id}'],
    [`axios({ method: 'put', url: '/api/v2/users/me' })`, 'PUT /api/v2/users/me'],
    [`axios({ url: '/api/v2/users/me', method: 'put' })`, 'PUT /api/v2/users/me'],
    [`axios({ url: '/api/v2/users/me' })`, ME],
    [`$.ajax({ url: '/api/v2/users/me', type: 'DELETE' })`, 'DELETE /api/v2/users/me'],
    [`got.patch(\`\${base}/api/v2/users/me\`, { json })`, 'PATCH {base}/api/v2/users/me'],
    [`ky('/api/v2/users/me').json()`, ME],
    [`superagent.get('/api/v2/users/me').set('a', 'b')`, ME],
    [`undici.request('/api/v2/users/me', { method: 'POST' })`, 'POST /api/v2/users/me'],
    [
      `this.apiClient.callApi(\n  '/api/v2/users/{userId}',\n  'DELETE',\n  { userId: userId },\n  {  })`,
      'DELETE /api/v2/users/{userId}',
    ],
    [
      `const url = base + '/api/v2/users/me';\nconst a = 1;\nreturn fetch(url, { method: 'PUT' });`,
      'PUT {base}/api/v2/users/me',
    ],
    [`const url = new URL('/api/v2/users/me', base);\nfetch(url);`, ME],
    [
      `function a() { const url = '/api/v2/a/b'; return axios.get(url); }\nfunction b() { const url = '/api/v2/c/d'; return axios.post(url); }`,
      'GET /api/v2/a/b',
      'POST /api/v2/c/d',
    ],
    [`const options = { method: 'POST', url };\nconst list = ['GET', '/api/v2/users/me'];`, ME],
    [`octokit('PUT /api/v2/users/me')`, 'PUT /api/v2/users/me'],
    [
      `const BASE = 'https://api.mypurecloud.com/api/v2';\nfetch(\`\${BASE}/users/me\`)`,
      'GET https://api.mypurecloud.com/api/v2/users/me',
    ],
    [`{ path: '/api/v2/users/me', httpMethod: 'GET' }`, ME],
    [
      `exec('curl -X DELETE https://api.mypurecloud.com/api/v2/users/1')`,
      'DELETE https://api.mypurecloud.com/api/v2/users/1',
    ],
    [
      `const paths = { me: '/api/v2/users/me', all: '/api/v2/users' }`,
      '? /api/v2/users/me',
      '? /api/v2/users',
    ],
    [`'/api/v2/users/' + of('x') + '/presences'`, '? /api/v2/users/{}/presences'],
  ],
  typescript: [
    [`this.http.get<User[]>('/api/v2/users')`, 'GET /api/v2/users'],
    [`await client.post<A, B>(\`/api/v2/users/\${id!}\`, body)`, 'POST /api/v2/users/{id}'],
    [
      `private readonly url: string = '/api/v2/users/me';\nget() { return this.http.delete(this.url); }`,
      'DELETE /api/v2/users/me',
    ],
  ],
  python: [
    [`requests.put(f"{self.base}/api/v2/users/{user_id}", json=body)`, 'PUT {base}/api/v2/users/{user_id}'],
    [`requests.request("PATCH", base + "/api/v2/users/me")`, 'PATCH {base}/api/v2/users/me'],
    [`requests.request(method='delete', url='/api/v2/users/me')`, 'DELETE /api/v2/users/me'],
    [`self.api_client.call_api('/api/v2/users/me', 'GET',\n  path_params)`, ME],
    [
      `resource_path = '/api/v2/users/{userId}'.replace('{format}', 'json')\npath_params = {}\nself.api_client.call_api(resource_path, 'DELETE',\n  path_params)`,
      'DELETE /api/v2/users/{userId}',
    ],
    [`url = "%s/api/v2/users/%s" % (base, id)\nr = session.get(url, headers=h)`, 'GET {}/api/v2/users/{}'],
    [`url = "{}/api/v2/users/{}".format(base, id)\nr = session.get(url=url)`, 'GET {}/api/v2/users/{}'],
    [
      `def a():\n    url = '/api/v2/a/b'\n    return 1\n\ndef b(url):\n    return requests.post(url)`,
      '? /api/v2/a/b',
    ],
    [`urllib.request.urlopen('https://x.y/api/v2/users/me')`, 'GET https://x.y/api/v2/users/me'],
    [`async with session.delete("/api/v2/users/me") as r:`, 'DELETE /api/v2/users/me'],
  ],
  java: [
    [
      `HttpRequest.newBuilder().uri(URI.create(base + "/api/v2/users")).POST(body).build()`,
      'POST {base}/api/v2/users',
    ],
    [`HttpRequest.newBuilder(URI.create("/api/v2/users/me")).header("a", "b").GET().build()`, ME],
    [
      `restTemplate.exchange(base + "/api/v2/users/me", HttpMethod.GET, entity, User.class)`,
      'GET {base}/api/v2/users/me',
    ],
    [`restTemplate.postForEntity("/api/v2/users", body, User.class)`, 'POST /api/v2/users'],
    [
      `new Request.Builder().url("https://api.x.y/api/v2/users/1").delete().build()`,
      'DELETE https://api.x.y/api/v2/users/1',
    ],
    [`webClient.post().uri("/api/v2/users").retrieve()`, 'POST /api/v2/users'],
    [`webClient.method(HttpMethod.PUT).uri("/api/v2/users").retrieve()`, 'PUT /api/v2/users'],
    [`@GET("/api/v2/users/me") Call<User> me();`, ME],
    [`@GetMapping("/api/v2/users/me") User me() {}`],
    [
      `String url = String.format("%s/api/v2/users/%s", base, id);\nHttpGet get = new HttpGet(url);`,
      'GET {}/api/v2/users/{}',
    ],
    [
      `String url = base + "/api/v2/users/me";\nHttpRequest r = HttpRequest.newBuilder()\n  .uri(URI.create(url))\n  .DELETE()\n  .build();`,
      'DELETE {base}/api/v2/users/me',
    ],
    [`client.target(base).path("/api/v2/users/me").request().put(entity)`, 'PUT /api/v2/users/me'],
  ],
  kotlin: [
    [`client.get("$base/api/v2/users/\${user.id}") { header("a", "b") }`, 'GET {base}/api/v2/users/{id}'],
  ],
  csharp: [
    [`new HttpRequestMessage(HttpMethod.Post, $"{host}/api/v2/users/{id}")`, 'POST {host}/api/v2/users/{id}'],
    [`await client.GetAsync("/api/v2/users/me");`, ME],
    [`await client.PostAsJsonAsync(new Uri(host + "/api/v2/users"), body);`, 'POST {host}/api/v2/users'],
    [`var request = new RestRequest("/api/v2/users/me", Method.Delete);`, 'DELETE /api/v2/users/me'],
    [
      `new HttpRequestMessage { Method = HttpMethod.Put, RequestUri = new Uri("/api/v2/users/me") }`,
      'PUT /api/v2/users/me',
    ],
    [`[HttpGet("/api/v2/users/me")]`],
    [
      `var url = $"{host}/api/v2/users/me";\nvar r = await _client.DeleteAsync(url);`,
      'DELETE {host}/api/v2/users/me',
    ],
  ],
  go: [
    [`req, err := http.NewRequest("GET", base+"/api/v2/users/me", nil)`, 'GET {base}/api/v2/users/me'],
    [
      `req, err := http.NewRequestWithContext(ctx, http.MethodPatch, fmt.Sprintf("%s/api/v2/users/%s", base, id), body)`,
      'PATCH {}/api/v2/users/{}',
    ],
    [
      `url := base + "/api/v2/users"\nreq, err := http.NewRequest(http.MethodPost, url, body)`,
      'POST {base}/api/v2/users',
    ],
    [`http.Get("https://api.x.y/api/v2/users/me")`, 'GET https://api.x.y/api/v2/users/me'],
    [`r.HandleFunc("/api/v2/users/me", handler)`],
  ],
  php: [
    [`$client->request('PUT', $this->base . '/api/v2/users/' . $id, [])`, 'PUT {base}/api/v2/users/{id}'],
    [`Http::withToken($t)->post("{$host}/api/v2/users", [])`, 'POST {host}/api/v2/users'],
    [`$x = ['url' => '/api/v2/users/me', 'method' => 'GET'];`, ME],
  ],
  ruby: [
    [`conn.get "/api/v2/users/me"`, ME],
    [`Net::HTTP::Post.new(URI("#{base}/api/v2/users"))`, 'POST {base}/api/v2/users'],
    [`Net::HTTP::Delete.new('/api/v2/users/1')`, 'DELETE /api/v2/users/1'],
    [`RestClient::Request.execute(method: :patch, url: "/api/v2/users/me")`, 'PATCH /api/v2/users/me'],
    [`conn.post('/api/v2/users') do |req|`, 'POST /api/v2/users'],
  ],
  powershell: [
    [`Invoke-RestMethod -Method Post -Uri "$base/api/v2/users" -Body $b`, 'POST {base}/api/v2/users'],
    [
      `Invoke-RestMethod -Uri "https://api.$region/api/v2/users/me" \`\n  -Headers $h \`\n  -Method DELETE`,
      'DELETE https://api.{region}/api/v2/users/me',
    ],
    [`$r = Invoke-WebRequest "$base/api/v2/users/$($u.id)"`, 'GET {base}/api/v2/users/{id}'],
    [
      `$p = @{\n  Uri = "$base/api/v2/users"\n  Method = 'Put'\n}\nInvoke-RestMethod @p`,
      'PUT {base}/api/v2/users',
    ],
  ],
  shell: [
    [`curl -X DELETE https://api.x.y/api/v2/users/$ID`, 'DELETE https://api.x.y/api/v2/users/{ID}'],
    [`curl "https://api.x.y/api/v2/users/me" -H "a: b"`, 'GET https://api.x.y/api/v2/users/me'],
    [`curl -s -d @x.json \\\n  -H 'a: b' "\${BASE}/api/v2/users"`, 'POST {BASE}/api/v2/users'],
    [`R=$(curl -sX PATCH "$BASE/api/v2/users/me" | jq .)`, 'PATCH {BASE}/api/v2/users/me'],
    [`R="$(curl -s "$BASE/api/v2/users/me")"`, 'GET {BASE}/api/v2/users/me'],
    [`URL="$BASE/api/v2/users/me"\ncurl --request PUT "$URL"`, 'PUT {BASE}/api/v2/users/me'],
    [`BASE="https://h.x/api/v2"\ncurl $BASE/users/me`, 'GET https://h.x/api/v2/users/me'],
  ],
  other: [[`sh "curl -X POST https://api.x.y/api/v2/users"`, 'POST https://api.x.y/api/v2/users']],
};

describe('the calls of the API by their addresses', () => {
  it.each(
    LANGUAGES.flatMap((language) =>
      (CALLED[language] ?? []).map(([text, ...calls]) => ({ language, text, calls })),
    ),
  )('$language: $text', ({ language, text, calls }) => {
    expect(callsOf(language, text)).toEqual(calls);
  });

  it.each<[Language, string, ...string[]]>([
    ['javascript', `// fetch('/api/v2/users/me')`],
    ['javascript', `const base = '/api/v2'; const other = 'https://x.y/api/v2/';`],
    ['javascript', `fetch(basePath + '/users/me')`],
    ['javascript', `console.log('GET /api/v2/users/me failed'); logger.info('/api/v2/users/me')`],
    ['javascript', `if (url === '/api/v2/users/me' || url.includes('/api/v2/users')) {}`],
    ['javascript', `import a from './api/v2/users'; require('../api/v2/users.js')`],
    ['javascript', `app.get('/api/v2/users', (req, res) => {})`],
    ['javascript', `open('https://developer.genesys.cloud/api/v2/users/me')`],
    ['javascript', `throw new Error('/api/v2/users/me')`],
    ['javascript', `cache.get('/api/v2/users/me')`],
    [
      'java',
      `paths.put("me", "/api/v2/users/me"); other.put(KEY, "/api/v2/users");`,
      '? /api/v2/users/me',
      '? /api/v2/users',
    ],
    ['javascript', `apiPut(token, '/api/v2/users/me')`, 'PUT /api/v2/users/me'],
    ['javascript', `get('/api/v2/organizations/limits/docs/x')`, 'GET /api/v2/organizations/limits/docs/x'],
    ['javascript', `read('/src/api/v2/users'); read('mocks/api/v2/users.json')`],
    ['javascript', `f(\`\${fetch('/api/v2/users/me')}\`)`],
    [
      'javascript',
      `client.request('/api/v2/users/me'); client.request({ url: '/api/v2/users' })`,
      '? /api/v2/users/me',
      '? /api/v2/users',
    ],
    ['javascript', `getUrl('/api/v2/users/me')`, '? /api/v2/users/me'],
    ['javascript', `axios.get('/other'); send('/api/v2/users/me')`, '? /api/v2/users/me'],
    ['javascript', `axios.post('https://other.x', { callback: '/api/v2/users/me' })`, '? /api/v2/users/me'],
    ['javascript', `[['GET', '/api/v2/a/b'], ['/api/v2/c/d', id]]`, 'GET /api/v2/a/b', '? /api/v2/c/d'],
    ['javascript', `call('/api/v2/a/b', '/api/v2/c/d', 'GET')`, '? /api/v2/a/b', 'GET /api/v2/c/d'],
    ['javascript', `const url = '/api/v2/a/b';\nfetch(url); axios.post(url);`, '? /api/v2/a/b'],
    ['javascript', `const url = '/api/v2/users';\naxios.delete(url + '/' + id);`, '? /api/v2/users'],
    ['javascript', `let url = '/api/v2/a/b';\nurl = other;\naxios.post(url);`, '? /api/v2/a/b'],
    ['python', `def f():\n    """GET /api/v2/users/me"""\n`],
    ['python', `@app.route('/api/v2/users')\ndef f(): pass`],
    ['shell', `# curl https://x.y/api/v2/users/me`],
    ['shell', `curl -X "$M" https://x.y/api/v2/users/me`, '? https://x.y/api/v2/users/me'],
    ['shell', `curl -X POST https://x.y/z\necho https://x.y/api/v2/users/me`],
  ])('near misses, %s: %s', (language, text, ...calls) => {
    expect(callsOf(language, text)).toEqual(calls);
  });
});

describe('code of any kind', () => {
  const parts = [
    ...[
      "'/api/v2/users/me'",
      '"$b/api/v2/users"',
      `\`\${a}/api/v2/b\``,
      'fetch(',
      'axios.post(',
      'curl -X ',
      'url',
    ],
    ...[
      ' = ',
      "'GET'",
      'method:',
      '(',
      ')',
      '{',
      '}',
      '[',
      ']',
      ',',
      ';',
      '\n',
      '.get(',
      '.',
      ' ',
      '+',
      'a',
      '<',
      '>',
    ],
  ];
  it('gives calls in order, each where its text stands', () => {
    const texts = fc.array(fc.constantFrom(...parts), { maxLength: 40 }).map((some) => some.join(''));
    fc.assert(
      fc.property(fc.constantFrom(...LANGUAGES), texts, (language, text) => {
        let last = 0;
        for (const { start, end, url, method, grade } of literalCalls(readSource(text, language))) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(text.slice(start, end)).toContain('/api/v2/');
          expect(url).toContain('/api/v2/');
          expect(grade).toBe(method === null ? 'stated' : 'contract');
          last = start;
        }
      }),
      { numRuns: 150 },
    );
  });

  it.each<[Language, string]>([
    ['javascript', `'/api/v2/a',`],
    ['javascript', `f('/api/v2/a',`],
    ['javascript', `['GET', '/api/v2/a'`],
    ['javascript', `const a = '/api/v2/a';`],
    ['javascript', `const a = '/api/v2/a'; f(a);\n`],
    ['javascript', `{ url: '/api/v2/a', `],
    ['javascript', `a.url('/api/v2/a')`],
    ['python', `a = '/api/v2/a'\n`],
    ['shell', `curl -X "/api/v2/a" \\\n`],
    ['shell', `A="/api/v2/a"\ncurl "$A"\n`],
    ['powershell', `irm "$(`],
    ['go', 'a.'],
  ])('%s: %s again and again takes linear time', (language, unit) => {
    const read = (size: number) =>
      literalCalls(readSource(`'/api/v2/a'${unit.repeat(size / unit.length)}`, language));
    expect(isLinear(0.2, 60_000, read)).toBe(true);
  });
});

describe('the method that stands elsewhere in the file', () => {
  it.each<[Language, string, string]>([
    ['typescript', `const options = { method: 'POST' };\nfetch('/api/v2/users', options);`, 'POST'],
    ['typescript', `const init: RequestInit = { method: 'PUT' };\nfetch('/api/v2/users', init);`, 'PUT'],
    ['typescript', `const init = { headers };\nfetch('/api/v2/users', init);`, 'GET'],
    ['go', `method := "POST"\nreq, err := http.NewRequest(method, "/api/v2/users", nil)`, 'POST'],
    [
      'java',
      `URL url = new URL("/api/v2/users");\nHttpURLConnection con = (HttpURLConnection) url.openConnection();\ncon.setRequestMethod("POST");`,
      'POST',
    ],
    [
      'php',
      `curl_setopt($c, CURLOPT_URL, "/api/v2/users");\ncurl_setopt($c, CURLOPT_CUSTOMREQUEST, "PUT");`,
      'PUT',
    ],
    [
      'php',
      `curl_setopt_array($c, [CURLOPT_URL => "/api/v2/users", CURLOPT_CUSTOMREQUEST => "PUT"]);`,
      'PUT',
    ],
    ['csharp', `var r = WebRequest.Create("/api/v2/users");\nr.Method = "POST";`, 'POST'],
  ])('is found in %s: %s', (language, text, method) => {
    expect(callsOf(language, text)).toEqual([`${method} /api/v2/users`]);
  });

  it.each<[Language, string]>([
    ['typescript', `const init = { ...more };\nfetch('/api/v2/users', init);`],
    ['typescript', `const init = { method: 'POST' };\ninit.method = verb;\nfetch('/api/v2/users', init);`],
    ['typescript', `function a() { const init = { method: 'POST' }; }\nfetch('/api/v2/users', init);`],
    ['go', `method := pick()\nreq, err := http.NewRequest(method, "/api/v2/users", nil)`],
    ['java', `void a() { URL u = new URL("/api/v2/users"); }\nvoid b() { con.setRequestMethod("POST"); }`],
    [
      'java',
      `URL u = new URL("/api/v2/users");\na = u.openConnection();\nb = v.openConnection();\nb.setRequestMethod("POST");`,
    ],
    [
      'php',
      `$a = curl_init("/api/v2/users");\n$b = curl_init($other);\ncurl_setopt($b, CURLOPT_CUSTOMREQUEST, "PUT");`,
    ],
  ])('is not guessed in %s: %s', (language, text) => {
    expect(callsOf(language, text)).toEqual(['? /api/v2/users']);
  });

  it('is looked for in linear time', () => {
    const read = (size: number) =>
      callsOf('typescript', "const init = {};\nfetch('/api/v2/users', init);\n".repeat(size / 45));
    expect(isLinear(0.2, 60_000, read)).toBe(true);
  });
});
