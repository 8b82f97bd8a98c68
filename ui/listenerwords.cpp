// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/listenerwords.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

namespace sluice {

using namespace Qt::StringLiterals;

namespace {

struct ListenerWords
{
    Q_DECLARE_TR_FUNCTIONS(sluice::ListenerWords)
};

} // namespace

QString endpointText(const ListenerStatus &listener)
{
    const bool isV6 = listener.address.contains(u':');
    return (isV6 ? u"[%1]:%2"_s : u"%1:%2"_s).arg(listener.address).arg(listener.port);
}

QString listeningText(const AgentInfo &agent)
{
    QStringList places;
    for (const ListenerStatus &listener : agent.listening) {
        if (listener.listening)
            places.append(endpointText(listener));
    }
    return places.isEmpty() ? ListenerWords::tr("listens nowhere")
                            : ListenerWords::tr("listens on %1").arg(places.join(ListenerWords::tr(" and ")));
}

QString listenersText(const AgentInfo &agent)
{
    QStringList lines;
    for (const ListenerStatus &listener : agent.listening) {
        lines.append(
            listener.listening
                ? endpointText(listener)
                : ListenerWords::tr("%1: not, %2", "address, why").arg(endpointText(listener), listener.error));
    }
    return lines.isEmpty() ? ListenerWords::tr("nowhere") : lines.join(u'\n');
}

// The words of Qt, of the C library and of the agent; all come untranslated.
bool isInUse(const ListenerStatus &listener)
{
    return !listener.listening && listener.error.contains("in use"_L1, Qt::CaseInsensitive);
}

std::optional<QString> otherAgentOn(const ListenerStatus &listener)
{
    static const QRegularExpression holder(u"in use by ((?:sluiced|sluicekeeper)\\b.*)$"_s);
    const QRegularExpressionMatch match = holder.match(listener.error);
    return match.hasMatch() && !listener.listening ? std::optional(match.captured(1)) : std::nullopt;
}

} // namespace sluice
