// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/agent/metricsfile.h"

#include "agentcore/agent/prometheustext.h"

#include <QFile>
#include <QLoggingCategory>
#include <QSaveFile>

#include <utility>

namespace sluice {
namespace {

Q_LOGGING_CATEGORY(lcMetrics, "sluice.metrics")

constexpr QFile::Permissions forEverybody = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther;

} // namespace

MetricsFile::MetricsFile(Ask ask, QObject *parent)
    : QObject(parent)
    , m_ask(std::move(ask))
    , m_timer(this)
{
    m_timer.setInterval(every);
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &MetricsFile::update);
}

void MetricsFile::setPath(const QString &path)
{
    if (m_path == path)
        return;
    stop();
    m_path = path;
    if (m_path.isEmpty())
        return;
    m_timer.start();
    update();
}

void MetricsFile::stop()
{
    m_timer.stop();
    if (!m_path.isEmpty())
        QFile::remove(std::exchange(m_path, {}));
}

void MetricsFile::update()
{
    m_ask([this](const AgentStatus &status) { write(status); });
}

void MetricsFile::write(const AgentStatus &status)
{
    if (m_path.isEmpty()) // stopped while the answer was on its way
        return;
    // Its own name first, without the ending .prom, then renamed: the collector never reads half a file.
    QSaveFile file(m_path);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(prometheusText(status)) >= 0
        && file.setPermissions(forEverybody) && file.commit();
    say(written ? QString() : file.errorString());
}

void MetricsFile::say(const QString &problem)
{
    if (std::exchange(m_problem, problem) == problem)
        return;
    if (problem.isEmpty())
        qCInfo(lcMetrics, "%s: written again", qUtf8Printable(m_path));
    else
        qCWarning(lcMetrics, "%s: %s; trying again every %d seconds", qUtf8Printable(m_path), qUtf8Printable(problem),
                  int(every.count()));
}

} // namespace sluice
