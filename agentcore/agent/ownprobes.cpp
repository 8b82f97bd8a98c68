// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/agent/ownprobes.h"

#include "agentcore/server/probehandler.h"

#include <QRandomGenerator>

#include <algorithm>

namespace sluice {
namespace {

constexpr std::chrono::seconds expectedFor{10};

QByteArray randomLine()
{
    QByteArray line = QByteArrayLiteral("sluicekeeper-");
    for (int i = 0; i < 2; ++i)
        line += QByteArray::number(QRandomGenerator::system()->generate64(), 16).rightJustified(16, '0');
    return line;
}

QStringList withLoopback(const QStringList &addresses)
{
    QStringList local{QStringLiteral("loopback")};
    for (const QString &address : addresses) {
        if (IpAddress::fromString(address))
            local.append(address);
    }
    return local;
}

} // namespace

OwnProbes::OwnProbes()
    : m_secret(randomLine())
{
    setAddresses({});
}

void OwnProbes::setAddresses(const QStringList &addresses)
{
    m_local = AllowList::fromEntries(withLoopback(addresses)).value_or(AllowList{});
}

std::optional<QByteArray> OwnProbes::lineFor(const QByteArray &secret, const QString &service)
{
    if (service.isEmpty() || service == QLatin1StringView("default"))
        return secret;
    const QByteArray line = secret + ' ' + service.toUtf8();
    return line.size() < maximumSentLine ? std::optional(line) : std::nullopt;
}

void OwnProbes::expect(BootTime now)
{
    m_expected = now < m_until ? m_expected + 1 : 1;
    m_until = now + expectedFor;
}

bool OwnProbes::mayBe(const IpAddress &address, BootTime now) const noexcept
{
    return m_expected > 0 && now < m_until && m_local.allows(address);
}

std::optional<OwnProbes::Match> OwnProbes::match(QByteArrayView sent) const noexcept
{
    if (!sent.startsWith(m_secret))
        return std::nullopt;
    const QByteArrayView rest = sent.sliced(m_secret.size());
    if (rest.isEmpty())
        return Match{};
    return rest[0] == ' ' ? std::optional(Match{rest.sliced(1)}) : std::nullopt;
}

void OwnProbes::arrived() noexcept
{
    m_expected = std::max(0, m_expected - 1);
}

} // namespace sluice
