/** The forms of input that only needs take, in the order of detection: a row each. */
import { FOREIGN_FOLDERS, type FoundFile, type FurtherFiles, type OtherForm } from '../read/files/index.js';
import type { Head } from '../read/head.js';
import { LIMITS, type Problem } from '../read/types.js';
import { SOURCE_EXTENSIONS, skippedAs } from '../source/index.js';
import type { LocalModule } from './modules.js';
import type { NeedsRun } from './needs.js';
import type { SkipReason } from './skipped.js';
import {
  isHcl,
  isTerraformJson,
  isTerraformLines,
  PHASE_NOTE,
  readTerraform,
  type TerraformForm,
  type TerraformMap,
} from './terraform/index.js';
import type { Phase } from './types.js';
import { WRITTEN_FORMS } from './written/forms.js';
import { isSource, readSourceUses, type SourceSink } from './written/source.js';

/** What a reader of needs tells, beside uses: what of the input could not be read. */
export type NeedSink = SourceSink & {
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
  /** By what it holds, or by its name. */
  readonly detect: (head: Head, path: string) => boolean;
  /** Where a folder has files of this form, for the documentation, if not by the endings alone; Markdown. */
  readonly inFolders?: string;
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

/** First of all: what a file of this name holds is code, whatever it begins with. */
const SOURCE: NeedForm = {
  name: 'source',
  about:
    'source code: methods of the SDKs for JavaScript, TypeScript, Python, Java, Kotlin, C# and Go, and in any language the addresses in quotes, with the method beside them',
  detect: (_, path) => isSource(path),
  inFolders: `files that are named as code (\`.ts\`, \`.py\`, \`.java\`, \`.cs\`, \`.go\` …), but in ${FOREIGN_FOLDERS.map((name) => `\`${name}\``).join(', ')}`,
  extensions: SOURCE_EXTENSIONS,
  read(text, path, sink, { standIns }) {
    readSourceUses(text, { path, standIns }, sink);
    return true;
  },
};

const FORMS: readonly NeedForm[] = [
  SOURCE,
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
export const NEED_FORMS: readonly Pick<NeedForm, 'about' | 'extensions' | 'inFolders'>[] = FORMS;

/** What a folder is searched for beside recordings. */
export const NEED_FILES: FurtherFiles = {
  extensions: [...new Set(FORMS.flatMap((form) => (form === SOURCE ? [] : form.extensions)))],
  sources: SOURCE_EXTENSIONS,
};

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
    async read(text, path, from) {
      if (name === SOURCE.name) {
        const reason = reasonToSkip(text, path, from);
        if (reason !== null) {
          run.skipped(path, reason);
          return true;
        }
      }
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
          possible: run.possible,
          topic: run.topic,
          problem: (one) => problem(path, one),
        },
        options,
      );
      if (name === 'terraform') run.note(PHASE_NOTE);
      return found || isRead === true;
    },
  }));
}

/** Why code that was found in a folder is left out; what is named is read, whatever it is. */
const reasonToSkip = (text: string, path: string, { isFound, isBinary }: FoundFile): SkipReason | null =>
  !isFound ? null : isBinary ? 'binary' : skippedAs(path, text);
