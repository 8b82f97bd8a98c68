// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/ctlarguments.h"

#include "agentcore/settings/nearestword.h"

#include <vector>

namespace sluice {
namespace {

using namespace Qt::StringLiterals;

CtlFailure usage(const QString &text)
{
    return {CtlExit::Usage, text};
}

CtlFailure unknownOption(const QString &word)
{
    // Without the dashes: else every option begins alike.
    std::vector<QLatin1StringView> known;
    for (const CtlOptionEntry &entry : ctlOptions())
        known.push_back(entry.word.sliced(2));
    QStringView bare(word);
    while (bare.startsWith(u'-'))
        bare = bare.sliced(1);
    const auto nearest = nearestWord(bare, known);
    return usage(nearest ? u"there is no option %1; did you mean --%2?"_s.arg(word, *nearest)
                         : u"there is no option %1; \"sluicectl --help\" lists them"_s.arg(word));
}

bool isOption(const QString &argument)
{
    return argument.size() > 1 && argument[0] == u'-' && !argument[1].isDigit();
}

/// Takes the option at `position` and its value; `position` then stands at the last argument that was used.
std::optional<CtlFailure> takeOption(CtlArguments &taken, const QStringList &arguments, qsizetype &position)
{
    const QString &argument = arguments[position];
    const qsizetype equals = argument.startsWith("--"_L1) ? argument.indexOf(u'=') : -1;
    const QString word = argument.left(equals);
    const CtlOptionEntry *const entry = findOption(word);
    if (!entry)
        return unknownOption(word);
    if (taken.has(entry->option))
        return usage(u"%1 is given twice"_s.arg(word));
    QString value = equals >= 0 ? argument.mid(equals + 1) : QString();
    if (entry->value.isEmpty() && equals >= 0)
        return usage(u"%1 takes no value"_s.arg(word));
    if (!entry->value.isEmpty() && equals < 0) {
        if (position + 1 >= arguments.size())
            return usage(u"%1 needs a value: %1 %2"_s.arg(word, entry->value));
        value = arguments[++position];
    }
    taken.options.emplace(entry->option, value);
    return std::nullopt;
}

} // namespace

std::variant<CtlArguments, CtlFailure> splitCtlArguments(const QStringList &arguments)
{
    CtlArguments taken;
    for (qsizetype position = 0; position < arguments.size(); ++position) {
        if (arguments[position] == "--"_L1) {
            taken.words += arguments.mid(position + 1);
            break;
        }
        if (!isOption(arguments[position])) {
            taken.words.append(arguments[position]);
            continue;
        }
        if (const auto failure = takeOption(taken, arguments, position))
            return *failure;
    }
    return taken;
}

} // namespace sluice
