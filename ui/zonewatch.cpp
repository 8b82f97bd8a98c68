// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/zonewatch.h"

#include <QDateTime>

#include <utility>

namespace sluice {

ZoneWatch::ZoneWatch(QObject *parent)
    : QObject(parent)
    , m_offset(QDateTime::currentDateTime().offsetFromUtc())
{
}

void ZoneWatch::look()
{
    const int offset = QDateTime::currentDateTime().offsetFromUtc();
    if (std::exchange(m_offset, offset) != offset)
        Q_EMIT changed();
}

} // namespace sluice
