// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settingwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace sluice {

using namespace Qt::StringLiterals;

namespace {

struct SettingWords
{
    Q_DECLARE_TR_FUNCTIONS(sluice::SettingWords)
};

struct KeyWords
{
    QLatin1StringView path;
    const char *label;
    const char *help;
    const char *unit = "";
};

constexpr std::array keyWords{
    KeyWords{"listen.addresses"_L1, QT_TRANSLATE_NOOP("sluice::SettingWords", "Addresses"),
             QT_TRANSLATE_NOOP("sluice::SettingWords", "Where the agent listens, one a line. :: takes IPv4 too.")},
    KeyWords{"listen.port"_L1, QT_TRANSLATE_NOOP("sluice::SettingWords", "Port"),
             QT_TRANSLATE_NOOP("sluice::SettingWords", "What HAProxy calls agent-port.")},
    KeyWords{"listen.allow"_L1, QT_TRANSLATE_NOOP("sluice::SettingWords", "Allowed addresses"),
             QT_TRANSLATE_NOOP(
                 "sluice::SettingWords",
                 "Addresses, prefixes, or the words loopback and private, one a line. Nobody else gets an answer.")},
    KeyWords{
        "listen.not_balancers"_L1, QT_TRANSLATE_NOOP("sluice::SettingWords", "Only monitoring"),
        QT_TRANSLATE_NOOP("sluice::SettingWords",
                          "Who asks only to monitor, one a line, written in the same way. They are never waited for.")},
    KeyWords{"listen.backlog"_L1, QT_TRANSLATE_NOOP("sluice::SettingWords", "Backlog"),
             QT_TRANSLATE_NOOP("sluice::SettingWords", "How many connections may wait to be accepted.")},
    KeyWords{"listen.max_connections"_L1, QT_TRANSLATE_NOOP("sluice::SettingWords", "Most connections"),
             QT_TRANSLATE_NOOP("sluice::SettingWords", "How many connections may be open at once.")},
    KeyWords{"reply.style"_L1, QT_TRANSLATE_NOOP("sluice::SettingWords", "Style"),
             QT_TRANSLATE_NOOP("sluice::SettingWords", "Which words a reply always has.")},
    KeyWords{
        "reply.ready_fetches"_L1, QT_TRANSLATE_NOOP("sluice::SettingWords", "Ready, fetches"),
        QT_TRANSLATE_NOOP("sluice::SettingWords",
                          "After drain and maint, ready is said until each load balancer has fetched it this often."),
        QT_TRANSLATE_NOOP("sluice::SettingWords", "times")},
    KeyWords{"reply.ready_for"_L1, QT_TRANSLATE_NOOP("sluice::SettingWords", "Ready, time"),
             QT_TRANSLATE_NOOP("sluice::SettingWords", "After drain and maint, ready is said at least this long."),
             QT_TRANSLATE_NOOP("sluice::SettingWords", "ms, s, m or h")},
    KeyWords{
        "reply.return_check"_L1, QT_TRANSLATE_NOOP("sluice::SettingWords", "Return check"),
        QT_TRANSLATE_NOOP("sluice::SettingWords",
                          "After maint the server stays DOWN this long, while HAProxy checks it. 0s turns it off."),
        QT_TRANSLATE_NOOP("sluice::SettingWords", "ms, s, m or h")},
    KeyWords{"sampling.interval"_L1, QT_TRANSLATE_NOOP("sluice::SettingWords", "Interval"),
             QT_TRANSLATE_NOOP("sluice::SettingWords", "The time between two measurements."),
             QT_TRANSLATE_NOOP("sluice::SettingWords", "ms, s, m or h")},
    KeyWords{"sampling.source"_L1, QT_TRANSLATE_NOOP("sluice::SettingWords", "Source"),
             QT_TRANSLATE_NOOP("sluice::SettingWords", "Where the load comes from.")},
    KeyWords{"lifecycle.on_stop"_L1, QT_TRANSLATE_NOOP("sluice::SettingWords", "When stopped"),
             QT_TRANSLATE_NOOP("sluice::SettingWords",
                               "What load balancers are told when the agent is stopped. A restart says nothing.")},
    KeyWords{
        "lifecycle.on_shutdown"_L1, QT_TRANSLATE_NOOP("sluice::SettingWords", "At shutdown"),
        QT_TRANSLATE_NOOP("sluice::SettingWords", "What load balancers are told when the whole machine goes down.")},
    KeyWords{"lifecycle.farewell"_L1, QT_TRANSLATE_NOOP("sluice::SettingWords", "Longest farewell"),
             QT_TRANSLATE_NOOP("sluice::SettingWords",
                               "How long the agent waits at most until every load balancer has fetched it."),
             QT_TRANSLATE_NOOP("sluice::SettingWords", "ms, s, m or h")},
    KeyWords{"lifecycle.warm_up"_L1, QT_TRANSLATE_NOOP("sluice::SettingWords", "Warm-up"),
             QT_TRANSLATE_NOOP("sluice::SettingWords", "After a start the weight rises to its value over this time."),
             QT_TRANSLATE_NOOP("sluice::SettingWords", "ms, s, m or h")},
    KeyWords{"metrics.textfile"_L1, QT_TRANSLATE_NOOP("sluice::SettingWords", "Text file"),
             QT_TRANSLATE_NOOP("sluice::SettingWords",
                               "A file that is kept for node_exporter's textfile collector. Empty: none.")},
    KeyWords{"service.name"_L1, QT_TRANSLATE_NOOP("sluice::SettingWords", "Name"),
             QT_TRANSLATE_NOOP("sluice::SettingWords", "Its name in the panel and in commands.")},
    KeyWords{
        "service.agent_send"_L1, QT_TRANSLATE_NOOP("sluice::SettingWords", "Agent-send lines"),
        QT_TRANSLATE_NOOP("sluice::SettingWords",
                          "Lines that select this service, one a line, without the line end. * stands for any run.")},
    KeyWords{
        "service.ports"_L1, QT_TRANSLATE_NOOP("sluice::SettingWords", "Ports"),
        QT_TRANSLATE_NOOP("sluice::SettingWords",
                          "What the service itself listens on, such as 80, 443. Its connections are watched while it "
                          "drains.")},
    KeyWords{"service.weight.haproxy_weight"_L1, QT_TRANSLATE_NOOP("sluice::SettingWords", "HAProxy's weight"),
             QT_TRANSLATE_NOOP(
                 "sluice::SettingWords",
                 "The weight on HAProxy's server line. HAProxy takes the percent of it and drops the fraction.")},
    KeyWords{"service.weight.algorithm"_L1, QT_TRANSLATE_NOOP("sluice::SettingWords", "Algorithm"),
             QT_TRANSLATE_NOOP("sluice::SettingWords", "How HAProxy's balance algorithm takes weights.")},
    KeyWords{"service.weight.preset"_L1, QT_TRANSLATE_NOOP("sluice::SettingWords", "Curve"),
             QT_TRANSLATE_NOOP("sluice::SettingWords", "How availability becomes a weight.")},
    KeyWords{"service.weight.points"_L1, QT_TRANSLATE_NOOP("sluice::SettingWords", "Points"),
             QT_TRANSLATE_NOOP(
                 "sluice::SettingWords",
                 "Drag a point, or type into the table. Double-click adds a point, or removes the one that was hit. "
                 "A changed curve is a custom one.")},
    KeyWords{"service.weight.shape"_L1, QT_TRANSLATE_NOOP("sluice::SettingWords", "Between points"),
             QT_TRANSLATE_NOOP("sluice::SettingWords", "What is between two points of a custom curve.")},
    KeyWords{"service.weight.floor"_L1, QT_TRANSLATE_NOOP("sluice::SettingWords", "Floor"),
             QT_TRANSLATE_NOOP("sluice::SettingWords", "Load alone never gives less."),
             QT_TRANSLATE_NOOP("sluice::SettingWords", "%")},
    KeyWords{"service.weight.ceiling"_L1, QT_TRANSLATE_NOOP("sluice::SettingWords", "Ceiling"),
             QT_TRANSLATE_NOOP("sluice::SettingWords", "Load alone never gives more."),
             QT_TRANSLATE_NOOP("sluice::SettingWords", "%")},
    KeyWords{
        "service.weight.smoothing.fall"_L1, QT_TRANSLATE_NOOP("sluice::SettingWords", "Falls over"),
        QT_TRANSLATE_NOOP("sluice::SettingWords", "The time constant while availability falls. 0s follows at once."),
        QT_TRANSLATE_NOOP("sluice::SettingWords", "ms, s, m or h")},
    KeyWords{"service.weight.smoothing.rise"_L1, QT_TRANSLATE_NOOP("sluice::SettingWords", "Rises over"),
             QT_TRANSLATE_NOOP(
                 "sluice::SettingWords",
                 "The time constant while it rises. Slower than the fall, load does not swing back and forth."),
             QT_TRANSLATE_NOOP("sluice::SettingWords", "ms, s, m or h")},
    KeyWords{"service.source.kind"_L1, QT_TRANSLATE_NOOP("sluice::SettingWords", "Source"),
             QT_TRANSLATE_NOOP("sluice::SettingWords", "Where availability comes from.")},
};

struct ChoiceWords
{
    QLatin1StringView path;
    QLatin1StringView choice;
    const char *text;
};

constexpr std::array choiceWords{
    ChoiceWords{"reply.style"_L1, "complete"_L1,
                QT_TRANSLATE_NOOP("sluice::SettingWords", "complete: says up in every reply")},
    ChoiceWords{"reply.style"_L1, "weight-only"_L1,
                QT_TRANSLATE_NOOP("sluice::SettingWords", "weight-only: as HAProxy's example does")},
    ChoiceWords{"sampling.source"_L1, "system"_L1,
                QT_TRANSLATE_NOOP("sluice::SettingWords", "system: this machine's CPU")},
    ChoiceWords{"sampling.source"_L1, "simulated"_L1,
                QT_TRANSLATE_NOOP("sluice::SettingWords", "simulated: from “sluicectl simulate”")},
    ChoiceWords{""_L1, "keep"_L1,
                QT_TRANSLATE_NOOP("sluice::SettingWords", "keep: nothing, they keep what they heard last")},
    ChoiceWords{""_L1, "drain"_L1, QT_TRANSLATE_NOOP("sluice::SettingWords", "drain")},
    ChoiceWords{""_L1, "maint"_L1, QT_TRANSLATE_NOOP("sluice::SettingWords", "maint")},
    ChoiceWords{""_L1, "down"_L1, QT_TRANSLATE_NOOP("sluice::SettingWords", "down")},
    ChoiceWords{"service.weight.algorithm"_L1, "dynamic"_L1,
                QT_TRANSLATE_NOOP("sluice::SettingWords", "dynamic: any weight (roundrobin, leastconn)")},
    ChoiceWords{"service.weight.algorithm"_L1, "static"_L1,
                QT_TRANSLATE_NOOP("sluice::SettingWords", "static: only 0 and 100 % (static-rr, hashes)")},
    ChoiceWords{"service.weight.preset"_L1, "example"_L1,
                QT_TRANSLATE_NOOP("sluice::SettingWords", "example: HAProxy's documented one")},
    ChoiceWords{"service.weight.preset"_L1, "proportional"_L1,
                QT_TRANSLATE_NOOP("sluice::SettingWords", "proportional: weight is what is available")},
    ChoiceWords{"service.weight.preset"_L1, "gentle"_L1,
                QT_TRANSLATE_NOOP("sluice::SettingWords", "gentle: falls late")},
    ChoiceWords{"service.weight.preset"_L1, "custom"_L1,
                QT_TRANSLATE_NOOP("sluice::SettingWords", "custom: points of your own")},
    ChoiceWords{"service.weight.shape"_L1, "step"_L1,
                QT_TRANSLATE_NOOP("sluice::SettingWords", "step: the weight of the point before")},
    ChoiceWords{"service.weight.shape"_L1, "linear"_L1,
                QT_TRANSLATE_NOOP("sluice::SettingWords", "linear: a straight line")},
    ChoiceWords{"service.source.kind"_L1, "cpu"_L1, QT_TRANSLATE_NOOP("sluice::SettingWords", "cpu: idle CPU")},
};

struct SectionWords
{
    QLatin1StringView section;
    const char *title;
};

constexpr std::array sectionWords{
    SectionWords{"listen"_L1, QT_TRANSLATE_NOOP("sluice::SettingWords", "Listening")},
    SectionWords{"reply"_L1, QT_TRANSLATE_NOOP("sluice::SettingWords", "Reply")},
    SectionWords{"sampling"_L1, QT_TRANSLATE_NOOP("sluice::SettingWords", "Sampling")},
    SectionWords{"lifecycle"_L1, QT_TRANSLATE_NOOP("sluice::SettingWords", "Start and stop")},
    SectionWords{"metrics"_L1, QT_TRANSLATE_NOOP("sluice::SettingWords", "Metrics")},
    SectionWords{"service"_L1, QT_TRANSLATE_NOOP("sluice::SettingWords", "Service")},
    SectionWords{"service.weight"_L1, QT_TRANSLATE_NOOP("sluice::SettingWords", "Weight")},
    SectionWords{"service.weight.smoothing"_L1, QT_TRANSLATE_NOOP("sluice::SettingWords", "Smoothing")},
    SectionWords{"service.source"_L1, QT_TRANSLATE_NOOP("sluice::SettingWords", "Measurement")},
};

const KeyWords *wordsOf(const SettingsKey &key)
{
    const QString path = pathOf(key);
    const auto *const row = std::ranges::find_if(keyWords, [&path](const KeyWords &one) { return one.path == path; });
    return row == keyWords.end() ? nullptr : row;
}

QString translated(const char *text)
{
    return text && *text ? SettingWords::tr(text) : QString();
}

} // namespace

QString labelOf(const SettingsKey &key)
{
    const KeyWords *const words = wordsOf(key);
    return words ? translated(words->label) : QString(key.key);
}

QString helpOf(const SettingsKey &key)
{
    const KeyWords *const words = wordsOf(key);
    return words ? translated(words->help) : QString(key.help);
}

QString unitOf(const SettingsKey &key)
{
    const KeyWords *const words = wordsOf(key);
    return words ? translated(words->unit) : QString();
}

QString choiceText(const SettingsKey &key, QLatin1StringView choice)
{
    const QString path = pathOf(key);
    const auto *const row = std::ranges::find_if(choiceWords, [&](const ChoiceWords &one) {
        return one.choice == choice && (one.path.isEmpty() || one.path == path);
    });
    return row == choiceWords.end() ? QString(choice) : translated(row->text);
}

QString sectionTitle(QLatin1StringView section)
{
    const auto *const row = std::ranges::find_if(sectionWords,
                                                 [section](const SectionWords &one) { return one.section == section; });
    return row == sectionWords.end() ? QString(section) : translated(row->title);
}

QString originText(SettingsOrigin origin)
{
    return origin == SettingsOrigin::Default ? SettingWords::tr("the default") : QString(word(origin));
}

} // namespace sluice
