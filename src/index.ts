/** why403, the pure library: no file, no socket, runs in a browser. docs/library.md shows its use. */

// Rules and causes: ids, questions, documentation.
export { RULES } from '../rules/index.js';
export type { Fact, Grade } from './caller/types.js';
export type { CompiledContract, Contract } from './contract/index.js';
// The contract: the embedded one, or another that a program opens and uses.
export {
  allOperations,
  allRegions,
  CONTRACT,
  contractInfo,
  embeddedContract,
  findErrorCodes,
  findOperation,
  findRegion,
  isCompiledContract,
  matchOperation,
  nearestOperations,
  openContract,
  useContract,
} from './contract/index.js';
export type {
  ContractInfo,
  ErrorCode,
  Operation,
  OperationMatch,
  PermissionMode,
  Region,
} from './contract/types.js';
export type { Call } from './exchange/call.js';
export type {
  ClientState,
  GrantType,
  Header,
  OrganizationRef,
  RawExchange,
  RawRequest,
  RawResponse,
  Said,
  Source,
  Stated,
  Wording,
} from './exchange/types.js';
export type {
  Explained,
  ExplainedCause,
  ExplainedCode,
  ExplainedGrant,
  ExplainedLintRule,
  ExplainedOAuthError,
  ExplainedOperation,
  ExplainedPath,
  ExplainedPermission,
  ExplainedRegion,
  ExplainedRule,
  ExplainedScope,
  ExplainedStatus,
  Unknown,
} from './explain/explanation.js';
export { type Explain, explain } from './explain/index.js';
export { CAUSES, type Cause } from './judge/causes/index.js';
export type { Rule, RuleDocs } from './judge/define-rule.js';
export {
  type Actor,
  CAUSE_IDS,
  type CauseId,
  type Layer,
  LIKELIHOODS,
  type Likelihood,
  NAMED_RULES,
  type Outcome,
  RULE_IDS,
  type RuleId,
  VERDICTS,
  type Verdict,
} from './judge/ids.js';
export type { Subject } from './judge/subject.js';
export type { ColourLevel, PageOptions } from './page/paint.js';
// Readers.
export { detectForm, FORM_NAMES, type Form } from './read/forms.js';
export { createHarReader } from './read/har/index.js';
export {
  type HarInput,
  type Input,
  type NamedInput,
  type OpenSink,
  readInputs,
} from './read/input.js';
export { createExchangeReader, type ExchangeLayout, exchangeOf } from './read/json/exchange-file.js';
export type { ContextInput, ExchangeInput, HeadersInput } from './read/json/exchange-input.js';
export { readCurl, readHttp, readText } from './read/text/index.js';
export type { ByteReader, Problem, ReadOptions, Sink, TextReader } from './read/types.js';
export type { RefusalKind } from './refusal/types.js';
// Reports.
export type { Format, RenderOptions, RenderWishes } from './report/format.js';
export { FORMAT_NAMES, FORMATS, type FormatName } from './report/formats.js';
export type {
  CallReport,
  CauseReport,
  DiagnosisReport,
  EvidenceLine,
  FindingReport,
  FixStep,
  InputReport,
  LazyReport,
  MissingEvidence,
  Place,
  Report,
} from './report/types.js';
// Diagnosing.
export { diagnose } from './run/diagnose.js';
export type { DiagnoseOptions } from './run/options.js';
export type { Overflow } from './run/place-log.js';
export { startRun } from './run/run.js';
export type { IgnoreEntry, Ignoring, Run, RunOptions, StatedSource } from './run/types.js';
export type { RequiredHeader } from './sight/required-headers.js';
export { VERSION } from './version.js';
