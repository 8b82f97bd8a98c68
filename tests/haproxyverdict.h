// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace sluice {

/// What `haproxy -c` says against a configuration, alerts and warnings alike. Empty: it accepts the file, in silence.
[[nodiscard]] QString haproxyObjects(const QByteArray &config);

} // namespace sluice
