/** What all files of a run say together: what their calls need. */
import { startNeeds } from '../needs/needs.js';
import { createUses } from '../needs/written/uses.js';
import type { Project } from './define-rule.js';
import type { CallMention, Mention } from './mentions/types.js';
import type { LintForm } from './outline/types.js';

export interface ProjectOptions {
  /** Headers that a team requires of its own calls. */
  readonly requiredHeaders: readonly string[];
  /** Hosts of no published name that stand for the platform. */
  readonly standIns: ReadonlySet<string>;
}

export interface Gathering {
  /** The mentions of one file. */
  file(path: string, form: LintForm, mentions: readonly Mention[]): void;
  project(): Project;
}

const isCall = (mention: Mention): mention is CallMention => mention.kind === 'call';

const MAY_BE = 'nothing tells whether it is a call of the platform';

/** Pages of documentation speak of calls that nobody makes, so theirs are not counted. */
export function createProject({ requiredHeaders, standIns }: ProjectOptions): Gathering {
  const run = startNeeds({ stated: [], standIns });
  return {
    file(path, form, mentions) {
      const calls = form === 'markdown' ? [] : mentions.filter(isCall);
      if (calls.length === 0) return;
      const uses = createUses({ path, standIns }, { ...run.uses({ path, form }), problem: () => {} });
      for (const { method, url, id, operation, at, about } of calls) {
        const standing = { line: at.line, what: null };
        if (about.known === 'perhaps') uses.unmatched(id ?? `${method ?? ''} ${url ?? ''}`, standing, MAY_BE);
        else if (operation !== null) uses.operation(operation, standing, 'contract');
        else if (url !== null) uses.call({ method, url }, standing);
        else if (id !== null) uses.unmatched(id, standing, 'no operation of the contract has this id');
      }
    },
    project: () => ({ needs: run.report(), requiredHeaders, standIns }),
  };
}
