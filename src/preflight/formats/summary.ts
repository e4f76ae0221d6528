/** What all of it comes to, in one sentence: nothing is said to be well that was not judged. */
import { counted } from '../../primitives/wording.js';
import { cellsByCaller, standing } from '../outcome.js';
import type { Preflight } from '../types.js';

/** `2 of 3 callers cannot do all of it`. */
export function summaryText(preflight: Preflight): string {
  const left = leftText(preflight);
  const judged = judgedText(preflight, left.length > 0);
  return [judged, ...left].join('; ');
}

/** @param isPart something that will be called was not judged */
function judgedText(preflight: Preflight, isPart: boolean): string {
  const { callers, operations } = preflight;
  const count = callers.length;
  const elsewhere = callers.filter(({ expected }) => expected === false).length;
  const of = `of ${counted(count, 'caller')}`;
  if (count === 0) return 'This part has no caller, so that nothing was asked';
  if (operations.length === 0)
    return `Nothing was asked: no call ${isPart ? 'could be judged' : 'was read'}${elsewhere === 0 ? '' : `; ${elsewhere} ${of} ${elsewhere === 1 ? 'acts' : 'act'} in another organization than meant`}`;
  const cells = cellsByCaller(preflight);
  const each = callers.map((caller) => standing(caller, cells.get(caller.name) ?? []));
  const refused = each.filter((one) => one === 'refused').length;
  const untold = each.filter((one) => one === 'untold').length;
  if (refused > 0 && count === 1) return 'The caller cannot do all of it';
  if (refused > 0)
    return `${refused} ${of} cannot do all of it${untold > 0 ? `; of ${untold} more it cannot be told` : ''}`;
  if (untold > 0)
    return count === 1
      ? 'It cannot be told whether the caller can do all of it'
      : `It cannot be told of ${untold} ${of} whether ${untold === 1 ? 'it' : 'they'} can do all of it`;
  const what = isPart ? 'all that was judged' : 'all of it';
  return count === 1
    ? `The caller can do ${what}, as far as is known`
    : `All ${counted(count, 'caller')} can do ${what}, as far as is known`;
}

/** What was not judged. */
function leftText({ unmatched, unread, operations }: Preflight): readonly string[] {
  const lost = new Set(unmatched.map(({ text }) => text)).size;
  const files = new Set(unread.map(({ path }) => path)).size;
  return [
    ...(lost === 0
      ? []
      : [
          `${lost} of ${counted(lost + operations.length, 'call')} could not be matched, so that it is not known whether ${lost === 1 ? 'it' : 'they'} can be made`,
        ]),
    ...(files === 0
      ? []
      : [`${counted(files, 'input')} could not be read as a whole, so that more may be called`]),
  ];
}
