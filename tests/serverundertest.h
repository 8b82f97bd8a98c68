// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/server/probeserver.h"

#include "fakeclock.h"
#include "fakeprobehandler.h"
#include "probeclient.h"

#include <QCoreApplication>
#include <QStringList>

#include <stdexcept>

namespace sluice {

/// A probe server on a free loopback port with a handler and a clock in the test's hand. Everything runs in the
/// test's thread, and reap() is called by the test alone.
struct ServerUnderTest
{
    explicit ServerUnderTest(const QStringList &addresses = {QStringLiteral("127.0.0.1")})
    {
        server.listen(addresses, 0);
    }

    [[nodiscard]] quint16 port() const { return server.listeners().first().port; }
    [[nodiscard]] int held() const { return server.counts().held; }

    /// Connected, and not seen by the server yet. Throws where the SYN was dropped.
    [[nodiscard]] ProbeClient connected(ProbeClient::Handshake handshake = ProbeClient::Handshake::Plain) const
    {
        ProbeClient client;
        if (!client.connectTo("127.0.0.1", port(), handshake) || !client.awaitConnection())
            throw std::runtime_error("cannot connect to the server under test");
        return client;
    }

    /// Reaps; for QTRY_VERIFY after a client has closed, because a busy kernel passes a FIN on a little later.
    [[nodiscard]] bool reapsDownTo(int connections)
    {
        server.reap();
        return held() == connections;
    }

    /// Until the handler is asked for a line. Without timers, so that no wait can end meanwhile, however slow the
    /// machine is.
    void runUntilAsked() const
    {
        while (handler.asked == 0)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::X11ExcludeTimers);
    }

    FakeClock clock;
    FakeProbeHandler handler;
    ProbeServer server{handler, clock};
};

} // namespace sluice
