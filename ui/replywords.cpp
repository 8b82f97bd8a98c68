// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/replywords.h"

#include <QCoreApplication>

namespace sluice {

using namespace Qt::StringLiterals;

namespace {

struct ReplyWords
{
    Q_DECLARE_TR_FUNCTIONS(sluice::ReplyWords)
};

QString upMeaning(const ServiceStatus &service)
{
    if (service.overrides.state && service.overrides.state->state == ForcedState::Up)
        return ReplyWords::tr(
            "Forced: in good health as far as the agent goes. HAProxy's own health check still counts.");
    return ReplyWords::tr("In good health as far as the agent goes. HAProxy's own health check still counts.");
}

QString downMeaning(const ServiceStatus &service)
{
    if (service.overrides.state && forcesDown(service.overrides.state->state))
        return ReplyWords::tr("Forced: HAProxy takes the server DOWN at once and sends it no traffic.");
    return ReplyWords::tr("HAProxy keeps the server DOWN and sends it no traffic.");
}

QString readyMeaning(const ServiceStatus &service)
{
    if (service.overrides.state && service.overrides.state->state == ForcedState::Up)
        return ReplyWords::tr("Ends any drain or maintenance at HAProxy, again at every probe.");
    return ReplyWords::tr("Owed: takes back a drain or maint that HAProxy would keep for ever.");
}

QString weightMeaning(int percent, const ServiceStatus &service)
{
    const QString forced = service.overrides.weight ? ReplyWords::tr("Forced weight") : ReplyWords::tr("Weight");
    if (percent == 0)
        return ReplyWords::tr("%1 0: no new visitors; those that stick to this server still come.").arg(forced);
    const int there = service.haproxyWeight * percent / 100;
    const QString part = ReplyWords::tr("%1: %2 of the %3 that the server line at HAProxy gives it")
                             .arg(forced)
                             .arg(there)
                             .arg(service.haproxyWeight);
    if (service.overrides.weight || !service.trace.availability)
        return ReplyWords::tr("%1.").arg(part);
    return ReplyWords::tr("%1, because %2 % of the CPU is idle.").arg(part).arg(qRound(*service.trace.availability));
}

QString maxconnMeaning(int maxconn, const ServiceStatus &service)
{
    if (maxconn == 0)
        return ReplyWords::tr("Owed: each HAProxy process may again open any number of connections.");
    if (!service.overrides.maxconn) {
        return ReplyWords::tr("Owed: each HAProxy process may again open up to %1 connections at a time.").arg(maxconn);
    }
    return ReplyWords::tr("Forced: each HAProxy process opens at most %1 connections at a time; more wait there.")
        .arg(maxconn);
}

QString meaningOf(const QByteArray &word, const ServiceStatus &service)
{
    if (const auto operating = operatingStateFromWord(word))
        return isDown(*operating) ? downMeaning(service) : upMeaning(service);
    if (const auto administrative = administrativeStateFromWord(word)) {
        switch (*administrative) {
        case AdministrativeState::Ready:
            return readyMeaning(service);
        case AdministrativeState::Drain:
            return ReplyWords::tr("Forced: no new visitors; those that stick to this server still come.");
        case AdministrativeState::Maint:
            return ReplyWords::tr("Forced: out for maintenance. No new traffic, and HAProxy's health checks pause.");
        }
    }
    bool isNumber = false;
    if (word.endsWith('%')) {
        const int percent = word.chopped(1).toInt(&isNumber);
        if (isNumber)
            return weightMeaning(percent, service);
    }
    if (word.startsWith("maxconn:")) {
        const int maxconn = word.mid(8).toInt(&isNumber);
        if (isNumber)
            return maxconnMeaning(maxconn, service);
    }
    return ReplyWords::tr("Not known to this version of the panel.");
}

} // namespace

std::vector<ExplainedWord> explainReply(const QByteArray &line, const ServiceStatus &service)
{
    if (line.isEmpty()) {
        return {{ReplyWords::tr("(empty)", "an empty line is sent"),
                 ReplyWords::tr("An empty line changes nothing: HAProxy keeps what it last heard.")}};
    }
    std::vector<ExplainedWord> words;
    const qsizetype hash = line.indexOf('#');
    const QByteArray said = hash < 0 ? line : line.first(hash);
    bool hasWeight = false;
    for (const QByteArray &word : said.split(' ')) {
        if (word.isEmpty())
            continue;
        hasWeight = hasWeight || word.endsWith('%');
        words.push_back({QString::fromLatin1(word), meaningOf(word, service)});
    }
    if (hash >= 0)
        words.push_back({u"#"_s, ReplyWords::tr("What follows is the reason, as HAProxy shows it.")});
    if (!hasWeight) {
        words.push_back({u"—"_s,
                         ReplyWords::tr("No weight is said, because nothing fresh was measured: HAProxy keeps "
                                        "the weight it has.")});
    }
    return words;
}

QString spokenReply(const QByteArray &line)
{
    if (line.isEmpty())
        return ReplyWords::tr("An empty line");
    return ReplyWords::tr("%1, then a line end").arg(QString::fromLatin1(line));
}

} // namespace sluice
