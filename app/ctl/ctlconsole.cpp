// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/ctlconsole.h"

#include <QJsonDocument>

namespace sluice {

void CtlConsole::print(const QJsonObject &json)
{
    out << QString::fromUtf8(QJsonDocument(json).toJson());
    out.flush();
}

void CtlConsole::print(const QJsonArray &json)
{
    out << QString::fromUtf8(QJsonDocument(json).toJson());
    out.flush();
}

void CtlConsole::print(const QString &text)
{
    out << text;
    out.flush();
}

void CtlConsole::say(const QString &text)
{
    err << "sluicectl: " << shown(text) << '\n';
    err.flush();
}

} // namespace sluice
