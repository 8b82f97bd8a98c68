// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/control/peercredentials.h"
#include "controlserverfixture.h"
#include "nobodyschild.h"
#include "rawcontrolclient.h"

#include <QDir>

#include <cstring>

#include <sys/stat.h>

using namespace sluice;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

using FileStatus = struct stat;

int modeOf(const QString &path)
{
    FileStatus file{};
    return ::lstat(QFile::encodeName(path).constData(), &file) == 0 ? int(file.st_mode & 07777) : -1;
}

bool isSocket(const QString &path)
{
    FileStatus file{};
    return ::lstat(QFile::encodeName(path).constData(), &file) == 0 && S_ISSOCK(file.st_mode);
}

} // namespace

class ControlAccessTest : public ControlServerFixture
{
    Q_OBJECT

private Q_SLOTS:
    void replacesADeadAgentsSocket();
    void leavesALivingAgentAlone();
    void refusesPaths_data();
    void refusesPaths();
    void leavesOtherFilesAlone();
    void makesTheParentDirectory();
    void refusesFoldersThatOthersRule_data();
    void refusesFoldersThatOthersRule();
    void refusesAForeignersDeadSocket();
    void takesItsSocketAway();
    void leavesASuccessorsSocket();
    void rootsSocketIsForLocalUsers();
    void plainUsersSocketIsTheirsAlone();
    void knowsItsPeer();
    void roles_data();
    void roles();
    void otherUsersMayOnlyLook();
};

void ControlAccessTest::replacesADeadAgentsSocket()
{
    {
        const int dead = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        const QByteArray native = QFile::encodeName(m_path);
        std::memcpy(address.sun_path, native.constData(), std::size_t(native.size()));
        QCOMPARE(::bind(dead, reinterpret_cast<const sockaddr *>(&address), sizeof address), 0);
        QCOMPARE(::listen(dead, 1), 0);
        ::close(dead);
    }
    QVERIFY(isSocket(m_path));
    listen();
    RawControlClient client(m_path);
    client.sendHello();
    QTRY_COMPARE(client.saidCount(), 1);
}

void ControlAccessTest::leavesALivingAgentAlone()
{
    listen();
    EchoHandler handler;
    ControlServer second(handler);
    handler.m_server = &second;
    QCOMPARE(second.listen(m_path), u"another agent answers at "_s + m_path);
    second.close();
    QVERIFY(isSocket(m_path));
    RawControlClient client(m_path);
    client.sendHello();
    QTRY_COMPARE(client.saidCount(), 1);
}

void ControlAccessTest::refusesPaths_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("says");
    QTest::newRow("longer than the system's limit") << QString(u"x"_s.repeated(108)) << u"at most 107 bytes"_s;
    QTest::newRow("no grandparent") << u"a/b/control"_s << u"No such file or directory"_s;
    QTest::newRow("under a file") << u"file/control"_s << u"Not a directory"_s;
    QTest::newRow("a directory") << u"directory"_s << u"not a socket"_s;
    QTest::newRow("a file") << u"file"_s << u"not a socket"_s;
    QTest::newRow("a link to nowhere") << u"link"_s << u"not a socket"_s;
}

void ControlAccessTest::refusesPaths()
{
    QFETCH(QString, path);
    QFETCH(QString, says);
    const QDir directory(m_directory->path());
    QVERIFY(directory.mkdir(u"directory"_s));
    QVERIFY(QFile(directory.filePath(u"file"_s)).open(QIODevice::WriteOnly));
    QVERIFY(QFile::link(u"/nonexistent/control"_s, directory.filePath(u"link"_s)));
    const std::optional<QString> error = m_server->listen(directory.filePath(path));
    QVERIFY(error.has_value());
    QVERIFY2(error->contains(says), qUtf8Printable(*error));
    listen(); // and a good one afterwards is fine
}

void ControlAccessTest::leavesOtherFilesAlone()
{
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write("precious"), 8);
    file.close();
    QVERIFY(m_server->listen(m_path).has_value());
    m_server->close();
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "precious");
}

void ControlAccessTest::makesTheParentDirectory()
{
    m_path = m_directory->filePath(u"run/control"_s);
    listen();
    QCOMPARE(modeOf(m_directory->filePath(u"run"_s)), 0700);
    QVERIFY(isSocket(m_path));
}

// Whoever can write there can put a socket of their own in its place, and take the orders of administrators.
void ControlAccessTest::refusesFoldersThatOthersRule_data()
{
    QTest::addColumn<unsigned>("owner");
    QTest::addColumn<unsigned>("group");
    QTest::addColumn<unsigned>("mode");
    QTest::addColumn<QString>("says"); // empty: fine
    const unsigned nobody = NobodysChild::nobody;
    QTest::newRow("ours alone") << 0U << 0U << 0700U << QString();
    QTest::newRow("ours, for all to see") << 0U << nobody << 0755U << QString();
    QTest::newRow("ours, and root's group may write") << 0U << 0U << 0775U << QString();
    QTest::newRow("somebody else's") << nobody << 0U << 0755U << u"belongs to nobody"_s;
    QTest::newRow("another group may write") << 0U << nobody << 0770U << u"by the group nogroup"_s;
    QTest::newRow("everybody may write") << 0U << 0U << 0707U << u"by everybody"_s;
    QTest::newRow("everybody may write, like /tmp") << 0U << 0U << 01777U << u"chmod go-w"_s;
}

void ControlAccessTest::refusesFoldersThatOthersRule()
{
    QVERIFY2(::geteuid() == 0, "run the tests as root");
    QFETCH(unsigned, owner);
    QFETCH(unsigned, group);
    QFETCH(unsigned, mode);
    QFETCH(QString, says);
    const QByteArray folder = QFile::encodeName(m_directory->path());
    QCOMPARE(::chown(folder.constData(), owner, group), 0);
    QCOMPARE(::chmod(folder.constData(), mode), 0);
    const std::optional<QString> error = m_server->listen(m_path);
    QCOMPARE(error.has_value(), !says.isEmpty());
    QVERIFY2(!error || (error->contains(says) && error->contains(m_directory->path())),
             qPrintable(error.value_or(QString())));
    QCOMPARE(QFile::exists(m_path), says.isEmpty());
}

void ControlAccessTest::refusesAForeignersDeadSocket()
{
    QVERIFY2(::geteuid() == 0, "run the tests as root");
    listen();
    const QString aside = m_directory->filePath(u"aside"_s);
    QVERIFY(QFile::rename(m_path, aside)); // so that close() does not take it away
    m_server->close();
    QVERIFY(QFile::rename(aside, m_path));
    QCOMPARE(::lchown(QFile::encodeName(m_path).constData(), NobodysChild::nobody, NobodysChild::nobody), 0);
    const std::optional<QString> error = m_server->listen(m_path);
    QVERIFY(error);
    QVERIFY2(error->contains("a socket of nobody is in the way"_L1), qPrintable(*error));
    QVERIFY(isSocket(m_path)); // and left there
    QCOMPARE(::lchown(QFile::encodeName(m_path).constData(), 0, 0), 0);
    listen();
}

void ControlAccessTest::takesItsSocketAway()
{
    listen();
    m_server->close();
    QVERIFY(!QFile::exists(m_path));
    listen();
    m_server.reset();
    QVERIFY(!QFile::exists(m_path));
}

void ControlAccessTest::leavesASuccessorsSocket()
{
    listen();
    const QString aside = m_directory->filePath(u"aside"_s);
    QVERIFY(QFile::rename(m_path, aside));
    EchoHandler handler;
    ControlServer successor(handler);
    QCOMPARE(successor.listen(m_path), std::nullopt);
    m_server->close();
    QVERIFY(isSocket(m_path));
}

void ControlAccessTest::rootsSocketIsForLocalUsers()
{
    QVERIFY2(::geteuid() == 0, "run the tests as root");
    listen();
    QCOMPARE(modeOf(m_path), 0666);
}

void ControlAccessTest::plainUsersSocketIsTheirsAlone()
{
    QVERIFY2(::geteuid() == 0, "run the tests as root");
    QCOMPARE(::chown(QFile::encodeName(m_directory->path()).constData(), NobodysChild::nobody, NobodysChild::nobody),
             0);
    NobodysChild child([this] {
        EchoHandler handler;
        ControlServer server(handler);
        if (server.listen(m_path) || modeOf(m_path) != 0600)
            return 1;
        return server.listen(m_path, SocketAccess::LocalUsers) || modeOf(m_path) != 0666 ? 2 : 0;
    });
    QTRY_VERIFY(child.ended());
    QCOMPARE(child.status(), 0);
}

void ControlAccessTest::knowsItsPeer()
{
    listen();
    RawControlClient client(m_path);
    client.sendHello();
    client.send(request(2, u"echo"_s));
    QTRY_COMPARE(client.saidCount(), 2);
    const ControlPeer &peer = m_handler->m_peers.first();
    QCOMPARE(peer.uid, qint64(::geteuid()));
    QCOMPARE(peer.pid, qint64(::getpid()));
    QCOMPARE(peer.program, u"raw"_s);
    QCOMPARE(peer.role, ControlRole::Operate);
    QCOMPARE(client.result(0).value("user"_L1), QJsonValue(peer.user));
    QCOMPARE(peerCredentials(-1), std::nullopt);
}

void ControlAccessTest::roles_data()
{
    QTest::addColumn<qint64>("uid");
    QTest::addColumn<QList<qint64>>("groups");
    QTest::addColumn<qint64>("group");
    QTest::addColumn<ControlRole>("role");
    using enum ControlRole;
    using List = QList<qint64>;
    constexpr qint64 none = -1;
    QTest::newRow("root") << qint64(0) << List{0} << none << Operate;
    QTest::newRow("the agent's own user") << qint64(997) << List{997} << none << Operate;
    QTest::newRow("another user, no such group") << qint64(1000) << List{1000} << none << View;
    QTest::newRow("another user, not in the group") << qint64(1000) << List{1000, 27} << qint64(500) << View;
    QTest::newRow("the group is the primary one") << qint64(1000) << List{500} << qint64(500) << Operate;
    QTest::newRow("the group is a further one") << qint64(1000) << List{1000, 27, 500} << qint64(500) << Operate;
    QTest::newRow("a uid like the group's number") << qint64(500) << List{1000} << qint64(500) << View;
    QTest::newRow("group 0 alone is not root") << qint64(1000) << List{0} << qint64(500) << View;
    QTest::newRow("nobody") << qint64(65534) << List{65534} << none << View;
    QTest::newRow("unknown") << qint64(-1) << List{} << none << View;
}

void ControlAccessTest::roles()
{
    QFETCH(qint64, uid);
    QFETCH(QList<qint64>, groups);
    QFETCH(qint64, group);
    PeerCredentials peer;
    peer.uid = uid;
    peer.groups = {groups.begin(), groups.end()};
    const OperatorRule rule{997, group < 0 ? std::nullopt : std::optional(group)};
    QTEST(roleOf(peer, rule), "role");
}

void ControlAccessTest::otherUsersMayOnlyLook()
{
    QVERIFY2(::geteuid() == 0, "run the tests as root");
    QVERIFY(QFile::setPermissions(m_directory->path(), QFile::Permissions(0x7755)));
    listen();
    NobodysChild child([this] {
        RawControlClient client;
        if (client.connectTo(m_path) != 0)
            return 1;
        client.sendHello();
        client.send(request(2, u"echo"_s));
        for (int turn = 0; turn < 10'000 && client.saidCount() < 2 && !client.closed(); ++turn)
            ::usleep(1000);
        return client.result(0).value("role"_L1).toString() == "view"_L1 ? 0 : 2;
    });
    QTRY_VERIFY_WITH_TIMEOUT(child.ended(), 20'000);
    QCOMPARE(child.status(), 0);
    QCOMPARE(m_handler->m_peers.size(), 1);
    const ControlPeer &peer = m_handler->m_peers.first();
    QCOMPARE(peer.uid, 65534);
    QCOMPARE(peer.pid, qint64(child.pid()));
    QCOMPARE(peer.role, ControlRole::View);
    QVERIFY(!peer.user.isEmpty());
}

QTEST_GUILESS_MAIN(ControlAccessTest)
#include "tst_controlaccess.moc"
