/** Code that Postman writes for a call in further languages, with the answer pasted below. */
import type { Refused, Shape } from '../shape.js';
import { type Header, ifSent, lines } from './parts.js';

const headersOf = ({ token, sent }: Refused): readonly Header[] => [
  ['Authorization', `Bearer ${token}`],
  ...(sent === null ? [] : ([['Content-Type', 'application/json']] as const)),
];

const setOut = (sent: string): string => JSON.stringify(JSON.parse(sent), null, 2);
const capital = (method: string): string => method.charAt(0) + method.slice(1).toLowerCase();

const answered = (refused: Refused, ...code: readonly (string | readonly string[])[]): string =>
  lines(...code, '', refused.compact);

export const POSTMAN_SNIPPETS_COMPILED: readonly Shape[] = [
  {
    name: 'postman-csharp-restsharp',
    tier: 'some',
    write: (refused) =>
      answered(
        refused,
        `var options = new RestClientOptions("https://${refused.host}")`,
        '{',
        '  MaxTimeout = -1,',
        '};',
        'var client = new RestClient(options);',
        `var request = new RestRequest("${refused.path}", Method.${capital(refused.method)});`,
        headersOf(refused).map(([name, value]) => `request.AddHeader("${name}", "${value}");`),
        ifSent(refused, (sent) => [
          `var body = @"${sent.replaceAll('"', '""')}";`,
          'request.AddStringBody(body, DataFormat.Json);',
        ]),
        'RestResponse response = await client.ExecuteAsync(request);',
        'Console.WriteLine(response.Content);',
      ),
  },
  {
    name: 'postman-csharp-httpclient',
    tier: 'some',
    write: (refused) =>
      answered(
        refused,
        'var client = new HttpClient();',
        `var request = new HttpRequestMessage(HttpMethod.${capital(refused.method)}, "${refused.url}");`,
        `request.Headers.Add("Authorization", "Bearer ${refused.token}");`,
        ifSent(refused, (sent) => [
          `var content = new StringContent(${JSON.stringify(sent)}, null, "application/json");`,
          'request.Content = content;',
        ]),
        'var response = await client.SendAsync(request);',
        'response.EnsureSuccessStatusCode();',
        'Console.WriteLine(await response.Content.ReadAsStringAsync());',
      ),
  },
  {
    name: 'postman-java-okhttp',
    tier: 'some',
    write: (refused) =>
      answered(
        refused,
        'OkHttpClient client = new OkHttpClient().newBuilder()',
        '  .build();',
        ifSent(refused, (sent) => [
          'MediaType mediaType = MediaType.parse("application/json");',
          `RequestBody body = RequestBody.create(mediaType, ${JSON.stringify(sent)});`,
        ]),
        'Request request = new Request.Builder()',
        `  .url("${refused.url}")`,
        `  .method("${refused.method}", ${refused.sent === null ? 'null' : 'body'})`,
        headersOf(refused).map(([name, value]) => `  .addHeader("${name}", "${value}")`),
        '  .build();',
        'Response response = client.newCall(request).execute();',
      ),
  },
  {
    name: 'postman-java-unirest',
    tier: 'rare',
    write: (refused) =>
      answered(
        refused,
        'Unirest.setTimeouts(0, 0);',
        `HttpResponse<String> response = Unirest.${refused.method.toLowerCase()}("${refused.url}")`,
        headersOf(refused).map(([name, value]) => `  .header("${name}", "${value}")`),
        ifSent(refused, (sent) => [`  .body(${JSON.stringify(sent)})`]),
        '  .asString();',
      ),
  },
  {
    name: 'postman-php-curl',
    tier: 'some',
    write: (refused) =>
      answered(
        refused,
        '<?php',
        '',
        '$curl = curl_init();',
        '',
        'curl_setopt_array($curl, array(',
        `  CURLOPT_URL => '${refused.url}',`,
        '  CURLOPT_RETURNTRANSFER => true,',
        '  CURLOPT_MAXREDIRS => 10,',
        '  CURLOPT_FOLLOWLOCATION => true,',
        '  CURLOPT_HTTP_VERSION => CURL_HTTP_VERSION_1_1,',
        `  CURLOPT_CUSTOMREQUEST => '${refused.method}',`,
        ifSent(refused, (sent) => [`  CURLOPT_POSTFIELDS =>'${sent.replaceAll('\\', '\\\\')}',`]),
        '  CURLOPT_HTTPHEADER => array(',
        headersOf(refused)
          .map(([name, value]) => `    '${name}: ${value}'`)
          .join(',\n'),
        '  ),',
        '));',
        '',
        '$response = curl_exec($curl);',
        '',
        'curl_close($curl);',
        'echo $response;',
      ),
  },
  {
    name: 'postman-php-guzzle',
    tier: 'rare',
    write: (refused) =>
      answered(
        refused,
        '<?php',
        '$client = new Client();',
        '$headers = [',
        headersOf(refused)
          .map(([name, value]) => `  '${name}' => '${value}'`)
          .join(',\n'),
        '];',
        ifSent(refused, (sent) => [`$body = '${setOut(sent)}';`]),
        `$request = new Request('${refused.method}', '${refused.url}', $headers${refused.sent === null ? '' : ', $body'});`,
        '$res = $client->sendAsync($request)->wait();',
        'echo $res->getBody();',
      ),
  },
  {
    name: 'postman-go',
    tier: 'some',
    write: (refused) =>
      answered(
        refused,
        'package main',
        '',
        'import (',
        '  "fmt"',
        ifSent(refused, () => ['  "strings"']),
        '  "net/http"',
        '  "io"',
        ')',
        '',
        'func main() {',
        '',
        `  url := "${refused.url}"`,
        `  method := "${refused.method}"`,
        '',
        ifSent(refused, (sent) => [`  payload := strings.NewReader(\`${sent}\`)`, '']),
        '  client := &http.Client {',
        '  }',
        `  req, err := http.NewRequest(method, url, ${refused.sent === null ? 'nil' : 'payload'})`,
        headersOf(refused).map(([name, value]) => `  req.Header.Add("${name}", "${value}")`),
        '',
        '  res, err := client.Do(req)',
        '  defer res.Body.Close()',
        '',
        '  body, err := io.ReadAll(res.Body)',
        '  fmt.Println(string(body))',
        '}',
      ),
  },
  {
    name: 'postman-ruby',
    tier: 'rare',
    write: (refused) =>
      answered(
        refused,
        'require "uri"',
        ifSent(refused, () => ['require "json"']),
        'require "net/http"',
        '',
        `url = URI("${refused.url}")`,
        '',
        'https = Net::HTTP.new(url.host, url.port)',
        'https.use_ssl = true',
        '',
        `request = Net::HTTP::${capital(refused.method)}.new(url)`,
        headersOf(refused).map(([name, value]) => `request["${name}"] = "${value}"`),
        ifSent(refused, (sent) => [`request.body = JSON.dump(${setOut(sent)})`]),
        '',
        'response = https.request(request)',
        'puts response.read_body',
      ),
  },
  {
    name: 'postman-swift',
    tier: 'rare',
    write: (refused) =>
      answered(
        refused,
        ifSent(refused, (sent) => [
          `let parameters = ${JSON.stringify(sent)}`,
          'let postData = parameters.data(using: .utf8)',
          '',
        ]),
        `var request = URLRequest(url: URL(string: "${refused.url}")!,timeoutInterval: Double.infinity)`,
        headersOf(refused).map(
          ([name, value]) => `request.addValue("${value}", forHTTPHeaderField: "${name}")`,
        ),
        '',
        `request.httpMethod = "${refused.method}"`,
        ifSent(refused, () => ['request.httpBody = postData']),
        '',
        'let task = URLSession.shared.dataTask(with: request) { data, response, error in ',
        '  print(String(data: data, encoding: .utf8)!)',
        '}',
        '',
        'task.resume()',
      ),
  },
  {
    name: 'postman-dart',
    tier: 'rare',
    write: (refused) =>
      answered(
        refused,
        'var headers = {',
        headersOf(refused)
          .map(([name, value]) => `  '${name}': '${value}'`)
          .join(',\n'),
        '};',
        `var request = http.Request('${refused.method}', Uri.parse('${refused.url}'));`,
        ifSent(refused, (sent) => [`request.body = json.encode(${setOut(sent)});`]),
        'request.headers.addAll(headers);',
        '',
        'http.StreamedResponse response = await request.send();',
        '',
        'if (response.statusCode == 200) {',
        '  print(await response.stream.bytesToString());',
        '}',
        'else {',
        '  print(response.reasonPhrase);',
        '}',
      ),
  },
];
