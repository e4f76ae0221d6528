/** Completion for zsh: a file for a folder of `fpath`, or to be sourced behind `compinit`. */
import { COMPLETED, type CompletedCommand, type Values, withValues } from './table.js';

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

function complete(values: Values): string {
  if (values === 'file') return '_files';
  return typeof values === 'string' ? ':' : `compadd -- ${values.join(' ')}`;
}

function valueCases(command: CompletedCommand): readonly string[] {
  return withValues(command).map(
    ({ name, values }) => `    ('${command.name} --${name}') ${complete(values)}; return ;;`,
  );
}

/** \`name:text\`, as _describe takes it: a colon in the name would end it. */
const described = (name: string, text: string): string => quoted(`${name.replaceAll(':', '\\:')}:${text}`);

const flagCase = ({ name, flags }: CompletedCommand): string =>
  `    (${name}) flags=(${flags.map((flag) => described(`--${flag.name}`, flag.help)).join(' ')}) ;;`;

export const zsh = (): string => `#compdef why403
# Completion of why403 for zsh. For good: why403 completion zsh > "\${fpath[1]}/_why403"
_why403() {
  local command='' before="\${words[CURRENT-1]}" at
  local -a flags commands
  for ((at = 2; at < CURRENT; at++)); do
    case "\${words[at]}" in
      (${COMPLETED.map(({ name }) => name).join('|')}) command="\${words[at]}"; break ;;
    esac
  done
  if [[ $PREFIX == --*=* ]]; then
    before="\${PREFIX%%=*}"
    compset -P '*='
  fi
  case "\${command:-check} $before" in
${COMPLETED.flatMap(valueCases).join('\n')}
  esac
  if [[ $PREFIX == -* ]]; then
    case "\${command:-check}" in
${COMPLETED.map(flagCase).join('\n')}
    esac
    _describe -o flag flags
    return
  fi
  case "$command" in
    ('')
      commands=(${COMPLETED.map(({ name, does }) => described(name, does)).join(' ')})
      _describe command commands
      _files ;;
${COMPLETED.map(({ name, words }) => `    (${name}) ${complete(words)} ;;`).join('\n')}
  esac
}
if [[ "\${funcstack[1]}" == _why403 ]]; then
  _why403 "$@"
else
  compdef _why403 why403
fi
`;
