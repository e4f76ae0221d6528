/** What reads the files of a project, with its packages: loaded only where there is such a file. */
export { addEntries } from '../config/baseline.js';
export { readConfig, readIgnoreList } from '../config/read.js';
