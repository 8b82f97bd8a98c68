// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace sluice {

struct ListenAddress
{
    QString address;
    quint16 port = 0;
    bool operator==(const ListenAddress &) const = default;
};

/// "192.0.2.1:9999" or "[2001:db8::1]:9999"; port 0 lets the system choose. nullopt for anything else.
[[nodiscard]] std::optional<ListenAddress> listenAddressFromText(QStringView text);

} // namespace sluice
