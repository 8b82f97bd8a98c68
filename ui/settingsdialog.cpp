// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settingsdialog.h"

#include "ui/agentmodel.h"
#include "ui/card.h"
#include "ui/messagestrip.h"
#include "ui/rightswords.h"
#include "ui/settingslink.h"
#include "ui/settingwords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace sluice {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize usualSize(920, 640);
constexpr int listLetters = 26;

} // namespace

void openSettings(ControlClient &client, const AgentModel &agent, const QString &service, QWidget *window)
{
    auto *dialog = window->findChild<SettingsDialog *>();
    if (!dialog) {
        dialog = new SettingsDialog(client, agent, window);
        dialog->show();
    }
    dialog->raise();
    dialog->activateWindow();
    if (agent.status().services.size() > 1)
        dialog->showService(service);
}

SettingsDialog::SettingsDialog(ControlClient &client, const AgentModel &agent, QWidget *parent)
    : QDialog(parent)
    , m_client(client)
    , m_agent(agent)
{
    setObjectName(u"settingsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Settings"));
    buildLayout();
    m_link = new SettingsLink(m_client, m_agent, m_draft, this);
    connectLink();
    resize(usualSize);
    refreshFixed();
    refresh();
    m_list->setFocus();
}

void SettingsDialog::buildLayout()
{
    m_away = new MessageStrip(StateShape::Question, ToneRole::Caution, this);
    m_away->setObjectName(u"settingsAway"_s);
    QWidget *const notice = makeNotice();
    m_list = new QListWidget(this);
    m_list->setObjectName(u"settingsParts"_s);
    m_list->setAccessibleName(tr("Parts of the settings"));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideMiddle); // what is wrong or changed stands at the end
    m_list->setSpacing(2);
    m_list->setFixedWidth(m_list->fontMetrics().averageCharWidth() * listLetters);
    m_stack = new QStackedWidget(this);
    auto *card = new Card(this);
    auto *inner = new QVBoxLayout(card);
    inner->setContentsMargins(2, 2, 2, 2);
    inner->addWidget(m_stack);
    auto *body = new QHBoxLayout;
    body->addWidget(m_list);
    body->addWidget(card, 1);
    m_files = makeTextLabel(u"settingsFiles"_s, this);
    makeMuted(m_files);
    m_why = makeTextLabel(u"settingsWhy"_s, this);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_away);
    column->addWidget(notice);
    column->addLayout(body, 1);
    column->addWidget(m_files);
    column->addWidget(makeButtons());
    connect(m_list, &QListWidget::currentRowChanged, this, [this] { showPart(); });
}

QWidget *SettingsDialog::makeNotice()
{
    m_notice = new MessageStrip(StateShape::Circle, ToneRole::Calm, this);
    m_notice->setObjectName(u"settingsNotice"_s);
    m_discardAndClose = m_notice->addButton(tr("Discard and close"), u"discardAndClose"_s);
    m_hideNotice = m_notice->addButton(tr("Hide"), u"hideSettingsNotice"_s);
    connect(m_discardAndClose, &QPushButton::clicked, this, [this] { QDialog::reject(); });
    connect(m_hideNotice, &QPushButton::clicked, m_notice, &QWidget::hide);
    m_notice->hide();
    return m_notice;
}

QWidget *SettingsDialog::makeButtons()
{
    auto *foot = new QWidget(this);
    const auto make = [foot](const QString &text, const QString &name) {
        auto *button = new QPushButton(text, foot);
        button->setObjectName(name);
        button->setAutoDefault(false);
        return button;
    };
    m_showFault = make(tr("Show &what is wrong"), u"showFault"_s);
    m_forget = make(tr("Discard &my changes"), u"forgetChanges"_s);
    m_takeBack = make(tr("Revert &everything"), u"takeAllBack"_s);
    m_takeBack->setToolTip(tr("All that was ever changed here goes back to what sluicekeeper.toml or the default says, "
                              "once you apply it"));
    m_reload = make(tr("&Read the files again"), u"reloadSettings"_s);
    m_reload->setToolTip(tr("After sluicekeeper.toml was changed. Services are added and removed there, too"));
    m_apply = make(tr("&Apply"), u"applySettings"_s);
    m_close = make(tr("Close"), u"closeSettings"_s);
    auto *reason = new QHBoxLayout;
    reason->addWidget(m_why, 1);
    reason->addWidget(m_showFault);
    auto *row = new QHBoxLayout;
    for (QPushButton *button : {m_forget, m_takeBack, m_reload})
        row->addWidget(button);
    row->addStretch(1);
    row->addWidget(m_apply);
    row->addWidget(m_close);
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(reason);
    column->addLayout(row);
    connect(m_forget, &QPushButton::clicked, &m_draft, &SettingsDraft::forgetAll);
    connect(m_takeBack, &QPushButton::clicked, &m_draft, &SettingsDraft::takeAllBack);
    connect(m_reload, &QPushButton::clicked, this, [this] { m_link->reload(); });
    connect(m_showFault, &QPushButton::clicked, this, [this] { showFirstFault(); });
    connect(m_apply, &QPushButton::clicked, this, [this] { m_link->apply(); });
    connect(m_close, &QPushButton::clicked, this, [this] { reject(); });
    return foot;
}

void SettingsDialog::connectLink()
{
    connect(&m_draft, &SettingsDraft::changed, this, [this] { refresh(); });
    connect(&m_agent, &AgentModel::connectionChanged, this, [this] {
        refreshFixed();
        refresh();
    });
    connect(m_link, &SettingsLink::busyChanged, this, [this] { refreshButtons(); });
    connect(m_link, &SettingsLink::complaintsChanged, this, [this] { refreshButtons(); });
    connect(m_link, &SettingsLink::fetchErrorChanged, this, [this] { refreshAway(); });
    connect(m_link, &SettingsLink::applied, this, [this](int count, const QStringList &restartNeeded) {
        QStringList sentences{tr("%n setting(s) changed.", nullptr, count)};
        QStringList labels;
        for (const QString &path : restartNeeded) {
            const SettingId id = settingId(path);
            labels.append(id.key ? labelOf(*id.key) : path);
        }
        if (!labels.isEmpty())
            sentences.append(tr("From the agent's next start on counts: %1.").arg(labels.join(u", "_s)));
        showNotice(sentences.join(u' '), StateShape::Circle, ToneRole::Good);
    });
    connect(m_link, &SettingsLink::failed, this, [this](int count, const QString &text) {
        const QString done = count > 0 ? tr("%n setting(s) changed.", nullptr, count)
                                       : tr("Nothing was changed, and what you typed is still here.");
        showNotice(text + u' ' + done, StateShape::Cross, ToneRole::Bad);
    });
    connect(m_link, &SettingsLink::reloaded, this, [this](int changes) {
        showNotice(changes > 0 ? tr("The files were read; %n setting(s) changed.", nullptr, changes)
                               : tr("The files were read; nothing is different."),
                   StateShape::Circle, ToneRole::Good);
    });
}

void SettingsDialog::showNotice(const QString &text, StateShape shape, ToneRole role)
{
    m_notice->setSign(shape, role);
    m_notice->setText(text);
    m_discardAndClose->hide();
    m_notice->show();
    relayAround(m_notice);
}

void SettingsDialog::reject()
{
    const auto changes = m_draft.touched();
    if (changes.empty()) {
        QDialog::reject();
        return;
    }
    showNotice(tr("%n change(s) are not applied yet.", nullptr, int(changes.size())), StateShape::Question,
               ToneRole::Caution);
    m_discardAndClose->show();
    m_discardAndClose->setFocus();
}

void SettingsDialog::showService(const QString &name)
{
    const qsizetype row = m_parts.indexOf({QLatin1StringView("service"), name});
    if (row >= 0)
        m_list->setCurrentRow(int(row));
}

QString SettingsDialog::refusal() const
{
    return m_agent.known() && m_agent.rights() == AgentModel::Rights::View ? tr("You may look and not change.")
                                                                           : QString();
}

QString SettingsDialog::whyNotApply() const
{
    if (!m_agent.connected())
        return tr("There is no agent that could be told. What you typed stays until there is one again.");
    if (m_agent.rights() == AgentModel::Rights::View)
        return whyNotPermitted(m_agent);
    if (m_link->isBusy())
        return tr("The agent is doing it…");
    const auto wrong = m_draft.faulty();
    if (!wrong.empty())
        return tr("Not to be applied: “%1” is wrong.").arg(labelOf(*wrong.front().key));
    for (const SettingId &id : m_draft.touched()) {
        if (m_draft.isOvertaken(id))
            return tr("Somebody else changed “%1” meanwhile. Keep yours, or take theirs.").arg(labelOf(*id.key));
    }
    return m_draft.changes().empty() ? tr("Nothing is changed.") : QString();
}

void SettingsDialog::refresh()
{
    refreshParts();
    refreshMarks();
    refreshButtons();
    refreshAway();
    const SettingsFiles &files = m_draft.agent().files;
    m_files->setText(tr("sluicekeeper.toml, which only people write, is %1\npanel.toml, which the agent writes for "
                        "what is changed here, is %2\nServices are added and removed in sluicekeeper.toml, as "
                        "[[service]]; then have it read again.")
                         .arg(files.own, files.panel));
    m_files->setVisible(!files.own.isEmpty() || !files.panel.isEmpty());
    const QString why = refusal();
    for (int page = 0; page < m_stack->count(); ++page) {
        if (auto *shown = qobject_cast<SettingsPage *>(m_stack->widget(page)))
            shown->setRefusal(why);
    }
}

void SettingsDialog::refreshAway()
{
    QString text;
    if (!m_agent.connected())
        text = tr(
            "The agent is away. You can go on typing; nothing is lost, and it is compared with the agent's settings "
            "once it is back.");
    else if (!m_link->fetchError().isEmpty())
        text = tr("The settings cannot be shown as they are now. %1").arg(m_link->fetchError());
    if (!text.isEmpty())
        m_away->setText(text);
    m_away->setVisible(!text.isEmpty());
}

} // namespace sluice
