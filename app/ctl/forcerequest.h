// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/ctlcommand.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace sluice {

/// A call that carries out a state verb on one service.
struct ForceRequest
{
    QString method;
    QJsonObject params;
    QStringList slotWords; ///< which of "state", "weight", "maxconn" it sets or clears
    bool operator==(const ForceRequest &) const = default;
};
[[nodiscard]] ForceRequest forceRequestOf(const CtlCommand &command, const QString &service);

/// One line that says what the agent's answer to it means.
[[nodiscard]] QString forceResultText(const CtlCommand &command, const QString &service, const QJsonObject &answer,
                                      WallTime now);

} // namespace sluice
