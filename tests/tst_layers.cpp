// SPDX-License-Identifier: GPL-3.0-or-later
#include "sourcerules.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace sluice;

// Debian keeps all of Qt in one include path, so that the wrong header compiles anywhere. This reads every #include
// of the checkout instead.

namespace {

constexpr int fewestFiles = 60; // fewer means that the checkout was not found, and nothing was proved

QString readWhole(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString listed(const QStringList &complaints)
{
    return u"\n"_s + complaints.join(u'\n');
}

const QStringList headlessModules{u"QtCore"_s, u"QtNetwork"_s};
const QStringList windowModules{u"QtCore"_s, u"QtNetwork"_s, u"QtGui"_s, u"QtWidgets"_s, u"QtCharts"_s};

bool isTomlHeader(const QString &header)
{
    return header.startsWith("toml++/"_L1) || header == "toml.hpp"_L1;
}

void verifyOneSource(const QStringList &paths, const QString &folder)
{
    QVERIFY2(paths.size() == 1, qPrintable(listed(paths)));
    QVERIFY2(paths.first().startsWith(folder) && paths.first().endsWith(".cpp"_L1), qPrintable(paths.first()));
}

} // namespace

class TestLayers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyFileIsOfTheForm();
    void everyLayerLinksWhatItMay();
    void everyFolderIncludesOnlyWhatItLinks();
    void agentcoreKnowsNoWindow();
    void panelKnowsOnlyTheClient();
    void commandLineKnowsOnlyTheClient();
    void tomlIsInOneSource();
    void chartsAreInOneSource();
    void everyTypeIsDefinedOnce();
    void programsNeedNoWindow_data();
    void programsNeedNoWindow();
    void commandLineLinksNoAgent();

    void rulesFindWhatTheyAreFor_data();
    void rulesFindWhatTheyAreFor();
    void rulesAcceptWhatIsRight();

private:
    [[nodiscard]] std::vector<SourceFile> filesUnder(const QString &folder) const;
    void checkEach(const QString &folder, const std::function<QStringList(const SourceFile &)> &rule) const;

    QDir m_root{QStringLiteral(SLUICE_SOURCE_DIR)};
    std::vector<SourceFile> m_files;
    std::vector<Layer> m_layers;
    QtHeaders m_qt;
};

void TestLayers::initTestCase()
{
    for (const QString &folder : {u"agentcore"_s, u"ui"_s, u"app"_s, u"tests"_s}) {
        QDirIterator sources(m_root.filePath(folder), {u"*.cpp"_s, u"*.h"_s, u"CMakeLists.txt"_s}, QDir::Files,
                             QDirIterator::Subdirectories);
        while (sources.hasNext()) {
            const QString path = m_root.relativeFilePath(sources.next());
            const QString text = readWhole(m_root.filePath(path));
            QVERIFY2(!text.isEmpty(), qPrintable(path));
            if (!path.endsWith("CMakeLists.txt"_L1)) {
                m_files.push_back(SourceFile::fromText(path, text));
                continue;
            }
            for (const Layer &layer : layersIn(path.left(path.lastIndexOf(u'/')), text))
                m_layers.push_back(layer);
        }
    }
    QVERIFY(m_files.size() >= fewestFiles);
    std::ranges::sort(m_files, {}, &SourceFile::path);
    m_qt = QtHeaders::installedIn(QStringLiteral(SLUICE_QT_HEADERS));
    QCOMPARE(m_qt.modulesOf(u"QWidget"_s), QStringList{u"QtWidgets"_s});
    QCOMPARE(m_qt.modulesOf(u"QTimer"_s), QStringList{u"QtCore"_s});
}

std::vector<SourceFile> TestLayers::filesUnder(const QString &folder) const
{
    std::vector<SourceFile> found;
    std::ranges::copy_if(m_files, std::back_inserter(found),
                         [&folder](const SourceFile &file) { return file.path.startsWith(folder); });
    return found;
}

void TestLayers::checkEach(const QString &folder, const std::function<QStringList(const SourceFile &)> &rule) const
{
    const std::vector<SourceFile> files = filesUnder(folder);
    QVERIFY2(!files.empty(), qPrintable(folder));
    QStringList complaints;
    for (const SourceFile &file : files)
        complaints += rule(file);
    QVERIFY2(complaints.isEmpty(), qPrintable(listed(complaints)));
}

void TestLayers::everyFileIsOfTheForm()
{
    checkEach(QString(), faultsOfForm);
}

void TestLayers::everyLayerLinksWhatItMay()
{
    QVERIFY(std::ranges::find(m_layers, u"agentcore/protocol"_s, &Layer::folder) != m_layers.end());
    const QStringList complaints = layerCircles(m_layers) + forbiddenLinks(m_layers);
    QVERIFY2(complaints.isEmpty(), qPrintable(listed(complaints)));
}

void TestLayers::everyFolderIncludesOnlyWhatItLinks()
{
    checkEach(u"agentcore/"_s, [this](const SourceFile &file) { return crossedLayers(file, m_layers); });
    checkEach(u"ui/"_s, [this](const SourceFile &file) { return crossedLayers(file, m_layers); });
    checkEach(u"app/ctl/"_s, [this](const SourceFile &file) { return crossedLayers(file, m_layers); });
}

void TestLayers::agentcoreKnowsNoWindow()
{
    checkEach(u"agentcore/"_s,
              [this](const SourceFile &file) { return foreignQtHeaders(file, m_qt, headlessModules); });
}

void TestLayers::panelKnowsOnlyTheClient()
{
    checkEach(u"ui/"_s, beyondTheClient);
    checkEach(u"ui/"_s, [this](const SourceFile &file) { return foreignQtHeaders(file, m_qt, windowModules); });
}

void TestLayers::commandLineKnowsOnlyTheClient()
{
    checkEach(u"app/ctl"_s, beyondTheClient); // app/ctl_main.cpp as well
    checkEach(u"app/ctl"_s, [this](const SourceFile &file) { return foreignQtHeaders(file, m_qt, headlessModules); });
}

void TestLayers::tomlIsInOneSource()
{
    verifyOneSource(filesThatInclude(m_files, isTomlHeader), u"agentcore/settings/"_s);
}

// Qt Charts is GPL and heavy: one source draws with it, and its header does not show it.
void TestLayers::chartsAreInOneSource()
{
    const auto isChartHeader = [this](const QString &header) { return m_qt.modulesOf(header).contains("QtCharts"_L1); };
    verifyOneSource(filesThatInclude(m_files, isChartHeader), u"ui/"_s);
}

// Fault: two layers had an AgentEndpoint each, and the panel links both: the one was destroyed by the other's destructor.
void TestLayers::everyTypeIsDefinedOnce()
{
    QCOMPARE(typesOfOneName(m_files), QStringList());
}

void TestLayers::programsNeedNoWindow_data()
{
    QTest::addColumn<QString>("program");
    QTest::newRow("sluiced") << QStringLiteral(SLUICE_AGENT_PROGRAM);
    QTest::newRow("sluicectl") << QStringLiteral(SLUICE_CTL_PROGRAM);
}

void TestLayers::programsNeedNoWindow()
{
    QFETCH(const QString, program);
    QProcess objdump;
    objdump.start(QStringLiteral(SLUICE_OBJDUMP), {u"-p"_s, program});
    QVERIFY2(objdump.waitForFinished(), qPrintable(objdump.errorString()));
    QVERIFY2(objdump.exitCode() == 0, objdump.readAllStandardError().constData());
    const QStringList libraries = neededLibraries(QString::fromLocal8Bit(objdump.readAllStandardOutput()));
    QVERIFY2(std::ranges::any_of(libraries, [](const QString &name) { return name.contains("Qt6Core"_L1); }),
             qPrintable(listed(libraries)));
    QCOMPARE(windowLibraries(libraries), QStringList());
}

// What it includes may still bring the agent's library with it; the linker's command would show that.
void TestLayers::commandLineLinksNoAgent()
{
    const auto layer = std::ranges::find(m_layers, u"sluice_ctl"_s, &Layer::target);
    QVERIFY(layer != m_layers.end());
    const QStringList own{u"sluice_agent"_s, u"sluice_server"_s, u"sluice_storage"_s, u"sluice_sampling"_s,
                          u"sluice_ui"_s};
    for (const QString &target : own) {
        QVERIFY2(std::ranges::find(m_layers, target, &Layer::target) != m_layers.end(), qPrintable(target));
        QVERIFY2(!linksInTheEnd(m_layers, *layer, target), qPrintable(target));
    }
}

void TestLayers::rulesFindWhatTheyAreFor_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("complaint");

    const QString licence = u"// SPDX-License-Identifier: GPL-3.0-or-later\n"_s;
    const auto row = [](const char *name, const QString &path, const QString &text, const QString &complaint) {
        QTest::newRow(name) << path << text << complaint;
    };
    row("a source without the licence line", u"ui/a.cpp"_s, u"#include <QWidget>\n"_s, u"licence"_s);
    row("a licence line that is not the first", u"ui/a.cpp"_s, u"\n"_s + licence, u"licence"_s);
    row("a header without a guard", u"ui/a.h"_s, licence, u"pragma once"_s);
    row("a source that includes a source", u"app/a.cpp"_s, licence + u"#include \"app/b.cpp\"\n"_s, u"source file"_s);
    row("a private header of Qt", u"ui/a.cpp"_s, licence + u"#include <private/qobject_p.h>\n"_s, u"private"_s);
    row("an include without the folder", u"agentcore/server/a.cpp"_s, licence + u"#include \"a.h\"\n"_s,
        u"full path"_s);
    row("an include upward", u"agentcore/server/a.cpp"_s, licence + u"#include \"../protocol/words.h\"\n"_s,
        u"full path"_s);
    row("a folder that is not linked", u"agentcore/server/a.cpp"_s,
        licence + u"#include \"agentcore/storage/journal.h\"\n"_s, u"does not link"_s);
    row("a folder that is linked only by what is linked", u"agentcore/server/a.cpp"_s,
        licence + u"  #  include \"agentcore/deep/words.h\"\n"_s, u"does not link"_s);
    row("agentcore that includes the panel", u"agentcore/server/a.cpp"_s, licence + u"#include \"ui/window.h\"\n"_s,
        u"does not link"_s);
    row("a folder that is no layer", u"agentcore/stray/a.cpp"_s, licence, u"no sluice_add_layer"_s);
    row("a widget in agentcore, by class", u"agentcore/server/a.cpp"_s, licence + u"#include <QWidget>\n"_s,
        u"QtWidgets"_s);
    row("a widget in agentcore, by module", u"agentcore/server/a.cpp"_s, licence + u"#include <QtWidgets/QWidget>\n"_s,
        u"QtWidgets"_s);
    row("a colour in agentcore, by file", u"agentcore/server/a.cpp"_s, licence + u"#include <qcolor.h>\n"_s,
        u"QtGui"_s);
    row("a chart in agentcore", u"agentcore/server/a.cpp"_s, licence + u"#include \"QChart\"\n"_s, u"QtCharts"_s);
    row("sluicectl at the agent", u"app/ctl/a.cpp"_s, licence + u"#include \"agentcore/agent/agentpaths.h\"\n"_s,
        u"agent's own"_s);
    row("sluicectl at the panel", u"app/ctl/a.cpp"_s, licence + u"#include \"ui/theme.h\"\n"_s, u"does not link"_s);
    row("the panel at the control server", u"ui/a.cpp"_s,
        licence + u"#include \"agentcore/control/controlserver.h\"\n"_s, u"agent's own"_s);
    row("the panel at the journal", u"ui/a.cpp"_s, licence + u"#include \"agentcore/storage/journal.h\"\n"_s,
        u"agent's own"_s);
}

// A checker that never complains proves nothing.
void TestLayers::rulesFindWhatTheyAreFor()
{
    QFETCH(const QString, path);
    QFETCH(const QString, text);
    QFETCH(const QString, complaint);
    const std::vector<Layer> layers{{u"deep"_s, u"agentcore/deep"_s, {}},
                                    {u"ctl"_s, u"app/ctl"_s, {u"protocol"_s}},
                                    {u"protocol"_s, u"agentcore/protocol"_s, {u"deep"_s}},
                                    {u"server"_s, u"agentcore/server"_s, {u"protocol"_s, u"Qt6::Core"_s}},
                                    {u"storage"_s, u"agentcore/storage"_s, {}}};
    const SourceFile file = SourceFile::fromText(path, text);
    QStringList found = faultsOfForm(file);
    if (path.startsWith("agentcore/"_L1))
        found += crossedLayers(file, layers) + foreignQtHeaders(file, m_qt, headlessModules);
    if (path.startsWith("app/ctl/"_L1))
        found += crossedLayers(file, layers);
    if (path.startsWith("ui/"_L1) || path.startsWith("app/ctl/"_L1))
        found += beyondTheClient(file);
    QVERIFY2(std::ranges::any_of(found, [&complaint](const QString &one) { return one.contains(complaint); }),
             qPrintable(listed(found)));
}

void TestLayers::rulesAcceptWhatIsRight()
{
    const QString cmake =
        u"# sluice_add_layer(not LINKS me)\nsluice_add_layer(b SOURCES b.cpp # why\n  LINKS a Qt6::Core)\n"_s;
    QCOMPARE(layersIn(u"agentcore/b"_s, cmake),
             (std::vector<Layer>{{u"b"_s, u"agentcore/b"_s, {u"a"_s, u"Qt6::Core"_s}}}));

    const Layer a{u"a"_s, u"agentcore/a"_s, {u"Qt6::Core"_s, u"Threads::Threads"_s}};
    const Layer b{u"b"_s, u"agentcore/b"_s, {u"a"_s, u"Qt6::Network"_s}};
    QCOMPARE(layerCircles({a, b}) + forbiddenLinks({a, b}), QStringList());
    QCOMPARE(layerCircles({{u"a"_s, u"agentcore/a"_s, {u"b"_s}}, b}).size(), 2);
    QCOMPARE(forbiddenLinks({{u"a"_s, u"agentcore/a"_s, {u"Qt6::Gui"_s, u"sluice_ui"_s}}}).size(), 2);

    const SourceFile file = SourceFile::fromText(
        u"agentcore/b/b.cpp"_s,
        u"// SPDX-License-Identifier: GPL-3.0-or-later\n#include \"agentcore/b/b.h\"\n\n"_s
            + u"#include \"agentcore/a/a.h\"\n\n#include <QTimer>\n#include <QtNetwork/QTcpServer>\n\n#include <vector>\n"_s);
    QCOMPARE(file.includes.size(), std::size_t{5});
    QCOMPARE(file.includes.at(1), (Include{u"agentcore/a/a.h"_s, 4, true}));
    QCOMPARE(faultsOfForm(file) + crossedLayers(file, {a, b}) + foreignQtHeaders(file, m_qt, headlessModules),
             QStringList());

    // The panel draws the load balancer's view with it.
    QCOMPARE(
        beyondTheClient(SourceFile::fromText(u"ui/a.cpp"_s, u"#include \"agentcore/haproxy/believedserver.h\"\n"_s)),
        QStringList());

    const SourceFile one = SourceFile::fromText(u"agentcore/a/one.h"_s, u"struct Place;\nstruct Place\n{\n};\n"_s);
    const SourceFile two = SourceFile::fromText(u"ui/two.h"_s, u"class Place final : public QObject\n{\n};\n"_s);
    const SourceFile three = SourceFile::fromText(u"ui/three.h"_s, u"class Place;\nenum class Word { Up, Down };\n"_s);
    QCOMPARE(typesOfOneName({one, three}), QStringList());
    QCOMPARE(typesOfOneName({one, three, two}), QStringList{u"ui/two.h: Place is defined in agentcore/a/one.h, too"_s});

    const QStringList libraries = neededLibraries(
        u"Dynamic Section:\n  NEEDED               libQt6Gui.so.6\n  NEEDED               libQt6Core.so.6\n"_s
        + u"\tDLL Name: Qt6Widgets.dll\n"_s);
    QCOMPARE(libraries, (QStringList{u"libQt6Gui.so.6"_s, u"libQt6Core.so.6"_s, u"Qt6Widgets.dll"_s}));
    QCOMPARE(windowLibraries(libraries), (QStringList{u"libQt6Gui.so.6"_s, u"Qt6Widgets.dll"_s}));
}

QTEST_GUILESS_MAIN(TestLayers)
#include "tst_layers.moc"
