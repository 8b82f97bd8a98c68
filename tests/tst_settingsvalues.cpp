// SPDX-License-Identifier: GPL-3.0-or-later
// Settings whose values must be more than texts: addresses of monitoring systems, the file for metrics.
#include "settingserrorrows.h"

#include <QRegularExpression>

using namespace sluice;
using namespace Qt::StringLiterals;

class TestSettingsValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void unknownValues_data();
    void unknownValues() { compareError(SettingsErrorCode::UnknownValue); }
};

void TestSettingsValues::unknownValues_data()
{
    addColumns();
    QTest::newRow("a name among those who only monitor")
        << QByteArray("[listen]\nnot_balancers = [\"192.0.2.9\", \"nagios\"]\n") << 2 << 31
        << u"listen.not_balancers: found \"nagios\"; expected an IP address, a prefix such as \"10.0.0.0/8\", "
           u"\"loopback\" or \"private\""_s;
    QTest::newRow("a metrics file without a whole path")
        << QByteArray("[metrics]\ntextfile = \"a.prom\"\n") << 2 << 12
        << u"metrics.textfile: found \"a.prom\"; expected a whole path that ends in .prom, such as "
           u"\"/var/lib/prometheus/node-exporter/sluicekeeper.prom\", or \"\" for no file"_s;
    QTest::newRow("a metrics file that the collector does not read")
        << QByteArray("[metrics]\ntextfile = \"/a.txt\"\n") << 2 << 12
        << u"metrics.textfile: found \"/a.txt\"; expected a whole path that ends in .prom, such as "
           u"\"/var/lib/prometheus/node-exporter/sluicekeeper.prom\", or \"\" for no file"_s;
}

QTEST_APPLESS_MAIN(TestSettingsValues)
#include "tst_settingsvalues.moc"
