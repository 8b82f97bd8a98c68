// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/control/agentstatus.h"
#include "agentcore/control/frames.h"
#include "agentcore/control/rpc.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLocalServer>
#include <QObject>
#include <QPointer>
#include <QTemporaryDir>

#include <functional>
#include <optional>
#include <variant>
#include <vector>

class QLocalSocket;

namespace sluice {

/// An agent that says what the test wants, over a real control socket. Not made of ControlServer, because that takes
/// a client's role from the operating system, and the tests need both.
class FakeAgent final : public QObject
{
    Q_OBJECT

public:
    explicit FakeAgent(QObject *parent = nullptr);

    /// False where the socket cannot be made.
    [[nodiscard]] bool start();
    void stop(); ///< as if the agent had died
    [[nodiscard]] QString path() const { return m_directory.filePath(QStringLiteral("control")); }

    AgentStatus status;
    HistoryStatus history;
    std::vector<ProbeStatus> probes;
    QString role = QStringLiteral("operate");
    int protocol = controlProtocolVersion;
    QString kind = QStringLiteral("built-in");
    /// Of the audit trail, oldest first, as the agent sends them; nullopt: an agent that is too old to have one.
    std::optional<QJsonArray> audit = QJsonArray();
    QString auditProblem;
    int auditPage = 500; ///< entries in one answer at most
    /// Runs before a request is answered.
    std::function<void(const RpcRequest &)> onRequest;
    std::size_t statusPage = 400; ///< services, and balancers, in one answer at most
    /// What `probe.line` gives; nullopt: an agent that is too old to know it.
    std::optional<QString> ownLine = QStringLiteral("sluicekeeper-probe-1234");
    /// What debts.export gives, and what each debts.import was given.
    QJsonObject debts;
    /// What settings.get gives, and what settings.check finds wrong.
    QJsonObject settings{
        {QStringLiteral("listen"),
         QJsonObject{{QStringLiteral("allow"), QJsonArray{QStringLiteral("loopback"), QStringLiteral("10.0.0.0/8")}}}}};
    QJsonArray settingsFaults;
    /// The next settings.apply is answered with this instead.
    std::optional<RpcError> applyError;
    std::vector<QJsonObject> imported;
    /// The next order is answered with this instead.
    std::optional<RpcError> nextError;
    std::optional<RpcError> statusError;
    bool saved = true;

    /// Requests since clearRequests(), hello left out.
    [[nodiscard]] const std::vector<RpcRequest> &requests() const noexcept { return m_requests; }
    [[nodiscard]] std::vector<QJsonObject> requestsOf(const QString &method) const;
    void clearRequests() { m_requests.clear(); }
    [[nodiscard]] bool isSubscribed(const QString &event) const { return m_events.contains(event); }

    void sendEvent(const QString &name, const QJsonObject &params);
    void sendService(const QString &event); ///< all services, as `reply` or `override`
    void sendBalancers();
    void sendAgent();
    /// Adds it to the trail and tells whoever subscribed.
    void addAudit(const QJsonObject &entry);

private:
    void accept();
    void read();
    void take(const RpcRequest &request);
    [[nodiscard]] std::variant<QJsonValue, RpcError> answer(const RpcRequest &request);
    [[nodiscard]] std::variant<QJsonValue, RpcError> subscribe(const QJsonObject &params);
    [[nodiscard]] QJsonObject statusPageOf() const;
    [[nodiscard]] QJsonObject servicesPageOf(const QJsonObject &params) const;
    [[nodiscard]] QJsonObject balancersPageOf(const QJsonObject &params) const;
    [[nodiscard]] QJsonObject auditPageOf(const QJsonObject &params) const;
    [[nodiscard]] std::optional<QJsonValue> records(const RpcRequest &request);
    [[nodiscard]] std::variant<QJsonValue, RpcError> order(const RpcRequest &request);
    void set(ServiceStatus &service, const QJsonObject &params) const;

    QTemporaryDir m_directory;
    QLocalServer m_server;
    QPointer<QLocalSocket> m_socket;
    FrameBuffer m_frames{maximumRequestBytes};
    std::vector<RpcRequest> m_requests;
    QStringList m_events;
};

/// A status such as a healthy agent has: one service, two balancers, nothing forced.
[[nodiscard]] AgentStatus healthyStatus(WallTime now);
[[nodiscard]] BalancerStatus balancerAt(quint64 id, const QString &address, WallTime lastSeen);

} // namespace sluice
