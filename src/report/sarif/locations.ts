/** Where something stands, as GitHub takes it: relative to the root of the repository. */
import { type Folders, repositoryPath } from '../repository-path.js';

/** From where to where; all count from 1, columns in UTF-16 units, `endColumn` is behind the last one. */
export interface Stretch {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** As an URI writes it; a colon in the first part would be that of a scheme. */
const uriOf = (path: string): string => path.split('/').map(encodeURIComponent).join('/');

export const artifactLocation = (file: string, folders: Folders) => ({
  uri: uriOf(repositoryPath(file, folders)),
  uriBaseId: '%SRCROOT%',
});

export const regionOf = ({ line, column, endLine, endColumn }: Stretch) => ({
  startLine: line,
  startColumn: column,
  endLine,
  endColumn,
});

/** @param at a line, or from where to where; null: the file as a whole */
export const physicalLocation = (file: string, at: number | Stretch | null, folders: Folders) => ({
  physicalLocation: {
    artifactLocation: artifactLocation(file, folders),
    region: at !== null && typeof at === 'object' ? regionOf(at) : { startLine: at ?? 1 },
  },
});
