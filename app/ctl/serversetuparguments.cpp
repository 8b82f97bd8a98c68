// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/serversetuparguments.h"

#include "agentcore/protocol/reply.h"

#include <limits>
#include <optional>

namespace sluice {
namespace {

using namespace Qt::StringLiterals;

std::variant<int, CtlFailure> wholeNumber(const CtlArguments &arguments, CtlOption option, int otherwise, int highest)
{
    if (!arguments.has(option))
        return otherwise;
    const QString &text = arguments.options.at(option);
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (isNumber && number >= 0 && number <= highest)
        return number;
    return CtlFailure{
        CtlExit::Usage,
        u"%1: expected a whole number from 0 to %2, got \"%3\""_s.arg(entryOf(option).word).arg(highest).arg(text)};
}

} // namespace

std::variant<ServerSetup, CtlFailure> serverSetupFrom(const CtlArguments &arguments)
{
    ServerSetup setup;
    const auto weight = wholeNumber(arguments, CtlOption::Weight, explainedWeight, maximumWeight);
    if (const auto *const failure = std::get_if<CtlFailure>(&weight))
        return *failure;
    setup.weight = std::get<int>(weight);
    const auto maxconn = wholeNumber(arguments, CtlOption::Maxconn, int(explainedMaxconn),
                                     std::numeric_limits<int>::max());
    if (const auto *const failure = std::get_if<CtlFailure>(&maxconn))
        return *failure;
    setup.maxconn = quint32(std::get<int>(maxconn));
    if (!arguments.has(CtlOption::Balance))
        return setup;
    const QString &text = arguments.options.at(CtlOption::Balance);
    const QByteArray balance = text.simplified().toUtf8();
    const QByteArray algorithm = balance.first(balance.indexOf(' ') < 0 ? balance.size() : balance.indexOf(' '));
    if (!isKnownAlgorithm(algorithm))
        return CtlFailure{
            CtlExit::Usage,
            u"--balance: expected an algorithm of HAProxy, such as roundrobin or \"source consistent\", got "
            "\"%1\""_s.arg(text)};
    setup.weights = weightsTaken(algorithm, balance.mid(algorithm.size() + 1));
    return setup;
}

} // namespace sluice
