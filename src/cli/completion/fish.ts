/** Completion for fish: a line each command, flag and list of words. */
import { COMPLETED, type CompletedCommand, type CompletedFlag } from './table.js';

const quoted = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

/** `check` is meant where no command is named. */
const isMeant = ({ name }: CompletedCommand): string =>
  name === 'check'
    ? `not __fish_seen_subcommand_from ${COMPLETED.map((other) => other.name)
        .filter((other) => other !== 'check')
        .join(' ')}`
    : `__fish_seen_subcommand_from ${name}`;

function value({ values }: CompletedFlag): string {
  if (values === 'nothing') return '';
  if (values === 'file') return ' -r -F';
  return typeof values === 'string' ? ' -x' : ` -x -a ${quoted(values.join(' '))}`;
}

function linesOf(command: CompletedCommand): readonly string[] {
  const on = `complete -c why403 -n ${quoted(isMeant(command))}`;
  const { words, flags, name, does } = command;
  const wordLine =
    words === 'file' ? [] : [`${on} -f${typeof words === 'string' ? '' : ` -a ${quoted(words.join(' '))}`}`];
  return [
    `complete -c why403 -n __fish_use_subcommand -a ${name} -d ${quoted(does)}`,
    ...wordLine,
    ...flags.map((flag) => `${on} -l ${flag.name}${value(flag)} -d ${quoted(flag.help)}`),
  ];
}

export const fish = (): string =>
  `# Completion of why403 for fish. For good: why403 completion fish > ~/.config/fish/completions/why403.fish
${COMPLETED.flatMap(linesOf).join('\n')}
`;
