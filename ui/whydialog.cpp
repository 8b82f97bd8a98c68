// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/whydialog.h"

#include "ui/agentmodel.h"
#include "ui/elidedlabel.h"
#include "ui/historymodel.h"
#include "ui/timewords.h"
#include "ui/weightreplay.h"
#include "ui/whytext.h"

#include <QDateTime>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace sluice {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize usualSize(760, 560);

} // namespace

WhyDialog::WhyDialog(ControlClient &client, const AgentModel &model, const HistoryModel &history, QWidget *parent)
    : QDialog(parent)
    , m_client(client)
    , m_model(model)
    , m_history(history)
    , m_heading(new ElidedLabel(this))
    , m_text(new QTextBrowser(this))
{
    setObjectName(u"whyDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Why this reply"));
    buildLayout();
    connect(&m_model, &AgentModel::serviceChanged, this, [this](const QString &name) {
        if (name == m_service)
            refresh();
    });
    connect(&m_model, &AgentModel::pointsChanged, this, [this] { refresh(); });
    connect(&m_model, &AgentModel::balancersChanged, this, [this] { refresh(); });
    connect(&m_model, &AgentModel::minutesChanged, this, [this] { refresh(); });
    connect(&m_history, &HistoryModel::rowsInserted, this, [this] { refresh(); });
    connect(&m_model, &AgentModel::connectionChanged, this, [this] {
        refresh();
        fetchSettings();
    });
    fetchSettings();
}

void WhyDialog::buildLayout()
{
    m_heading->setObjectName(u"whyHeading"_s);
    m_text->setObjectName(u"whyText"_s);
    m_text->setAccessibleName(tr("Why this reply"));
    m_text->setTabChangesFocus(true);
    m_text->setOpenLinks(false);
    m_text->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setIcon({}); // the style's own is black in either theme
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_heading);
    column->addWidget(m_text, 1);
    column->addWidget(buttons);
    resize(usualSize);
}

void WhyDialog::explain(const QString &service, std::optional<WallTime> at)
{
    m_service = service;
    m_at = at;
    refresh();
    m_text->verticalScrollBar()->setValue(0);
    m_text->setFocus();
}

// With them the steps that were not recorded can be gone through again.
void WhyDialog::fetchSettings()
{
    if (!m_model.connected())
        return;
    m_client.call(u"settings.get"_s, {}, this, [this](const ControlClient::Outcome &outcome) {
        if (const auto *value = std::get_if<QJsonValue>(&outcome)) {
            m_settings = value->toObject();
            refresh();
        }
    });
}

WhyRecords WhyDialog::records() const
{
    WhyRecords records;
    records.service = *m_model.service(m_service);
    records.balancers = m_model.balancersOf(m_service);
    records.style = m_model.status().agent.style;
    records.now = m_model.now();
    records.agentSince = m_model.agentSince();
    records.seconds = m_model.pointsOf(m_service);
    // The agent keeps the minutes of its first service only.
    if (m_model.status().services.front().name == m_service)
        records.minutes = m_model.minutes();
    const auto ofService = [this](const auto &one) { return one.service == m_service; };
    std::ranges::copy_if(m_model.marks(), std::back_inserter(records.marks), ofService);
    std::ranges::copy_if(m_model.probes(), std::back_inserter(records.probes), ofService);
    for (int row = m_history.rowCount() - 1; row >= 0; --row) {
        if (const HistoryEntry *const entry = m_history.entry(row); entry && ofService(*entry))
            records.entries.push_back(*entry);
    }
    records.rule = weightSettingsOf(m_settings, m_service);
    return records;
}

void WhyDialog::refresh()
{
    if (!m_model.service(m_service))
        return;
    const WhyMoment moment = m_at ? whyAt(records(), *m_at) : whyNow(records());
    const QString when = m_at ? localTime(*m_at).toString(u"yyyy-MM-dd HH:mm:ss"_s) : QString();
    m_heading->setText(m_at                      ? tr("At %1: “%2”", "time, service").arg(when, m_service)
                           : m_model.connected() ? tr("Now: “%1”").arg(m_service)
                                                 : tr("Before the agent was gone: “%1”").arg(m_service));
    const QString text = whyHtml(moment);
    if (m_shown == text)
        return;
    m_shown = text;
    const int place = m_text->verticalScrollBar()->value();
    m_text->setHtml(text);
    m_text->verticalScrollBar()->setValue(place);
}

} // namespace sluice
