// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

namespace sluice {

/// What strace wrote of a probe server, read probe by probe.
///
/// A probe's calls are accept4() that returned it, every call on its descriptor up to close(), the accept4() that
/// found no further one, and the ppoll() that woke the server for it. Anything else (a batch poll(), memory, a log
/// line) is charged to `others`. Only a ppoll() that times out is nobody's: it is the tick, which comes without
/// probes as well.
class SyscallTrace final
{
public:
    struct Probe
    {
        int calls = 0;
        int readsInVain = 0; ///< recvfrom() that found nothing
        bool closed = false;
        QList<QByteArray> lines; ///< for the message of a test that fails
    };

    explicit SyscallTrace(const QByteArray &trace);

    [[nodiscard]] const QList<Probe> &probes() const noexcept { return m_probes; }
    /// Calls since the probe of this number was accepted that belong to no probe.
    [[nodiscard]] QList<QByteArray> othersSince(qsizetype probe) const;

private:
    struct Other
    {
        qsizetype afterProbe = 0;
        QByteArray line;
    };

    void read(const QByteArray &line);
    void readAccept(const QByteArray &line);
    void charge(qsizetype probe, const QByteArray &line);

    QList<Probe> m_probes;
    QHash<int, qsizetype> m_open; ///< by descriptor
    QList<Other> m_others;
    QByteArray m_wakeUp; ///< the ppoll() that no probe has paid for yet
};

} // namespace sluice
