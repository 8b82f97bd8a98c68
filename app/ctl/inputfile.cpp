// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/inputfile.h"

#include <QFile>

namespace sluice {

using namespace Qt::StringLiterals;

std::variant<QByteArray, CtlFailure> readInput(const QString &path, qint64 atMost)
{
    QFile file(path);
    const bool opened = path == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened)
        return CtlFailure{CtlExit::Failed, u"%1: %2"_s.arg(path, file.errorString())};
    QByteArray bytes = file.read(atMost + 1);
    if (file.error() != QFileDevice::NoError)
        return CtlFailure{CtlExit::Failed, u"%1: %2"_s.arg(inputName(path), file.errorString())};
    if (bytes.size() > atMost)
        return CtlFailure{
            CtlExit::Failed,
            u"%1: more than %2 MiB, so another file was meant"_s.arg(inputName(path)).arg(atMost / (1024 * 1024))};
    return bytes;
}

QString inputName(const QString &path)
{
    return path == "-"_L1 ? u"standard input"_s : path;
}

} // namespace sluice
