// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/agent/silencewatch.h"

#include <QRegularExpression>
#include <QTest>

using namespace sluice;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestSilenceWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whoIsSilent_data()
    {
        QTest::addColumn<qint64>("intervalMs");
        QTest::addColumn<qint64>("silentMs");
        QTest::addColumn<bool>("noticed");
        QTest::newRow("asks") << qint64(2'000) << qint64(1'000) << false;
        QTest::newRow("a restart of HAProxy") << qint64(200) << qint64(30'000) << false;
        QTest::newRow("is away") << qint64(200) << qint64(30'001) << true;
        QTest::newRow("asks every minute") << qint64(60'000) << qint64(600'000) << false;
        QTest::newRow("asked every minute") << qint64(60'000) << qint64(600'001) << true;
        QTest::newRow("the clock went back") << qint64(2'000) << qint64(-3'600'000) << false;
    }
    void whoIsSilent()
    {
        QFETCH(qint64, intervalMs);
        QFETCH(qint64, silentMs);
        QFETCH(bool, noticed);
        const WallTime now{1'700'000'000'000ms};
        const BalancerPace pace{{{}, "lb1", u"default"_s},
                                now - std::chrono::milliseconds(silentMs),
                                std::chrono::milliseconds(intervalMs)};
        QCOMPARE(silentOnes({pace}, now).size(), noticed ? 1u : 0u);
    }
};

QTEST_GUILESS_MAIN(TestSilenceWatch)
#include "tst_silencewatch.moc"
