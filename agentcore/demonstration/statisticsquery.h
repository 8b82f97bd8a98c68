// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QTimer>

#include <memory>

class QLocalSocket;

namespace sluice {

/// Asks a HAProxy for its statistics over its stats socket, without waiting for it.
class StatisticsQuery final : public QObject
{
    Q_OBJECT

public:
    explicit StatisticsQuery(QObject *parent = nullptr);
    ~StatisticsQuery() override;

    /// One question at a time: nothing happens while one is under way.
    void ask(const QString &socketPath);
    /// Gives up what is under way; neither signal comes then.
    void cancel();

Q_SIGNALS:
    void answered(const QByteArray &showStat);
    /// Nobody is there, or no answer came in time.
    void failed();

private:
    void finish();
    void drop();

    std::unique_ptr<QLocalSocket> m_socket;
    QByteArray m_received;
    QTimer m_deadline;
};

} // namespace sluice
