// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/handover/courier.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <atomic>
#include <memory>
#include <thread>
#include <vector>

using namespace sluice;
using namespace Qt::StringLiterals;

namespace {

/// Counts how often the object that it watches is woken.
class WakeUps final : public QObject
{
public:
    explicit WakeUps(QObject &watched) { watched.installEventFilter(this); }
    int count = 0;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        count += event->type() == QEvent::User ? 1 : 0;
        return QObject::eventFilter(watched, event);
    }
};

QList<int> upTo(int count)
{
    QList<int> list;
    for (int i = 0; i < count; ++i)
        list.append(i);
    return list;
}

} // namespace

class TestCourier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void burstIsOneWakeUpInOrder();
    void everyBurstIsWokenFor();
    void runsInItsOwnThread();
    void manyThreadsLoseNothing();
    void jobMayPost();
    void jobMayRunALoop();
    void jobMayDestroyTheCourier();
    void destroyedCourierRunsNothing();
    void jobsAreFreedAsTheyRun();
    void otherEventsPassBy();
};

void TestCourier::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void TestCourier::burstIsOneWakeUpInOrder()
{
    Courier courier;
    WakeUps wakeUps(courier);
    QList<int> ran;
    for (int i = 0; i < 100; ++i)
        courier.post([&ran, i] { ran.append(i); });
    QVERIFY(ran.isEmpty()); // never inside post()
    QCoreApplication::processEvents();
    QCOMPARE(ran, upTo(100));
    QCOMPARE(wakeUps.count, 1);
}

void TestCourier::everyBurstIsWokenFor()
{
    Courier courier;
    WakeUps wakeUps(courier);
    int ran = 0;
    for (int burst = 1; burst <= 5; ++burst) {
        courier.post([&ran] { ++ran; });
        courier.post([&ran] { ++ran; });
        QCoreApplication::processEvents();
        QCOMPARE(ran, 2 * burst);
        QCOMPARE(wakeUps.count, burst);
    }
    QCoreApplication::processEvents();
    QCOMPARE(wakeUps.count, 5);
}

void TestCourier::runsInItsOwnThread()
{
    QThread thread;
    auto courier = std::make_unique<Courier>();
    courier->moveToThread(&thread);
    std::atomic<QThread *> ranIn = nullptr;
    courier->post([&ranIn] { ranIn = QThread::currentThread(); }); // before the thread runs: kept until it does
    thread.start();
    QTRY_COMPARE(ranIn.load(), &thread);
    thread.quit();
    QVERIFY(thread.wait());
}

void TestCourier::manyThreadsLoseNothing()
{
    constexpr int posters = 4;
    constexpr int jobs = 5'000;
    Courier courier;
    std::vector<QList<int>> ran(posters); // touched in this thread only
    std::vector<std::thread> threads;
    threads.reserve(posters);
    for (int poster = 0; poster < posters; ++poster) {
        threads.emplace_back([&courier, &ran, poster] {
            for (int i = 0; i < jobs; ++i)
                courier.post([&ran, poster, i] { ran[std::size_t(poster)].append(i); });
        });
    }
    const auto all = [&ran] {
        return std::all_of(ran.begin(), ran.end(), [](const QList<int> &list) { return list.size() == jobs; });
    };
    QTRY_VERIFY_WITH_TIMEOUT(all(), 60'000);
    for (std::thread &thread : threads)
        thread.join();
    for (const QList<int> &list : ran)
        QCOMPARE(list, upTo(jobs));
}

void TestCourier::jobMayPost()
{
    Courier courier;
    QList<int> ran;
    courier.post([&] {
        ran.append(0);
        courier.post([&ran] { ran.append(2); });
    });
    courier.post([&ran] { ran.append(1); });
    QTRY_COMPARE(ran, upTo(3));
}

// The fault: jobs posted meanwhile ran before those that had been taken out with the job that spun the loop.
void TestCourier::jobMayRunALoop()
{
    Courier courier;
    QList<int> ran;
    courier.post([&] {
        ran.append(0);
        courier.post([&ran] { ran.append(3); });
        QCoreApplication::processEvents();
        ran.append(4);
    });
    courier.post([&ran] { ran.append(1); });
    courier.post([&ran] { ran.append(2); });
    QTRY_COMPARE(ran, upTo(5));
}

// The fault: the jobs behind it ran although what they were for was gone.
void TestCourier::jobMayDestroyTheCourier()
{
    auto courier = std::make_unique<Courier>();
    QList<int> ran;
    courier->post([&ran] { ran.append(0); });
    courier->post([&] {
        ran.append(1);
        courier.reset();
    });
    courier->post([&ran] { ran.append(2); });
    QCoreApplication::processEvents();
    QVERIFY(!courier);
    QCOMPARE(ran, upTo(2));
}

void TestCourier::destroyedCourierRunsNothing()
{
    const auto held = std::make_shared<int>(0);
    {
        Courier courier;
        courier.post([held] { ++*held; });
    }
    QCoreApplication::processEvents();
    QCOMPARE(*held, 0);
    QCOMPARE(held.use_count(), 1L); // and what it held is freed
}

// A job may hold the last reference to something large: it must not live until the whole burst is done.
void TestCourier::jobsAreFreedAsTheyRun()
{
    Courier courier;
    auto held = std::make_shared<int>(0);
    const std::weak_ptr<int> watched = held;
    bool freed = false;
    courier.post([kept = std::move(held)] { ++*kept; });
    courier.post([&] { freed = watched.expired(); });
    QCoreApplication::processEvents();
    QVERIFY(freed);
}

void TestCourier::otherEventsPassBy()
{
    Courier courier;
    QSignalSpy renamed(&courier, &QObject::objectNameChanged);
    auto *const child = new QObject(&courier); // ChildAdded goes through event() too
    courier.setObjectName(u"courier"_s);
    QCOMPARE(renamed.count(), 1);
    child->deleteLater();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(courier.children().isEmpty());
}

QTEST_GUILESS_MAIN(TestCourier)
#include "tst_courier.moc"
