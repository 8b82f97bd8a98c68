// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/freeport.h"

#include <QRandomGenerator>
#include <QTcpServer>

namespace sluice {

quint16 freePort()
{
    for (int attempt = 0; attempt < 200; ++attempt) {
        const auto port = quint16(QRandomGenerator::system()->bounded(10'000, 32'000));
        QTcpServer server;
        if (server.listen(QHostAddress::LocalHost, port))
            return port;
    }
    return 0;
}

} // namespace sluice
