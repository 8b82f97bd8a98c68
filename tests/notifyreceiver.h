// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QTemporaryDir>

#include <map>

namespace sluice {

/// What systemd is to a service: takes its notifications, keeps the sockets that it stores.
class NotifyReceiver final
{
public:
    enum class Name { Path, Abstract };
    explicit NotifyReceiver(Name name = Name::Path);
    ~NotifyReceiver();
    Q_DISABLE_COPY_MOVE(NotifyReceiver)

    /// For $NOTIFY_SOCKET; empty where it could not be made.
    [[nodiscard]] QByteArray address() const { return m_address; }
    /// Everything that has come so far, oldest first.
    [[nodiscard]] const QList<QByteArray> &messages();
    [[nodiscard]] bool has(const QByteArray &message) { return messages().contains(message); }
    [[nodiscard]] bool hasBeginning(const QByteArray &begin);
    void forgetMessages() { m_messages.clear(); }
    /// Descriptors by their names, as stored and not removed again.
    [[nodiscard]] const std::map<QByteArray, int> &stored();

private:
    void readAll();
    void keep(const QByteArray &message, int descriptor);

    QTemporaryDir m_directory;
    QByteArray m_address;
    int m_socket = -1;
    QList<QByteArray> m_messages;
    std::map<QByteArray, int> m_stored;
};

} // namespace sluice
