// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/clock/clock.h"

#include <QFile>

#include <ctime>

namespace sluice {
namespace {

class SystemClock final : public Clock
{
public:
    SystemClock()
    {
        QFile file(QStringLiteral("/proc/sys/kernel/random/boot_id"));
        if (file.open(QIODevice::ReadOnly))
            m_bootId = file.readAll().trimmed();
    }

    WallTime wall() const override
    {
        return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
    }

    BootTime boot() const override
    {
        timespec now{};
        clock_gettime(CLOCK_BOOTTIME, &now);
        return BootTime(std::chrono::floor<std::chrono::milliseconds>(std::chrono::seconds(now.tv_sec)
                                                                      + std::chrono::nanoseconds(now.tv_nsec)));
    }

    QByteArray bootId() const override { return m_bootId; }

private:
    QByteArray m_bootId;
};

} // namespace

std::unique_ptr<Clock> makeSystemClock()
{
    return std::make_unique<SystemClock>();
}

} // namespace sluice
