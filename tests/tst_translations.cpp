// SPDX-License-Identifier: GPL-3.0-or-later
// The translations as they lie in resources/translations, against the sources and against each other.
#include "tsfile.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace sluice;
using namespace Qt::StringLiterals;

namespace {

constexpr int fewestMessages = 400; // fewer means that the sources were not found, and nothing was proved
constexpr int mostListed = 12;

QString pathOf(const QString &code)
{
    return u"%1/resources/translations/sluicekeeper_%2.ts"_s.arg(QStringLiteral(SLUICE_SOURCE_DIR), code);
}

QStringList keysOf(const std::vector<TsMessage> &messages)
{
    QStringList keys;
    for (const TsMessage &message : messages)
        keys.append(message.key());
    keys.sort();
    return keys;
}

QString listed(const QStringList &texts)
{
    return u"\n%1 in all:\n%2"_s.arg(texts.size()).arg(texts.mid(0, mostListed).join(u'\n'));
}

QStringList without(const QStringList &texts, const QStringList &others)
{
    QStringList left;
    std::ranges::set_difference(texts, others, std::back_inserter(left));
    return left;
}

/// %1, %2 … and %n, in order.
QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(u"%L?[1-9n]"_s);
    QStringList found;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        found.append(match.next().captured());
    found.sort();
    found.removeDuplicates();
    return found;
}

qsizetype mnemonics(QString text)
{
    return text.remove(u"&&"_s).count(u'&');
}

} // namespace

class TranslationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void isUpToDateWithTheSources_data() { everyLanguage(); }
    void isUpToDateWithTheSources();
    void isComplete_data() { everyLanguage(); }
    void isComplete();
    void everyPluralFormIsThere_data() { everyLanguage(); }
    void everyPluralFormIsThere();
    void namesWhatTheSourceNames_data() { everyLanguage(); }
    void namesWhatTheSourceNames();
    void leavesWordsOfTheProtocolAlone_data() { everyLanguage(); }
    void leavesWordsOfTheProtocolAlone();
    void readsAsAControlDoes_data() { everyLanguage(); }
    void readsAsAControlDoes();

private:
    static void everyLanguage();
};

void TranslationsTest::everyLanguage()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("plurals");
    QTest::newRow("English, which has the plurals alone") << u"en"_s << 2;
    QTest::newRow("German") << u"de"_s << 2;
    QTest::newRow("French") << u"fr"_s << 2;
    QTest::newRow("Spanish") << u"es"_s << 2;
    QTest::newRow("Chinese") << u"zh_CN"_s << 1;
}

// As the build target update_translations would make it: it is what mends a failure here.
void TranslationsTest::isUpToDateWithTheSources()
{
    QFETCH(const QString, code);
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"sluicekeeper_%1.ts"_s.arg(code));
    QVERIFY(QFile::copy(pathOf(code), copy));
    QVERIFY(QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner)); // a checkout may be read-only
    QStringList arguments = QStringLiteral(SLUICE_LUPDATE_ARGUMENTS).split(u'|');
    if (code == "en"_L1)
        arguments.append(u"-pluralonly"_s);
    QProcess lupdate;
    lupdate.start(QStringLiteral(SLUICE_LUPDATE), arguments + QStringList{u"-ts"_s, copy});
    QVERIFY(lupdate.waitForFinished(120'000));
    QVERIFY2(lupdate.exitCode() == 0, lupdate.readAllStandardError().constData());
    const QStringList wanted = keysOf(readTs(copy));
    const QStringList kept = keysOf(readTs(pathOf(code)));
    QVERIFY(code == "en"_L1 ? !wanted.isEmpty() : wanted.size() >= fewestMessages);
    QVERIFY2(without(wanted, kept).isEmpty(), qPrintable(u"not there yet"_s + listed(without(wanted, kept))));
    QVERIFY2(without(kept, wanted).isEmpty(), qPrintable(u"in no source any more"_s + listed(without(kept, wanted))));
}

void TranslationsTest::isComplete()
{
    QFETCH(const QString, code);
    const std::vector<TsMessage> messages = readTs(pathOf(code));
    QVERIFY(!messages.empty());
    QStringList missing;
    for (const TsMessage &message : messages) {
        if (!message.finished || std::ranges::any_of(message.forms, &QString::isEmpty))
            missing.append(message.key());
    }
    QVERIFY2(missing.isEmpty(), qPrintable(listed(missing)));
}

void TranslationsTest::everyPluralFormIsThere()
{
    QFETCH(const QString, code);
    QFETCH(const int, plurals);
    for (const TsMessage &message : readTs(pathOf(code)))
        QVERIFY2(message.forms.size() == (message.counted ? plurals : 1), qPrintable(message.key()));
}

void TranslationsTest::namesWhatTheSourceNames()
{
    QFETCH(const QString, code);
    QStringList wrong;
    for (const TsMessage &message : readTs(pathOf(code))) {
        for (const QString &form : message.forms) {
            QStringList wanted = placeholders(message.source);
            // "one load balancer" may say the number in a word.
            const bool isFirst = message.counted && message.forms.size() > 1 && &form == &message.forms.first();
            if (isFirst && !form.contains(u"%n"_s))
                wanted.removeAll(u"%n"_s);
            if (!form.isEmpty() && placeholders(form) != wanted)
                wrong.append(message.key() + u" → "_s + form);
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(listed(wrong)));
}

// Whoever reads "Wartung" in the panel and MAINT at HAProxy has to guess.
void TranslationsTest::leavesWordsOfTheProtocolAlone()
{
    QFETCH(const QString, code);
    static const QRegularExpression words(
        u"\\b(HAProxy|ALOHA|Sluicekeeper|sluicekeeper|sluiced|systemctl|DRAIN|MAINT|DOWN|maxconn|agent-[a-z]+|CPU|CSV|"
        "PNG|haproxy\\.cfg|roundrobin|leastconn|static-rr|hash-type|init-state|slowstart|listen\\.[a-z]+|"
        "reply\\.[a-z_]+|F2|F10|Ctrl\\+[A-Z])\\b"_s);
    QStringList wrong;
    for (const TsMessage &message : readTs(pathOf(code))) {
        for (auto match = words.globalMatch(message.source); match.hasNext();) {
            const QString word = match.next().captured();
            for (const QString &form : message.forms) {
                if (!form.isEmpty() && !QString(form).remove(u'&').contains(word))
                    wrong.append(u"%1 in %2 → %3"_s.arg(word, message.key(), form));
            }
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(listed(wrong)));
}

// One key for what has one, and "…" where a question follows.
void TranslationsTest::readsAsAControlDoes()
{
    QFETCH(const QString, code);
    QStringList wrong;
    for (const TsMessage &message : readTs(pathOf(code))) {
        for (const QString &form : message.forms) {
            const bool same = mnemonics(form) == mnemonics(message.source)
                && form.endsWith(u'…') == message.source.endsWith(u'…') && !form.endsWith(u"&"_s)
                && !form.contains(u"& "_s);
            if (!form.isEmpty() && !same)
                wrong.append(message.key() + u" → "_s + form);
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(listed(wrong)));
}

QTEST_GUILESS_MAIN(TranslationsTest)
#include "tst_translations.moc"
