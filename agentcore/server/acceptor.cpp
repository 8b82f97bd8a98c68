// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/server/acceptor.h"

namespace sluice {

Acceptor::Acceptor(Serve serve, QObject *parent)
    : QTcpServer(parent)
    , m_serve(std::move(serve))
{
}

void Acceptor::serveQueued()
{
    waitForNewConnection(0);
}

void Acceptor::incomingConnection(qintptr descriptor)
{
    m_serve(descriptor);
}

} // namespace sluice
