// The scripts that `tend completion` prints. They hand over what was typed and insert what comes back: nothing of it is run.

const bash = `# tend completion bash: put into ~/.bashrc:  eval "$(tend completion bash)"
_tend() {
  local line
  COMPREPLY=()
  # Each line is a whole candidate, quoted for the place where it goes; it is never looked at as a command.
  while IFS= read -r line; do
    COMPREPLY+=("$line")
  done < <(command tend __complete --line --type "$COMP_TYPE" --breaks "$COMP_WORDBREAKS" -- "\${COMP_LINE:0:COMP_POINT}" 2>/dev/null)
  # A value that goes on, such as status: or --owner=, gets no blank behind it.
  if [[ \${#COMPREPLY[@]} -eq 1 && \${COMPREPLY[0]} == *[:=] ]]; then compopt -o nospace 2>/dev/null; fi
}
complete -o default -F _tend tend
`;

const zsh = `#compdef tend
# tend completion zsh: put into ~/.zshrc, after compinit:  eval "$(tend completion zsh)"
_tend() {
  local line value
  local -a values shown open open_shown
  # (Q) takes the quotes off what was typed; it runs nothing.
  for line in "\${(@f)$(command tend __complete -- "\${(@Q)words[2,CURRENT-1]}" "\${(Q)PREFIX}" 2>/dev/null)}"; do
    [[ -z $line ]] && continue
    value=\${line%%$'\\t'*}
    if [[ $value == *[:=] ]]; then
      open+=("$value"); open_shown+=("\${line/$'\\t'/  }")
    else
      values+=("$value"); shown+=("\${line/$'\\t'/  }")
    fi
  done
  (( $#values + $#open )) || { _files; return }
  (( $#values )) && compadd -l -d shown -- "\${values[@]}"
  (( $#open )) && compadd -l -S '' -d open_shown -- "\${open[@]}"
}
compdef _tend tend
`;

const fish = `# tend completion fish: put into ~/.config/fish/config.fish:  tend completion fish | source
function __tend_complete
    set -l words (commandline -opc)
    set -e words[1]
    # What is being typed, without the quotes it has so far.
    set -l now (commandline -ct | string replace -r '^["\\']' '' | string unescape 2>/dev/null; or commandline -ct)
    command tend __complete -- $words "$now" 2>/dev/null
end
complete -c tend -e
complete -c tend -f -a '(__tend_complete)'
`;

/** The scripts by the name of their shell. */
export const completionScripts = { bash, zsh, fish } as const;
