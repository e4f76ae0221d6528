/** What reading an input of Terraform tells. */
import { readFileSync } from 'node:fs';
import { operationKey } from '../../../src/contract/index.js';
import type { LocalModule } from '../../../src/needs/modules.js';
import { readTerraform, type TerraformOptions } from '../../../src/needs/terraform/index.js';
import type { Unmatched, Use } from '../../../src/needs/types.js';
import type { Problem } from '../../../src/read/types.js';

export interface Told {
  readonly uses: readonly Use[];
  readonly unmatched: readonly Unmatched[];
  readonly modules: readonly LocalModule[];
  readonly problems: readonly Problem[];
  /** `what:line` of all that uses something, each once. */
  readonly places: readonly string[];
  /** The operations of a `what`, or of all. */
  operations(what?: string): readonly string[];
}

export async function read(text: string, options: Partial<TerraformOptions> = {}): Promise<Told> {
  const uses: Use[] = [];
  const unmatched: Unmatched[] = [];
  const modules: LocalModule[] = [];
  const problems: Problem[] = [];
  await readTerraform(
    text,
    { path: 'main.tf', form: 'hcl', phase: null, map: null, ...options },
    {
      use: (use) => void uses.push(use),
      unmatched: (one) => void unmatched.push(one),
      module: (module) => void modules.push(module),
      problem: (problem) => void problems.push(problem),
    },
  );
  return {
    uses,
    unmatched,
    modules,
    problems,
    places: [...new Set(uses.map(({ at }) => `${at.what}:${at.line}`))],
    operations: (what) => [
      ...new Set(
        uses
          .filter(({ at }) => what === undefined || at.what === what)
          .map((use) => operationKey(use.operation)),
      ),
    ],
  };
}

export const readJson = (value: unknown, options: Partial<TerraformOptions> = {}): Promise<Told> =>
  read(JSON.stringify(value), { path: 'plan.json', form: 'terraform-json', ...options });

/** A file of fixtures/needs/terraform. */
export const fixture = (name: string): string =>
  readFileSync(new URL(`../../../fixtures/needs/terraform/${name}`, import.meta.url), 'utf8');

/** Seconds of processor time that work takes at best, as `leastSeconds` of work that is waited for. */
export async function leastSecondsOf(limit: number, work: () => Promise<unknown>): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < 5 && least >= limit; tries++) {
    const before = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1_000_000);
  }
  return least;
}
