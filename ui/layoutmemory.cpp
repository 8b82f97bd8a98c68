// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/layoutmemory.h"

#include <QSettings>

namespace sluice {

using namespace Qt::StringLiterals;

WindowLayout loadLayout(const QString &file)
{
    const QSettings settings(file, QSettings::IniFormat);
    return {settings.value(u"window/geometry"_s).toByteArray(), settings.value(u"window/splitter"_s).toByteArray(),
            settings.value(u"window/tab"_s).toInt(), chartSpanFromWord(settings.value(u"chart/span"_s).toString()),
            settings.value(u"chart/hidden"_s).toStringList()};
}

void saveLayout(const QString &file, const WindowLayout &layout)
{
    QSettings settings(file, QSettings::IniFormat);
    settings.setValue(u"window/geometry"_s, layout.geometry);
    settings.setValue(u"window/splitter"_s, layout.splitter);
    settings.setValue(u"window/tab"_s, layout.tab);
    settings.setValue(u"chart/span"_s, QString(lookOf(layout.span).word));
    settings.setValue(u"chart/hidden"_s, layout.hiddenLines);
}

} // namespace sluice
