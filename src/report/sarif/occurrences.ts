/** What tells results from each other, from one run to the next. */
import { type Folders, repositoryPath } from '../repository-path.js';

/**
 * GitHub takes results of one fingerprint in a file for one alert. As it numbers lines of equal content, so results of one
 * fingerprint are numbered in each file: all of them, in the order in which they are asked for.
 */
export function createOccurrences(folders: Folders): (fingerprint: string, file: string) => string {
  const counts = new Map<string, number>();
  return (fingerprint, file) => {
    const key = `${fingerprint} ${repositoryPath(file, folders)}`;
    const occurrence = (counts.get(key) ?? 0) + 1;
    counts.set(key, occurrence);
    return `${fingerprint}:${occurrence}`;
  };
}
