# SPDX-License-Identifier: GPL-3.0-or-later
# bash completion of wholehearted; it asks the program itself, so it knows what the program knows.
_wholehearted() {
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]}
    local program=${COMP_WORDS[0]} command=${COMP_WORDS[1]}
    local commands help # in English, whatever the language of the couple
    commands=$(LC_ALL=C "$program" --help 2>/dev/null | sed -n 's/^Commands: \(.*\)\.$/\1/p' | tr -d ,)
    COMPREPLY=()
    case " $commands " in
    *" $command "*) [ "$COMP_CWORD" -gt 1 ] || command= ;;
    *) command= ;;
    esac
    help=$(LC_ALL=C "$program" ${command:+"$command"} --help 2>/dev/null)

    if [ "$before" = --format ]; then
        mapfile -t COMPREPLY < <(compgen -W "$(sed -n 's/.*One of: \(.*\)\. .*/\1/p; s/.*One of: \(.*\)\.$/\1/p' <<<"$help" | tr -d ,)" -- "$word")
    elif [[ $word == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$(grep -oE -- '--[a-z-]+' <<<"$help" | sort -u)" -- "$word")
    else
        [ "$COMP_CWORD" -gt 1 ] || mapfile -t COMPREPLY < <(compgen -W "$commands" -- "$word")
        compopt -o filenames 2>/dev/null
        mapfile -t -O "${#COMPREPLY[@]}" COMPREPLY < <(compgen -f -- "$word")
    fi
}
complete -F _wholehearted wholehearted
