// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/handover/courier.h"

#include <QCoreApplication>
#include <QEvent>
#include <QPointer>

#include <iterator>
#include <utility>

namespace sluice {

void Courier::post(Job job)
{
    if (m_jobs.push(std::move(job)))
        QCoreApplication::postEvent(this, new QEvent(QEvent::User));
}

bool Courier::event(QEvent *event)
{
    if (event->type() != QEvent::User)
        return QObject::event(event);
    std::vector<Job> jobs = m_jobs.takeAll();
    m_due.insert(m_due.end(), std::make_move_iterator(jobs.begin()), std::make_move_iterator(jobs.end()));
    const QPointer<Courier> self(this);
    while (self && !m_due.empty()) {
        const Job job = std::move(m_due.front());
        m_due.pop_front();
        job();
    }
    return true;
}

} // namespace sluice
