// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/demonstration/loadscene.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <vector>

using namespace sluice;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

Q_DECLARE_METATYPE(sluice::LoadScene)

namespace {

constexpr quint32 someSeed = 4711;

/// Twice a second, from one moment to before another.
std::vector<int> played(LoadScene scene, milliseconds from, milliseconds until, quint32 seed = someSeed)
{
    std::vector<int> idle;
    for (milliseconds at = from; at < until; at += 500ms)
        idle.push_back(idlePercent(scene, at, seed));
    return idle;
}

} // namespace

class LoadSceneTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void wordsGoBothWays();
    void everyMomentIsAPercentage_data() { everyScene(); }
    void everyMomentIsAPercentage();
    void theSameSeedPlaysTheSame_data() { everyScene(); }
    void theSameSeedPlaysTheSame();
    void itBeginsAnew_data() { everyScene(); }
    void itBeginsAnew();
    void whatHappensInIt_data();
    void whatHappensInIt();

private:
    static void everyScene();
};

void LoadSceneTest::everyScene()
{
    QTest::addColumn<LoadScene>("scene");
    for (const LoadScene scene : allLoadScenes)
        QTest::newRow(word(scene).data()) << scene;
}

void LoadSceneTest::wordsGoBothWays()
{
    QStringList words;
    for (const LoadScene scene : allLoadScenes) {
        words.append(word(scene));
        QCOMPARE(loadSceneFromWord(QString(word(scene))), std::optional(scene));
    }
    QCOMPARE(words.join(u' '), u"idle rush-hour runaway flapping"_s);
    QVERIFY(!loadSceneFromWord(u"calm"));
}

void LoadSceneTest::everyMomentIsAPercentage()
{
    QFETCH(const LoadScene, scene);
    for (quint32 seed = 0; seed < 20; ++seed) {
        const std::vector<int> idle = played(scene, -2s, 2 * lengthOf(scene), seed);
        QVERIFY(std::ranges::all_of(idle, [](int percent) { return percent >= 0 && percent <= 100; }));
    }
}

void LoadSceneTest::theSameSeedPlaysTheSame()
{
    QFETCH(const LoadScene, scene);
    const std::vector<int> once = played(scene, 0s, lengthOf(scene));
    QVERIFY(once == played(scene, 0s, lengthOf(scene)));
    QVERIFY(once != played(scene, 0s, lengthOf(scene), someSeed + 1));
}

// The noise differs from round to round; what happens does not.
void LoadSceneTest::itBeginsAnew()
{
    QFETCH(const LoadScene, scene);
    const std::vector<int> first = played(scene, 0s, lengthOf(scene));
    const std::vector<int> third = played(scene, 2 * lengthOf(scene), 3 * lengthOf(scene));
    QCOMPARE(first.size(), third.size());
    for (std::size_t step = 0; step < first.size(); ++step)
        QVERIFY2(std::abs(first[step] - third[step]) <= 8, qPrintable(u"step %1"_s.arg(step)));
    QCOMPARE(idlePercent(scene, -1h, someSeed), idlePercent(scene, 0s, someSeed));
}

void LoadSceneTest::whatHappensInIt_data()
{
    QTest::addColumn<LoadScene>("scene");
    QTest::addColumn<int>("fromSecond");
    QTest::addColumn<int>("untilSecond");
    QTest::addColumn<int>("least");
    QTest::addColumn<int>("most");
    const auto row = [](const char *name, LoadScene scene, int from, int until, int least, int most) {
        QTest::newRow(name) << scene << from << until << least << most;
    };
    row("nothing goes on while it is idle", LoadScene::Idle, 0, 60, 90, 100);
    row("before the rush hour", LoadScene::RushHour, 0, 10, 85, 95);
    row("it comes slowly", LoadScene::RushHour, 25, 30, 40, 65);
    row("in the rush hour", LoadScene::RushHour, 45, 80, 3, 17);
    row("after it", LoadScene::RushHour, 111, 120, 85, 95);
    row("before a process runs away", LoadScene::Runaway, 0, 10, 82, 88);
    row("it takes everything", LoadScene::Runaway, 11, 55, 0, 3);
    row("somebody has ended it", LoadScene::Runaway, 56, 80, 82, 88);
    row("flapping, load is away", LoadScene::Flapping, 0, 4, 75, 85);
    row("flapping, load is there", LoadScene::Flapping, 5, 8, 15, 25);
}

void LoadSceneTest::whatHappensInIt()
{
    QFETCH(const LoadScene, scene);
    QFETCH(const int, fromSecond);
    QFETCH(const int, untilSecond);
    QFETCH(const int, least);
    QFETCH(const int, most);
    QVERIFY(std::chrono::seconds(untilSecond) <= lengthOf(scene) || scene == LoadScene::Flapping);
    for (quint32 seed = 0; seed < 10; ++seed) {
        const std::vector<int> idle = played(scene, std::chrono::seconds(fromSecond), std::chrono::seconds(untilSecond),
                                             seed);
        const auto [low, high] = std::ranges::minmax_element(idle);
        QVERIFY2(*low >= least && *high <= most, qPrintable(u"%1 to %2"_s.arg(*low).arg(*high)));
    }
}

QTEST_GUILESS_MAIN(LoadSceneTest)
#include "tst_loadscene.moc"
