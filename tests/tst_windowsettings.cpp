// SPDX-License-Identifier: GPL-3.0-or-later
// The settings in the window: who may change what, by keyboard, and read aloud.
#include "windowtest.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTableView>

using namespace sluice;
using namespace Qt::StringLiterals;

class WindowSettingsTest final : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        reset();
        agent->settings = someSettings();
    }
    void cleanup() { tearDown(); }
    void whoMayOnlyLookSeesEverythingAndChangesNothing();
    void whatOnlyRootMayChangeSaysSo();
    void anOlderAgentsGapsAreSaid();
    void anAgentThatRefusesSaysWhyAtTheField();
    void anAgentThatCannotTellItsSettingsSaysWhy();
    void onlyWhatWasTypedIsSent();
    void everyInputHasALabelAndAName();
    void tabGoesFromTopToBottom();
    void itFitsOnASmallScreen();
    void manyServicesWithLongNamesAreListed();

private:
    void openSettings();
    void showPart(int row) const { find<QListWidget>(u"settingsParts"_s)->setCurrentRow(row); }
    [[nodiscard]] QList<QWidget *> visibleInputs() const;
    [[nodiscard]] QWidget *input(const QString &path) const { return find(u"setting-"_s + path); }
};

void WindowSettingsTest::openSettings()
{
    openConnected();
    QTest::keyClick(window.get(), Qt::Key_Comma, Qt::ControlModifier);
    QTRY_VERIFY(isShown(u"settingsDialog"_s));
    QTRY_VERIFY(isShown(u"settingsFiles"_s));
}

QList<QWidget *> WindowSettingsTest::visibleInputs() const
{
    QList<QWidget *> all;
    for (QWidget *widget : find(u"settingsDialog"_s)->findChildren<QWidget *>()) {
        const bool isInput = qobject_cast<QLineEdit *>(widget) || qobject_cast<QComboBox *>(widget)
            || qobject_cast<QPlainTextEdit *>(widget) || widget->objectName() == u"curveView"_s;
        if (isInput && widget->isVisible())
            all.append(widget);
    }
    return all;
}

void WindowSettingsTest::whoMayOnlyLookSeesEverythingAndChangesNothing()
{
    agent->role = u"view"_s;
    openSettings();
    const int parts = find<QListWidget>(u"settingsParts"_s)->count();
    QCOMPARE(parts, 7);
    for (int row = 0; row < parts; ++row) {
        showPart(row);
        QVERIFY(!visibleInputs().isEmpty());
        for (const QWidget *widget : visibleInputs())
            QVERIFY2(!widget->isEnabled(), qPrintable(widget->objectName()));
    }
    QVERIFY(textOf(u"origin-reply.ready_for"_s).contains(u"look and not change"_s));
    QVERIFY(textOf(u"settingsWhy"_s).contains(u"usermod"_s));
    for (const QString &name : {u"applySettings"_s, u"takeAllBack"_s, u"reloadSettings"_s})
        QVERIFY2(!find(name)->isEnabled(), qPrintable(name));
}

void WindowSettingsTest::whatOnlyRootMayChangeSaysSo()
{
    agent->settings.insert(u"locked"_s, QJsonArray{u"listen.port"_s, u"sampling.source"_s});
    openSettings();
    showPart(0);
    QVERIFY(!input(u"listen.port"_s)->isEnabled());
    QVERIFY(input(u"listen.backlog"_s)->isEnabled());
    const QString why = textOf(u"origin-listen.port"_s);
    QVERIFY2(why.contains(u"only root"_s) && why.contains(u"/etc/sluicekeeper/sluicekeeper.toml, under [listen]"_s),
             qPrintable(why));
    QVERIFY(input(u"listen.port"_s)->accessibleDescription().contains(u"only root"_s));
    showPart(5);
    QVERIFY(!input(u"service.default.name"_s)->isEnabled());
    QVERIFY(textOf(u"origin-service.default.name"_s).contains(u"Changed only in /etc/"_s));
    QCOMPARE(find<QComboBox>(u"setting-service.default.source.kind"_s)->currentData().toString(), u"cpu"_s);
}

void WindowSettingsTest::anOlderAgentsGapsAreSaid()
{
    QJsonObject reply = agent->settings.value("reply"_L1).toObject();
    reply.remove(u"return_check"_s);
    agent->settings.insert(u"reply"_s, reply);
    openSettings();
    showPart(1);
    QVERIFY(!input(u"reply.return_check"_s)->isEnabled());
    QVERIFY(textOf(u"origin-reply.return_check"_s).contains(u"another version"_s));
}

void WindowSettingsTest::anAgentThatRefusesSaysWhyAtTheField()
{
    openSettings();
    showPart(1);
    auto *line = find<QLineEdit>(u"setting-reply.ready_for"_s);
    line->selectAll();
    QTest::keyClicks(line, u"40s"_s);
    agent->applyError = RpcError{RpcErrorCode::Refused,
                                 u"/var/lib/sluicekeeper/panel.toml:3:13: reply.ready_for: found 40s; expected less"_s};
    click(u"applySettings"_s);
    QTRY_VERIFY(isShown(u"fault-reply.ready_for"_s));
    QCOMPARE(textOf(u"fault-reply.ready_for"_s), u"found 40s; expected less"_s);
    QCOMPARE(line->text(), u"40s"_s);
    agent->applyError = RpcError{RpcErrorCode::MethodNotFound, u"there is no method"_s};
    line->selectAll();
    QTest::keyClicks(line, u"45s"_s);
    click(u"applySettings"_s);
    QTRY_VERIFY(find(u"settingsNotice"_s)->findChild<QLabel *>(u"stripText"_s)->text().contains(u"older"_s));
}

void WindowSettingsTest::anAgentThatCannotTellItsSettingsSaysWhy()
{
    openConnected();
    agent->nextError = RpcError{RpcErrorCode::InternalError, u"the answer would be over 1 MiB"_s};
    QTest::keyClick(window.get(), Qt::Key_Comma, Qt::ControlModifier);
    QTRY_VERIFY(isShown(u"settingsAway"_s));
    const QString text = find(u"settingsAway"_s)->findChild<QLabel *>(u"stripText"_s)->text();
    QVERIFY2(text.contains(u"over 1 MiB"_s), qPrintable(text));
    QVERIFY(!find(u"applySettings"_s)->isEnabled());
    QVERIFY(textOf(u"origin-listen.port"_s).contains(u"Not known"_s));
    agent->sendAgent(); // somebody changed them: they are asked for again
    QTRY_VERIFY(!isShown(u"settingsAway"_s));
    QCOMPARE(find<QLineEdit>(u"setting-listen.port"_s)->text(), u"9999"_s);
}

void WindowSettingsTest::onlyWhatWasTypedIsSent()
{
    openSettings();
    showPart(5);
    auto *line = find<QLineEdit>(u"setting-service.default.weight.floor"_s);
    line->selectAll();
    QTest::keyClicks(line, u"12"_s);
    QTRY_VERIFY(!agent->requestsOf(u"settings.check"_s).empty());
    const QJsonObject asked = agent->requestsOf(u"settings.check"_s).back();
    QCOMPARE(asked.value("file"_L1).toString(), u"panel.toml"_s);
    QVERIFY2(asked.value("toml"_L1).toString().contains(u"name = \"default\"\nweight.floor = 12"_s),
             qPrintable(asked.value("toml"_L1).toString()));
    click(u"applySettings"_s);
    QTRY_COMPARE(agent->requestsOf(u"settings.apply"_s).size(), std::size_t(1));
    const QJsonObject order = agent->requestsOf(u"settings.apply"_s).front();
    QCOMPARE(order.value("service"_L1).toString(), u"default"_s);
    QCOMPARE(order.value("set"_L1).toObject(), (QJsonObject{{u"service.weight.floor"_s, 12}}));
    QVERIFY(order.value("unset"_L1).toArray().isEmpty());
}

void WindowSettingsTest::everyInputHasALabelAndAName()
{
    openSettings();
    for (int row = 0; row < find<QListWidget>(u"settingsParts"_s)->count(); ++row) {
        showPart(row);
        QList<QWidget *> buddies;
        for (const QLabel *label : find(u"settingsDialog"_s)->findChildren<QLabel *>())
            buddies.append(label->buddy());
        for (QWidget *widget : visibleInputs()) {
            QVERIFY2(buddies.contains(widget), qPrintable(widget->objectName()));
            QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
            QVERIFY2(!widget->accessibleDescription().isEmpty(), qPrintable(widget->objectName()));
        }
        for (const QWidget *widget : find(u"settingsDialog"_s)->findChildren<QAbstractButton *>()) {
            const auto *button = qobject_cast<const QPushButton *>(widget);
            QVERIFY(!button || !button->text().isEmpty());
        }
    }
    QVERIFY(!find(u"curveTable"_s)->accessibleName().isEmpty());
}

void WindowSettingsTest::tabGoesFromTopToBottom()
{
    openSettings();
    auto *dialog = find(u"settingsDialog"_s);
    dialog->resize(920, 5000); // so that nothing scrolls, and places can be compared
    dialog->activateWindow();
    auto *list = find<QListWidget>(u"settingsParts"_s);
    // A page that was looked at before must not come back later in the order.
    for (const int row : {1, 5, 0, 5}) {
        showPart(row);
        list->setFocus();
        QTRY_COMPARE(QApplication::focusWidget(), list);
        QStringList order;
        int last = -1;
        do {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            const QWidget *focus = QApplication::focusWidget();
            if (focus == list)
                break;
            order.append(focus->objectName());
            // Buttons stand a little higher than the line beside them; the table beside the curve has buttons below.
            const int middle = focus->mapTo(dialog, focus->rect().center()).y();
            const bool beside = focus->objectName() == u"curveView"_s || focus->objectName() == u"curveTable"_s
                || focus->objectName().startsWith(u"revert-"_s);
            QVERIFY2(middle >= last || beside, qPrintable(order.join(u' ')));
            last = beside ? last : middle;
        } while (order.size() < 80);
        QVERIFY2(order.size() > 6 && order.size() < 80, qPrintable(order.join(u' ')));
        QCOMPARE(order.last(), u"closeSettings"_s);
    }
}

void WindowSettingsTest::itFitsOnASmallScreen()
{
    openSettings();
    for (int row = 0; row < find<QListWidget>(u"settingsParts"_s)->count(); ++row) {
        showPart(row);
        const QSize least = find(u"settingsDialog"_s)->minimumSizeHint();
        QVERIFY2(least.width() <= 1000 && least.height() <= 620,
                 qPrintable(u"%1×%2"_s.arg(least.width()).arg(least.height())));
    }
}

void WindowSettingsTest::manyServicesWithLongNamesAreListed()
{
    const QString rightToLeft = u"\u05e9\u05dc\u05d5\u05dd <b>&amp;"_s;
    QJsonObject service = agent->settings.value("service"_L1)[0].toObject();
    QJsonArray services;
    for (int number = 0; number < 500; ++number) {
        const QString name = number == 0 ? u"default"_s : QString::number(number) + u' ' + rightToLeft;
        service.insert(u"name"_s, name.leftJustified(number == 0 ? 0 : 64, u'w'));
        service.insert(u"ports"_s, QJsonArray{1000 + number});
        services.append(service);
    }
    agent->settings.insert(u"service"_s, services);
    openSettings();
    const auto *list = find<QListWidget>(u"settingsParts"_s);
    QTRY_COMPARE(list->count(), 505);
    showPart(504);
    QVERIFY(list->currentItem()->text().contains(rightToLeft));
    const QString path = u"service.%1.ports"_s.arg(services.last()["name"_L1].toString());
    auto *line = find<QLineEdit>(u"setting-"_s + path);
    line->selectAll();
    QTest::keyClicks(line, u"1001"_s); // another service has it
    QVERIFY(isShown(u"fault-"_s + path));
    QVERIFY(list->currentItem()->text().endsWith(u"(wrong)"_s));
    // Pages are made only of what was looked at.
    QVERIFY(find(u"settingsDialog"_s)->findChildren<QWidget *>(u"settingsPage"_s).size() <= 3);
    QVERIFY(find(u"settingsDialog"_s)->minimumSizeHint().width() <= 1000);
}

QTEST_MAIN(WindowSettingsTest)
#include "tst_windowsettings.moc"
