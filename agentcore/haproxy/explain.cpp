// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/haproxy/explain.h"

#include <QJsonObject>

namespace sluice {

using namespace Qt::StringLiterals;

namespace {

ServerSetup afterTheFirstChecks(ServerSetup setup)
{
    if (setup.check)
        setup.check = HealthCheck{1, 1}; // no "UP 1/3" between the first checks
    setup.slowstart = {};
    return setup;
}

QByteArray withLineEnd(const QByteArray &line)
{
    return line.contains('\n') || line.contains('\r') ? line : line + '\n';
}

QByteArray withoutLineEnd(QByteArray line)
{
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return line;
}

QStringList warningsOf(const SimulatedServer &server)
{
    QStringList warnings;
    if (const QByteArray error = server.lastError(); !error.isEmpty())
        warnings.append(u"agent reports an error : "_s + QString::fromUtf8(error));
    const QByteArray warning = server.lastWarning().trimmed();
    if (warning.startsWith("Ignoring")) // said alone; all others are the agent's warnings
        warnings.append(QString::fromUtf8(warning));
    else if (!warning.isEmpty())
        warnings.append(u"agent warns : "_s + QString::fromUtf8(warning));
    return warnings;
}

QJsonObject toJson(const WordMeaning &meaning)
{
    return {{u"word"_s, QString::fromUtf8(meaning.word)},
            {u"code"_s, QString(word(meaning.meaning))},
            {u"text"_s, meaning.text}};
}

QJsonObject toJson(const ExplainedLine &explained)
{
    QJsonArray words;
    for (const WordMeaning &meaning : explained.words)
        words.append(toJson(meaning));
    return {{u"reply"_s, QString::fromUtf8(withoutLineEnd(explained.line))},
            {u"words"_s, words},
            {u"operating"_s, QString(word(explained.server.operation()))},
            {u"administrative"_s, QString(word(explained.server.administration()))},
            {u"weight"_s, explained.server.userWeight()},
            {u"maxconn"_s, qint64(explained.server.maxconn())},
            {u"status"_s, QString::fromUtf8(explained.server.status())},
            {u"takes_traffic"_s, explained.server.takesTraffic()},
            {u"warnings"_s, QJsonArray::fromStringList(explained.warnings)}};
}

} // namespace

std::vector<ExplainedLine> explainLines(const QByteArrayList &lines, const ServerSetup &setup)
{
    SimulatedServer server(afterTheFirstChecks(setup));
    std::vector<ExplainedLine> explained;
    explained.reserve(std::size_t(lines.size()));
    for (const QByteArray &line : lines) {
        const QByteArray whole = withLineEnd(line);
        server.receive(whole);
        explained.push_back({line, meaningsOf(whole, server.setup()), server, warningsOf(server)});
    }
    return explained;
}

QJsonArray explain(const QByteArrayList &lines, const ServerSetup &setup)
{
    QJsonArray array;
    for (const ExplainedLine &explained : explainLines(lines, setup))
        array.append(toJson(explained));
    return array;
}

} // namespace sluice
