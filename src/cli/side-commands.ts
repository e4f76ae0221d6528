/** All but `check`, in one file that is loaded when one of them is called: many small files take longer. */
export { isExplainable } from '../explain/index.js';
export { can } from './can.js';
export { completion } from './completion/index.js';
export { config } from './config.js';
export { explain } from './explain.js';
export { commandHelp, generalHelp } from './help.js';
export { init } from './init.js';
export { rules } from './rules.js';
export { sanitize } from './sanitize.js';
