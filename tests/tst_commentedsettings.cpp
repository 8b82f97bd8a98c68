// SPDX-License-Identifier: GPL-3.0-or-later
#include "installer/settingstext/commentedsettings.h"
#include "agentcore/settings/settingsfile.h"
#include "installer/settingstext/settingskeytext.h"

#include <QRegularExpression>
#include <QTest>

using namespace sluice;
using namespace Qt::StringLiterals;

namespace {

QString errorText(const SettingsResult &result)
{
    const auto *const error = std::get_if<SettingsError>(&result);
    return error ? error->toString() : QString();
}

// What an administrator does with the file: the # goes, prose stays.
QByteArray uncommented(const QByteArray &file)
{
    QByteArrayList lines = file.split('\n');
    for (QByteArray &line : lines) {
        if (line.startsWith('#') && line.size() > 1 && line[1] != ' ')
            line.remove(0, 1);
    }
    return lines.join('\n');
}

} // namespace

/// The settings file of the packages: generated from the table of keys, and read by the same parser.
class TestCommentedSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void saysNothingAsItIs();
    void isTheDefaultsUncommented();
    void everyKeyStandsThereOnceWithItsHelp();
    void oneKeyAloneCanBeUncommented_data();
    void oneKeyAloneCanBeUncommented();
    void noLineIsTooLong();
};

void TestCommentedSettings::saysNothingAsItIs()
{
    const SettingsResult result = parseSettings(commentedSettings(), u"sluicekeeper.toml"_s);
    QVERIFY2(errorText(result).isEmpty(), qPrintable(errorText(result)));
    QVERIFY(std::get<Settings>(result) == Settings());
    for (const QByteArray &line : commentedSettings().split('\n')) {
        const bool isSilent = line.isEmpty() || line.startsWith('#') || line.startsWith('[');
        QVERIFY2(isSilent, line.constData());
    }
}

void TestCommentedSettings::isTheDefaultsUncommented()
{
    const QByteArray text = uncommented(commentedSettings());
    const SettingsResult result = parseSettings(text, u"sluicekeeper.toml"_s);
    QVERIFY2(errorText(result).isEmpty(), qPrintable(errorText(result)));
    QVERIFY(std::get<Settings>(result) == Settings());
    QVERIFY(text.contains("\nport = 9999\n"));
    QVERIFY(text.contains("\n[[service.source]]\n"));
}

void TestCommentedSettings::everyKeyStandsThereOnceWithItsHelp()
{
    const QByteArray text = commentedSettings();
    qsizetype at = 0;
    for (const SettingsKey &key : settingsKeys()) {
        const QString line = isSection(key) ? headerText(key) + u'\n' : u"#%1 = %2\n"_s.arg(key.key, key.defaultText);
        const qsizetype help = text.indexOf("\n# " + QByteArray(key.help.data(), key.help.size()), at);
        const qsizetype found = text.indexOf(line.toUtf8(), help);
        QVERIFY2(help >= 0 && found > help, qPrintable(line)); // in the order of the table
        at = found;
    }
}

void TestCommentedSettings::oneKeyAloneCanBeUncommented_data()
{
    QTest::addColumn<QByteArray>("commented");

    const QByteArrayList lines = commentedSettings().split('\n');
    for (const QByteArray &line : lines) {
        // Inside a list that is commented out, the header has to be uncommented with its keys.
        if (line.startsWith("#[["))
            break;
        if (line.startsWith('#') && line.size() > 1 && line[1] != ' ')
            QTest::newRow(line.constData()) << line;
    }
}

void TestCommentedSettings::oneKeyAloneCanBeUncommented()
{
    QFETCH(const QByteArray, commented);
    QByteArray text = commentedSettings();
    text.replace('\n' + commented + '\n', '\n' + commented.mid(1) + '\n');
    QVERIFY(text != commentedSettings());
    const SettingsResult result = parseSettings(text, u"sluicekeeper.toml"_s);
    QVERIFY2(errorText(result).isEmpty(), qPrintable(errorText(result)));
    QVERIFY(std::get<Settings>(result) == Settings());
}

void TestCommentedSettings::noLineIsTooLong()
{
    for (const QByteArray &line : commentedSettings().split('\n'))
        QVERIFY2(line.size() <= 160, line.constData());
}

QTEST_GUILESS_MAIN(TestCommentedSettings)
#include "tst_commentedsettings.moc"
