// SPDX-License-Identifier: GPL-3.0-or-later
// The dialog's list of parts, their pages, and what may be pressed.
#include "ui/settingsdialog.h"

#include "ui/agentmodel.h"
#include "ui/settingslink.h"
#include "ui/settingwords.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>

#include <algorithm>
#include <utility>

namespace sluice {

using namespace Qt::StringLiterals;

namespace {

/// What the whole agent has, then its services.
QList<SettingsPart> partsOf(const QStringList &services)
{
    QList<SettingsPart> parts;
    for (const SettingsKey &key : settingsKeys()) {
        if (key.section.isEmpty() && key.type == SettingType::Section)
            parts.append({key.key, {}});
    }
    for (const QString &service : services)
        parts.append({QLatin1StringView("service"), service});
    return parts;
}

QString titleOf(const SettingsPart &part)
{
    return part.service.isEmpty() ? sectionTitle(part.section) : SettingsDialog::tr("Service %1").arg(part.service);
}

} // namespace

// What stands in the list follows the agent's services; the page that is open stays.
void SettingsDialog::refreshParts()
{
    const QList<SettingsPart> parts = partsOf(m_draft.services());
    if (parts == m_parts)
        return;
    const SettingsPart current = m_parts.value(m_list->currentRow());
    m_parts = parts;
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const SettingsPart &part : std::as_const(m_parts))
            m_list->addItem(titleOf(part));
        m_list->setCurrentRow(int(std::max<qsizetype>(0, m_parts.indexOf(current))));
    }
    showPart();
}

void SettingsDialog::refreshMarks()
{
    const auto wrong = m_draft.faulty();
    const auto touched = m_draft.touched();
    for (int row = 0; row < m_list->count(); ++row) {
        const SettingsPart &part = m_parts[row];
        const auto isHere = [&part](const SettingId &id) { return part.holds(id); };
        QString text = titleOf(part);
        if (std::ranges::any_of(wrong, isHere))
            text = tr("%1 (wrong)").arg(text);
        else if (std::ranges::any_of(touched, isHere))
            text = tr("%1 (changed)").arg(text);
        if (m_list->item(row)->text() != text)
            m_list->item(row)->setText(text);
    }
}

void SettingsDialog::refreshButtons()
{
    QString why = whyNotApply();
    m_apply->setEnabled(why.isEmpty());
    m_apply->setAccessibleDescription(why);
    if (why.isEmpty())
        why = m_link->complaints().isEmpty() ? tr("%n change(s) to apply.", nullptr, int(m_draft.touched().size()))
                                             : tr("The agent complains: %1.").arg(m_link->complaints().join(u"; "_s));
    m_why->setText(why);
    const bool mayOperate = m_agent.connected() && m_agent.rights() == AgentModel::Rights::Operate;
    m_showFault->setVisible(!m_draft.faulty().empty());
    m_forget->setEnabled(!m_draft.touched().empty());
    m_takeBack->setEnabled(mayOperate && m_draft.canTakeAnyBack());
    m_reload->setEnabled(mayOperate && !m_link->isBusy());
}

// What is measured, settings.get does not say; the status does.
void SettingsDialog::refreshFixed()
{
    const SettingId kind = settingId(u"service.source.kind");
    std::map<SettingId, QString> texts;
    for (const ServiceStatus &service : m_agent.status().services) {
        QStringList kinds;
        for (const SourceStatus &source : service.sources)
            kinds.append(source.kind);
        texts.emplace(SettingId{service.name, kind.key}, kinds.join(u", "_s));
    }
    m_draft.note(std::move(texts));
}

void SettingsDialog::showPart()
{
    if (m_parts.isEmpty())
        return;
    SettingsPage *const page = pageOf(m_parts.value(m_list->currentRow()));
    m_stack->setCurrentWidget(page);
    orderTabs(*page);
}

SettingsPage *SettingsDialog::pageOf(const SettingsPart &part)
{
    for (int index = 0; index < m_stack->count(); ++index) {
        auto *page = qobject_cast<SettingsPage *>(m_stack->widget(index));
        if (page && page->part() == part)
            return page;
    }
    auto *page = new SettingsPage(m_draft, m_agent, part, m_stack);
    page->setRefusal(refusal());
    m_stack->addWidget(page);
    return page;
}

// Pages are made when they are first looked at, and their inputs would come after the buttons.
void SettingsDialog::orderTabs(const SettingsPage &page)
{
    const QList<QWidget *> inputs = page.inputs();
    if (inputs.isEmpty())
        return;
    QWidget *before = inputs.last();
    for (QPushButton *button : {m_showFault, m_forget, m_takeBack, m_reload, m_apply, m_close}) {
        QWidget::setTabOrder(before, button);
        before = button;
    }
}

void SettingsDialog::showFirstFault()
{
    const auto wrong = m_draft.faulty();
    if (wrong.empty())
        return;
    const auto part = std::ranges::find_if(m_parts,
                                           [&wrong](const SettingsPart &one) { return one.holds(wrong.front()); });
    if (part == m_parts.end())
        return;
    m_list->setCurrentRow(int(part - m_parts.begin()));
    pageOf(*part)->showField(wrong.front());
}

} // namespace sluice
