// SPDX-License-Identifier: GPL-3.0-or-later
// sd_notify(3) and sd_listen_fds(3) in our own words, against a receiver that is systemd's stand-in.
#include "agentcore/supervision/inheritedsockets.h"
#include "agentcore/supervision/servicemanager.h"
#include "tests/notifyreceiver.h"

#include <QRegularExpression>
#include <QTcpServer>
#include <QTest>

#include <unistd.h>

using namespace sluice;
using namespace Qt::StringLiterals;

class TestServiceManager : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        for (const char *const name :
             {"NOTIFY_SOCKET", "WATCHDOG_USEC", "WATCHDOG_PID", "LISTEN_PID", "LISTEN_FDS", "LISTEN_FDNAMES"})
            qunsetenv(name);
    }

    void everyMessageArrives_data()
    {
        QTest::addColumn<NotifyReceiver::Name>("name");
        QTest::newRow("a path") << NotifyReceiver::Name::Path;
        QTest::newRow("an abstract name") << NotifyReceiver::Name::Abstract;
    }
    void everyMessageArrives()
    {
        QFETCH(NotifyReceiver::Name, name);
        NotifyReceiver receiver(name);
        QVERIFY(!receiver.address().isEmpty());
        qputenv("NOTIFY_SOCKET", receiver.address());
        const ServiceManager manager = ServiceManager::fromEnvironment();
        QVERIFY(!qEnvironmentVariableIsSet("NOTIFY_SOCKET"));
        QVERIFY(manager.listens());
        manager.ready();
        manager.status(u"two\nlines, ä"_s);
        manager.stopping();
        manager.watchdogFed();
        manager.extend(std::chrono::seconds(2));
        QCOMPARE(receiver.messages(),
                 (QList<QByteArray>{"READY=1", "STATUS=two lines, \xc3\xa4", "STOPPING=1", "WATCHDOG=1",
                                    "EXTEND_TIMEOUT_USEC=2000000"}));
        receiver.forgetMessages();
        manager.reloading();
        const QRegularExpression reloading(u"^RELOADING=1\nMONOTONIC_USEC=[1-9][0-9]*$"_s);
        QVERIFY(reloading.match(QString::fromLatin1(receiver.messages().value(0))).hasMatch());
    }

    void socketsAreStoredAndGivenUp()
    {
        NotifyReceiver receiver;
        qputenv("NOTIFY_SOCKET", receiver.address());
        const ServiceManager manager = ServiceManager::fromEnvironment();
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        manager.store("listen-a", server.socketDescriptor());
        QCOMPARE(receiver.messages(), QList<QByteArray>{"FDSTORE=1\nFDNAME=listen-a"});
        QCOMPARE(receiver.stored().size(), 1u);
        QTcpServer same;
        QVERIFY(same.setSocketDescriptor(::dup(receiver.stored().at("listen-a"))));
        QCOMPARE(same.serverPort(), server.serverPort());
        manager.forget("listen-a");
        QVERIFY(receiver.stored().empty());
    }

    void withoutAReceiverNothingHappens_data()
    {
        QTest::addColumn<QByteArray>("address");
        QTest::newRow("none") << QByteArray();
        QTest::newRow("nobody there") << QByteArray("/nowhere/notify");
        QTest::newRow("no address") << QByteArray("vsock:2:1234");
        QTest::newRow("too long") << QByteArray("/" + QByteArray(200, 'x'));
    }
    void withoutAReceiverNothingHappens()
    {
        QFETCH(QByteArray, address);
        if (!address.isEmpty())
            qputenv("NOTIFY_SOCKET", address);
        const ServiceManager manager = ServiceManager::fromEnvironment();
        manager.ready();
        manager.store("x", 0);
        QCOMPARE(manager.listens(), !address.isEmpty());
    }

    void theWatchdogIsMeantForUs_data()
    {
        QTest::addColumn<QByteArray>("interval");
        QTest::addColumn<QByteArray>("pid");
        QTest::addColumn<qint64>("expected");
        const QByteArray own = QByteArray::number(qint64(::getpid()));
        QTest::newRow("for whoever reads it") << QByteArray("3000000") << QByteArray() << qint64(3'000'000);
        QTest::newRow("for us") << QByteArray("3000000") << own << qint64(3'000'000);
        QTest::newRow("for another") << QByteArray("3000000") << QByteArray("1") << qint64(0);
        QTest::newRow("none") << QByteArray() << own << qint64(0);
        QTest::newRow("nonsense") << QByteArray("soon") << QByteArray() << qint64(0);
        QTest::newRow("negative") << QByteArray("-1") << QByteArray() << qint64(0);
    }
    void theWatchdogIsMeantForUs()
    {
        QFETCH(QByteArray, interval);
        QFETCH(QByteArray, pid);
        QFETCH(qint64, expected);
        if (!interval.isEmpty())
            qputenv("WATCHDOG_USEC", interval);
        if (!pid.isEmpty())
            qputenv("WATCHDOG_PID", pid);
        const ServiceManager manager = ServiceManager::fromEnvironment();
        QCOMPARE(qint64(manager.watchdog().value_or(std::chrono::microseconds(0)).count()), expected);
        QVERIFY(!qEnvironmentVariableIsSet("WATCHDOG_USEC") && !qEnvironmentVariableIsSet("WATCHDOG_PID"));
    }

    void socketsOfAnotherProcessAreNotOurs_data()
    {
        QTest::addColumn<QByteArray>("pid");
        QTest::addColumn<QByteArray>("count");
        QTest::newRow("another's") << QByteArray("1") << QByteArray("1");
        QTest::newRow("nobody's") << QByteArray() << QByteArray("1");
        QTest::newRow("none") << QByteArray::number(qint64(::getpid())) << QByteArray("0");
        QTest::newRow("nonsense") << QByteArray::number(qint64(::getpid())) << QByteArray("-5");
    }
    void socketsOfAnotherProcessAreNotOurs()
    {
        QFETCH(QByteArray, pid);
        QFETCH(QByteArray, count);
        qputenv("LISTEN_PID", pid);
        qputenv("LISTEN_FDS", count);
        qputenv("LISTEN_FDNAMES", "a");
        QVERIFY(takeInheritedSockets().empty());
        QVERIFY(!qEnvironmentVariableIsSet("LISTEN_PID") && !qEnvironmentVariableIsSet("LISTEN_FDS")
                && !qEnvironmentVariableIsSet("LISTEN_FDNAMES"));
    }
};

QTEST_GUILESS_MAIN(TestServiceManager)
#include "tst_servicemanager.moc"
