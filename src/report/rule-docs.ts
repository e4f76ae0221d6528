/** What is known of each rule that a row may name, from the documentation of rules and causes, for formats that explain them. */
import { RULES } from '../../rules/index.js';
import { CAUSES } from '../judge/causes/index.js';
import { CAUSE_IDS, RULE_IDS } from '../judge/ids.js';
import { type RowRule, RULE_OF } from './rows.js';

export interface RuleDocumentation {
  readonly id: RowRule;
  /** What is found, as the heading of a finding. */
  readonly title: string;
  /** Two or three sentences. */
  readonly about: string;
  /** What it says further, a part each. */
  readonly parts: readonly { readonly head: string; readonly text: string }[];
  /** What it is about: the layers of its causes. */
  readonly layers: readonly string[];
}

/** Of rules that find the cause of another one. */
const TITLES: Readonly<Partial<Record<RowRule, string>>> = {
  'introspection-match': 'What is believed of the token is not what the platform says of it',
  'token-present': 'The request carries no token that can be one',
};

/** In an order that stays: that of the rules. */
export const ruleDocumentation = (): readonly RuleDocumentation[] => [
  ...RULES.map(({ id, question, docs }): RuleDocumentation => {
    const causes = causesOf(id);
    return {
      id,
      title: TITLES[id] ?? causes.map(({ title }) => title).join('; or: '),
      about: docs.summary,
      parts: [
        { head: 'The question', text: question },
        { head: 'It fails where', text: docs.fail },
        { head: 'It is inconclusive where', text: docs.inconclusive },
        { head: 'What to do', text: docs.advice },
        ...causes.map(({ title, docs: { summary, decides } }) => ({
          head: title,
          text: `${summary} What decides: ${decides}`,
        })),
      ],
      layers: [...new Set(causes.map(({ layer }) => layer))],
    };
  }),
  {
    id: 'undetermined',
    title: CAUSES.undetermined.title,
    about: CAUSES.undetermined.docs.summary,
    parts: [{ head: 'What decides', text: CAUSES.undetermined.docs.decides }],
    layers: [],
  },
  {
    id: 'leaked-credentials',
    title: 'A recording holds credentials that may still be live',
    about:
      'Tokens, client secrets, cookies or keys stand in a recording. Whoever reads it can act with them until they expire or are revoked.',
    parts: [
      {
        head: 'What to do',
        text: "Revoke them, take the recording out of the repository and its history, and share the output of 'why403 sanitize' instead.",
      },
    ],
    layers: [],
  },
];

function causesOf(rule: RowRule) {
  return CAUSE_IDS.filter((id) => RULE_OF[id] === rule).map((id) => CAUSES[id]);
}

const ORDER: readonly RowRule[] = [...RULE_IDS, 'undetermined', 'leaked-credentials'];

/** The place of a rule in the list. */
export const placeOfRule = (rule: RowRule): number => ORDER.indexOf(rule);
