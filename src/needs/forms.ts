/** The forms of input that only needs take, in the order of detection: a row each. */
import type { OtherForm } from '../read/files/index.js';
import type { Head } from '../read/head.js';
import { LIMITS, type Problem } from '../read/types.js';
import type { LocalModule } from './modules.js';
import type { NeedsRun } from './needs.js';
import {
  isHcl,
  isTerraformJson,
  isTerraformLines,
  PHASE_NOTE,
  readTerraform,
  type TerraformForm,
  type TerraformMap,
} from './terraform/index.js';
import type { Phase, UseSink } from './types.js';
import { WRITTEN_FORMS } from './written/forms.js';

/** What a reader of needs tells, beside uses: what of the input could not be read. */
export type NeedSink = UseSink & {
  module(module: LocalModule): void;
  problem(problem: Problem): void;
};

interface FormOptions {
  /** null: all of them. */
  readonly phase: Phase | null;
  /** Hosts that stand for the platform. */
  readonly standIns: ReadonlySet<string>;
  /** Above the map that is embedded; null where none is given. */
  readonly map: TerraformMap | null;
}

interface NeedForm {
  readonly name: string;
  /** What an input of this form is, for the documentation; Markdown. */
  readonly about: string;
  readonly detect: (head: Head) => boolean;
  /** Endings of file names, by which a folder is searched beside those of recordings. */
  readonly extensions: readonly string[];
  /** Waited for; `true`: something of it could be read, even if it tells the sink of nothing. */
  readonly read: (text: string, path: string, sink: NeedSink, options: FormOptions) => unknown;
}

const terraform = (
  form: TerraformForm,
  detect: (text: string) => boolean,
  extensions: readonly string[],
  about: string,
): NeedForm => ({
  name: 'terraform',
  about,
  detect: ({ text }) => detect(text),
  extensions,
  read: (text, path, sink, { phase, map }) => readTerraform(text, { path, form, phase, map }, sink),
});

const FORMS: readonly NeedForm[] = [
  terraform(
    'terraform-json',
    isTerraformJson,
    [],
    'plans and states of Terraform (`terraform show -json`, `terraform.tfstate`), and `*.tf.json`',
  ),
  terraform('terraform-lines', isTerraformLines, [], 'the messages of `terraform plan -json`'),
  ...Object.entries(WRITTEN_FORMS).map(([name, { about, detect, read, extensions }]) => ({
    name,
    about,
    detect,
    extensions,
    read: (text: string, path: string, sink: NeedSink, { standIns }: FormOptions) =>
      read(text, { path, standIns }, sink),
  })),
  terraform(
    'hcl',
    isHcl,
    ['tf'],
    'code of Terraform: resources and data sources, also of modules in folders that are given',
  ),
];

/** What is read beside recordings, for the documentation. */
export const NEED_FORMS: readonly Pick<NeedForm, 'about' | 'extensions'>[] = FORMS;

/** Endings of file names, by which a folder is searched beside those of recordings. */
export const NEED_EXTENSIONS: readonly string[] = [...new Set(FORMS.flatMap(({ extensions }) => extensions))];

/** A plan of a large organization is read whole. */
const LONGEST = 16 * LIMITS.textBytes;

/** @param problem is told what of an input could not be read, with its path */
export function formsOfNeeds(
  run: NeedsRun,
  options: FormOptions,
  problem: (path: string, problem: Problem) => void,
): readonly OtherForm[] {
  return FORMS.map(({ name, detect, read }) => ({
    detect,
    longest: LONGEST,
    async read(text, path) {
      let found = false;
      const sink = run.uses({ path, form: name });
      const isRead = await read(
        text,
        path,
        {
          use(use) {
            found = true;
            sink.use(use);
          },
          unmatched(unmatched) {
            found = true;
            sink.unmatched(unmatched);
          },
          module(module) {
            found = true;
            run.module(module);
          },
          problem: (one) => problem(path, one),
        },
        options,
      );
      if (name === 'terraform') run.note(PHASE_NOTE);
      return found || isRead === true;
    },
  }));
}
