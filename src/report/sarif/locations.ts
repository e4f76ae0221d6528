/** Where something stands, as GitHub takes it: relative to the root of the repository. */
import { type Folders, repositoryPath } from '../repository-path.js';

/** As an URI writes it; a colon in the first part would be that of a scheme. */
const uriOf = (path: string): string => path.split('/').map(encodeURIComponent).join('/');

export const physicalLocation = (file: string, line: number | null, folders: Folders) => ({
  physicalLocation: {
    artifactLocation: { uri: uriOf(repositoryPath(file, folders)), uriBaseId: '%SRCROOT%' },
    region: { startLine: line ?? 1 },
  },
});
