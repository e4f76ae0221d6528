/** Names of functions and of what they belong to, by what is done with an address that is given to them. */

/** No function, though a bracket stands behind it. */
export const KEYWORD =
  /^(?:if|while|switch|for|return|await|catch|and|or|not|in|elif|when|case|print|echo|yield|typeof|unless)$/;
/** In its brackets something is asked. */
export const CONDITION = /^(?:if|while|switch|elif|when|case|unless)$/;
/** Of a text it is asked what is in it; or it is said, expected, imported. */
export const ASKS =
  /^(?:includes?|include\?|start_?s?_?with\??|ends_?with|starts|indexOf|lastIndexOf|match(?:es|All)?|test|contains|HasPrefix|HasSuffix|str(?:i?pos|_contains|_starts_with|cmp)|toBe|toEqual|toStrictEqual|toMatch|toContain|toHaveBeenCalledWith|assert\w*|expect\w*|equals?|AreEqual|IsTrue|split|removeprefix|has|log|debug|info|warn(?:ing)?|error|trace|fatal|exception|verbose|print(?:ln|f)?|Print(?:ln|f)?|fprintf|Fprintf|Errorf|WriteLine|puts|echo|console|Error|Exception|\w+(?:Error|Exception)|require|import|describe|it|raise|fail|panic|Log(?:Information|Error|Warning|Debug)?|getLogger|writeHead|redirect|compile|RegExp|Regex)$/i;
/** Keeps things under names, and makes no calls. */
export const KEEPS =
  /^(?:cache|redis|map|environ|headers?|params?|store|storage|localStorage|sessionStorage|config|registry|env|lookup|dict|mocks?)$/i;
/** Routes of a program's own server. */
export const SERVES = /^(?:app|router|server|fastify|express|route|routes|mux|api_?router|blueprint|bp)$/i;
/** Functions that make such routes. */
export const SERVES_AS =
  /^(?:route|use|all|handle|HandleFunc|Handle|add_url_rule|add_route|re_path|MapGet|MapPost|MapPut|MapDelete|MapPatch)$/i;
/** Get what is at an address, unless another method is said. */
const FETCHES = /^(?:\$?fetch|ofetch|useFetch|got|ky|axios|urlopen|superagent|ajax)$/;
/** To which such a function of a common name belongs. */
const FETCHERS = /^(?:|axios|undici|got|ky|superagent)$/;
export const isFetching = (name: string, receiver: string): boolean =>
  FETCHES.test(name) || (name === 'request' && FETCHERS.test(receiver));
/** Make an address a part of a call, whose method is said before or behind. */
export const BUILDS =
  /^(?:url|uri|URI|Url|Uri|newBuilder|target|path|resource|AppendPathSegments?|WithUrl|endpoint)$/;
/** Make an address of what they are given. */
export const WRAPS =
  /^(?:create|URL|Uri|URI|parse|format|sprintf|Sprintf|encodeURI|urljoin|url_join|resolve|join|concat|str|String|HttpUrl|fromUriString|fromHttpUrl|toURI|quote|of|valueOf|get_url|\w*(?:Url|Uri|URL|URI|_url|_uri|[eE]ndpoint|Path|_path)|url|uri|path|endpoint|Replace|replace)$/;
/** Calls that are objects. */
export const APACHE = /^Http(Get|Post|Put|Patch|Delete|Head)$/;
