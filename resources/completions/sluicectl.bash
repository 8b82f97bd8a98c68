# SPDX-License-Identifier: GPL-3.0-or-later
# Made from sluicectl's tables by tests/tst_ctlcompletions.cpp.

_sluicectl()
{
    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD - 1]}
    local verb= sub= options= words= i
    for ((i = 1; i < COMP_CWORD; i++)); do
        case ${COMP_WORDS[i]} in
            --socket|--service|--reason|--for|--until|--then|--restore|--timeout|--last|--weight|--maxconn|--balance|--haproxy-cfg) ((i++)) ;;
            -*) ;;
            *) if [[ -z $verb ]]; then verb=${COMP_WORDS[i]}; elif [[ -z $sub ]]; then sub=${COMP_WORDS[i]}; fi ;;
        esac
    done
    COMPREPLY=()
    case $prev in
        --socket | --haproxy-cfg) mapfile -t COMPREPLY < <(compgen -f -- "$cur"); return ;;
        --service) mapfile -t COMPREPLY < <(compgen -W "$(sluicectl services 2>/dev/null | awk 'NR > 1 { print $1 }')" -- "$cur"); return ;;
        --then) mapfile -t COMPREPLY < <(compgen -W maint -- "$cur"); return ;;
        --restore) mapfile -t COMPREPLY < <(compgen -W unlimited -- "$cur"); return ;;
        --socket|--service|--reason|--for|--until|--then|--restore|--timeout|--last|--weight|--maxconn|--balance|--haproxy-cfg) return ;;
    esac
    case $verb in
        '') options='--socket --service --all --json --help --version' words='status watch services balancers probes history probe snippet metrics doctor explain drain maint down fail stopped up weight maxconn auto ready settings simulate' ;;
        status) options='--socket --service --json --help --version' ;;
        watch) options='--socket --service --json --help --version' ;;
        services) options='--socket --json --help --version' ;;
        balancers) options='--socket --service --json --help --version' words='forget' ;;
        probes) options='--socket --service --json --last --help --version' ;;
        history) options='--socket --service --json --last --help --version' ;;
        probe) options='--socket --service --json --timeout --help --version' ;;
        snippet) options='--socket --service --json --help --version' ;;
        metrics) options='--socket --json --help --version' ;;
        doctor) options='--socket --json --haproxy-cfg --help --version' ;;
        explain) options='--socket --json --weight --maxconn --balance --help --version' ;;
        drain) options='--socket --service --all --json --reason --for --until --then --wait --timeout --ignore-silent --help --version' ;;
        maint) options='--socket --service --all --json --reason --for --until --wait --timeout --ignore-silent --help --version' ;;
        down) options='--socket --service --all --json --reason --for --until --wait --timeout --ignore-silent --help --version' ;;
        fail) options='--socket --service --all --json --reason --for --until --wait --timeout --ignore-silent --help --version' ;;
        stopped) options='--socket --service --all --json --reason --for --until --wait --timeout --ignore-silent --help --version' ;;
        up) options='--socket --service --all --json --reason --for --until --wait --timeout --ignore-silent --help --version' ;;
        weight) options='--socket --service --all --json --reason --for --until --wait --timeout --ignore-silent --help --version' ;;
        maxconn) options='--socket --service --all --json --reason --for --until --restore --wait --timeout --ignore-silent --help --version' ;;
        auto) options='--socket --service --all --json --wait --timeout --ignore-silent --help --version' words='state weight maxconn' ;;
        ready) options='--socket --service --all --json --wait --timeout --ignore-silent --help --version' ;;
        settings) options='--socket --service --json --help --version' words='get check set unset reload' ;;
        simulate) options='--socket --json --help --version' ;;
    esac
    [[ $verb == settings && $sub == check ]] && { mapfile -t COMPREPLY < <(compgen -f -- "$cur"); return; }
    [[ -n $sub ]] && words=
    if [[ $cur == -* ]]; then words=$options; fi
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$cur")
}
complete -F _sluicectl sluicectl
