/**
 * Puts questions about a token to the platform, with the token itself. Answers are learnt like recorded ones; what is
 * answered in another shape than published is not learnt. Throws nothing.
 */
import type { RawExchange } from '../exchange/types.js';
import type { CallRecord, LiveFailure, Transport } from '../live/types.js';
import { parseJson } from '../primitives/json.js';
import { answerProblem } from './answer-shapes.js';
import { isId, type Question } from './questions.js';

export interface AskerOptions {
  readonly transport: Transport;
  /** `https://api.<domain>`, without a slash at its end. */
  readonly base: string;
  /** The value of the Authorization header. */
  readonly authorization: string;
  readonly learn: (exchange: RawExchange) => void;
  /** Told what was not asked although an answer named it, in one line. */
  readonly note?: (line: string) => void;
}

export interface Answer {
  readonly kind: Question['kind'];
  readonly status: number | null;
  /** What a success says; null for all else, and for what is not as published. */
  readonly value: unknown;
}

/** What became of a question; as much of a call as counts for what was told. */
export type Outcome = Pick<CallRecord, 'method' | 'status' | 'problem'>;

export interface Asker {
  /** All at once; null in the place of those to which no answer came. */
  round(questions: readonly Question[]): Promise<readonly (Answer | null)[]>;
  /** Questions about what answers name by an id; what is no id is left out, and said. */
  about(ids: readonly string[], question: (id: string) => Question): readonly Question[];
  readonly failures: readonly LiveFailure[];
  readonly outcomes: readonly Outcome[];
  /** Some answer told something: a success, as published. */
  told(): boolean;
}

export function createAsker({ transport, base, authorization, learn, note }: AskerOptions): Asker {
  const failures: LiveFailure[] = [];
  const outcomes: Outcome[] = [];
  let told = false;
  const askAt = async ({ kind, purpose }: Question, path: string): Promise<Answer | null> => {
    const headers = [
      { name: 'Authorization', value: authorization },
      { name: 'Accept', value: 'application/json' },
    ];
    const result = await transport.send({
      method: 'GET',
      url: base + path,
      headers,
      body: null,
      purpose,
      check: (response) => answerProblem(kind, response),
    });
    if (!result.ok) {
      failures.push(result.failure);
      outcomes.push({ method: 'GET', status: null, problem: null });
      return null;
    }
    const { exchange, problem } = result;
    if (problem === null) learn(exchange);
    const { status = null, body = null } = exchange.response ?? {};
    outcomes.push({ method: 'GET', status, problem });
    const isTold = status === 200 && problem === null && body !== null;
    told ||= isTold;
    return { kind, status, value: isTold ? (parseJson(body) ?? null) : null };
  };
  const ask = async (question: Question): Promise<Answer | null> => {
    const answer = await askAt(question, question.path);
    // A platform that does not know a parameter may refuse it; without it part of the answer is left.
    return answer?.status === 400 && question.simpler !== null ? askAt(question, question.simpler) : answer;
  };
  return {
    round: (questions) => Promise.all(questions.map(ask)),
    about(ids, question) {
      const usable = ids.filter(isId);
      if (usable.length < ids.length) note?.(noId(question('').purpose));
      return usable.map(question);
    },
    failures,
    outcomes,
    told: () => told,
  };
}

const noId = (purpose: string): string =>
  `${purpose} was not asked, as what the answer gives as an id is none, and would lead to another address`;
