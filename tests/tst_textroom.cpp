// SPDX-License-Identifier: GPL-3.0-or-later
// Every page and dialog in every language and theme: each label and button has room for its text, and each key that is
// underlined is there once. Run at 100 % and, as a second test, at 200 %.
#include "textroom.h"
#include "ui/languagechoice.h"
#include "ui/panelpages.h"
#include "ui/translation.h"
#include "windowtest.h"

#include <QDialog>
#include <QTabWidget>

#include <set>

using namespace sluice;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TextRoomTest final : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { reset(); }
    void cleanup() { tearDown(); }
    void seesATextThatIsCut();
    void seesAKeyThatIsThereTwice();
    void everyTextHasRoom_data();
    void everyTextHasRoom();

private:
    void prepare(const QString &scene);
    void lookAt(const PanelPage &page);

    QStringList m_wrong;
    std::set<QString> m_seen;
};

// The measuring itself: what it says of a window that is known to be wrong.
void TextRoomTest::seesATextThatIsCut()
{
    QWidget narrow;
    QPushButton button(u"A text that is far too long for it"_s, &narrow);
    QLabel wrapped(u"A text of several words, which wrap"_s, &narrow);
    wrapped.setWordWrap(true);
    narrow.show();
    button.setGeometry(0, 0, 60, button.sizeHint().height());
    wrapped.setGeometry(0, 60, 100, 8);
    QCOMPARE(cutTexts(narrow).size(), 2);
    narrow.resize(800, 400);
    button.resize(button.sizeHint());
    wrapped.resize(100, wrapped.heightForWidth(100));
    QCOMPARE(cutTexts(narrow), QStringList());
    button.move(790, 0);
    QCOMPARE(cutTexts(narrow).size(), 1);
}

void TextRoomTest::seesAKeyThatIsThereTwice()
{
    QWidget twoButtons;
    const QPushButton one(u"&Copy"_s, &twoButtons);
    QPushButton other(u"&Close"_s, &twoButtons);
    twoButtons.show();
    QCOMPARE(sharedMnemonics(twoButtons).size(), 1);
    other.hide();
    QCOMPARE(sharedMnemonics(twoButtons), QStringList());
}

void TextRoomTest::prepare(const QString &scene)
{
    const WallTime now = wallNow();
    agent->history = halfAnHour(now);
    agent->probes = lastProbes(now);
    agent->audit = someAudit(now);
    agent->status.agent.lastRefused = u"192.0.2.7"_s;
    if (scene == "automatic"_L1)
        return;
    forceMaint(agent->status);
    countConnections(agent->status, agent->history, 12);
    ServiceStatus &service = agent->status.services.front();
    service.overrides.weight = WeightOverride{40, service.overrides.state->note};
    service.overrides.maxconn = MaxconnOverride{30, 200, service.overrides.state->note};
    service.reply = "up maint 40% maxconn:30 # kernel update"_ba;
    for (BalancerStatus &balancer : agent->status.balancers) {
        balancer.nextReply = "up ready 100% maxconn:200"_ba;
        balancer.owed = {OwedStatus{DebtKind::Ready, 2, 3, false, {}}, OwedStatus{DebtKind::Maxconn, 0, 3, false, {}}};
    }
    agent->status.agent.firstStart = true;
    agent->status.agent.source = SamplingSource::Simulated;
    agent->status.services.push_back(service);
    agent->status.services.back().name = u"shop"_s;
}

void TextRoomTest::everyTextHasRoom_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<Theme>("theme");
    QTest::addColumn<QString>("scene");
    for (const Language &language : languages()) {
        for (const Theme theme : {Theme::Light, Theme::Dark}) {
            for (const char *scene : {"automatic", "everything forced"})
                QTest::addRow("%s, %s, %s", language.code.data(), word(theme).data(), scene)
                    << QString(language.code) << theme << QString::fromLatin1(scene);
        }
    }
}

void TextRoomTest::lookAt(const PanelPage &page)
{
    // What cannot be done now is greyed out; the other scene has it.
    if (!openPage(page, *window))
        return;
    QTRY_VERIFY2(shownPage(page, *window), page.name.data());
    QWidget *shown = shownPage(page, *window);
    QVERIFY(QTest::qWaitForWindowExposed(shown));
    QStringList wrong;
    const auto look = [&wrong, shown] { wrong = cutTexts(*shown) + sharedMnemonics(*shown); };
    // Layouts come to rest a few turns of the event loop later.
    [[maybe_unused]] const bool calm = QTest::qWaitFor(
        [&] {
            look();
            return wrong.isEmpty();
        },
        1'500);
    for (const QString &one : wrong)
        m_wrong.append(u"%1: %2"_s.arg(page.name, one));
    m_seen.insert(page.name);
    if (shown != window.get())
        shown->close();
    QTRY_VERIFY(!shownPage(page, *window) || shown == window.get());
}

void TextRoomTest::everyTextHasRoom()
{
    QFETCH(const QString, language);
    QFETCH(const Theme, theme);
    QFETCH(const QString, scene);
    m_wrong.clear();
    applyTheme(theme);
    const Translation translation(chooseLanguage(languageFromCode(language), QLocale::c()));
    prepare(scene);
    openConnected();
    for (const PanelPage &page : panelPages()) {
        // Closing with nothing forced would end the window.
        if (page.opener != PageOpener::Close || scene != "automatic"_L1)
            lookAt(page);
    }
    QVERIFY2(m_wrong.isEmpty(), qPrintable(u"\n"_s + m_wrong.join(u'\n')));
    if (scene != "automatic"_L1) {
        for (const PanelPage &page : panelPages())
            QVERIFY2(m_seen.contains(page.name), page.name.data());
    }
    tearDown(); // before the language goes
}

QTEST_MAIN(TextRoomTest)
#include "tst_textroom.moc"
