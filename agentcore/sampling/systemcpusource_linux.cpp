// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/sampling/cgrouplimits_linux.h"
#include "agentcore/sampling/cpusource.h"
#include "agentcore/sampling/cpuwindow.h"
#include "agentcore/sampling/heldfile_linux.h"

#include <utility>

namespace sluice {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds rescanEvery{10};

QString words(CpuWindow::Gap gap)
{
    switch (gap) {
    case CpuWindow::Gap::None:
        return {};
    case CpuWindow::Gap::FirstReading:
        return u"measuring: this is the first reading"_s;
    case CpuWindow::Gap::RanBackwards:
        return u"the processor time counters ran backwards; measuring afresh"_s;
    case CpuWindow::Gap::StoodStill:
        return u"the processor time counters stand still"_s;
    }
    return {};
}

class LinuxCpuSource final : public CpuSource
{
public:
    LinuxCpuSource(const QString &root, SteadyTime now)
        : m_stat(root + "/proc/stat"_L1)
        , m_limits(root)
        , m_now(std::move(now))
    {
    }

    std::optional<double> readIdlePercent() override
    {
        m_reading.time = m_now();
        if (!m_scanned || m_reading.time - *m_scanned >= rescanEvery) {
            if (m_limits.rescan())
                m_window = CpuWindow(m_limits.quotas());
            m_scanned = m_reading.time;
        }
        if (!readHost() || !readUsed()) {
            m_window.restart();
            return std::nullopt;
        }
        const std::optional<double> idle = m_window.add(m_reading);
        m_error = words(m_window.gap());
        return idle;
    }

    QString error() const override { return m_error; }
    std::optional<std::chrono::milliseconds> closerLook() const override { return m_window.closerLook(); }

private:
    bool readHost()
    {
        const std::optional<QByteArrayView> text = m_stat.read();
        const std::optional<CpuTicks> ticks = text ? parseProcStat(*text) : std::nullopt;
        if (ticks) {
            m_reading.host = *ticks;
            return true;
        }
        m_error = m_stat.path() + ": "_L1 + (text ? u"no line with processor times in it"_s : m_stat.error());
        m_stat.close();
        return false;
    }

    bool readUsed()
    {
        if (m_limits.readUsed(m_reading.used))
            return true;
        m_error = m_limits.error();
        m_scanned.reset(); // the group may have been removed, or this process moved to another
        return false;
    }

    HeldFile m_stat;
    CgroupLimits m_limits;
    SteadyTime m_now;
    CpuReading m_reading; ///< a member so that its memory is used again
    CpuWindow m_window;
    QString m_error;
    std::optional<std::chrono::nanoseconds> m_scanned;
};

} // namespace

std::unique_ptr<CpuSource> makeSystemCpuSource(const QString &root, SteadyTime now)
{
    if (!now)
        now = [] { return std::chrono::nanoseconds(std::chrono::steady_clock::now().time_since_epoch()); };
    return std::make_unique<LinuxCpuSource>(root, std::move(now));
}

} // namespace sluice
