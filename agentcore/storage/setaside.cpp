// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/storage/setaside.h"

#include <QDateTime>
#include <QDir>
#include <QFile>

#include <array>

namespace sluice {

using namespace Qt::StringLiterals;

namespace {

// The journal goes first: without it, and with `instance` still there, the agent would take it for lost and say no
// administrative word, which is safe. The other way round it would say what it once said.
constexpr std::array files{"journal"_L1, "instance"_L1, "balancers.json"_L1};

} // namespace

std::optional<QString> setAside(const QString &stateDirectory)
{
    const QString now = u"handed-over-"_s + QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'HHmmsszzz'Z'"_s);
    const QDir state(stateDirectory);
    QString name = now;
    for (int copy = 2; state.exists(name) && copy < 100; ++copy)
        name = now + u'-' + QString::number(copy);
    if (!state.mkdir(name))
        return u"%1 cannot be made"_s.arg(state.filePath(name));
    for (const QLatin1StringView file : files) {
        QFile one(state.filePath(file));
        if (one.exists() && !one.rename(state.filePath(name + u'/' + file)))
            return u"%1: %2"_s.arg(one.fileName(), one.errorString());
    }
    return std::nullopt;
}

} // namespace sluice
