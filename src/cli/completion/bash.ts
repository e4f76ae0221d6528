/** Completion for bash, from 3.2 on (the one of macOS), with nothing but what bash itself brings. */
import { COMPLETED, type CompletedCommand, type Values, withValues } from './table.js';

const words = (values: Values): string => (typeof values === 'string' ? '' : values.join(' '));

function valueCases(command: CompletedCommand): readonly string[] {
  return withValues(command).map(
    ({ name, values }) => `    '${command.name} --${name}') _why403_of '${words(values)}'; return ;;`,
  );
}

const flagCase = ({ name, flags }: CompletedCommand): string =>
  `    ${name}) echo '${flags.map((flag) => `--${flag.name}`).join(' ')}' ;;`;

const wordCase = ({ name, words: values }: CompletedCommand): string =>
  `    ${name}) _why403_of '${words(values)}' ;;`;

/** Where nothing is found, names of files are completed (`-o default`). */
export const bash =
  (): string => `# Completion of why403 for bash. For good: why403 completion bash >> ~/.bashrc
_why403_of() {
  COMPREPLY=($(compgen -W "$1" -- "$_why403_word"))
}
_why403_flags() {
  case "$1" in
${COMPLETED.map(flagCase).join('\n')}
  esac
}
_why403() {
  local _why403_word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" command='' at
  COMPREPLY=()
  # bash takes --flag=value apart at the sign.
  if [[ $_why403_word == '=' ]]; then
    _why403_word=''
  elif [[ $before == '=' ]]; then
    before="\${COMP_WORDS[COMP_CWORD-2]}"
  fi
  for ((at = 1; at < COMP_CWORD; at++)); do
    case "\${COMP_WORDS[at]}" in
      ${COMPLETED.map(({ name }) => name).join(' | ')}) command="\${COMP_WORDS[at]}"; break ;;
    esac
  done
  case "\${command:-check} $before" in
${COMPLETED.flatMap(valueCases).join('\n')}
  esac
  if [[ $_why403_word == -* ]]; then
    _why403_of "$(_why403_flags "\${command:-check}")"
    return
  fi
  case "$command" in
    '') _why403_of '${COMPLETED.map(({ name }) => name).join(' ')}' ;;
${COMPLETED.map(wordCase).join('\n')}
  esac
}
complete -o default -F _why403 why403
`;
