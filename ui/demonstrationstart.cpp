// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/demonstrationstart.h"

#include <QProcess>

namespace sluice {

using namespace Qt::StringLiterals;

std::optional<QString> startDemonstration(const QString &program, Theme theme)
{
    QProcess process;
    process.setProgram(program);
    process.setArguments({u"--demonstration"_s, u"--theme"_s, QString(word(theme))});
    if (process.startDetached())
        return std::nullopt;
    return process.errorString();
}

} // namespace sluice
