// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/ctlcommandline.h"

#include "agentcore/protocol/reply.h"
#include "agentcore/settings/nearestword.h"
#include "app/ctl/ctlarguments.h"
#include "app/ctl/ctlhelp.h"
#include "app/ctl/serversetuparguments.h"
#include "app/ctl/timearguments.h"

#include <QDir>

#include <algorithm>
#include <array>
#include <limits>
#include <vector>

namespace sluice {
namespace {

using namespace Qt::StringLiterals;
using Failed = std::optional<CtlFailure>;

constexpr int mostLast = 1'000'000;

CtlFailure usage(const QString &text)
{
    return {CtlExit::Usage, text};
}

std::optional<int> numberIn(const QString &text, int lowest, int highest)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber && number >= lowest && number <= highest ? std::optional(number) : std::nullopt;
}

CtlFailure unknownVerb(const QString &word)
{
    std::vector<QLatin1StringView> known;
    for (const CtlVerbEntry &entry : ctlVerbs())
        known.push_back(entry.word);
    const auto nearest = nearestWord(word, known);
    return usage(nearest ? u"there is no verb \"%1\"; did you mean %2?"_s.arg(word, *nearest)
                         : u"there is no verb \"%1\"; \"sluicectl --help\" lists them"_s.arg(word));
}

CtlFailure tooMany(const CtlVerbEntry &verb, const QString &word)
{
    return usage(u"unexpected \"%1\"; usage: %2"_s.arg(word, ctlUsage(verb)));
}

CtlFailure tooFew(const CtlVerbEntry &verb)
{
    return usage(u"something is missing; usage: %1"_s.arg(ctlUsage(verb)));
}

/// Reads one command line whose verb is known.
class Reader
{
public:
    Reader(const CtlArguments &arguments, const CtlVerbEntry &verb, WallTime now)
        : m_arguments(arguments)
        , m_verb(verb)
        , m_words(arguments.words.mid(1))
        , m_now(now)
    {
        m_command.verb = verb.verb;
    }

    std::variant<CtlCommand, CtlText, CtlFailure> read()
    {
        for (const auto part :
             {&Reader::fitting, &Reader::where, &Reader::ends, &Reader::waiting, &Reader::amounts, &Reader::words}) {
            if (const Failed failure = (this->*part)())
                return *failure;
        }
        return m_command;
    }

private:
    [[nodiscard]] bool has(CtlOption option) const { return m_arguments.has(option); }
    [[nodiscard]] QString value(CtlOption option) const
    {
        return has(option) ? m_arguments.options.at(option) : QString();
    }

    Failed fitting();
    Failed where();
    Failed ends();
    Failed waiting();
    Failed amounts();
    Failed words();
    Failed weight();
    Failed maxconn();
    Failed slot();
    Failed balancers();
    Failed settings();
    Failed simulate();
    Failed explain();

    const CtlArguments &m_arguments;
    const CtlVerbEntry &m_verb;
    const QStringList m_words;
    const WallTime m_now;
    CtlCommand m_command;
};

Failed Reader::fitting()
{
    for (const auto &[option, value] : m_arguments.options) {
        if (!(m_verb.options | commonOptions).testFlag(option))
            return usage(
                u"%1 does not go with %2; see \"sluicectl %2 --help\""_s.arg(entryOf(option).word, m_verb.word));
    }
    return std::nullopt;
}

Failed Reader::where()
{
    m_command.form = has(CtlOption::Json) ? CtlCommand::Form::Json : CtlCommand::Form::Text;
    if (has(CtlOption::Socket)) {
        if (value(CtlOption::Socket).isEmpty())
            return usage(u"--socket needs a path"_s);
        m_command.socket = QDir().absoluteFilePath(value(CtlOption::Socket));
    }
    if (has(CtlOption::All) && has(CtlOption::Service))
        return usage(u"--service and --all: only one of them can be meant"_s);
    if (has(CtlOption::All))
        m_command.services = CtlCommand::Services::All;
    if (has(CtlOption::Service)) {
        m_command.services = CtlCommand::Services::Named;
        m_command.service = value(CtlOption::Service);
        if (m_command.service.isEmpty())
            return usage(u"--service needs the name of a service; \"sluicectl services\" lists them"_s);
    }
    return std::nullopt;
}

Failed Reader::ends()
{
    ForceOrder &order = m_command.force;
    order.reason = value(CtlOption::Reason);
    if (has(CtlOption::For) && has(CtlOption::Until))
        return usage(u"--for and --until: only one of them can be meant"_s);
    if (has(CtlOption::For)) {
        order.length = lengthFromArgument(value(CtlOption::For));
        if (!order.length)
            return usage(
                u"--for: expected a length such as 30s, 45m, 2h, 1h30m or 2d, at most ten years, got \"%1\""_s.arg(
                    value(CtlOption::For)));
    }
    if (has(CtlOption::Until)) {
        const auto moment = momentFromArgument(value(CtlOption::Until), m_now);
        if (const auto *const why = std::get_if<QString>(&moment))
            return usage(u"--until: %1"_s.arg(*why));
        order.until = std::get<WallTime>(moment);
    }
    if (has(CtlOption::Then)) {
        if (value(CtlOption::Then) != "maint"_L1)
            return usage(u"--then: expected maint, got \"%1\""_s.arg(value(CtlOption::Then)));
        if (!order.length && !order.until)
            return usage(u"--then maint needs an end of the drain: --for TIME or --until WHEN"_s);
        order.then = ForceOrder::FollowUp::Maint;
    }
    return std::nullopt;
}

Failed Reader::waiting()
{
    if (has(CtlOption::IgnoreSilent) && !has(CtlOption::Wait))
        return usage(u"--ignore-silent goes only with --wait"_s);
    if (has(CtlOption::Wait))
        m_command.wait = WaitOrder{};
    if (has(CtlOption::IgnoreSilent))
        m_command.wait->silent = WaitOrder::Silent::LeaveOut;
    if (!has(CtlOption::Timeout))
        return std::nullopt;
    const auto timeout = lengthFromArgument(value(CtlOption::Timeout));
    if (!timeout)
        return usage(u"--timeout: expected a length such as 30s or 5m, got \"%1\""_s.arg(value(CtlOption::Timeout)));
    if (m_command.verb == CtlVerb::Probe)
        m_command.patience = *timeout;
    else if (m_command.wait)
        m_command.wait->timeout = *timeout;
    else
        return usage(u"--timeout goes only with --wait"_s);
    return std::nullopt;
}

Failed Reader::amounts()
{
    if (has(CtlOption::Last)) {
        const auto last = numberIn(value(CtlOption::Last), 1, mostLast);
        if (!last)
            return usage(u"--last: expected a whole number from 1 on, got \"%1\""_s.arg(value(CtlOption::Last)));
        m_command.last = *last;
    }
    m_command.haproxyCfg = value(CtlOption::HaproxyCfg);
    if (has(CtlOption::HaproxyCfg) && m_command.haproxyCfg.isEmpty())
        return usage(u"--haproxy-cfg needs a file; - is standard input"_s);
    return std::nullopt;
}

Failed Reader::words()
{
    switch (m_command.verb) {
    case CtlVerb::Weight:
        return weight();
    case CtlVerb::Maxconn:
        return maxconn();
    case CtlVerb::Auto:
        return slot();
    case CtlVerb::Balancers:
        return balancers();
    case CtlVerb::Settings:
        return settings();
    case CtlVerb::Simulate:
        return simulate();
    case CtlVerb::Explain:
        return explain();
    default:
        return m_words.isEmpty() ? Failed() : tooMany(m_verb, m_words.constFirst());
    }
}

Failed Reader::weight()
{
    if (m_words.isEmpty())
        return tooFew(m_verb);
    if (m_words.size() > 1)
        return tooMany(m_verb, m_words[1]);
    QString text = m_words.constFirst();
    if (text.endsWith(u'%'))
        text.chop(1);
    const auto percent = numberIn(text, 0, maximumWeight);
    if (!percent)
        return usage(
            u"weight: expected a whole percent from 0% to %1%, got \"%2\""_s.arg(maximumWeight).arg(m_words[0]));
    m_command.force.weight = *percent;
    return std::nullopt;
}

Failed Reader::maxconn()
{
    if (m_words.isEmpty())
        return tooFew(m_verb);
    if (m_words.size() > 1)
        return tooMany(m_verb, m_words[1]);
    const auto most = numberIn(m_words.constFirst(), 1, std::numeric_limits<int>::max());
    if (!most)
        return usage(u"maxconn: expected a whole number from 1 on (to HAProxy 0 means unlimited), got \"%1\""_s.arg(
            m_words.constFirst()));
    if (!has(CtlOption::Restore))
        return usage(
            u"maxconn: HAProxy does not go back by itself, so add --restore N with the maxconn of its server line, or "
            "--restore unlimited if it has none"_s);
    const QString text = value(CtlOption::Restore);
    const auto restore = text == "unlimited"_L1 ? 0 : numberIn(text, 1, std::numeric_limits<int>::max());
    if (!restore)
        return usage(u"--restore: expected a whole number from 1 on, or unlimited, got \"%1\""_s.arg(text));
    m_command.force.maxconn = *most;
    m_command.force.restore = *restore;
    return std::nullopt;
}

Failed Reader::slot()
{
    if (m_words.isEmpty())
        return std::nullopt;
    if (m_words.size() > 1)
        return tooMany(m_verb, m_words[1]);
    m_command.force.slot = overrideSlotFromWord(m_words.constFirst());
    if (!m_command.force.slot)
        return usage(u"auto: expected state, weight, maxconn or nothing, got \"%1\""_s.arg(m_words.constFirst()));
    return std::nullopt;
}

Failed Reader::balancers()
{
    if (m_words.isEmpty())
        return std::nullopt;
    if (m_words.constFirst() != "forget"_L1)
        return tooMany(m_verb, m_words.constFirst());
    if (has(CtlOption::Service))
        return usage(u"--service does not go with balancers forget: a load balancer is forgotten for every service"_s);
    if (m_words.size() < 2)
        return tooFew(m_verb);
    if (m_words.size() > 3)
        return tooMany(m_verb, m_words[3]);
    m_command.forget = ForgetOrder{m_words[1], std::nullopt};
    if (m_words.size() == 3)
        m_command.forget->line = m_words[2];
    return std::nullopt;
}

Failed Reader::settings()
{
    using Action = SettingsOrder::Action;
    struct Known
    {
        QLatin1StringView word;
        Action action;
        qsizetype fewest;
        qsizetype most;
    };
    static constexpr std::array known{Known{"get"_L1, Action::Get, 0, 1}, Known{"check"_L1, Action::Check, 1, 1},
                                      Known{"set"_L1, Action::Set, 2, 2}, Known{"unset"_L1, Action::Unset, 1, 1},
                                      Known{"reload"_L1, Action::Reload, 0, 0}};
    if (m_words.isEmpty())
        return std::nullopt;
    const auto found = std::ranges::find_if(known,
                                            [this](const Known &one) { return m_words.constFirst() == one.word; });
    if (found == known.end())
        return tooMany(m_verb, m_words.constFirst());
    const QStringList rest = m_words.mid(1);
    if (rest.size() < found->fewest)
        return tooFew(m_verb);
    if (rest.size() > found->most)
        return tooMany(m_verb, rest[found->most]);
    SettingsOrder &order = m_command.settings;
    order.action = found->action;
    (order.action == Action::Check ? order.file : order.key) = rest.value(0);
    order.value = rest.value(1);
    const bool takesService = order.action != Action::Check && order.action != Action::Reload;
    if (has(CtlOption::Service) && !takesService)
        return usage(u"--service does not go with settings %1"_s.arg(found->word));
    return std::nullopt;
}

Failed Reader::simulate()
{
    if (m_words.isEmpty())
        return tooFew(m_verb);
    if (m_words.size() > 1)
        return tooMany(m_verb, m_words[1]);
    QString text = m_words.constFirst();
    if (text.endsWith(u'%'))
        text.chop(1);
    bool isNumber = false;
    m_command.idle = text.toDouble(&isNumber);
    if (!isNumber || !(m_command.idle >= 0 && m_command.idle <= 100))
        return usage(u"simulate: expected the idle CPU percent, from 0 to 100, got \"%1\""_s.arg(m_words.constFirst()));
    return std::nullopt;
}

Failed Reader::explain()
{
    if (m_words.isEmpty())
        return tooFew(m_verb);
    for (const QString &line : m_words)
        m_command.explain.lines.append(line.toUtf8());
    const auto setup = serverSetupFrom(m_arguments);
    if (const auto *const failure = std::get_if<CtlFailure>(&setup))
        return *failure;
    m_command.explain.setup = std::get<ServerSetup>(setup);
    return std::nullopt;
}

} // namespace

std::variant<CtlCommand, CtlText, CtlFailure> parseCtlCommandLine(const QStringList &arguments, WallTime now)
{
    const auto split = splitCtlArguments(arguments);
    if (const auto *const failure = std::get_if<CtlFailure>(&split))
        return *failure;
    CtlArguments taken = std::get<CtlArguments>(split);
    if (taken.has(CtlOption::Version))
        return CtlText{u"sluicectl %1\n"_s.arg(QStringLiteral(SLUICE_VERSION))};
    if (taken.words.value(0) == "help"_L1) {
        taken.words.removeFirst();
        taken.options.emplace(CtlOption::Help, QString());
    }
    if (taken.words.isEmpty() && taken.has(CtlOption::Help))
        return CtlText{ctlHelp()};
    if (taken.words.isEmpty())
        return usage(u"what shall be done? \"sluicectl status\" shows the agent, \"sluicectl --help\" all verbs"_s);
    const CtlVerbEntry *const verb = findVerb(taken.words.constFirst());
    if (!verb)
        return unknownVerb(taken.words.constFirst());
    if (taken.has(CtlOption::Help))
        return CtlText{ctlHelp(*verb)};
    return Reader(taken, *verb, now).read();
}

} // namespace sluice
