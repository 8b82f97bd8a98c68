// SPDX-License-Identifier: GPL-3.0-or-later
// Which language the panel speaks, and that what it shows is found in it.
#include "tsfile.h"
#include "ui/languagechoice.h"
#include "ui/languagemenu.h"
#include "ui/translation.h"

#include <QAction>
#include <QCoreApplication>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace sluice;
using namespace Qt::StringLiterals;

class LanguageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void codeMeansALanguage_data();
    void codeMeansALanguage();
    void desktopsFirstKnownLanguageIsSpoken_data();
    void desktopsFirstKnownLanguageIsSpoken();
    void numbersFollowTheLanguage_data();
    void numbersFollowTheLanguage();
    void menuKeepsTheChoice_data();
    void menuKeepsTheChoice();
    void menuSaysWhereNothingCanBeKept();
    void everyTextIsFoundAtRunTime_data();
    void everyTextIsFoundAtRunTime();
    void englishCountsToo();
    void qtsOwnButtonsAreTranslated();
};

void LanguageTest::codeMeansALanguage_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::newRow("bare") << u"de"_s << u"de"_s;
    QTest::newRow("with a country") << u"de_AT"_s << u"de"_s;
    QTest::newRow("with a country, as browsers write it") << u"es-MX"_s << u"es"_s;
    QTest::newRow("English") << u"en_GB"_s << u"en"_s;
    QTest::newRow("Chinese") << u"zh_CN"_s << u"zh_CN"_s;
    QTest::newRow("Chinese without a country") << u"zh"_s << u"zh_CN"_s;
    QTest::newRow("simplified Chinese by its script") << u"zh-Hans-CN"_s << u"zh_CN"_s;
    QTest::newRow("traditional Chinese is another") << u"zh_TW"_s << QString();
    QTest::newRow("one that the panel does not speak") << u"it"_s << QString();
    QTest::newRow("no language") << u"klingon"_s << QString();
    QTest::newRow("the C locale") << u"C"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void LanguageTest::codeMeansALanguage()
{
    QFETCH(const QString, text);
    QFETCH(const QString, code);
    const std::optional<Language> language = languageFromCode(text);
    QCOMPARE(language ? QString(language->code) : QString(), code);
}

void LanguageTest::desktopsFirstKnownLanguageIsSpoken_data()
{
    QTest::addColumn<QStringList>("wanted");
    QTest::addColumn<QString>("code");
    QTest::newRow("the second one") << QStringList{u"it-IT"_s, u"fr-CH"_s, u"de"_s} << u"fr"_s;
    QTest::newRow("none of them") << QStringList{u"it-IT"_s} << u"en"_s;
    QTest::newRow("none at all") << QStringList{} << u"en"_s;
}

void LanguageTest::desktopsFirstKnownLanguageIsSpoken()
{
    QFETCH(const QStringList, wanted);
    QFETCH(const QString, code);
    QCOMPARE(QString(languageFor(wanted).code), code);
}

void LanguageTest::numbersFollowTheLanguage_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("desktop");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("locale");
    QTest::newRow("none asked for") << QString() << u"es_MX"_s << u"es"_s << u"es_MX"_s;
    QTest::newRow("none asked for, and not spoken") << QString() << u"it_IT"_s << u"en"_s << u"it_IT"_s;
    QTest::newRow("another than the desktop's") << u"de"_s << u"en_US"_s << u"de"_s << u"de_DE"_s;
    QTest::newRow("the desktop's own, in its country") << u"de"_s << u"de_CH"_s << u"de"_s << u"de_CH"_s;
    QTest::newRow("Chinese on a traditional desktop") << u"zh_CN"_s << u"zh_TW"_s << u"zh_CN"_s << u"zh_CN"_s;
}

void LanguageTest::numbersFollowTheLanguage()
{
    QFETCH(const QString, asked);
    QFETCH(const QString, desktop);
    QFETCH(const QString, code);
    QFETCH(const QString, locale);
    const LanguageChoice choice = chooseLanguage(languageFromCode(asked), QLocale(desktop));
    QCOMPARE(QString(choice.language.code), code);
    QCOMPARE(choice.locale, QLocale(locale));
}

void LanguageTest::menuKeepsTheChoice_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("code");
    QTest::newRow("German") << u"language-de"_s << u"de"_s;
    QTest::newRow("Chinese") << u"language-zh_CN"_s << u"zh_CN"_s;
    QTest::newRow("as the desktop") << u"language-desktop"_s << QString();
}

void LanguageTest::menuKeepsTheChoice()
{
    QFETCH(const QString, action);
    QFETCH(const QString, code);
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"window.ini"_s);
    QVERIFY(rememberLanguage(file, languageFromCode(u"fr"_s)));
    LanguageMenu menu(file);
    QVERIFY(menu.findChild<QAction *>(u"language-fr"_s)->isChecked());
    const QSignalSpy chosen(&menu, &LanguageMenu::chosen);
    menu.findChild<QAction *>(action)->trigger();
    QCOMPARE(chosen.size(), 1);
    const std::optional<Language> kept = rememberedLanguage(file);
    QCOMPARE(kept ? QString(kept->code) : QString(), code);
    const LanguageMenu again(file);
    QVERIFY(again.findChild<QAction *>(action)->isChecked());
}

void LanguageTest::menuSaysWhereNothingCanBeKept()
{
    const QTemporaryDir folder;
    QFile blocker(folder.filePath(u"window.ini"_s));
    QVERIFY(
        QDir().mkpath(blocker.fileName())); // a folder stands where the file should be; root may write anything else
    LanguageMenu menu(blocker.fileName());
    const QSignalSpy chosen(&menu, &LanguageMenu::chosen);
    const QSignalSpy failed(&menu, &LanguageMenu::failed);
    menu.findChild<QAction *>(u"language-de"_s)->trigger();
    QCOMPARE(failed.size(), 1);
    QVERIFY(failed.front().front().toString().contains(blocker.fileName()));
    QVERIFY(chosen.isEmpty());
}

void LanguageTest::everyTextIsFoundAtRunTime_data()
{
    QTest::addColumn<QString>("code");
    for (const Language &language : languages())
        QTest::newRow(language.code.data()) << QString(language.code);
}

// Pins: lupdate without the include path wrote contexts without the namespace, and nothing was found.
void LanguageTest::everyTextIsFoundAtRunTime()
{
    QFETCH(const QString, code);
    const Translation translation(chooseLanguage(languageFromCode(code), QLocale::c()));
    const std::vector<TsMessage> messages = readTs(
        u"%1/resources/translations/sluicekeeper_%2.ts"_s.arg(QStringLiteral(SLUICE_SOURCE_DIR), code));
    QVERIFY(!messages.empty());
    for (const TsMessage &message : messages) {
        const QByteArray comment = message.comment.toUtf8();
        const QString shown = QCoreApplication::translate(
            message.context.toUtf8().constData(), message.source.toUtf8().constData(),
            comment.isEmpty() ? nullptr : comment.constData(), message.counted ? 7 : -1);
        const QString wanted = message.forms.last().isEmpty() ? message.source : message.forms.last();
        QCOMPARE(shown, message.counted ? QString(wanted).replace(u"%n"_s, u"7"_s) : wanted);
    }
    QCOMPARE(QCoreApplication::translate("sluice::MainWindow", "Quit") == "Quit"_L1, code == "en"_L1);
    QCOMPARE(QLocale().language(), QLocale(code).language());
}

void LanguageTest::englishCountsToo()
{
    const Translation translation(chooseLanguage(languageFromCode(u"en"_s), QLocale::c()));
    const auto more = [](int count) {
        return QCoreApplication::translate("sluice::CloseDialog", "•  and %n more.", nullptr, count);
    };
    QCOMPARE(more(1), u"•  and one more."_s);
    QCOMPARE(more(2), u"•  and 2 more."_s);
}

// Where they are installed, which the test suite sees to.
void LanguageTest::qtsOwnButtonsAreTranslated()
{
    const Translation translation(chooseLanguage(languageFromCode(u"de"_s), QLocale::c()));
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Close"), u"Schließen"_s);
}

QTEST_MAIN(LanguageTest)
#include "tst_language.moc"
