// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/settingserrorrows.h"

#include <QFile>
#include <QRegularExpression>

using namespace sluice;
using namespace Qt::StringLiterals;

namespace {

QByteArray everyKind()
{
    QFile file(QStringLiteral(SLUICE_TEST_DATA "/settings/nothing-default.toml"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no nothing-default.toml");
    return file.readAll();
}

/// Names of many parts within brackets within brackets: each level is one of recursion to the TOML library.
QByteArray deepest(int parts)
{
    QByteArray text;
    const QByteArray name = "a" + QByteArray(".a").repeated(parts);
    text = '[' + name + "]\n" + name + " = ";
    for (int level = 0; level < 7; ++level)
        text += level % 2 ? QByteArray("[") : '{' + name + " = ";
    return text;
}

} // namespace

class TestSettingsSyntax : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void syntax_data();
    void syntax() { compareError(SettingsErrorCode::Syntax); }
    void aFileTooLarge();
    void survivesAnyDepth_data();
    void survivesAnyDepth();
    void survivesAnyCut();
    void survivesAnyDamagedByte();
};

void TestSettingsSyntax::syntax_data()
{
    addColumns();

    QTest::newRow("garbage") << QByteArray("%%%%\n") << 1 << 1 << QString();
    // The TOML library 3.3 takes for granted that a key follows, and stops the program where none does.
    QTest::newRow("a section without a name") << QByteArray("[\nlisten]\n") << 1 << 2 << QString();
    QTest::newRow("a section without a part of its name") << QByteArray("[.listen]\n") << 1 << 2 << QString();
    QTest::newRow("a list of sections without a name") << QByteArray("[[=]]\n") << 1 << 3 << QString();
    QTest::newRow("no value") << QByteArray("[listen]\nport =\n") << 2 << 7 << QString();
    QTest::newRow("no value, DOS line ends") << QByteArray("[listen]\r\nport = \r\n") << 2 << 8 << QString();
    QTest::newRow("no equals sign") << QByteArray("[listen]\nport\n") << 2 << 5 << QString();
    QTest::newRow("two values on a line") << QByteArray("port = 1 2\n") << 1 << 10 << QString();
    QTest::newRow("a text that does not end")
        << QByteArray("[listen]\nallow = [\"::1]\n") << 2 << 15
        << u"found the end of the line in a text; expected a quotation mark before it"_s;
    QTest::newRow("a list that does not end") << QByteArray("[listen]\nallow = [\"::1\"\n") << 2 << 16 << QString();
    QTest::newRow("True in capitals") << QByteArray("a = True\n") << 1 << 5 << QString();
    QTest::newRow("a leading zero") << QByteArray("[listen]\nport = 0999\n") << 2 << 12 << QString();
    QTest::newRow("a number of 20 digits")
        << QByteArray("[listen]\nport = 99999999999999999999\n") << 2 << 28 << QString();
    QTest::newRow("NUL") << QByteArray("[listen]\nport\0 = 1\n", 19) << 2 << 5
                         << u"found the control character \"\\u0000\"; expected text"_s;
    QTest::newRow("NUL in a text") << QByteArray("[listen]\nallow = [\"a\0\"]\n", 24) << 2 << 12
                                   << u"found the control character \"\\u0000\"; expected text"_s;
    QTest::newRow("control character in a comment")
        << QByteArray("# \x01\n") << 1 << 3 << u"found the control character \"\\u0001\"; expected text"_s;
    QTest::newRow("carriage return alone")
        << QByteArray("a = 1\rb = 2\n") << 1 << 6 << u"found the control character \"\\r\"; expected text"_s;
    QTest::newRow("DEL") << QByteArray("a = \"\x7f\"\n") << 1 << 6
                         << u"found the control character \"\\u007f\"; expected text"_s;
    QTest::newRow("invalid UTF-8") << QByteArray("[listen]\nallow = [\"\xff\"]\n") << 2 << 11
                                   << u"found the byte 0xff, which is not UTF-8; expected UTF-8"_s;
    QTest::newRow("invalid UTF-8 after letters of two bytes")
        << QByteArray("# \xc3\xa4\xc3\xa4 \xc3(\n") << 1 << 6
        << u"found the byte 0xc3, which is not UTF-8; expected UTF-8"_s;
    QTest::newRow("UTF-8 cut at the end")
        << QByteArray("a = \"\xe7\xab") << 1 << 6 << u"found the byte 0xe7, which is not UTF-8; expected UTF-8"_s;
    QTest::newRow("a surrogate in UTF-8")
        << QByteArray("# \xed\xa0\x80\n") << 1 << 3 << u"found the byte 0xed, which is not UTF-8; expected UTF-8"_s;
    QTest::newRow("an overlong form in UTF-8")
        << QByteArray("# \xc0\xaf\n") << 1 << 3 << u"found the byte 0xc0, which is not UTF-8; expected UTF-8"_s;
    QTest::newRow("Latin-1") << QByteArray("# f\xfcr\n") << 1 << 4
                             << u"found the byte 0xfc, which is not UTF-8; expected UTF-8"_s;
    QTest::newRow("UTF-16") << QByteArray("\xff\xfe[\0l\0", 6) << 1 << 1 << u"found UTF-16; expected UTF-8"_s;
    QTest::newRow("error after a byte order mark") << QByteArray("\xef\xbb\xbfport = \n") << 1 << 8 << QString();
    QTest::newRow("an escaped surrogate") << QByteArray("a = \"\\ud800\"\n") << 1 << 12 << QString();
    QTest::newRow("a key in Chinese") << QByteArray("\xe7\xab\xaf = 1\n") << 1 << 1
                                      << u"found \"\u7aef\"; expected quotation marks around letters beyond ASCII"_s;
    // The TOML library 3.3 runs into what its authors thought could not be reached.
    QTest::newRow("a key with an umlaut")
        << QByteArray("# \xc3\xa4\n\xc3\xa4 = 1\n") << 2 << 1
        << u"found \"\u00e4\"; expected quotation marks around letters beyond ASCII"_s;
    QTest::newRow("an umlaut after a text")
        << QByteArray("a = \"\\\"\xc3\xa4\\\\\"\xc3\xa4\n") << 1 << 12
        << u"found \"\u00e4\"; expected quotation marks around letters beyond ASCII"_s;
    QTest::newRow("an umlaut in what only begins like a text")
        << QByteArray("a = 1\"\xc3\xa4\"\n") << 1 << 6 << QString();
    QTest::newRow("a character for private use") << QByteArray("a = \"\xf3\xb0\x83\xa4\"\n") << 1 << 6
                                                 << u"found a character for private use; expected letters"_s;
    QTest::newRow("the same as an escape")
        << QByteArray("a = \"\\U000f00e4\"\n") << 1 << 7 << u"found a character for private use; expected letters"_s;
    QTest::newRow("a space that does not break")
        << QByteArray("a =\xc2\xa0"
                      "1\n")
        << 1 << 4 << u"found \"\\u00a0\"; expected quotation marks around letters beyond ASCII"_s;
    QTest::newRow("a text of three quotation marks")
        << QByteArray("a = \"\"\"b\"\"\"\n") << 1 << 5 << u"found three quotation marks; expected texts of one line"_s;
    QTest::newRow("the same with apostrophes")
        << QByteArray("a = '''\nb'''\n") << 1 << 5 << u"found three quotation marks; expected texts of one line"_s;
    QTest::newRow("nested too deep") << QByteArray("a = " + QByteArray(10, '[') + QByteArray(10, ']') + '\n') << 1 << 13
                                     << u"found too many brackets within brackets; expected values as in the manual"_s;
    QTest::newRow("a name of too many parts")
        << QByteArray("a" + QByteArray(".a").repeated(300) + " = 1\n") << 1 << 34
        << u"found a name of more than 16 parts; expected a key such as \"listen.port\""_s;
}

void TestSettingsSyntax::aFileTooLarge()
{
    const SettingsError error = errorOf(QByteArray(10 * 1024 * 1024, '\n')).value();
    QCOMPARE(error.code, SettingsErrorCode::Unreadable);
    QCOMPARE(error.line, 0);
    QCOMPARE(error.toString(), u"sluicekeeper.toml: found more than 4194304 bytes; expected a settings file"_s);
    QVERIFY(std::holds_alternative<Settings>(parseSettings(QByteArray(1024 * 1024, '\n'), errorFileName)));
}

// The TOML library 3.3 overflows the stack when it frees a name of 100,000 parts.
void TestSettingsSyntax::survivesAnyDepth_data()
{
    QTest::addColumn<QByteArray>("toml");

    QTest::newRow("a name of a million parts") << "a" + QByteArray(".a").repeated(1'000'000) + " = 1\n";
    QTest::newRow("a section of a million parts") << "[a" + QByteArray(".a").repeated(1'000'000) + "]\n";
    QTest::newRow("apostrophes around the parts") << "[a" + QByteArray(" . 'b' ").repeated(200'000) + "]\n";
    QTest::newRow("a million brackets") << "a = " + QByteArray(1'000'000, '[');
    QTest::newRow("a million braces") << "a = " + QByteArray("{a=").repeated(500'000);
    QTest::newRow("all that is let through at once") << deepest(16) + "1";
    QTest::newRow("one more of each") << deepest(17) + "1";
}

void TestSettingsSyntax::survivesAnyDepth()
{
    QFETCH(const QByteArray, toml);
    QVERIFY(errorOf(toml));
}

void TestSettingsSyntax::survivesAnyCut()
{
    const QByteArray whole = everyKind();
    QVERIFY(!errorOf(whole));
    for (qsizetype cut = 0; cut < whole.size(); ++cut) {
        const auto error = errorOf(QByteArrayView(whole).first(cut));
        QVERIFY(!error || (error->line > 0 && error->column > 0 && !error->text.isEmpty()));
    }
}

void TestSettingsSyntax::survivesAnyDamagedByte()
{
    const QByteArray whole = everyKind();
    for (qsizetype at = 0; at < whole.size(); ++at) {
        for (const char byte : {'\0', '\n', '"', '[', '.', '=', '\xff', '9'}) {
            QByteArray damaged = whole;
            damaged[at] = byte;
            const auto error = errorOf(damaged);
            QVERIFY(!error || (error->line > 0 && error->column > 0 && !error->text.isEmpty()));
        }
    }
}

QTEST_APPLESS_MAIN(TestSettingsSyntax)
#include "tst_settingssyntax.moc"
