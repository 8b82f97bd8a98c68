// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/control/locallistener.h"

#include "agentcore/control/socketfolder.h"

#include <QFile>
#include <QFileInfo>
#include <QSocketNotifier>
#include <QTimer>

#include <array>
#include <cerrno>
#include <chrono>
#include <cstring>
#include <system_error>
#include <utility>

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace sluice {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using FileStatus = struct stat;

constexpr int backlog = 128;
constexpr int acceptsAtOnce = 32; ///< then others get their turn
constexpr auto pauseWithoutDescriptors = 100ms;

QString systemText(int error)
{
    return QString::fromLocal8Bit(std::generic_category().message(error));
}

/// A descriptor that is closed unless it is given on.
class Descriptor
{
public:
    explicit Descriptor(int number)
        : m_number(number)
    {
    }
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    Q_DISABLE_COPY_MOVE(Descriptor)
    [[nodiscard]] int number() const noexcept { return m_number; }
    [[nodiscard]] int release() noexcept { return std::exchange(m_number, -1); }

private:
    int m_number;
};

std::optional<sockaddr_un> addressOf(const QByteArray &path)
{
    sockaddr_un address{};
    if (path.isEmpty() || std::size_t(path.size()) >= sizeof address.sun_path)
        return std::nullopt;
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, path.constData(), std::size_t(path.size()));
    return address;
}

// 0, or the system's error.
int connectTo(const sockaddr_un &address)
{
    const Descriptor probe(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    if (probe.number() < 0)
        return errno;
    return ::connect(probe.number(), reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0 ? 0 : errno;
}

// Makes room for a socket of ours at the path: nothing there, or what a dead agent left.
std::optional<QString> clearPath(const QString &path, const QByteArray &native, const sockaddr_un &address)
{
    FileStatus there{};
    if (::lstat(native.constData(), &there) != 0)
        return errno == ENOENT ? std::nullopt : std::optional(u"%1: %2"_s.arg(path, systemText(errno)));
    if (!S_ISSOCK(there.st_mode))
        return u"%1: something that is not a socket is in the way"_s.arg(path);
    const int error = connectTo(address);
    if (error == 0 || error == EAGAIN) // EAGAIN: its queue is full, so it lives
        return u"another agent answers at %1"_s.arg(path);
    if (error != ECONNREFUSED && error != ENOENT)
        return u"%1: %2"_s.arg(path, systemText(error));
    if (const std::optional<QString> foreign = foreignSocketProblem(path))
        return foreign;
    if (::unlink(native.constData()) != 0 && errno != ENOENT)
        return u"%1: a dead agent's socket cannot be removed: %2"_s.arg(path, systemText(errno));
    return std::nullopt;
}

std::optional<QString> makeParent(const QString &path)
{
    const QString parent = QFileInfo(path).absolutePath();
    if (::mkdir(QFile::encodeName(parent).constData(), 0700) != 0 && errno != EEXIST)
        return u"%1: %2"_s.arg(parent, systemText(errno));
    return socketFolderProblem(parent);
}

mode_t modeFor(SocketAccess access)
{
    const bool everyone = access == SocketAccess::LocalUsers || ::geteuid() == 0;
    return everyone ? 0666 : 0600;
}

} // namespace

class LocalListener::Private
{
public:
    explicit Private(LocalListener &listener)
        : m_resume(&listener)
    {
    }

    void acceptPending();
    void pause();

    Accepted m_accepted;
    QByteArray m_path;
    FileStatus m_file{}; ///< the socket file as it was made
    int m_descriptor = -1;
    QTimer m_resume;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

void LocalListener::Private::acceptPending()
{
    for (int turn = 0; turn < acceptsAtOnce && m_descriptor >= 0; ++turn) {
        const int connection = ::accept4(m_descriptor, nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK);
        if (connection >= 0) {
            m_accepted(connection);
        } else if (errno == EAGAIN) {
            return;
        } else if (errno != EINTR && errno != ECONNABORTED) {
            pause();
            return;
        }
    }
}

// No descriptor or no memory: whoever waits in the queue is taken later, and the loop must not spin until then.
void LocalListener::Private::pause()
{
    m_notifier->setEnabled(false);
    m_resume.start();
}

LocalListener::LocalListener(Accepted accepted, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this))
{
    d->m_accepted = std::move(accepted);
    d->m_resume.setSingleShot(true);
    d->m_resume.setInterval(pauseWithoutDescriptors);
    connect(&d->m_resume, &QTimer::timeout, this, [this] {
        if (d->m_notifier)
            d->m_notifier->setEnabled(true);
    });
}

LocalListener::~LocalListener()
{
    close();
}

std::optional<QString> LocalListener::listen(const QString &path, SocketAccess access)
{
    close();
    const QByteArray native = QFile::encodeName(QFileInfo(path).absoluteFilePath());
    const std::optional<sockaddr_un> address = addressOf(native);
    if (!address) {
        return u"%1: the path of a socket holds at most %2 bytes, this one has %3"_s.arg(path)
            .arg(sizeof(sockaddr_un::sun_path) - 1)
            .arg(native.size());
    }
    if (std::optional<QString> error = makeParent(path))
        return error;
    if (std::optional<QString> error = clearPath(path, native, *address))
        return error;
    Descriptor socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    // Nobody can connect before listen(), so the mode is right from the first moment.
    if (socket.number() < 0
        || ::bind(socket.number(), reinterpret_cast<const sockaddr *>(&*address), sizeof *address) != 0
        || ::chmod(native.constData(), modeFor(access)) != 0 || ::lstat(native.constData(), &d->m_file) != 0
        || ::listen(socket.number(), backlog) != 0) {
        return u"%1: %2"_s.arg(path, systemText(errno));
    }
    d->m_path = native;
    d->m_descriptor = socket.release();
    d->m_notifier = std::make_unique<QSocketNotifier>(d->m_descriptor, QSocketNotifier::Read);
    connect(d->m_notifier.get(), &QSocketNotifier::activated, this, [this] { d->acceptPending(); });
    return std::nullopt;
}

void LocalListener::close()
{
    if (d->m_descriptor < 0)
        return;
    d->m_resume.stop();
    d->m_notifier->setEnabled(false);
    d->m_notifier.release()->deleteLater(); // close() may come from within its signal
    ::close(std::exchange(d->m_descriptor, -1));
    FileStatus now{};
    if (::lstat(d->m_path.constData(), &now) == 0 && now.st_ino == d->m_file.st_ino && now.st_dev == d->m_file.st_dev)
        ::unlink(d->m_path.constData());
}

} // namespace sluice
