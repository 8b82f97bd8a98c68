// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/traylook.h"

#include "ui/agentmodel.h"

#include <QCoreApplication>
#include <QStringList>

namespace sluice {

using namespace Qt::StringLiterals;

namespace {

constexpr int servicesNamed = 5;
constexpr qsizetype longestReply = 60; ///< a desktop cuts long tool tips anywhere

struct TrayWords
{
    Q_DECLARE_TR_FUNCTIONS(sluice::TrayWords)
};

/// The larger, the graver.
int gravity(const ServiceStatus &service)
{
    if (service.phase == ReplyPhase::JournalLost)
        return 4;
    if (service.overrides.state)
        return forcesDown(service.overrides.state->state) ? 3 : 2;
    return service.overrides.any() ? 1 : 0;
}

QString elided(const QString &text, qsizetype most)
{
    return text.size() <= most ? text : text.first(most - 1) + u'…';
}

} // namespace

TrayLook trayLookOf(const AgentModel &model)
{
    TrayLook look;
    if (!model.connected()) {
        look.sign = ServiceLook{StateShape::Question, ToneRole::Muted, TrayWords::tr("The agent is gone.")};
        look.toolTip = u"Sluicekeeper\n"_s + look.sign->text;
        return look;
    }
    QStringList lines{u"Sluicekeeper"_s};
    int gravest = 0;
    for (const ServiceStatus &service : model.status().services) {
        const bool graver = gravity(service) > gravest;
        if (!graver && lines.size() > servicesNamed)
            continue;
        const ServiceLook one = lookOf(service, model.balancersOf(service.name));
        if (graver) {
            gravest = gravity(service);
            look.sign = one;
        }
        const QString reply = service.reply.isEmpty() ? TrayWords::tr("an empty line")
                                                      : QString::fromLatin1(service.reply);
        if (lines.size() <= servicesNamed)
            lines.append(TrayWords::tr("%1: %2 — %3", "service, state, reply")
                             .arg(elided(service.name, longestReply), one.text, elided(reply, longestReply)));
    }
    const int more = int(model.status().services.size()) - servicesNamed;
    if (more > 0)
        lines.append(TrayWords::tr("and %n more", nullptr, more));
    look.toolTip = lines.join(u'\n');
    return look;
}

} // namespace sluice
