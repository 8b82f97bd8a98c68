// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/sampling/cpusource.h"
#include "tests/allocationcount.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <cmath>

using namespace sluice;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

bool write(const QString &path, const QByteArray &text)
{
    QFile file(path); // in place, as the kernel does it: the source keeps the file open
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(text) == text.size();
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A copy of one of the captured trees, with a clock to go with it.
class CapturedTree
{
public:
    explicit CapturedTree(const QString &name)
    {
        const QString from = QLatin1StringView(SLUICE_TEST_DATA) + "/proc/"_L1 + name;
        QDirIterator files(from, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            const QString to = root() + path.mid(from.size());
            if (QDir().mkpath(QFileInfo(to).path()) && write(to, contents(path)))
                ++m_files;
        }
    }

    [[nodiscard]] QString root() const { return m_directory.path(); }
    [[nodiscard]] int files() const { return m_files; }
    [[nodiscard]] std::unique_ptr<CpuSource> source()
    {
        return makeSystemCpuSource(root(), [this] { return m_now; });
    }
    void wait(std::chrono::nanoseconds time) { m_now += time; }
    /// Everything as it was captured 1.01 s later.
    bool goOn(std::chrono::nanoseconds time)
    {
        wait(time);
        QDirIterator files(root(), {u"*.later"_s}, QDir::Files, QDirIterator::Subdirectories);
        bool written = false;
        while (files.hasNext()) {
            const QString path = files.next();
            written = write(path.chopped(6), contents(path));
        }
        return written;
    }
    bool setStat(quint64 busy, quint64 idle) const
    {
        return write(root() + "/proc/stat"_L1,
                     "cpu  " + QByteArray::number(busy) + " 0 0 " + QByteArray::number(idle)
                         + " 0 0 0 0 0 0\ncpu0 1 2 3 4\n");
    }

private:
    QTemporaryDir m_directory;
    std::chrono::nanoseconds m_now = 1h;
    int m_files = 0;
};

constexpr double hostIdle = 100.0 * 150 / 206; // between the two captured /proc/stat

} // namespace

class TestSystemCpuSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsCapturedTrees_data();
    void readsCapturedTrees();
    void readsThisMachine();
    void missingFileIsNamed();
    void failedReadingStartsANewWindow_data();
    void failedReadingStartsANewWindow();
    void fileThatComesLaterIsFound();
    void quotaThatCannotBeMeasuredIsUnknown();
    void groupOfAnothersNameIsNotOurs();
    void quotaIsReadAgain();
    void movedToAnotherGroup();
    void asksForACloserLook();
    void allocatesNothing();
    void oneSystemCallAReading();
    void simulatedSaysWhatItWasTold();
};

void TestSystemCpuSource::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void TestSystemCpuSource::readsCapturedTrees_data()
{
    QTest::addColumn<QString>("tree");
    QTest::addColumn<int>("elapsedMs");
    QTest::addColumn<double>("idle");
    // 506.975 ms of processor time were used. In 1010 ms that is all of half a processor; in 2000 ms it would be half
    // of it, in 1600 ms 63 % of it.
    QTest::newRow("no control groups") << u"no-cgroups"_s << 1010 << hostIdle;
    QTest::newRow("v1 as captured: the quota is used up") << u"v1-quota"_s << 1010 << 0.0;
    QTest::newRow("v1: half of the quota is left") << u"v1-quota"_s << 2000 << 100 * (1 - 0.506974783);
    QTest::newRow("v1: the host has less left than the quota") << u"v1-quota"_s << 10000 << hostIdle;
    QTest::newRow("v1: no quota") << u"v1-no-quota"_s << 1010 << hostIdle;
    QTest::newRow("v1: in a container, the path is the host's") << u"v1-container"_s << 2000 << 100 * (1 - 0.506974783);
    QTest::newRow("v1: the quota is the pod's, not the container's")
        << u"v1-quota-above"_s << 2000 << 100 * (1 - 0.506974783);
    QTest::newRow("v2: the quota is the slice's, with the slice's usage")
        << u"v2-service-in-slice"_s << 2000 << 100 * (1 - 0.506975);
    QTest::newRow("v2: two quotas, the tighter one counts") << u"v2-both-limited"_s << 1000 << 100 * (1 - 0.506975);
    QTest::newRow("v2: a container's own root") << u"v2-namespace"_s << 1600 << 100 * (1 - 0.506975 / 0.8);
    QTest::newRow("v2: outside the namespace") << u"v2-outside-namespace"_s << 1600 << 100 * (1 - 0.506975 / 0.8);
    QTest::newRow("v2: no quota, none at the root") << u"v2-no-quota"_s << 1010 << hostIdle;
    QTest::newRow("v2 beside v1") << u"v2-beside-v1"_s << 2000 << 100 * (1 - 0.506975);
}

void TestSystemCpuSource::readsCapturedTrees()
{
    QFETCH(QString, tree);
    QFETCH(int, elapsedMs);
    QFETCH(double, idle);
    CapturedTree captured(tree);
    QVERIFY(captured.files() >= 2);
    const std::unique_ptr<CpuSource> source = captured.source();
    QVERIFY(!source->readIdlePercent());
    QCOMPARE(source->error(), u"measuring: this is the first reading"_s);
    QVERIFY(captured.goOn(std::chrono::milliseconds(elapsedMs)));
    const std::optional<double> got = source->readIdlePercent();
    QVERIFY2(got, qPrintable(source->error()));
    QVERIFY2(std::abs(*got - idle) < 1e-6, qPrintable(u"%1, expected %2"_s.arg(*got, 0, 'f', 6).arg(idle, 0, 'f', 6)));
    QCOMPARE(source->error(), QString());
}

void TestSystemCpuSource::readsThisMachine()
{
    const std::unique_ptr<CpuSource> source = makeSystemCpuSource();
    std::optional<double> idle;
    QTRY_VERIFY2((idle = source->readIdlePercent()).has_value(), qPrintable(source->error()));
    QVERIFY(*idle >= 0 && *idle <= 100);
    QCOMPARE(source->error(), QString());
}

void TestSystemCpuSource::missingFileIsNamed()
{
    const QTemporaryDir empty;
    const std::unique_ptr<CpuSource> source = makeSystemCpuSource(empty.path());
    QVERIFY(!source->readIdlePercent());
    QCOMPARE(source->error(), empty.path() + u"/proc/stat: No such file or directory"_s);
}

void TestSystemCpuSource::failedReadingStartsANewWindow_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << ""_ba;
    QTest::newRow("garbage") << "cpu what\n"_ba;
    QTest::newRow("single processors only") << "cpu0 1 2 3 4\n"_ba;
}

void TestSystemCpuSource::failedReadingStartsANewWindow()
{
    QFETCH(QByteArray, text);
    CapturedTree tree(u"no-cgroups"_s);
    const std::unique_ptr<CpuSource> source = tree.source();
    QVERIFY(tree.setStat(1000, 1000));
    QVERIFY(!source->readIdlePercent());
    tree.wait(500ms);
    QVERIFY(tree.setStat(1000, 1100));
    QCOMPARE(source->readIdlePercent().value_or(-1), 100.0);
    tree.wait(500ms);
    QVERIFY(write(tree.root() + "/proc/stat"_L1, text));
    QVERIFY(!source->readIdlePercent());
    QCOMPARE(source->error(), tree.root() + u"/proc/stat: no line with processor times in it"_s);
    // What was before the gap must not be averaged into what comes after it; and the file may be another by now.
    tree.wait(500ms);
    QVERIFY(QFile::remove(tree.root() + "/proc/stat"_L1));
    QVERIFY(tree.setStat(2000, 1100));
    QVERIFY(!source->readIdlePercent());
    QCOMPARE(source->error(), u"measuring: this is the first reading"_s);
    tree.wait(500ms);
    QVERIFY(tree.setStat(2050, 1150));
    QCOMPARE(source->readIdlePercent().value_or(-1), 50.0);
}

void TestSystemCpuSource::fileThatComesLaterIsFound()
{
    CapturedTree tree(u"no-cgroups"_s);
    QVERIFY(QFile::remove(tree.root() + "/proc/stat"_L1));
    const std::unique_ptr<CpuSource> source = tree.source();
    QVERIFY(!source->readIdlePercent());
    QVERIFY(!source->error().isEmpty());
    QVERIFY(tree.setStat(100, 100));
    tree.wait(500ms);
    QVERIFY(!source->readIdlePercent());
    QVERIFY(tree.setStat(100, 200));
    tree.wait(500ms);
    QCOMPARE(source->readIdlePercent().value_or(-1), 100.0);
}

// The host's idle alone would be a made-up number for a process that may use half a processor only.
void TestSystemCpuSource::quotaThatCannotBeMeasuredIsUnknown()
{
    CapturedTree tree(u"v2-usage-unreadable"_s);
    const std::unique_ptr<CpuSource> source = tree.source();
    QVERIFY(!source->readIdlePercent());
    QCOMPARE(source->error(), tree.root() + u"/sys/fs/cgroup/cpu.stat: No such file or directory"_s);
    QVERIFY(write(tree.root() + "/sys/fs/cgroup/cpu.stat"_L1, "user_usec 1\n"));
    tree.wait(500ms);
    QVERIFY(!source->readIdlePercent());
    QCOMPARE(source->error(), tree.root() + u"/sys/fs/cgroup/cpu.stat: no processor time in it"_s);
    QVERIFY(QFile::remove(tree.root() + "/sys/fs/cgroup/cpu.stat"_L1)); // another file from now on
    QVERIFY(write(tree.root() + "/sys/fs/cgroup/cpu.stat"_L1, "usage_usec 1000000\n"));
    tree.wait(500ms);
    QVERIFY(!source->readIdlePercent());
    QVERIFY(write(tree.root() + "/sys/fs/cgroup/cpu.stat"_L1, "usage_usec 1200000\n"));
    QVERIFY(tree.goOn(1s));
    QCOMPARE(source->readIdlePercent().value_or(-1), 60.0);
}

// A container that sees its path as the host has it, and runs containers itself: /docker below its own group is theirs.
void TestSystemCpuSource::groupOfAnothersNameIsNotOurs()
{
    CapturedTree tree(u"v1-container"_s);
    const QString theirs = tree.root() + "/sys/fs/cgroup/cpu,cpuacct/docker"_L1;
    QVERIFY(QDir().mkpath(theirs));
    QVERIFY(write(theirs + "/cpu.cfs_quota_us"_L1, "1000\n"));
    QVERIFY(write(theirs + "/cpu.cfs_period_us"_L1, "100000\n"));
    QVERIFY(write(theirs + "/cpuacct.usage"_L1, "0\n"));
    QVERIFY(write(theirs + "/cpuacct.usage.later"_L1, "900000000\n"));
    const std::unique_ptr<CpuSource> source = tree.source();
    QVERIFY(!source->readIdlePercent());
    QVERIFY(tree.goOn(2s));
    QCOMPARE(source->readIdlePercent().value_or(-1), 100 * (1 - 0.506974783));
}

void TestSystemCpuSource::quotaIsReadAgain()
{
    CapturedTree tree(u"v2-namespace"_s);
    const QString stat = tree.root() + "/sys/fs/cgroup/cpu.stat"_L1;
    const std::unique_ptr<CpuSource> source = tree.source();
    quint64 idle = 1000;
    quint64 used = 0;
    const auto read = [&] { // an idle host; the group uses 200 ms in every second
        tree.wait(1s);
        used += 200'000;
        idle += 200;
        return tree.setStat(1000, idle) && write(stat, "usage_usec " + QByteArray::number(used) + '\n')
            ? source->readIdlePercent()
            : std::nullopt;
    };
    QVERIFY(!read());
    QCOMPARE(read().value_or(-1), 60.0);
    QVERIFY(write(tree.root() + "/sys/fs/cgroup/cpu.max"_L1, "25000 100000\n"));
    int unknown = 0;
    std::optional<double> got;
    for (int second = 0; second < 11; ++second) {
        got = read();
        unknown += got ? 0 : 1;
    }
    QVERIFY(got);
    QVERIFY2(std::abs(*got - 20) < 1e-6, qPrintable(QString::number(*got)));
    QCOMPARE(unknown, 1); // the reading at which the change was seen
    QVERIFY(write(tree.root() + "/sys/fs/cgroup/cpu.max"_L1, "max 100000\n"));
    for (int second = 0; second < 12; ++second)
        got = read();
    QCOMPARE(got.value_or(-1), 100.0);
}

void TestSystemCpuSource::movedToAnotherGroup()
{
    CapturedTree tree(u"v2-service-in-slice"_s);
    const std::unique_ptr<CpuSource> source = tree.source();
    QVERIFY(!source->readIdlePercent());
    // Taken out of the slice, whose group then goes away.
    QVERIFY(write(tree.root() + "/proc/self/cgroup"_L1, "0::/\n"));
    QVERIFY(write(tree.root() + "/sys/fs/cgroup/system.slice/cpu.stat"_L1, ""));
    tree.wait(500ms);
    QVERIFY(!source->readIdlePercent());
    QVERIFY(!source->error().isEmpty());
    QVERIFY(tree.setStat(100, 100));
    tree.wait(500ms);
    QVERIFY(!source->readIdlePercent());
    QVERIFY(tree.setStat(130, 170));
    tree.wait(500ms);
    QCOMPARE(source->readIdlePercent().value_or(-1), 70.0);
}

void TestSystemCpuSource::asksForACloserLook()
{
    CapturedTree tree(u"no-cgroups"_s);
    const std::unique_ptr<CpuSource> source = tree.source();
    for (const quint64 idle : {1000, 1100, 1200, 1300}) {
        tree.wait(500ms);
        QVERIFY(tree.setStat(1000, idle));
        static_cast<void>(source->readIdlePercent());
        QVERIFY(!source->closerLook());
    }
    tree.wait(500ms);
    QVERIFY(tree.setStat(1050, 1350));
    QCOMPARE(source->readIdlePercent().value_or(-1), 50.0);
    QVERIFY(source->closerLook() == 100ms);
    tree.wait(100ms);
    QVERIFY(tree.setStat(1070, 1350));
    QCOMPARE(source->readIdlePercent().value_or(-1), 0.0);
    QVERIFY(!source->closerLook());
}

// Every reading for as long as the agent runs: what it takes must be known, and be little.
void TestSystemCpuSource::allocatesNothing()
{
    CapturedTree tree(u"v2-both-limited"_s);
    const std::unique_ptr<CpuSource> source = tree.source();
    std::array<QByteArray, 40> texts;
    for (std::size_t i = 0; i < texts.size(); ++i)
        texts[i] = "cpu  1000 0 0 " + QByteArray::number(1000 + qsizetype(i) * 100) + " 0 0 0 0\n";
    QFile stat(tree.root() + "/proc/stat"_L1);
    QVERIFY(stat.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered));
    {
        const AllocationCount allocations;
        const QByteArray large(1000, 'x');
        QVERIFY(allocations.soFar() > 0); // it does count
    }
    int good = 0;
    int during = 0;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        QVERIFY(stat.seek(0) && stat.write(texts[i]) == texts[i].size());
        tree.wait(100ms);
        const AllocationCount allocations;
        good += source->readIdlePercent() ? 1 : 0;
        if (i >= 16) // every slot of the window has been used
            during += allocations.soFar();
    }
    QCOMPARE(good, 39);
    QCOMPARE(during, 0);
}

// Counted by strace in a run of this program with 50 and one with 150 readings.
void TestSystemCpuSource::oneSystemCallAReading()
{
    const QTemporaryDir directory;
    const auto calls = [&directory](int readings) {
        const QString log = directory.filePath(u"calls"_s);
        QProcess strace;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"ASAN_OPTIONS"_s, u"detect_leaks=0"_s); // the leak finder cannot run under strace
        strace.setProcessEnvironment(environment);
        strace.start(u"strace"_s,
                     {u"-f"_s, u"-qq"_s, u"-e"_s, u"trace=%desc,%file"_s, u"-o"_s, log,
                      QCoreApplication::applicationFilePath(), u"readings"_s, QString::number(readings)});
        if (!strace.waitForFinished(60'000) || strace.exitStatus() != QProcess::NormalExit || strace.exitCode() != 0)
            return qsizetype(-1);
        return contents(log).count('\n');
    };
    const qsizetype few = calls(50);
    QVERIFY2(few > 50, "strace is needed for this test and must be allowed to trace");
    QCOMPARE(calls(150) - few, 100);
}

void TestSystemCpuSource::simulatedSaysWhatItWasTold()
{
    SimulatedCpuSource source;
    QCOMPARE(source.readIdlePercent().value_or(-1), 100.0);
    source.setIdlePercent(42.5);
    QCOMPARE(source.readIdlePercent().value_or(-1), 42.5);
    source.setIdlePercent(std::nan(""));
    QCOMPARE(source.readIdlePercent().value_or(-1), 42.5);
    source.setIdlePercent(-1);
    QCOMPARE(source.readIdlePercent().value_or(-1), 0.0);
    source.setIdlePercent(1e300);
    QCOMPARE(source.readIdlePercent().value_or(-1), 100.0);
    QCOMPARE(source.error(), QString());
    QVERIFY(!source.closerLook());
}

namespace {

/// So many readings of a captured tree and nothing else, all before the quota is looked at again.
int takeReadings(int count)
{
    std::chrono::nanoseconds now = 1h;
    const std::unique_ptr<CpuSource> source = makeSystemCpuSource(
        QLatin1StringView(SLUICE_TEST_DATA) + "/proc/no-cgroups"_L1, [&now] { return now; });
    for (int i = 0; i < count; ++i, now += 10ms)
        static_cast<void>(source->readIdlePercent());
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc == 3 && QByteArrayView(argv[1]) == "readings")
        return takeReadings(QByteArrayView(argv[2]).toInt());
    QCoreApplication application(argc, argv);
    TestSystemCpuSource test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_systemcpusource.moc"
