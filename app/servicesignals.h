// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace sluice {

/// What the system asks of a program that runs as a service, as signals of the event loop. One per process.
class ServiceSignals final : public QObject
{
    Q_OBJECT

public:
    explicit ServiceSignals(QObject *parent = nullptr);
    ~ServiceSignals() override;

Q_SIGNALS:
    void stopRequested();    ///< SIGTERM, SIGINT
    void restartRequested(); ///< SIGUSR1: end, and be started again at once
    void reloadRequested();  ///< SIGHUP
};

} // namespace sluice
