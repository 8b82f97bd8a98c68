// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meaningwords.h"

#include <QCoreApplication>

namespace sluice {

namespace {

struct MeaningWords
{
    Q_DECLARE_TR_FUNCTIONS(sluice::MeaningWords)
};

QString stateText(Meaning meaning)
{
    switch (meaning) {
    case Meaning::Up:
        return MeaningWords::tr("The server is UP, if HAProxy's own health check agrees.");
    case Meaning::Down:
        return MeaningWords::tr("HAProxy takes the server DOWN at once, until the agent says up.");
    case Meaning::Ready:
        return MeaningWords::tr("Ends drain and maint, also one that an operator of HAProxy set.");
    case Meaning::Drain:
        return MeaningWords::tr("No new visitors; those that stick to this server still come. Lasts until ready or "
                                "maint is said.");
    case Meaning::Maint:
        return MeaningWords::tr("Out of service, and health checks pause. Lasts until ready or drain is said.");
    default:
        return {};
    }
}

QString weightText(Meaning meaning)
{
    switch (meaning) {
    case Meaning::Weight:
        return MeaningWords::tr("%1 % of the weight %2 in the server line, rounded down: the weight becomes %3.");
    case Meaning::WeightZero:
        return MeaningWords::tr("The weight becomes 0: no new visitors; those that stick to this server still come.");
    case Meaning::WeightRoundsToZero:
        return MeaningWords::tr("%1 % of the weight %2 in the server line is rounded down to 0: no new visitors.");
    case Meaning::WeightCapped:
        return MeaningWords::tr("%1 % of the weight %2 in the server line is more than HAProxy's most: the weight "
                                "becomes 256.");
    case Meaning::WeightRefused:
        return MeaningWords::tr("Ignored: with this balance algorithm HAProxy takes only 0 and the configured weight.");
    case Meaning::WeightWrong:
        return MeaningWords::tr("Ignored: a weight is a whole number and one % sign.");
    case Meaning::Maxconn:
        return MeaningWords::tr("Each HAProxy process opens at most %1 connections at a time, until another maxconn "
                                "is said.");
    case Meaning::MaxconnUnlimited:
        return MeaningWords::tr("HAProxy limits the connections no more.");
    case Meaning::MaxconnWrong:
        return MeaningWords::tr("Ignored: maxconn: needs a whole number right behind it.");
    default:
        return {};
    }
}

QString otherText(Meaning meaning)
{
    switch (meaning) {
    case Meaning::Overridden:
        return MeaningWords::tr("Ignored: a later word of the same kind counts.");
    case Meaning::UnknownHidden:
        return MeaningWords::tr("HAProxy does not know this word, and shows only the first such word.");
    case Meaning::NeedsNewer:
        return MeaningWords::tr("HAProxy knows this word from 3.1 on; older ones show it as the agent's error.");
    case Meaning::Reason:
        return MeaningWords::tr("Shown in HAProxy's statistics beside the operating word.");
    case Meaning::ReasonDropped:
        return MeaningWords::tr("Dropped: HAProxy keeps a reason only beside up, down, fail or stopped.");
    case Meaning::ReasonHidden:
        return MeaningWords::tr("Not shown: beside up, HAProxy shows what is wrong with the line instead.");
    default:
        return MeaningWords::tr("HAProxy does not know this word; it shows it as the agent's error.");
    }
}

} // namespace

QString doesText(const WordMeaning &word)
{
    QString text = stateText(word.meaning);
    if (text.isEmpty())
        text = weightText(word.meaning);
    if (text.isEmpty())
        text = otherText(word.meaning);
    for (const qint64 number : word.numbers)
        text = text.arg(number);
    return text;
}

QString leavesText(Meaning meaning)
{
    switch (meaning) {
    case Meaning::Up:
        return MeaningWords::tr("Drain and maint, the weight and maxconn.");
    case Meaning::Down:
        return MeaningWords::tr("Drain and maint, the weight and maxconn. Health checks go on.");
    case Meaning::Ready:
        return MeaningWords::tr("A down of the agent, a failed health check, the weight and maxconn.");
    case Meaning::Drain:
        return MeaningWords::tr("Up or down, the weight and maxconn. Health checks go on.");
    case Meaning::Maint:
        return MeaningWords::tr("Up or down, the weight and maxconn. The agent is still asked.");
    case Meaning::Weight:
    case Meaning::WeightZero:
    case Meaning::WeightRoundsToZero:
    case Meaning::WeightCapped:
        return MeaningWords::tr("Up or down, drain and maint, and maxconn.");
    case Meaning::Maxconn:
    case Meaning::MaxconnUnlimited:
        return MeaningWords::tr("Up or down, drain and maint, and the weight.");
    default:
        return MeaningWords::tr("Everything.");
    }
}

} // namespace sluice
