// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/clock/clock.h"
#include "agentcore/settings/allowlist.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QStringList>

#include <optional>

namespace sluice {

/// Tells the agent's own probes (watchdog, "probe me now") from load balancers': by a random agent-send line that
/// nobody else can know. They are answered like a balancer that is owed nothing, whoever `allow` names, and enter no
/// register, debt, wait or count. Lives in the probe thread; nothing here allocates but the constructor.
class OwnProbes
{
public:
    OwnProbes();

    /// Where own probes may come from beside loopback: the addresses that are listened on.
    void setAddresses(const QStringList &addresses);

    /// The line for a service, "" for `default`; nullopt where the name is too long to be sent with it.
    [[nodiscard]] static std::optional<QByteArray> lineFor(const QByteArray &secret, const QString &service);
    [[nodiscard]] const QByteArray &secret() const noexcept { return m_secret; }

    /// One will come soon: until it does, and for ten seconds at most, a silent local peer is given time to send a
    /// line. At all other times nobody waits for one.
    void expect(BootTime now);
    [[nodiscard]] bool mayBe(const IpAddress &address, BootTime now) const noexcept;

    struct Match
    {
        QByteArrayView service; ///< UTF-8; empty for `default`
    };
    /// nullopt where the line is not one of ours.
    [[nodiscard]] std::optional<Match> match(QByteArrayView sent) const noexcept;
    /// One came.
    void arrived() noexcept;

private:
    QByteArray m_secret;
    AllowList m_local;
    int m_expected = 0;
    BootTime m_until{};
};

} // namespace sluice
