/** Completion for PowerShell, from 5.1 on. Names of files it completes itself where nothing is returned. */
import { COMPLETED, type CompletedCommand, type Values } from './table.js';

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
const list = (values: Values): string =>
  `@(${typeof values === 'string' ? '' : values.map(quoted).join(', ')})`;

function commandEntry({ name, words, flags }: CompletedCommand): string {
  const rows = flags.map((flag) => `      ${quoted(`--${flag.name}`)} = ${list(flag.values)}`);
  return `    ${quoted(name)} = @{ words = ${list(words)}; flags = [ordered]@{\n${rows.join('\n')}\n    } }`;
}

export const powershell =
  (): string => `# Completion of why403 for PowerShell. For good: why403 completion powershell >> $PROFILE
Register-ArgumentCompleter -Native -CommandName why403 -ScriptBlock {
  param($word, $line, $position)
  $commands = [ordered]@{
${COMPLETED.map(commandEntry).join('\n')}
  }
  $given = @($line.CommandElements | Where-Object { $_.Extent.EndOffset -lt $position } | ForEach-Object { "$_" })
  $named = $given | Select-Object -Skip 1 | Where-Object { $commands.Contains($_) } | Select-Object -First 1
  $command = $commands[$(if ($named) { $named } else { 'check' })]
  $before = if ($given.Count -gt 1) { $given[-1] } else { '' }
  $lead = ''
  if ($word -match '^(--[a-z0-9-]+)=(.*)$') {
    $before = $Matches[1]
    $lead = "$before="
    $word = $Matches[2]
  }
  $found = if ($command.flags.Contains($before) -and $command.flags[$before].Count -gt 0) { $command.flags[$before] }
  elseif ($word -like '-*') { $command.flags.Keys }
  elseif (-not $named) { $commands.Keys }
  else { $command.words }
  $found | Where-Object { $_ -like "$word*" } | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new("$lead$_", $_, 'ParameterValue', $_)
  }
}
`;
