// SPDX-License-Identifier: GPL-3.0-or-later
#include "installer/settingstext/commentedsettings.h"
#include "installer/settingstext/settingsmanual.h"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>
#include <QTextStream>

using namespace sluice;
using namespace Qt::StringLiterals;

namespace {

bool write(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit();
}

int fail(const QString &text)
{
    QTextStream(stderr) << "sluice_settings_writer: " << text << '\n';
    return 1;
}

} // namespace

/// sluice_settings_writer SETTINGS TEMPLATE MANUAL: writes the commented settings file, and the man page from its template.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4)
        return fail(u"usage: sluice_settings_writer SETTINGS TEMPLATE MANUAL"_s);
    if (!write(arguments[1], commentedSettings()))
        return fail(u"cannot write %1"_s.arg(arguments[1]));

    QFile pattern(arguments[2]);
    if (!pattern.open(QIODevice::ReadOnly))
        return fail(u"cannot read %1"_s.arg(arguments[2]));
    QByteArray page = pattern.readAll();
    if (page.count("@KEYS@\n") != 1)
        return fail(u"%1: @KEYS@ must stand there once, alone in its line"_s.arg(arguments[2]));
    page.replace("@KEYS@\n", settingsManual());
    return write(arguments[3], page) ? 0 : fail(u"cannot write %1"_s.arg(arguments[3]));
}
