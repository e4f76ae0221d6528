/** Whether the contract writes its paths in lower case, as it did as long as it is known. */
import { ofContract } from './current.js';
import { blankParameters } from './path.js';

/** Are all published paths in lower case, but for names of parameters? */
export const pathsAreLowerCase = ofContract(
  (contract) => !contract.operations().some(({ path }) => /[A-Z]/.test(blankParameters(path))),
);
