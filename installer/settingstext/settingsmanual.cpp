// SPDX-License-Identifier: GPL-3.0-or-later
#include "installer/settingstext/settingsmanual.h"

#include "installer/settingstext/settingskeytext.h"

namespace sluice {
namespace {

using namespace Qt::StringLiterals;

// A backslash or a minus would mean something else to roff; a line must not start as a request does.
QString escaped(QString text)
{
    text.replace(u'\\', u"\\e"_s).replace(u'-', u"\\-"_s);
    if (text.startsWith(u'.') || text.startsWith(u'\''))
        text.prepend(u"\\&"_s);
    return text;
}

// An argument of a macro stands between quotes, which it must not hold itself.
QString argument(const QString &text)
{
    return u'"' + escaped(text).replace(u'"', u"\\(dq"_s) + u'"';
}

QString paragraph(const SettingsKey &key)
{
    QString text = u".TP\n.B "_s + argument(u"%1 = %2"_s.arg(key.key, key.defaultText)) + u'\n' + escaped(key.help)
        + u'\n';
    if (const QString allowed = allowedText(key); !allowed.isEmpty())
        text += escaped(u"Takes %1."_s.arg(allowed)) + u'\n';
    return text;
}

} // namespace

QByteArray settingsManual()
{
    QString text;
    for (const SettingsKey &key : settingsKeys()) {
        if (isSection(key))
            text += u".SS "_s + argument(headerText(key)) + u'\n' + escaped(key.help) + u'\n';
        else
            text += paragraph(key);
    }
    return text.toUtf8();
}

} // namespace sluice
