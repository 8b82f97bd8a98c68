// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/servicewatch.h"

#include <QFileInfo>
#include <QJsonObject>

#include <utility>

namespace sluice {

using namespace Qt::StringLiterals;

ServiceWatch::ServiceWatch(QString socket, QObject *parent)
    : QObject(parent)
    , m_socket(std::move(socket))
    , m_client(u"sluicekeeper"_s)
{
    connect(&m_timer, &QTimer::timeout, this, [this] { look(); });
    connect(&m_client, &ControlClient::stateChanged, this, [this] { follow(); });
}

void ServiceWatch::start(std::chrono::milliseconds interval)
{
    m_timer.start(interval);
    look();
}

void ServiceWatch::stop()
{
    m_timer.stop();
    m_client.close();
}

// A connection is tried only where there is a socket: the client tries again each second by itself, which would be
// dear in a panel that nobody sees.
void ServiceWatch::look()
{
    const bool there = QFileInfo::exists(m_socket);
    const bool trying = m_client.state() != ControlClient::State::Disconnected;
    if (there && !trying)
        m_client.open(m_socket);
    else if (!there && trying && m_client.state() != ControlClient::State::Ready)
        m_client.close();
}

void ServiceWatch::follow()
{
    std::optional<FoundAgent> found;
    if (m_client.state() == ControlClient::State::Ready) {
        const QJsonObject greeting = m_client.greeting();
        if (greeting.value("kind"_L1).toString() != "built-in"_L1) {
            found = FoundAgent{greeting.value("version"_L1).toString(), greeting.value("user"_L1).toString(),
                               greeting.value("role"_L1).toString() == "operate"_L1 ? FoundAgent::Rights::Operate
                                                                                    : FoundAgent::Rights::View};
        }
    }
    if (std::exchange(m_found, found) != found)
        Q_EMIT changed();
}

} // namespace sluice
