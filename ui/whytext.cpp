// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/whytext.h"

#include "ui/balancerwords.h"
#include "ui/inforce.h"
#include "ui/meaningwords.h"
#include "ui/timewords.h"
#include "ui/whysteps.h"

#include <QCoreApplication>
#include <QDateTime>

namespace sluice {

using namespace Qt::StringLiterals;

namespace {

struct WhyText
{
    Q_DECLARE_TR_FUNCTIONS(sluice::WhyText)
};

QString heading(const QString &text)
{
    return u"<h3>%1</h3>"_s.arg(text.toHtmlEscaped());
}

QString paragraph(const QString &text)
{
    return u"<p>%1</p>"_s.arg(text.toHtmlEscaped().replace(u'\n', u"<br>"_s));
}

enum class CellKind { Plain, Head, Code };

QString cell(const QString &text, CellKind kind)
{
    const QString inside = text.toHtmlEscaped();
    switch (kind) {
    case CellKind::Head:
        return u"<th align=\"left\">%1</th>"_s.arg(inside);
    case CellKind::Code:
        return u"<td><code><b>%1</b></code></td>"_s.arg(inside);
    case CellKind::Plain:
        break;
    }
    return u"<td>%1</td>"_s.arg(inside);
}

QString row(const QStringList &cells, CellKind first, CellKind rest)
{
    QString text = u"<tr>"_s;
    for (qsizetype index = 0; index < cells.size(); ++index)
        text += cell(cells.at(index), index == 0 ? first : rest);
    return text + u"</tr>"_s;
}

QString table(const QStringList &rows)
{
    return u"<table cellpadding=\"4\" cellspacing=\"0\">%1</table>"_s.arg(rows.join(QString()));
}

QString sourceText(const WhyMoment &moment)
{
    switch (moment.source) {
    case ReplySource::Now:
        return WhyText::tr("This is what a load balancer is told now that is owed nothing.");
    case ReplySource::Sent:
        return WhyText::tr("This was sent to %1 at %2.").arg(moment.toWhom, secondText(moment.sentAt));
    case ReplySource::Recomposed:
        return WhyText::tr("No probe of that moment is listed any more. This is put together from what was recorded, "
                           "by the agent's own rule, for a load balancer that was owed nothing.");
    case ReplySource::Unknown:
        break;
    }
    return WhyText::tr("What was said then is not known any more.");
}

QString gapText(WhyGap gap)
{
    switch (gap) {
    case WhyGap::ReplyNotKept:
        return WhyText::tr(
            "The reply: no probe near that moment is listed any more, and too little was recorded to say "
            "what it would have been.");
    case WhyGap::StepsNotKept:
        return WhyText::tr("The steps from the availability to the weight: the agent does not record them, and with "
                           "the settings of now they lead elsewhere.");
    case WhyGap::MinutesOnly:
        return WhyText::tr("The single seconds: beyond an hour, least and most of each minute are kept.");
    case WhyGap::NothingMeasured:
        return WhyText::tr("The load: nothing was measured near that moment, or it is not kept any more.");
    case WhyGap::BeforeTheAgent:
        return WhyText::tr("What was forced: the agent that runs now had not started. The history has who did what.");
    case WhyGap::OwedNotKept:
        return WhyText::tr("What each load balancer was owed then: that is not recorded.");
    }
    return {};
}

QString replyPart(const WhyMoment &moment)
{
    QString text = heading(WhyText::tr("The reply"));
    if (moment.source == ReplySource::Unknown)
        return text + paragraph(sourceText(moment));
    const QString line = moment.reply.isEmpty() ? WhyText::tr("(an empty line)") : QString::fromLatin1(moment.reply);
    text += u"<p><code><big><b>%1</b></big></code></p>"_s.arg(line.toHtmlEscaped());
    text += paragraph(sourceText(moment));
    if (moment.reply.isEmpty())
        return text + paragraph(WhyText::tr("An empty line changes nothing: HAProxy keeps what it last heard."));
    QStringList rows{
        row({WhyText::tr("Word"), WhyText::tr("What it does at HAProxy"), WhyText::tr("What it leaves alone")},
            CellKind::Head, CellKind::Head)};
    ServerSetup setup;
    setup.weight = moment.haproxyWeight;
    for (const WordMeaning &word : meaningsOf(QByteArray(moment.reply + '\n'), setup))
        rows.append(row({QString::fromLatin1(word.word), doesText(word), leavesText(word.meaning)}, CellKind::Code,
                        CellKind::Plain));
    return text + table(rows)
        + paragraph(WhyText::tr("What a reply does not say stays at HAProxy as it last heard it."));
}

QString weightPart(const WhyMoment &moment)
{
    QStringList rows;
    for (const WhyStep &step : whySteps(moment))
        rows.append(row({step.name, step.value, step.meaning}, CellKind::Plain, CellKind::Plain));
    QString text = heading(WhyText::tr("From the load to the weight"));
    if (rows.isEmpty())
        return text + paragraph(WhyText::tr("Nothing is known of it."));
    return text + table(rows);
}

QString forcedPart(const WhyMoment &moment)
{
    QString text = heading(WhyText::tr("Forced"));
    if (moment.forced.empty())
        return text
            + paragraph(moment.source == ReplySource::Now ? WhyText::tr("Nothing is forced.")
                                                          : WhyText::tr("Nothing, as far as is recorded."));
    QStringList rows;
    for (const WhyForced &one : moment.forced) {
        const QString note = one.note ? noteText(*one.note, moment.now)
                                      : WhyText::tr("By whom and why is not among what the panel has read.");
        rows.append(row({titleOf(one.value), note}, CellKind::Plain, CellKind::Plain));
    }
    return text + table(rows);
}

QString owedPart(const WhyMoment &moment)
{
    QString text = heading(WhyText::tr("Owed"));
    if (moment.owing.empty())
        return text + paragraph(WhyText::tr("Nothing: every load balancer has heard all that had to be taken back."));
    QStringList rows;
    for (const BalancerStatus &one : moment.owing)
        rows.append(row({nameOf(one), owedText(one)}, CellKind::Plain, CellKind::Plain));
    return text + table(rows);
}

QString gapsPart(const WhyMoment &moment)
{
    if (moment.gaps.empty())
        return {};
    QString items;
    for (const WhyGap gap : moment.gaps)
        items += u"<li>%1</li>"_s.arg(gapText(gap).toHtmlEscaped());
    return heading(WhyText::tr("Not known any more")) + u"<ul>%1</ul>"_s.arg(items);
}

} // namespace

QString whyHtml(const WhyMoment &moment)
{
    QString text = replyPart(moment) + weightPart(moment) + forcedPart(moment);
    if (moment.source == ReplySource::Now)
        text += owedPart(moment);
    return text + gapsPart(moment);
}

} // namespace sluice
