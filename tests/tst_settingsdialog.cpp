// SPDX-License-Identifier: GPL-3.0-or-later
// The real settings dialog at a real agent: what is typed there is in force, in panel.toml, or said to be wrong.
#include "settingsscene.h"
#include "smalldisk.h"

#include <QApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPlainTextEdit>

using namespace sluice;
using namespace Qt::StringLiterals;

class SettingsDialogTest final : public SettingsScene
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin({}); }
    void cleanup() { end(); }

    void aChangeIsInForceAndComesFromPanelToml();
    void revertingGoesBackToSluicekeeperToml();
    void everythingIsReverted();
    void aWrongValueCannotBeApplied();
    void theAgentsObjectionStandsBesideTheField();
    void whatSomebodyElseChangesIsFollowedOrAskedAbout();
    void nothingTypedIsLostWhileTheAgentIsAway();
    void aFullDiskIsSaid();
    void aPortMovesFromOneServiceToAnother();
    void theFilesAreReadAgain();
    void closingAsksFirst();
    void whatTheScriptedAgentTellsHasTheSameShape();
};

void SettingsDialogTest::aChangeIsInForceAndComesFromPanelToml()
{
    QVERIFY(label(u"origin-reply.ready_for"_s).startsWith(u"From sluicekeeper.toml"_s));
    QVERIFY(!find<QPushButton>(u"applySettings"_s)->isEnabled());
    type(u"reply.ready_for"_s, u"40s"_s);
    QVERIFY(label(u"origin-reply.ready_for"_s).contains(u"Now 20s, from sluicekeeper.toml"_s));
    QCOMPARE(find<QListWidget>(u"settingsParts"_s)->currentItem()->text(), u"Reply (changed)"_s);
    apply();
    QCOMPARE(notice(), u"1 setting(s) changed."_s);
    const QJsonObject now = get();
    QCOMPARE(now.value("reply"_L1)["ready_for"_L1].toDouble(), 40.0);
    QCOMPARE(now.value("origin"_L1)["reply.ready_for"_L1].toString(), u"panel.toml"_s);
    QCOMPARE(label(u"origin-reply.ready_for"_s), u"From panel.toml. Without it: 20s, from sluicekeeper.toml."_s);
    QVERIFY(label(u"settingsFiles"_s).contains(agent->path(u"sluicekeeper.toml"_s)));
    QVERIFY(label(u"settingsFiles"_s).contains(agent->stateDirectory() + u"/panel.toml"_s));
    // One that counts later says so before and after.
    show(u"Start and stop"_s);
    QVERIFY(label(u"origin-lifecycle.warm_up"_s).contains(u"next start"_s));
    type(u"lifecycle.warm_up"_s, u"5s"_s);
    apply();
    QVERIFY2(notice().contains(u"next start on counts: Warm-up."_s), qPrintable(notice()));
}

void SettingsDialogTest::revertingGoesBackToSluicekeeperToml()
{
    type(u"reply.ready_for"_s, u"40s"_s);
    apply();
    press(u"revert-reply.ready_for"_s);
    QCOMPARE(find<QLineEdit>(u"setting-reply.ready_for"_s)->text(), u"20s"_s);
    QVERIFY(label(u"origin-reply.ready_for"_s).contains(u"back to 20s, from sluicekeeper.toml"_s));
    apply();
    QCOMPARE(get().value("origin"_L1)["reply.ready_for"_L1].toString(), u"sluicekeeper.toml"_s);
    QVERIFY2(!panelToml().contains("ready_for"), panelToml());
}

void SettingsDialogTest::everythingIsReverted()
{
    type(u"reply.ready_for"_s, u"40s"_s);
    type(u"reply.ready_fetches"_s, u"9"_s);
    apply();
    type(u"reply.ready_fetches"_s, u"8"_s);
    press(u"forgetChanges"_s);
    QCOMPARE(find<QLineEdit>(u"setting-reply.ready_fetches"_s)->text(), u"9"_s);
    press(u"takeAllBack"_s);
    QCOMPARE(find<QLineEdit>(u"setting-reply.ready_for"_s)->text(), u"20s"_s);
    QCOMPARE(find<QLineEdit>(u"setting-reply.ready_fetches"_s)->text(), u"3"_s);
    apply();
    const QJsonObject origin = get().value("origin"_L1).toObject();
    for (const QString &path : origin.keys())
        QVERIFY2(origin.value(path).toString() != "panel.toml"_L1, qPrintable(path));
}

void SettingsDialogTest::aWrongValueCannotBeApplied()
{
    type(u"reply.ready_for"_s, u"40"_s);
    QVERIFY(isShown(u"fault-reply.ready_for"_s));
    QVERIFY(label(u"fault-reply.ready_for"_s).contains(u"with its unit"_s));
    QVERIFY(!find<QPushButton>(u"applySettings"_s)->isEnabled());
    QVERIFY2(label(u"settingsWhy"_s).contains(u"“Ready, time” is wrong"_s), qPrintable(label(u"settingsWhy"_s)));
    QCOMPARE(find<QListWidget>(u"settingsParts"_s)->currentItem()->text(), u"Reply (wrong)"_s);
    show(u"Sampling"_s);
    press(u"showFault"_s);
    QVERIFY(isShown(u"setting-reply.ready_for"_s));
    QTRY_COMPARE(QApplication::focusWidget(), find<QLineEdit>(u"setting-reply.ready_for"_s));
    type(u"reply.ready_for"_s, u"40s"_s);
    QVERIFY(!isShown(u"fault-reply.ready_for"_s));
    QTRY_VERIFY(find<QPushButton>(u"applySettings"_s)->isEnabled());
}

// What only the agent knows: one address takes what the other would.
void SettingsDialogTest::theAgentsObjectionStandsBesideTheField()
{
    show(u"Listening"_s);
    find<QPlainTextEdit>(u"setting-listen.addresses"_s)->setPlainText(u"::\n127.0.0.1"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isShown(u"fault-listen.addresses"_s), patience);
    QVERIFY2(label(u"fault-listen.addresses"_s).contains(u"one takes what the other would"_s),
             qPrintable(label(u"fault-listen.addresses"_s)));
    QVERIFY(!find<QPushButton>(u"applySettings"_s)->isEnabled());
    find<QPlainTextEdit>(u"setting-listen.addresses"_s)->setPlainText(u"127.0.0.1"_s);
    QVERIFY(!isShown(u"fault-listen.addresses"_s));
}

void SettingsDialogTest::whatSomebodyElseChangesIsFollowedOrAskedAbout()
{
    type(u"reply.ready_for"_s, u"40s"_s);
    const auto others = [this](const QString &readyFor) {
        static_cast<void>(
            agent->result(u"settings.apply"_s,
                          {{u"set"_s, QJsonObject{{u"reply.ready_for"_s, readyFor}, {u"reply.ready_fetches"_s, 7}}}}));
    };
    others(u"50s"_s);
    QTRY_COMPARE_WITH_TIMEOUT(find<QLineEdit>(u"setting-reply.ready_fetches"_s)->text(), u"7"_s, patience);
    QCOMPARE(find<QLineEdit>(u"setting-reply.ready_for"_s)->text(), u"40s"_s);
    QVERIFY(isShown(u"conflict-reply.ready_for"_s));
    QVERIFY(label(u"conflictText-reply.ready_for"_s).contains(u"50s"_s));
    QVERIFY(!find<QPushButton>(u"applySettings"_s)->isEnabled());
    QVERIFY(label(u"settingsWhy"_s).contains(u"meanwhile"_s));
    press(u"takeTheirs-reply.ready_for"_s);
    QCOMPARE(find<QLineEdit>(u"setting-reply.ready_for"_s)->text(), u"50s"_s);
    QVERIFY(!isShown(u"conflict-reply.ready_for"_s));
    type(u"reply.ready_for"_s, u"40s"_s);
    others(u"55s"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isShown(u"conflict-reply.ready_for"_s), patience);
    press(u"keepMine-reply.ready_for"_s);
    apply();
    QCOMPARE(get().value("reply"_L1)["ready_for"_L1].toDouble(), 40.0);
}

void SettingsDialogTest::nothingTypedIsLostWhileTheAgentIsAway()
{
    type(u"reply.ready_for"_s, u"40s"_s);
    agent->stop();
    QTRY_VERIFY_WITH_TIMEOUT(isShown(u"settingsAway"_s), patience);
    QVERIFY(!find<QPushButton>(u"applySettings"_s)->isEnabled());
    QVERIFY(label(u"settingsWhy"_s).contains(u"There is no agent"_s));
    type(u"reply.ready_fetches"_s, u"6"_s);
    const QString error = agent->start();
    QVERIFY2(error.isEmpty(), qPrintable(error));
    QTRY_VERIFY_WITH_TIMEOUT(!isShown(u"settingsAway"_s), patience);
    QCOMPARE(find<QLineEdit>(u"setting-reply.ready_for"_s)->text(), u"40s"_s);
    QCOMPARE(find<QLineEdit>(u"setting-reply.ready_fetches"_s)->text(), u"6"_s);
    apply();
    QCOMPARE(get().value("reply"_L1)["ready_fetches"_L1].toInt(), 6);
}

void SettingsDialogTest::aFullDiskIsSaid()
{
    end();
    SmallDisk disk(256 * 1024);
    QVERIFY(disk.isMounted());
    begin(disk.path() + u"/state"_s);
    QVERIFY(disk.fill());
    type(u"reply.ready_for"_s, u"40s"_s);
    press(u"applySettings"_s);
    QTRY_VERIFY_WITH_TIMEOUT(notice().contains(u"No space left"_s), patience);
    QVERIFY2(notice().contains(u"panel.toml"_s) && notice().contains(u"still here"_s), qPrintable(notice()));
    QCOMPARE(find<QLineEdit>(u"setting-reply.ready_for"_s)->text(), u"40s"_s);
    QVERIFY(disk.makeRoom());
    apply();
    QCOMPARE(get().value("reply"_L1)["ready_for"_L1].toDouble(), 40.0);
    end();
}

// Pins: the one would be refused as long as the other has the port, and both are good together.
void SettingsDialogTest::aPortMovesFromOneServiceToAnother()
{
    show(u"Service default"_s);
    type(u"service.default.ports"_s, u"443"_s);
    QVERIFY(label(u"fault-service.default.ports"_s).contains(u"web.shop"_s));
    show(u"Service web.shop"_s);
    type(u"service.web.shop.ports"_s, u"8443"_s);
    apply();
    const QJsonArray services = get().value("service"_L1).toArray();
    QCOMPARE(services[0]["ports"_L1].toArray(), QJsonArray{443});
    QCOMPARE(services[1]["ports"_L1].toArray(), QJsonArray{8443});
}

void SettingsDialogTest::theFilesAreReadAgain()
{
    QVERIFY(label(u"settingsFiles"_s).contains(u"Services are added and removed in sluicekeeper.toml"_s));
    QVERIFY(agent->write(QByteArray(ownToml) + "[[service]]\nname = \"new\"\nagent_send = [\"new\"]\n"));
    press(u"reloadSettings"_s);
    QTRY_VERIFY_WITH_TIMEOUT(
        !find<QListWidget>(u"settingsParts"_s)->findItems(u"Service new"_s, Qt::MatchExactly).isEmpty(), patience);
    QTRY_VERIFY(notice().startsWith(u"The files were read"_s));
    QVERIFY(agent->write("[reply]\nstile = 1\n"));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"stay in force"_s));
    press(u"reloadSettings"_s);
    QTRY_VERIFY_WITH_TIMEOUT(notice().contains(u"sluicekeeper.toml:2:1: "_s), patience);
}

void SettingsDialogTest::closingAsksFirst()
{
    type(u"reply.ready_for"_s, u"40s"_s);
    press(u"closeSettings"_s);
    const QWidget *const stays = dialog;
    QVERIFY(stays != nullptr);
    QVERIFY(stays->isVisible());
    QVERIFY2(notice().startsWith(u"1 change(s)"_s), qPrintable(notice()));
    press(u"discardAndClose"_s);
    QTRY_VERIFY(!dialog);
    QCOMPARE(get().value("reply"_L1)["ready_for"_L1].toDouble(), 20.0);
}

// The other tests of the dialog stand on that file.
void SettingsDialogTest::whatTheScriptedAgentTellsHasTheSameShape()
{
    QFile file(QStringLiteral(SLUICE_TEST_DATA "/panel/settings.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject scripted = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonObject real = get();
    QCOMPARE(scripted.keys(), real.keys());
    for (const QString &section : real.keys()) {
        if (section != "without_panel"_L1 && section != "origin"_L1)
            QCOMPARE(scripted.value(section).toObject().keys(), real.value(section).toObject().keys());
    }
    const QJsonObject service = scripted.value("service"_L1)[0].toObject();
    QCOMPARE(service.keys(), real.value("service"_L1)[0].toObject().keys());
    QCOMPARE(service.value("weight"_L1).toObject().keys(), real.value("service"_L1)[0]["weight"_L1].toObject().keys());
    const auto ofDefault = [](const QJsonObject &settings) {
        return settings.value("origin"_L1).toObject().keys().filter(QRegularExpression(u"^(?!service\\.(shop|web))"_s));
    };
    QCOMPARE(ofDefault(scripted), ofDefault(real));
}

// In mounts of its own: one case fills a disk.
int main(int argc, char *argv[])
{
    const QString impossible = ownMounts();
    if (!impossible.isEmpty())
        qFatal("%s", qPrintable(impossible));
    QApplication application(argc, argv);
    SettingsDialogTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_settingsdialog.moc"
