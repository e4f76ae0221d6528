/** Words that take back what stands behind them: negations, questions, wishes, conditions. */

/** The plain negations of a verb. */
export const NOT = ['not', 'never', 'no longer'];
const INSTEAD = ['instead of', 'rather than', 'statt'];

/** Before a status or its reason: it is not what the call answers. */
export const NOT_THIS_STATUS = [
  ...NOT,
  ...INSTEAD,
  'no',
  'expect(?:ed|ing|s)?',
  'without',
  'should (?:now )?(?:be|return|get|give)',
  'used to (?:get|return|be)',
  'sin',
];
/** Before words of refusal. Fewer than before a status: `no forbidden …` speaks of one all the same. */
export const NOT_REFUSED = [...NOT, "isn't", "wasn't", 'if', 'whether'];
/** In the sentence before words of success. */
export const NOT_WORKING = [
  'not',
  'never',
  'no',
  'nor',
  'nothing',
  'none',
  'cannot',
  'if',
  'whether',
  'unless',
  'until',
  'should',
  'would',
  'could',
  'must',
  'once',
  'may',
  'might',
  'what',
  'which',
  'who',
  'how',
  'why',
  'when',
  'want',
  'need',
  'hope',
  'expect\\w{0,3}',
  'does',
  'do',
  'did',
  'can',
  'will',
  'shall',
  'stopped',
  'nicht',
  'kein',
  'ob',
  'wenn',
  'warum',
  'sin',
  ...INSTEAD,
];
/** In front of `fixed`. Narrower: `we did fix`, `we could fix` are no denials. */
export const NOT_FIXED = [
  'not',
  'never',
  'no one',
  'nobody',
  'anyone',
  'anybody',
  'somebody',
  'someone',
  'who',
  'how (?:can|do|did|to)',
  'to',
  'be',
  'get',
  'have you',
  'if',
  'until',
  'once',
  'when',
  'cannot',
  'nicht',
];
/** Before `the 403 is gone`. */
export const NOT_GONE = ['if', 'when', 'once', 'until', 'wish', 'hope', 'think', 'thought', 'unless'];
/** Before the name of a grant type: it is another one, or a thing to try. */
export const NOT_THIS_GRANT = [
  'not',
  'no',
  'instead of',
  'rather than',
  'invalid',
  'bad',
  'wrong',
  'switch(?:ing)? to',
  'without',
  'unlike',
  'your',
  'incorrect',
  'should use',
  'try',
  'use the',
];
/** Right behind a grant type: it is spoken of, not used. */
export const GRANT_CANNOT = ['cannot', "can't", 'could not', 'are not', 'is not'];
