_billing_portal() {
    local IFS=$'\n' word last words=() is_part=
    # Bash breaks words at `=` and `:`, as in --vendor=acme and external:123. Here they are whole.
    for word in "${COMP_WORDS[@]:0:COMP_CWORD+1}"; do
        if [[ ${#words[@]} -gt 0 && ($is_part || $word == [=:]*) ]]; then
            words[${#words[@]} - 1]+=$word
        else
            words+=("$word")
        fi
        [[ $word == *[=:] ]] && is_part=yes || is_part=
    done
    last=${words[${#words[@]} - 1]}
    # shellcheck disable=SC2207 # one candidate a line, and bash 3 has no mapfile
    COMPREPLY=($(BILLING_PORTAL_COMPLETE=bash billing-portal -- "${words[@]}" 2>/dev/null))
    # What stands before the part that bash completes.
    COMPREPLY=("${COMPREPLY[@]#"${last%"$2"}"}")
    # A folder and a value that goes on are followed by no blank. Bash 3 cannot tell, and never adds one.
    [[ ${COMPREPLY-} == *[=/:] ]] || compopt +o nospace 2>/dev/null
}
complete -o nospace -o bashdefault -F _billing_portal billing-portal
