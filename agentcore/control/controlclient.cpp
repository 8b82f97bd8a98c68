// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/control/controlclient.h"

#include "agentcore/control/frames.h"

#include <QDir>
#include <QLocalSocket>
#include <QPointer>
#include <QRegularExpression>
#include <QTimer>

#include <chrono>
#include <system_error>
#include <unordered_map>
#include <utility>

namespace sluice {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto retryAfter = 1s;
/// For connecting and `hello` together: an agent that lives answers in milliseconds.
constexpr auto greetingTime = 10s;
constexpr qint64 helloId = 0;

using Done = std::function<void(const ControlClient::Outcome &)>;

struct PendingCall
{
    QPointer<QObject> context;
    Done done;
};

void answerLater(const PendingCall &call, const RpcError &error)
{
    if (call.context) {
        QMetaObject::invokeMethod(
            call.context, [done = call.done, error] { done(error); }, Qt::QueuedConnection);
    }
}

QString systemText(std::errc code)
{
    return QString::fromLocal8Bit(std::make_error_code(code).message());
}

/// The agent's own sentence: "the agent speaks protocol version 2, the client 1".
std::optional<int> protocolInRefusal(const RpcError &error)
{
    static const QRegularExpression number(u"speaks protocol version (\\d{1,6})"_s);
    const QRegularExpressionMatch match = number.match(error.text);
    if (error.code != RpcErrorCode::WrongVersion || !match.hasMatch())
        return std::nullopt;
    return match.captured(1).toInt();
}

QString closedText()
{
    return u"the agent closed the connection"_s;
}

// Qt's own texts name its functions.
QString textOf(const QLocalSocket &socket)
{
    switch (socket.error()) {
    case QLocalSocket::ServerNotFoundError:
        return systemText(std::errc::no_such_file_or_directory);
    case QLocalSocket::ConnectionRefusedError:
        return systemText(std::errc::connection_refused);
    case QLocalSocket::SocketAccessError:
        return systemText(std::errc::permission_denied);
    case QLocalSocket::PeerClosedError:
        return closedText();
    default:
        return socket.errorString();
    }
}

// QLocalSocket looks for relative names in the directory for temporary files.
QString absolutePath(const QString &path)
{
    return QDir::isRelativePath(path) ? QDir::current().absoluteFilePath(path) : path;
}

} // namespace

class ControlClient::Private
{
public:
    Private(ControlClient &client, QString program);

    void attempt();
    void abandonSocket();
    void fail(State newState, const QString &text);
    void setState(State newState, const QString &text);

    void greet();
    void read();
    void take(QByteArrayView frame);
    void takeResponse(const RpcResponse &response);
    void takeGreeting(const Outcome &outcome);
    void failPending();

    ControlClient &q;
    QString m_program;
    QString m_path;
    bool m_wanted = false;
    State m_state = State::Disconnected;
    QString m_errorText;
    QJsonObject m_greeting;
    std::optional<int> m_agentProtocol;
    QLocalSocket *m_socket = nullptr; ///< a fresh one for each attempt, so that no signal of an older one counts
    bool m_greeted = false;           ///< `hello` was answered on this socket
    FrameBuffer m_frames{maximumResponseBytes};
    std::unordered_map<qint64, PendingCall> m_pending;
    qint64 m_lastId = helloId;
    QTimer m_retry;
    QTimer m_deadline;
};

ControlClient::Private::Private(ControlClient &client, QString program)
    : q(client)
    , m_program(std::move(program))
    , m_retry(&client)
    , m_deadline(&client)
{
    m_retry.setSingleShot(true);
    m_retry.setInterval(retryAfter);
    QObject::connect(&m_retry, &QTimer::timeout, &q, [this] { attempt(); });
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(greetingTime);
    QObject::connect(&m_deadline, &QTimer::timeout, &q,
                     [this] { fail(State::Disconnected, u"the agent does not answer"_s); });
}

void ControlClient::Private::attempt()
{
    abandonSocket();
    m_frames = FrameBuffer(maximumResponseBytes);
    m_socket = new QLocalSocket(&q);
    QLocalSocket *socket = m_socket;
    QObject::connect(socket, &QLocalSocket::connected, &q, [this] { greet(); });
    QObject::connect(socket, &QLocalSocket::readyRead, &q, [this] { read(); });
    const auto lost = [this, socket](const QString &text) {
        read(); // why it was closed may be the last thing that the agent said
        if (m_socket == socket)
            fail(State::Disconnected, text);
    };
    QObject::connect(socket, &QLocalSocket::errorOccurred, &q, [lost, socket] { lost(textOf(*socket)); });
    QObject::connect(socket, &QLocalSocket::disconnected, &q, [lost] { lost(closedText()); });
    m_deadline.start();
    socket->connectToServer(absolutePath(m_path));
}

void ControlClient::Private::abandonSocket()
{
    m_deadline.stop();
    m_greeted = false;
    if (QLocalSocket *socket = std::exchange(m_socket, nullptr)) {
        QObject::disconnect(socket, nullptr, &q, nullptr);
        socket->abort();
        socket->deleteLater();
    }
}

void ControlClient::Private::fail(State newState, const QString &text)
{
    abandonSocket();
    failPending();
    if (m_wanted)
        m_retry.start();
    setState(newState, text);
}

void ControlClient::Private::setState(State newState, const QString &text)
{
    if (m_state == newState && m_errorText == text)
        return;
    m_state = newState;
    m_errorText = text;
    Q_EMIT q.stateChanged(newState);
}

void ControlClient::Private::greet()
{
    const QJsonObject params{{u"protocol"_s, controlProtocolVersion}, {u"program"_s, m_program}};
    m_socket->write(toFrame(RpcRequest{helloId, u"hello"_s, params}));
    // Whoever was refused stays so until an agent thinks otherwise: no flicker once a second.
    if (m_state != State::Refused)
        setState(State::Greeting, QString());
}

void ControlClient::Private::read()
{
    QLocalSocket *const socket = m_socket;
    if (socket == nullptr)
        return;
    if (socket->isOpen() && socket->bytesAvailable() > 0)
        m_frames.append(socket->readAll());
    while (std::optional<QByteArray> frame = m_frames.next()) {
        take(*frame);
        if (m_socket != socket)
            return;
    }
    if (m_frames.overflowed())
        fail(State::Disconnected, u"the agent sent a message that is too long"_s);
}

void ControlClient::Private::take(QByteArrayView frame)
{
    const auto message = parseMessage(frame);
    if (const auto *response = std::get_if<RpcResponse>(&message))
        takeResponse(*response);
    else if (const auto *event = std::get_if<RpcEvent>(&message); event != nullptr && m_greeted)
        Q_EMIT q.eventReceived(*event);
    else
        fail(State::Disconnected, u"what answers there is not an agent: it sent something that is no message"_s);
}

void ControlClient::Private::takeResponse(const RpcResponse &response)
{
    if (!m_greeted && (response.id.isNull() || response.id.toInteger(-1) == helloId)) {
        takeGreeting(response.outcome);
        return;
    }
    const auto found = m_pending.find(response.id.toInteger(-1));
    if (found == m_pending.end()) {
        const RpcError *error = std::get_if<RpcError>(&response.outcome);
        fail(State::Disconnected, error != nullptr ? error->text : u"the agent answered what nobody asked"_s);
        return;
    }
    const PendingCall call = std::move(found->second);
    m_pending.erase(found);
    if (call.context)
        call.done(response.outcome);
}

void ControlClient::Private::takeGreeting(const Outcome &outcome)
{
    if (const RpcError *error = std::get_if<RpcError>(&outcome)) {
        m_agentProtocol = protocolInRefusal(*error);
        fail(State::Refused, error->text);
        return;
    }
    const QJsonObject greeting = std::get<QJsonValue>(outcome).toObject();
    const int protocol = greeting.value("protocol"_L1).toInt();
    m_agentProtocol = protocol;
    if (protocol != controlProtocolVersion) {
        fail(State::Refused,
             u"the agent speaks protocol version %1, this program %2"_s.arg(protocol).arg(controlProtocolVersion));
        return;
    }
    m_deadline.stop();
    m_greeted = true;
    m_greeting = greeting;
    setState(State::Ready, QString());
}

void ControlClient::Private::failPending()
{
    for (const auto &[id, call] : std::exchange(m_pending, {}))
        answerLater(call, {RpcErrorCode::Disconnected, u"the agent went away before it answered"_s});
}

ControlClient::ControlClient(QString program, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, std::move(program)))
{
}

ControlClient::~ControlClient()
{
    d->abandonSocket();
    d->failPending();
}

void ControlClient::open(const QString &path)
{
    d->m_retry.stop();
    d->abandonSocket();
    d->failPending();
    d->m_path = path;
    d->m_wanted = true;
    d->setState(State::Connecting, QString());
    if (d->m_wanted && d->m_socket == nullptr) // else whoever heard of it closed or opened again
        d->attempt();
}

void ControlClient::close()
{
    d->m_wanted = false;
    d->m_retry.stop();
    d->fail(State::Disconnected, QString());
}

void ControlClient::setPatience(std::chrono::milliseconds patience)
{
    d->m_deadline.setInterval(patience);
}

ControlClient::State ControlClient::state() const noexcept
{
    return d->m_state;
}

QString ControlClient::path() const
{
    return d->m_path;
}

QString ControlClient::errorText() const
{
    return d->m_errorText;
}

QJsonObject ControlClient::greeting() const
{
    return d->m_greeting;
}

std::optional<int> ControlClient::agentProtocol() const noexcept
{
    return d->m_agentProtocol;
}

void ControlClient::call(const QString &method, const QJsonObject &params, QObject *context,
                         std::function<void(const Outcome &)> done)
{
    const PendingCall call{context != nullptr ? context : this, std::move(done)};
    if (d->m_state != State::Ready) {
        answerLater(call, {RpcErrorCode::Disconnected, u"no agent is connected"_s});
        return;
    }
    const qint64 id = ++d->m_lastId;
    const QByteArray frame = toFrame(RpcRequest{id, method, params});
    if (frame.size() - 1 > maximumRequestBytes) {
        answerLater(call, {RpcErrorCode::FrameTooLong, u"a request holds at most 64 KiB"_s});
        return;
    }
    d->m_pending.emplace(id, call);
    d->m_socket->write(frame);
}

} // namespace sluice
