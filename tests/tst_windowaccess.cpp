// SPDX-License-Identifier: GPL-3.0-or-later
// The window without a mouse, without colours, without eyes, and on a small screen.
#include "windowtest.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QTabWidget>

#include <map>

using namespace sluice;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class WindowAccessTest final : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { reset(); }
    void cleanup() { tearDown(); }
    void everyInputHasALabelForIt_data();
    void everyInputHasALabelForIt();
    void everyControlHasANameToBeReadAloud();
    void noTwoControlsShareAMnemonic();
    void tabReachesEveryControlInReadingOrder();
    void stateIsSaidByShapeAndWordToo_data();
    void stateIsSaidByShapeAndWordToo();
    void fitsOnASmallScreen_data();
    void fitsOnASmallScreen();
    void whatTabReachesIsScrolledIntoSight();

private:
    [[nodiscard]] QList<QWidget *> inputs(const QWidget *root) const;
    void forceEverything();
};

QList<QWidget *> WindowAccessTest::inputs(const QWidget *root) const
{
    QList<QWidget *> found;
    for (QWidget *widget : root->findChildren<QWidget *>()) {
        // A spin box's and a combo box's own editor belong to it.
        const bool inner = qobject_cast<QAbstractSpinBox *>(widget->parentWidget())
            || qobject_cast<QComboBox *>(widget->parentWidget());
        const bool input = qobject_cast<QLineEdit *>(widget) || qobject_cast<QAbstractSpinBox *>(widget)
            || qobject_cast<QComboBox *>(widget);
        if (input && !inner)
            found.append(widget);
    }
    return found;
}

void WindowAccessTest::everyInputHasALabelForIt_data()
{
    QTest::addColumn<QString>("opener");
    QTest::addColumn<QString>("dialog");
    QTest::newRow("main window") << QString() << QString();
    QTest::newRow("weight") << u"weightButton"_s << u"weightDialog"_s;
    QTest::newRow("maxconn") << u"maxconnButton"_s << u"maxconnDialog"_s;
}

void WindowAccessTest::everyInputHasALabelForIt()
{
    QFETCH(const QString, opener);
    QFETCH(const QString, dialog);
    openConnected();
    const QWidget *root = window.get();
    if (!opener.isEmpty()) {
        click(opener);
        QTRY_VERIFY(isShown(dialog));
        root = find(dialog);
    }
    QList<QWidget *> buddies;
    for (const QLabel *label : root->findChildren<QLabel *>()) {
        if (label->buddy())
            buddies.append(label->buddy());
    }
    QVERIFY(!inputs(root).isEmpty());
    for (const QWidget *input : inputs(root))
        QVERIFY2(buddies.contains(input), qPrintable(input->objectName()));
}

void WindowAccessTest::everyControlHasANameToBeReadAloud()
{
    forceMaint(agent->status);
    openConnected();
    for (const QWidget *widget : window->findChildren<QWidget *>()) {
        if (widget->objectName().startsWith(u"qt_"_s) || !widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
        const bool inner = !inputs(window.get()).contains(widget)
            && inputs(window.get()).contains(widget->parentWidget());
        const bool tabs = qobject_cast<const QTabWidget *>(widget->parentWidget()) != nullptr;
        QVERIFY2(named || inner || tabs,
                 qPrintable(u"%1 “%2” in %3"_s.arg(QString::fromLatin1(widget->metaObject()->className()),
                                                   widget->objectName(),
                                                   QString::fromLatin1(widget->parent()->metaObject()->className()))));
    }
}

void WindowAccessTest::noTwoControlsShareAMnemonic()
{
    agent->status.agent.firstStart = true;
    agent->status.services.push_back(agent->status.services.front());
    agent->status.services.back().name = u"shop"_s;
    forceMaint(agent->status);
    openConnected();
    click(u"drainButton"_s);
    QTRY_VERIFY(isShown(u"confirmOut"_s));
    click(u"confirmButton"_s);
    QTRY_VERIFY(isShown(u"undoButton"_s)); // so that every bar is there
    find<QComboBox>(u"endChoice"_s)->setCurrentIndex(4);
    std::map<QString, QString> seen;
    const auto note = [&seen](const QString &text) {
        const QString key = QKeySequence::mnemonic(text).toString();
        if (key.isEmpty())
            return;
        QVERIFY2(!seen.contains(key), qPrintable(u"%1: “%2” and “%3”"_s.arg(key, seen[key], text)));
        seen[key] = text;
    };
    for (const QWidget *widget : window->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->window() != window.get())
            continue;
        if (const auto *button = qobject_cast<const QPushButton *>(widget))
            note(button->text());
        else if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy())
            note(label->text());
    }
    const auto *tabs = find<QTabWidget>(u"tables"_s);
    for (int index = 0; index < tabs->count(); ++index)
        note(tabs->tabText(index));
    QVERIFY(seen.size() >= 12);
}

void WindowAccessTest::tabReachesEveryControlInReadingOrder()
{
    forceMaint(agent->status);
    openConnected();
    window->activateWindow();
    find(u"replyLine"_s)->setFocus();
    QTRY_COMPARE(QApplication::focusWidget(), find(u"replyLine"_s));
    QStringList order;
    for (int steps = 0; steps < 60; ++steps) {
        order.append(QApplication::focusWidget()->objectName());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        if (QApplication::focusWidget() == find(u"replyLine"_s))
            break;
    }
    qsizetype last = -1;
    for (const QString &name :
         {u"replyLine"_s, u"chartWindow"_s, u"balancersTable"_s, u"stateRelease"_s, u"automaticButton"_s,
          u"reasonEdit"_s, u"endChoice"_s, u"drainButton"_s, u"maintButton"_s, u"downButton"_s, u"weightButton"_s,
          u"maxconnButton"_s, u"moreButton"_s}) {
        const qsizetype place = order.indexOf(name);
        QVERIFY2(place > last, qPrintable(name + u" in "_s + order.join(u' ')));
        last = place;
    }
}

void WindowAccessTest::stateIsSaidByShapeAndWordToo_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("shape");
    QTest::addColumn<QString>("text");
    QTest::newRow("up") << int(ForcedState::Up) << int(StateShape::Triangle) << u"Up is forced"_s;
    QTest::newRow("down") << int(ForcedState::Down) << int(StateShape::DownTriangle) << u"Down is forced"_s;
    QTest::newRow("fail") << int(ForcedState::Fail) << int(StateShape::Cross) << u"Fail is forced"_s;
    QTest::newRow("stopped") << int(ForcedState::Stopped) << int(StateShape::Octagon) << u"Stopped is forced"_s;
    QTest::newRow("drain") << int(ForcedState::Drain) << int(StateShape::Diamond) << u"Drain is forced"_s;
    QTest::newRow("maint") << int(ForcedState::Maint) << int(StateShape::Square) << u"Maint is forced"_s;
}

void WindowAccessTest::stateIsSaidByShapeAndWordToo()
{
    QFETCH(const int, state);
    QFETCH(const int, shape);
    QFETCH(const QString, text);
    openConnected();
    QCOMPARE(find<StateSign>(u"stateSign"_s)->shape(), StateShape::Circle);
    agent->status.services.front().overrides.state = StateOverride{ForcedState(state), {}};
    agent->sendService(u"override"_s);
    QTRY_COMPARE(textOf(u"stateText"_s), text);
    QCOMPARE(int(find<StateSign>(u"stateSign"_s)->shape()), shape);
}

void WindowAccessTest::forceEverything()
{
    forceMaint(agent->status);
    ServiceStatus &service = agent->status.services.front();
    service.overrides.weight = WeightOverride{40, service.overrides.state->note};
    service.overrides.maxconn = MaxconnOverride{30, 200, service.overrides.state->note};
    service.reply = "up maint 40% maxconn:30 # "_ba + QByteArray(100, 'r');
    for (BalancerStatus &balancer : agent->status.balancers)
        balancer.nextReply = "up ready 100% maxconn:200"_ba;
    agent->status.agent.firstStart = true;
    agent->status.services.push_back(service);
    agent->status.services.back().name = u"shop"_s;
}

void WindowAccessTest::fitsOnASmallScreen_data()
{
    QTest::addColumn<bool>("everything");
    QTest::addColumn<double>("letters");
    QTest::newRow("as usual") << false << 1.0;
    QTest::newRow("everything forced at once") << true << 1.0;
    QTest::newRow("everything forced at once, in letters 15 % larger") << true << 1.15;
}

void WindowAccessTest::fitsOnASmallScreen()
{
    QFETCH(const bool, everything);
    QFETCH(const double, letters);
    const QFont usual = QApplication::font();
    const auto back = qScopeGuard([&usual] { QApplication::setFont(usual); });
    QFont larger = usual;
    larger.setPointSizeF(usual.pointSizeF() * letters);
    QApplication::setFont(larger);
    if (everything)
        forceEverything();
    openConnected();
    QTRY_VERIFY(!everything || isShown(u"trouble-FirstStart"_s));
    const QSize least = window->minimumSizeHint();
    // Fonts differ between machines; so there is room to spare.
    QVERIFY2(least.width() <= 1024 && least.height() <= 500,
             qPrintable(u"%1×%2"_s.arg(least.width()).arg(least.height())));
    QTRY_COMPARE(window->size(), QSize(1024, 700));
}

// Pins: a window so low that its columns scroll must not put the focus where nobody sees it.
void WindowAccessTest::whatTabReachesIsScrolledIntoSight()
{
    forceEverything();
    openConnected();
    window->resize(1024, 400);
    QTRY_COMPARE(window->height(), 400);
    window->activateWindow();
    find(u"replyLine"_s)->setFocus();
    QTRY_COMPARE(QApplication::focusWidget(), find(u"replyLine"_s));
    QStringList reached;
    for (int steps = 0; steps < 60; ++steps) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        const QWidget *focus = QApplication::focusWidget();
        QRect seen = focus->rect();
        for (const QWidget *inner = focus; inner != window.get(); inner = inner->parentWidget())
            seen = seen.translated(inner->pos()) & inner->parentWidget()->rect();
        QVERIFY2(!seen.isEmpty(), qPrintable(focus->objectName()));
        reached.append(focus->objectName());
        if (focus == find(u"replyLine"_s))
            break;
    }
    QVERIFY2(reached.contains(u"balancersTable"_s) && reached.contains(u"moreButton"_s),
             qPrintable(reached.join(u' ')));
}

QTEST_MAIN(WindowAccessTest)
#include "tst_windowaccess.moc"
