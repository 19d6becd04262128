import type { Language } from '../languages/language.js';
import { ruleIds } from '../law/rules.js';
import { eventTypes } from '../vocabulary.js';
import { textOf } from './help.js';
import { type ArgumentShape, type Command, commandNames, optionsOf, shapeOf, type TakenOption } from './table.js';
import { commandWords } from './words.js';

/* Scripts that complete commands, options and values. They are made from the table and ask nothing at run time. */

type Shell = 'bash' | 'zsh' | 'fish';

/** The script of a shell. */
export function completionScript(shell: Shell, language: Language): string {
  return scripts[shell](language);
}

const scripts: Readonly<Record<Shell, (language: Language) => string>> = { bash, zsh, fish };

const general = ['--help', '--version'] as const;

/** What a value can be: words, files, or anything. */
type Values = { readonly words: readonly string[] } | 'files' | 'free';

function valuesOf({ shape: { value, values } }: TakenOption): Values {
  if (values !== undefined) return { words: values };
  return placeholderValues(value ?? '');
}

function placeholderValues(value: string): Values {
  if (value === 'FILE') return 'files';
  if (value === 'RULE') return { words: ruleIds };
  return value === 'TYPE' || value === 'WHICH' ? { words: eventTypes } : 'free';
}

/** What the words after a command are, one for each place; the last stands for all that follow where it may be many. */
function placesOf(command: Command): readonly Values[] {
  return shapeOf(command).takes.map(({ value }: ArgumentShape) => {
    if (typeof value === 'string') return placeholderValues(value);
    return value.includes('FILE') ? 'files' : { words: value };
  });
}

const isMany = (command: Command) => shapeOf(command).takes.some(({ many }: ArgumentShape) => many === true);
const written = ({ name }: TakenOption) => `--${name}`;

/** Groups commands' options by their values: the same option has the same ones wherever it is taken, but for a few. */
function optionCases(line: (command: Command, option: TakenOption) => string | undefined): string[] {
  return commandNames.flatMap((command) => optionsOf(command).flatMap((option) => line(command, option) ?? []));
}

function bash(): string {
  const compgen = (values: Values) => {
    if (values === 'free') return 'COMPREPLY=()';
    return values === 'files'
      ? `COMPREPLY=($(compgen -f -- "$cur"))`
      : `COMPREPLY=($(compgen -W '${values.words.join(' ')}' -- "$cur"))`;
  };
  const values = optionCases((command, option) =>
    option.shape.value === undefined
      ? undefined
      : `    '${command} ${written(option)}') ${compgen(valuesOf(option))}; return ;;`,
  );
  const optionsLines = commandNames.map(
    (command) => `    ${command}) options='${[...optionsOf(command).map(written), '--help'].join(' ')}' ;;`,
  );
  const places = commandNames.flatMap((command) =>
    placesOf(command).map((values, index, { length }) => {
      const at = isMany(command) && index === length - 1 ? '*' : String(index + 1);
      return `    '${command} '${at}) ${compgen(values)} ;;`;
    }),
  );
  return `# bash completion of wto-dispute: source <(wto-dispute completion bash)
_wto_dispute() {
  local cur=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} command='' options='' word place=0 index
  COMPREPLY=()
  for ((index = 1; index < COMP_CWORD; index++)); do
    word=\${COMP_WORDS[index]}
    if [[ -z $command ]]; then
      [[ $word != -* ]] && command=$word
    elif [[ $word != -* && \${COMP_WORDS[index-1]} != --* ]]; then
      ((place++))
    fi
  done
  if [[ -z $command ]]; then
    COMPREPLY=($(compgen -W '${[...commandNames, ...general].join(' ')}' -- "$cur"))
    return
  fi
  case "$command $before" in
${values.join('\n')}
  esac
  case $command in
${optionsLines.join('\n')}
  esac
  if [[ $cur == -* ]]; then
    COMPREPLY=($(compgen -W "$options" -- "$cur"))
    return
  fi
  case "$command $((place + 1))" in
${places.join('\n')}
  esac
}
complete -o filenames -o bashdefault -F _wto_dispute wto-dispute
`;
}

/** A text within single quotes of a shell, where a colon or a bracket would part it. */
function quoted(text: string): string {
  return text.replaceAll("'", "'\\''");
}

function zsh({ code }: Language): string {
  const { help } = commandWords[code];
  const described = (text: string) => quoted(text.replace(/[[\]:\\]/g, '\\$&'));
  const action = (values: Values) => {
    if (values === 'free') return ' ';
    return values === 'files' ? '_files' : `(${values.words.join(' ')})`;
  };
  const argumentsOf = (command: Command) => [
    ...optionsOf(command).map((option) => {
      const { value, many } = option.shape;
      const text = described(textOf(option, command, help));
      const rest = value === undefined ? '' : `:${help.placeholders[value]}:${action(valuesOf(option))}`;
      return `'${many ? '*' : ''}${written(option)}${value === undefined ? '' : '='}[${text}]${rest}'`;
    }),
    ...placesOf(command).map((values, index, { length }) => {
      const at = isMany(command) && index === length - 1 ? '*' : String(index + 1);
      return `'${at}:${command}:${action(values)}'`;
    }),
  ];
  const cases = commandNames.map(
    (command) => `    ${command})\n      _arguments ${argumentsOf(command).join(' \\\n        ')}\n      ;;`,
  );
  const names = commandNames.map((name) => `    '${name}:${described(help.commands[name])}'`);
  return `#compdef wto-dispute
# zsh completion of wto-dispute: wto-dispute completion zsh > "\${fpath[1]}/_wto-dispute"
_wto_dispute() {
  local -a commands
  commands=(
${names.join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe -t commands command commands
    return
  fi
  local command=$words[2]
  shift words
  (( CURRENT-- ))
  case $command in
${cases.join('\n')}
  esac
}
if [ "$funcstack[1]" = _wto-dispute ]; then _wto_dispute "$@"; else compdef _wto_dispute wto-dispute; fi
`;
}

function fish({ code }: Language): string {
  const { help } = commandWords[code];
  const one = (text: string) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
  const words = (values: Values) => (typeof values === 'string' ? '' : ` -a ${one(values.words.join(' '))}`);
  const commandLines = commandNames.map(
    (name) => `complete -c wto-dispute -n __fish_use_subcommand -a ${name} -d ${one(help.commands[name])}`,
  );
  const optionLines = optionCases((command, option) => {
    const values =
      option.shape.value === undefined
        ? ''
        : ` -r${valuesOf(option) === 'files' ? ' -F' : ' -f'}${words(valuesOf(option))}`;
    const text = one(textOf(option, command, help));
    return `complete -c wto-dispute -n '__fish_seen_subcommand_from ${command}' -l ${option.name}${values} -d ${text}`;
  });
  const placeLines = commandNames.flatMap((command) =>
    placesOf(command).map((values) => {
      const files = values === 'files' ? ' -F' : ' -f';
      return `complete -c wto-dispute -n '__fish_seen_subcommand_from ${command}'${files}${words(values)}`;
    }),
  );
  return `# fish completion of wto-dispute: wto-dispute completion fish > ~/.config/fish/completions/wto-dispute.fish
complete -c wto-dispute -f
${[...commandLines, ...optionLines, ...placeLines].join('\n')}
`;
}
