// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/completionscripts.h"

#include "app/ctl/ctlverbs.h"

#include <QStringList>

namespace sluice {

using namespace Qt::StringLiterals;

namespace {

const QString madeFrom =
    u"# SPDX-License-Identifier: GPL-3.0-or-later\n# Made from sluicectl's tables by tests/tst_ctlcompletions.cpp.\n"_s;
const QString services = u"sluicectl services 2>/dev/null | awk 'NR > 1 { print $1 }'"_s;

QStringList optionWords(CtlOptions wanted)
{
    QStringList words;
    for (const CtlOptionEntry &option : ctlOptions()) {
        if (wanted.testFlag(option.option))
            words.append(QString(option.word));
    }
    return words;
}

QStringList optionsWithValue()
{
    QStringList words;
    for (const CtlOptionEntry &option : ctlOptions()) {
        if (!option.value.isEmpty())
            words.append(QString(option.word));
    }
    return words;
}

QStringList verbWords()
{
    QStringList words;
    for (const CtlVerbEntry &verb : ctlVerbs())
        words.append(QString(verb.word));
    return words;
}

/// In single quotes of a shell, and without what zsh reads in a description.
QString described(QLatin1StringView text)
{
    return QString(text).remove(u'\'').remove(u'"').replace(u'[', u'(').replace(u']', u')').replace(u':', u',');
}

QString zshSpec(const CtlOptionEntry &option)
{
    QString spec = u"'%1[%2]"_s.arg(option.word, described(option.help));
    if (option.value.isEmpty())
        return spec + u'\'';
    spec += u":%1:"_s.arg(option.value);
    switch (option.option) {
    case CtlOption::Socket:
    case CtlOption::HaproxyCfg:
        return spec + u"_files'"_s;
    case CtlOption::Service:
        return spec + u"_sluicectl_services'"_s;
    case CtlOption::Then:
        return spec + u"(maint)'"_s;
    case CtlOption::Restore:
        return spec + u"(unlimited)'"_s;
    default:
        return spec + u'\'';
    }
}

QString zshSpecs(CtlOptions wanted, const QString &indent)
{
    QStringList specs;
    for (const CtlOptionEntry &option : ctlOptions()) {
        if (wanted.testFlag(option.option))
            specs.append(indent + zshSpec(option));
    }
    return specs.join(u" \\\n"_s);
}

} // namespace

QString bashCompletion()
{
    QString cases;
    for (const CtlVerbEntry &verb : ctlVerbs()) {
        const QString subwords = verb.subwords.isEmpty() ? QString() : u" words='%1'"_s.arg(verb.subwords);
        cases += u"        %1) options='%2'%3 ;;\n"_s.arg(
            verb.word, optionWords(verb.options | commonOptions).join(u' '), subwords);
    }
    return madeFrom
        + uR"sh(
_sluicectl()
{
    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD - 1]}
    local verb= sub= options= words= i
    for ((i = 1; i < COMP_CWORD; i++)); do
        case ${COMP_WORDS[i]} in
            %1) ((i++)) ;;
            -*) ;;
            *) if [[ -z $verb ]]; then verb=${COMP_WORDS[i]}; elif [[ -z $sub ]]; then sub=${COMP_WORDS[i]}; fi ;;
        esac
    done
    COMPREPLY=()
    case $prev in
        --socket | --haproxy-cfg) mapfile -t COMPREPLY < <(compgen -f -- "$cur"); return ;;
        --service) mapfile -t COMPREPLY < <(compgen -W "$(%2)" -- "$cur"); return ;;
        --then) mapfile -t COMPREPLY < <(compgen -W maint -- "$cur"); return ;;
        --restore) mapfile -t COMPREPLY < <(compgen -W unlimited -- "$cur"); return ;;
        %3) return ;;
    esac
    case $verb in
        '') options='%4' words='%5' ;;
%6    esac
    [[ $verb == settings && $sub == check ]] && { mapfile -t COMPREPLY < <(compgen -f -- "$cur"); return; }
    [[ -n $sub ]] && words=
    if [[ $cur == -* ]]; then words=$options; fi
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$cur")
}
complete -F _sluicectl sluicectl
)sh"_s.arg(optionsWithValue().join(u'|'), services, optionsWithValue().join(u'|'),
           optionWords(commonOptions | CtlOption::Service | CtlOption::All).join(u' '), verbWords().join(u' '), cases);
}

QString zshCompletion()
{
    QString verbs;
    QString cases;
    for (const CtlVerbEntry &verb : ctlVerbs()) {
        verbs += u"        '%1:%2'\n"_s.arg(verb.word, described(verb.help));
        const QString words = verb.subwords.isEmpty()
            ? QString()
            : u" \\\n                        '1:what:(%1)'"_s.arg(verb.subwords);
        cases += u"                %1)\n                    _arguments \\\n%2%3 ;;\n"_s.arg(
            verb.word, zshSpecs(verb.options | commonOptions, QString(24, u' ')), words);
    }
    return u"#compdef sluicectl\n"_s + madeFrom + uR"sh(
_sluicectl_services()
{
    local -a services
    services=(${(f)"$(%1)"})
    compadd -a services
}

_sluicectl()
{
    local curcontext=$curcontext state line
    typeset -A opt_args
    local -a verbs
    verbs=(
%2    )
    _arguments -C \
%3 \
        '1:verb:->verb' \
        '*::argument:->argument'
    case $state in
        verb) _describe verb verbs ;;
        argument)
            case $line[1] in
%4            esac ;;
    esac
}

_sluicectl "$@"
)sh"_s.arg(services, verbs, zshSpecs(commonOptions | CtlOption::Service | CtlOption::All, QString(8, u' ')), cases);
}

QString fishCompletion()
{
    QString text = madeFrom + u"\ncomplete -c sluicectl -f\n"_s;
    for (const CtlVerbEntry &verb : ctlVerbs())
        text += u"complete -c sluicectl -n __fish_use_subcommand -a %1 -d '%2'\n"_s.arg(verb.word,
                                                                                        described(verb.help));
    for (const CtlVerbEntry &verb : ctlVerbs()) {
        if (!verb.subwords.isEmpty())
            text += u"complete -c sluicectl -n '__fish_seen_subcommand_from %1' -a '%2'\n"_s.arg(verb.word,
                                                                                                 verb.subwords);
    }
    for (const CtlOptionEntry &option : ctlOptions()) {
        QStringList owners;
        for (const CtlVerbEntry &verb : ctlVerbs()) {
            if (verb.options.testFlag(option.option))
                owners.append(QString(verb.word));
        }
        QString line = u"complete -c sluicectl"_s;
        if (!commonOptions.testFlag(option.option))
            line += u" -n '__fish_seen_subcommand_from %1'"_s.arg(owners.join(u' '));
        line += u" -l %1"_s.arg(option.word.sliced(2));
        if (option.letter != 0)
            line += u" -s %1"_s.arg(QLatin1Char(option.letter));
        if (option.option == CtlOption::Socket)
            line += u" -r -F"_s;
        else if (option.option == CtlOption::Service)
            line += u" -x -a '(sluicectl services 2>/dev/null | awk \"NR > 1 { print \\$1 }\")'"_s;
        else if (option.option == CtlOption::Then)
            line += u" -x -a maint"_s;
        else if (option.option == CtlOption::Restore)
            line += u" -x -a unlimited"_s;
        else if (!option.value.isEmpty())
            line += u" -x"_s;
        text += line + u" -d '%1'\n"_s.arg(described(option.help));
    }
    return text;
}

} // namespace sluice
