// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/ctlhelp.h"

#include <algorithm>

namespace sluice {
namespace {

using namespace Qt::StringLiterals;

constexpr int optionColumn = 26;
constexpr int verbColumn = 34;

QString row(const QString &what, QLatin1StringView help, int column)
{
    const QString start = u"  "_s + what;
    const bool fits = start.size() + 2 <= column;
    return (fits ? start.leftJustified(column) : start + u'\n' + QString(column, u' ')) + help + u'\n';
}

QString verbRow(const CtlVerbEntry &verb)
{
    // What is long stands in the verb's own help.
    const bool isShort = verb.word.size() + verb.arguments.size() + 5 <= verbColumn;
    const QString arguments = verb.arguments.isEmpty() ? QString() : isShort ? u' ' + QString(verb.arguments) : u" …"_s;
    return row(verb.word + arguments, verb.help, verbColumn);
}

QString optionRow(const CtlOptionEntry &option)
{
    QString what = option.letter != 0 ? u"-%1, "_s.arg(QLatin1Char(option.letter)) : QString();
    what += option.word;
    if (!option.value.isEmpty())
        what += u' ' + QString(option.value);
    return row(what, option.help, optionColumn);
}

QString optionRows(CtlOptions wanted)
{
    QString rows;
    for (const CtlOptionEntry &option : ctlOptions()) {
        if (wanted.testFlag(option.option))
            rows += optionRow(option);
    }
    return rows;
}

QString group(const QString &title, CtlVerbGroup group)
{
    QString rows = title + u'\n';
    for (const CtlVerbEntry &verb : ctlVerbs()) {
        if (verb.group == group)
            rows += verbRow(verb);
    }
    return rows + u'\n';
}

const QString exitCodes =
    u"Exit: 0 done, 1 refused or failed, 2 usage, 3 no agent there, 4 not permitted, 5 timed out.\n"_s;

} // namespace

QString ctlUsage(const CtlVerbEntry &verb)
{
    const QString arguments = verb.arguments.isEmpty() ? QString() : u' ' + QString(verb.arguments);
    return u"sluicectl %1%2"_s.arg(verb.word, arguments);
}

QString ctlHelp()
{
    CtlOptions all;
    for (const CtlOptionEntry &option : ctlOptions())
        all |= option.option;
    return u"Usage: sluicectl [--socket PATH] [--service NAME|--all] [--json] VERB\n"
           "Operates Sluicekeeper's agent, which tells HAProxy how much traffic this server can take.\n\n"_s
        + group(u"Look:"_s, CtlVerbGroup::Look) + group(u"Force, and give back:"_s, CtlVerbGroup::Force)
        + group(u"The agent:"_s, CtlVerbGroup::Agent) + u"Options:\n"_s + optionRows(all) + u'\n' + exitCodes
        + u"\"sluicectl VERB --help\" tells what goes with a verb. Example:\n"
          "  sluicectl maint --reason patching --for 2h --wait && apt upgrade\n"_s;
}

QString ctlHelp(const CtlVerbEntry &verb)
{
    return u"Usage: %1 [options]\n%2\n\nOptions:\n"_s.arg(ctlUsage(verb), verb.help)
        + optionRows(verb.options | commonOptions) + u'\n' + exitCodes;
}

} // namespace sluice
