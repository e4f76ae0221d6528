/** Makes a repository of source files in six languages: each has some calls of the SDK, an address or two, and much else. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { randomNumbers } from './random.mjs';

const WORDS =
  'account agent amount answer batch buffer caller cache channel client clock config count customer event field filter folder handler index invoice item label limit member message model number order owner page parser queue record report result row schedule session shift signal source state status table task team ticket timer total user value window worker'.split(
    ' ',
  );

/** What a language writes: a comment, a line of code, a call of the SDK, an address. */
const LANGUAGES = {
  ts: {
    head: "import platformClient from 'purecloud-platform-client-v2';\nconst routingApi = new platformClient.RoutingApi();\n",
    comment: (text) => `// ${text}`,
    code: (a, b, c) =>
      `export const ${a} = (${b}: string, ${c} = 'the ${a}') => \`\${${b}} of \${${c}}\`.trim();`,
    call: (id) => `const found = await routingApi.${id}({ pageSize: 100 });`,
    address: (path) =>
      `await fetch(\`\${base}${path}\`, { method: 'GET', headers: { accept: 'application/json' } });`,
  },
  py: {
    head: 'import requests\nfrom PureCloudPlatformClientV2 import RoutingApi\nrouting_api = RoutingApi()\n',
    comment: (text) => `# ${text}`,
    code: (a, b, c) => `def ${a}_${b}(${b}, ${c}="the ${a}"):\n    return f"{${b}} of {${c}}".strip()`,
    call: (id) =>
      `found = routing_api.${id.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}(page_size=100)`,
    address: (path) => `requests.get(f"{base}${path}", headers={"accept": "application/json"})`,
  },
  java: {
    head: 'import com.mypurecloud.sdk.v2.api.RoutingApi;\nclass Work {\n  private final RoutingApi routingApi = new RoutingApi();\n',
    comment: (text) => `  /* ${text} */`,
    code: (a, b, c) => `  String ${a}(String ${b}, int ${c}) { return "the ${a} of " + ${b} + ${c}; }`,
    call: (id) => `    var found = routingApi.${id}(100, 1);`,
    address: (path) => `    HttpRequest.newBuilder().uri(URI.create(base + "${path}")).GET().build();`,
  },
  cs: {
    head: 'using PureCloudPlatform.Client.V2.Api;\nclass Work {\n  readonly RoutingApi routingApi = new RoutingApi();\n',
    comment: (text) => `  /// ${text}`,
    code: (a, b, c) => `  string ${a}(string ${b}, int ${c}) => $"the ${a} of {${b}} and {${c}}";`,
    call: (id) => `    var found = routingApi.${id[0].toUpperCase()}${id.slice(1)}(pageSize: 100);`,
    address: (path) => `    await client.GetAsync($"{Base}${path}");`,
  },
  go: {
    head: 'package work\n\nimport "github.com/mypurecloud/platform-client-sdk-go/v150/platformclientv2"\n\nvar routingApi = platformclientv2.NewRoutingApi()\n',
    comment: (text) => `// ${text}`,
    code: (a, b, c) =>
      `func ${a}(${b} string, ${c} int) string { return fmt.Sprintf("the ${a} of %s and %d", ${b}, ${c}) }`,
    call: (id) => `\tfound, response, err := routingApi.${id[0].toUpperCase()}${id.slice(1)}(100, 1)`,
    address: (path) => `\thttp.NewRequest("GET", base+"${path}", nil)`,
  },
  js: {
    head: "const { RoutingApi } = require('purecloud-platform-client-v2');\nconst routingApi = new RoutingApi();\n",
    comment: (text) => `// ${text}`,
    code: (a, b, c) =>
      `function ${a}(${b}, ${c} = /^the ${a}[a-z]+$/) { return ${c}.test(${b}) ? "${a}" : ${b}; }`,
    call: (id) => `routingApi.${id}({ pageSize: 100 }).then(({ entities }) => entities);`,
    address: (path) => `axios.get(base + '${path}');`,
  },
};

const IDS = [
  'getRoutingQueues',
  'getRoutingSkills',
  'getRoutingLanguages',
  'getRoutingWrapupcodes',
  'postRoutingQueues',
];
const PATHS = ['/api/v2/users/me', '/api/v2/routing/queues', '/api/v2/conversations/calls'];

function* linesOf(language, bytes, next) {
  const one = (list) => list[Math.floor(next() * list.length)];
  let length = 0;
  let number = 0;
  while (length < bytes) {
    number += 1;
    const line =
      number % 40 === 0
        ? language.call(one(IDS))
        : number % 97 === 0
          ? language.address(one(PATHS))
          : number % 4 === 0
            ? language.comment(
                `The ${one(WORDS)} of each ${one(WORDS)}, and what the ${one(WORDS)} says of its ${one(WORDS)}.`,
              )
            : language.code(`${one(WORDS)}${number}`, one(WORDS), `${one(WORDS)}Of`);
    length += line.length + 1;
    yield line;
  }
}

/**
 * Writes the files below a folder.
 *
 * @param folder where they are written; made where it is missing
 * @param count how many files
 * @param bytes of each, about
 */
export function writeSources(folder, count, bytes) {
  const next = randomNumbers(15);
  const endings = Object.keys(LANGUAGES);
  for (let number = 0; number < count; number++) {
    const ending = endings[number % endings.length];
    const file = join(folder, `part-${Math.floor(number / 50)}`, `work-${number}.${ending}`);
    mkdirSync(dirname(file), { recursive: true });
    const language = LANGUAGES[ending];
    writeFileSync(file, `${language.head}${[...linesOf(language, bytes, next)].join('\n')}\n`);
  }
}
