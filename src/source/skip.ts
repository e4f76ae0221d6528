/** Files that nobody wrote by hand: what is wrong in them is to be mended elsewhere. */

const MINIFIED_NAME = /[.-](?:min|bundle|chunk)\.(?:m?js|cjs|css)$|\.map$/i;
const GENERATED_NAME =
  /(?:^|[\\/])(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|composer\.lock|poetry\.lock|Pipfile\.lock|uv\.lock|Gemfile\.lock|Cargo\.lock|go\.sum|packages\.lock\.json|\.terraform\.lock\.hcl|bun\.lock|deno\.lock)$|\.(?:g|designer|generated)\.(?:cs|dart|ts)$|_pb2(?:_grpc)?\.pyi?$|\.pb\.go$/i;
/** Where a file says that it is generated: at its beginning, in a comment. */
const HEAD = 2000;
const COMMENT_LINE = /^\s{0,40}(?:\/\/|\/\*|\*|#|<!--|--|;|"""|'''|<#|@rem\b)/i;
const GENERATED =
  /code generated\b.{0,200}\bdo not edit|@generated\b|<auto-?generated\b|\b(?:auto[- ]?generated|generated) by (?:the )?(?:swagger|openapi|protoc|grpc|nswag|autorest|kiota|graphql)|github\.com\/swagger-api\/swagger-codegen|\bopenapi-generator\.tech\b|this (?:file|class|code) (?:is|was) (?:auto(?:matically)?[- ]?)?generated\b.{0,200}/i;
/** Reports of this tool and of others: SARIF, JUnit, Code Quality of GitLab. They tell again what stands elsewhere. */
const REPORT =
  /^\uFEFF?\s{0,40}(?:\{\s{0,40}"schemaVersion"\s{0,9}:\s{0,9}\d{1,4},\s{0,40}"tool"\s{0,9}:\s{0,9}\{\s{0,40}"name"\s{0,9}:\s{0,9}"why403"|\{(?=[^\0]{0,1500}"runs"\s{0,9}:\s{0,9}\[)[^\0]{0,300}\bsarif\b|(?:<\?xml[^>]{0,200}>\s{0,40})?<testsuites?[\s>]|\[\s{0,40}\{(?=[^\0]{0,1500}"fingerprint"\s{0,9}:)(?=[^\0]{0,1500}"severity"\s{0,9}:)[^\0]{0,300}"(?:check_name|description|type)")/;
const NEGATED = /\bnot (?:auto(?:matically)?[- ]?)?@?generated\b/i;

/** Lines longer than this are written by programs. */
const LONG_LINE = 2000;
/** Of a text that a program made one line of: the part that stands in long lines. */
const MOSTLY = 0.8;
const SHORTEST = 5000;
const AVERAGE = 400;

/** Why a file is not looked at; null: somebody wrote it. `text` may be its beginning. */
export function skippedAs(path: string, text: string): 'minified' | 'generated' | null {
  if (GENERATED_NAME.test(path)) return 'generated';
  if (MINIFIED_NAME.test(path)) return 'minified';
  const head = text.slice(0, HEAD);
  if (saysGenerated(head) || REPORT.test(head)) return 'generated';
  return isMinified(text) ? 'minified' : null;
}

function saysGenerated(head: string): boolean {
  let inBlock = false;
  for (const line of head.split('\n')) {
    const isComment = inBlock || COMMENT_LINE.test(line);
    if (isComment && GENERATED.test(line) && !NEGATED.test(line)) return true;
    if (!inBlock && /^\s{0,40}(?:\/\*|"""|'''|<!--|<#)/.test(line)) inBlock = true;
    if (inBlock && /\*\/|.{3}"""|.{3}'''|-->|#>/.test(line)) inBlock = false;
  }
  return false;
}

function isMinified(text: string): boolean {
  if (text.length < SHORTEST) return false;
  let lines = 0;
  let inLong = 0;
  for (let at = 0; at <= text.length; ) {
    const found = text.indexOf('\n', at);
    const end = found < 0 ? text.length : found;
    lines += 1;
    if (end - at > LONG_LINE) inLong += end - at;
    at = end + 1;
  }
  return inLong > text.length * MOSTLY || text.length / lines > AVERAGE;
}
