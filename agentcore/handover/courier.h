// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/handover/inbox.h"

#include <QObject>

#include <deque>
#include <functional>

namespace sluice {

/// Runs jobs of other threads in the thread that this object lives in, in the order they were posted. A burst of
/// posts wakes that thread once. A job may post, may spin an event loop of its own (later jobs then run inside it,
/// still in order) and may destroy this object (later jobs then never run).
class Courier final : public QObject
{
    Q_OBJECT

public:
    using Job = std::function<void()>;

    using QObject::QObject;

    /// Any thread, as long as this object lives: who posts must end before it does. The job runs in this object's
    /// thread, or never if this object is destroyed first.
    void post(Job job);

protected:
    bool event(QEvent *event) override;

private:
    Inbox<Job> m_jobs;
    std::deque<Job> m_due; ///< taken out of the inbox, not yet run; touched in this object's thread only
};

} // namespace sluice
