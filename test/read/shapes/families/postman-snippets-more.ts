/** Code that Postman writes for a call in PHP, Ruby and Dart, with the answer pasted below. */
import type { Refused, Shape } from '../shape.js';
import { ifSent, lines, postmanHeaders, setOut } from './parts.js';

const capital = (method: string): string => method.charAt(0) + method.slice(1).toLowerCase();

const answered = (refused: Refused, ...code: readonly (string | readonly string[])[]): string =>
  lines(...code, '', refused.compact);

export const POSTMAN_SNIPPETS_MORE: readonly Shape[] = [
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
        postmanHeaders(refused)
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
        postmanHeaders(refused)
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
        postmanHeaders(refused).map(([name, value]) => `request["${name}"] = "${value}"`),
        ifSent(refused, (sent) => [`request.body = JSON.dump(${setOut(sent)})`]),
        '',
        'response = https.request(request)',
        'puts response.read_body',
      ),
  },
  {
    name: 'postman-dart',
    tier: 'rare',
    write: (refused) =>
      answered(
        refused,
        'var headers = {',
        postmanHeaders(refused)
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
