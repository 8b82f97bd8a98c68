// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/explainverb.h"

#include "agentcore/haproxy/explain.h"

namespace sluice {
namespace {

using namespace Qt::StringLiterals;

QString stateText(const SimulatedServer &server)
{
    const QString traffic = server.takesTraffic() ? u"takes traffic"_s : u"no traffic"_s;
    const QString maxconn = server.maxconn() == 0 ? u"unlimited"_s : QString::number(server.maxconn());
    return u"%1, %2, weight %3 of %4, maxconn %5"_s.arg(QString::fromUtf8(server.status()), traffic)
        .arg(server.userWeight())
        .arg(server.setup().weight)
        .arg(maxconn);
}

QString toText(const ExplainedLine &explained, const TextStyle &style)
{
    std::vector<TextRow> rows;
    for (const WordMeaning &meaning : explained.words)
        rows.push_back({{u"  "_s + shownBytes(meaning.word), Tone::Strong}, {shown(meaning.text)}});
    if (explained.words.empty())
        rows.push_back({{u"  HAProxy ignores this line."_s, Tone::Caution}});
    for (const QString &warning : explained.warnings)
        rows.push_back({{u"  HAProxy says"_s, Tone::Caution}, {shown(warning)}});
    const Tone tone = explained.server.takesTraffic() ? Tone::Good : Tone::Bad;
    rows.push_back({{u"  then"_s, Tone::Muted}, {stateText(explained.server), tone}});
    return style.painted(shownBytes(explained.line), Tone::Strong) + u'\n' + inColumns(rows, style);
}

} // namespace

void runExplain(CtlConsole &console, const CtlCommand &command)
{
    const ExplainOrder &order = command.explain;
    if (command.form == CtlCommand::Form::Json)
        return console.print(explain(order.lines, order.setup));
    for (const ExplainedLine &explained : explainLines(order.lines, order.setup))
        console.print(toText(explained, console.style));
}

} // namespace sluice
