// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace sluice {

/// Notices that the machine's local time is another one: somebody chose another zone, or summer time began.
class ZoneWatch final : public QObject
{
    Q_OBJECT

public:
    explicit ZoneWatch(QObject *parent = nullptr);

    /// To be called now and then.
    void look();

Q_SIGNALS:
    void changed();

private:
    int m_offset; ///< seconds from UTC
};

} // namespace sluice
