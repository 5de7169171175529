import { script } from '@bomb.sh/tab';
import { EXIT, type Invocation, UsageError } from './command.ts';
import { noSuch } from './no-such.ts';

/**
 * bash and zsh have scripts of our own: those of the library hand candidates to `compgen -W`, which runs what it finds in
 * backquotes, need the bash-completion package, and take the colon of `is:unread` for the end of a word.
 */
const BASH = `# bash completion for nutgraf
_nutgraf() {
  local line=\${COMP_LINE:0:COMP_POINT} value note
  local start=\${line##*[[:space:]]}
  # Only what follows the last : or = is replaced.
  case $start in *[:=]*) start=\${start%"\${start##*[:=]}"} ;; *) start= ;; esac
  COMPREPLY=()
  while IFS=$'\\t' read -r value note; do
    case $value in
      :*)
        if ((\${value#:} & 2)); then compopt -o nospace 2>/dev/null; fi
        if ! ((\${value#:} & 4)); then compopt -o default 2>/dev/null; fi
        ;;
      *)
        printf -v value %q "\${value#"$start"}"
        COMPREPLY+=("$value")
        ;;
    esac
  done < <(nutgraf complete --line "$line" 2>/dev/null)
}
complete -F _nutgraf nutgraf
`;

const ZSH = `#compdef nutgraf
# zsh completion for nutgraf
_nutgraf() {
  local line value directive=4
  local -a found more request
  request=("\${(@Q)words[2,CURRENT]}")
  for line in "\${(@f)$(nutgraf complete -- "\${request[@]}" 2>/dev/null)}"; do
    case $line in
      :*) directive=\${line#:} ;;
      ?*)
        value=\${line%%$'\\t'*}
        found+=("\${value//:/\\\\:}:\${line#*$'\\t'}")
        ;;
    esac
  done
  if ((directive & 2)); then more=(-S ''); fi
  if [[ $PREFIX == --*=* ]]; then compset -P '*='; fi
  _describe -V nutgraf found "\${more[@]}" && return
  if ! ((directive & 4)); then _files; fi
}
if [[ \${funcstack[1]} == _nutgraf ]]; then _nutgraf "$@"; else compdef _nutgraf nutgraf; fi
`;

const SHELLS: Readonly<Record<string, () => string>> = {
  bash: () => BASH,
  zsh: () => ZSH,
  fish: () => fromLibrary('fish'),
  powershell: () => fromLibrary('powershell'),
};

/** `nutgraf completion`: a script for the user's shell. */
export async function run({ io, args }: Invocation): Promise<number> {
  const [shell = '', ...more] = args;
  const make = Object.hasOwn(SHELLS, shell) ? SHELLS[shell] : undefined;
  const all = Object.keys(SHELLS);
  if (shell === '' || more.length > 0) throw new UsageError(`needs one of ${all.join(', ')}`);
  if (!make) throw noSuch('script for', shell, all);
  io.stdout.write(make());
  return EXIT.ok;
}

/** The library has no other way to hand its script over than to print it. */
function fromLibrary(shell: string): string {
  const { log } = console;
  let text = '';
  console.log = (line: string) => {
    text += `${line}\n`;
  };
  try {
    script(shell, 'nutgraf', 'nutgraf');
  } finally {
    console.log = log;
  }
  return text;
}
